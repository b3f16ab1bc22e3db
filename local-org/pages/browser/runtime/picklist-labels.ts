/** People read the labels of picklist values, queries give their API names. */
import { readChoices, type ObjectInfo } from '../shims/ui-object-info-api.ts';

/** Labels by value, by `Object.Field`. */
const labels = new Map<string, Promise<ReadonlyMap<string, string>>>();
const known = new Map<string, ReadonlyMap<string, string>>();

async function labelsOf(objectName: string, field: string): Promise<ReadonlyMap<string, string>> {
  const choices = await readChoices(objectName, field);
  return new Map(choices.map(({ value, label }) => [value, label]));
}

/** Reads the labels of those fields that are picklists; each once a page, since they do not change. */
export async function learnPicklistLabels(info: ObjectInfo, fields: readonly string[]): Promise<void> {
  const picklists = fields.filter((field) => /picklist$/i.test(info.fields[field]?.dataType ?? ''));
  await Promise.all(
    picklists.map(async (field) => {
      const key = `${info.apiName}.${field}`;
      const reading = labels.get(key) ?? labelsOf(info.apiName, field);
      labels.set(key, reading);
      reading.catch(() => labels.delete(key));
      known.set(key, await reading);
    })
  );
}

/**
 * @param value what a record holds; several values of a multi-select picklist stand between semicolons
 * @returns the labels; null for a field that is no picklist or was not learned
 */
export function picklistLabel(info: ObjectInfo, field: string, value: unknown): string | null {
  const found = known.get(`${info.apiName}.${field}`);
  if (!found || typeof value !== 'string') return null;
  return value
    .split(';')
    .map((each) => found.get(each) ?? each)
    .join('; ');
}
