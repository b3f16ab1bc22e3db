import { listen } from './listen.ts';
import { query, type Row } from '../runtime/org.ts';
import { changedRecords, longId } from '../runtime/records.ts';
import { mayRead, withNames } from '../runtime/list-records.ts';
import { learnPicklistLabels, picklistLabel } from '../runtime/picklist-labels.ts';
import { objectMetadata } from '../runtime/project.ts';
import { readObjectInfo, type ObjectInfo } from '../shims/ui-object-info-api.ts';
import { readRecord } from '../shims/ui-record-api.ts';
import type { ShownField } from './field.ts';

/** The record of a record page. */
export interface RecordContext {
  id: string;
  objectName: string;
  info: ObjectInfo;
}

/** What the platform shows of objects whose layout the project does not bring. */
const STANDARD_HIGHLIGHTS: Readonly<Record<string, string[]>> = {
  Lead: ['Title', 'Company', 'Phone', 'Email', 'Status'],
  Contact: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
  Campaign: ['Type', 'Status', 'StartDate', 'EndDate', 'OwnerId'],
  Account: ['Phone', 'Website', 'Industry', 'OwnerId']
};

export async function recordContext(id: string, objectName?: string): Promise<RecordContext> {
  const name = objectName ?? (await readRecord(id)).apiName;
  return { id: longId(id), objectName: name, info: await readObjectInfo(name) };
}

export function highlightFields({ objectName, info }: RecordContext): string[] {
  const own = objectMetadata(objectName).highlights.filter((field) => field !== 'Name');
  const fields = own.length > 0 ? own : (STANDARD_HIGHLIGHTS[objectName] ?? ['OwnerId', 'LastModifiedDate']);
  return fields.filter((field) => mayRead(info, field));
}

export async function readFields({ id, objectName, info }: RecordContext, fields: string[]): Promise<Row> {
  const selected = [...new Set(['Id', ...withNames(info, fields)])];
  const [[row]] = await Promise.all([
    query(`SELECT ${selected.join(', ')} FROM ${objectName} WHERE Id = '${id}'`),
    learnPicklistLabels(info, fields)
  ]);
  if (!row) throw new Error('The record does not exist, or you may not see it.');
  return row;
}

/** A field of a row of a query, with the name of the record that it points at or the label of its value. */
export function shownField(info: ObjectInfo, row: Row, field: string): ShownField {
  const [first = '', second] = field.split('.');
  if (second !== undefined) {
    const parent = row[first] as Row | null;
    return { info: undefined, value: parent?.[second], display: null };
  }
  const fieldInfo = info.fields[field];
  const parent = fieldInfo?.relationshipName ? (row[fieldInfo.relationshipName] as Row | null | undefined) : null;
  const name = parent?.['Name'];
  const display = typeof name === 'string' ? name : picklistLabel(info, field, row[field]);
  return { info: fieldInfo, value: row[field], display };
}

/** Calls back when the record has changed, as long as the element is on the page. */
export function whenChanged(element: HTMLElement, { id }: RecordContext, run: () => void): void {
  listen(element, () =>
    changedRecords.listen((ids) => {
      if (ids === null || ids.has(id)) run();
    })
  );
}
