/** Records as Lightning Data Service hands them to components. */
import { changeData, data, removeData, type OrgError } from '../runtime/org.ts';
import { changedRecords, longId } from '../runtime/records.ts';
import { wireAdapter } from '../runtime/wire.ts';

export type FieldReference = string | { objectApiName: string; fieldApiName: string };

export interface FieldValue {
  value: unknown;
  displayValue: string | null;
}

export interface RecordRepresentation {
  id: string;
  apiName: string;
  fields: Record<string, FieldValue>;
}

interface RecordInput {
  apiName?: string;
  fields: Record<string, unknown>;
}

/** `Lead.Name` of a reference or a text. */
export function fieldName(field: FieldReference): string {
  return typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
}

function names(fields: unknown): string {
  const list = fields === undefined ? [] : Array.isArray(fields) ? fields : [fields];
  return (list as FieldReference[]).map(fieldName).join(',');
}

/** Reads a record; all its fields when none are named. */
export async function readRecord(id: string, fields = '', optionalFields = ''): Promise<RecordRepresentation> {
  const parameters = new URLSearchParams();
  if (fields) parameters.set('fields', fields);
  if (optionalFields) parameters.set('optionalFields', optionalFields);
  try {
    return await data<RecordRepresentation>(`/ui-api/records/${id}?${parameters}`);
  } catch (error) {
    throw asRecordError(error as OrgError);
  }
}

/** The data API answers a list of errors; Lightning Data Service hands one over, with its details. */
function asRecordError(error: OrgError): unknown {
  const first = (Array.isArray(error.body) ? error.body[0] : error.body) as {
    message?: string;
    errorCode?: string;
    fields?: string[];
  } | null;
  const message = first?.message ?? 'An error occurred while trying to update the record. Please try again.';
  const detail = { errorCode: first?.errorCode ?? '', message };
  const fieldErrors = Object.fromEntries((first?.fields ?? []).map((field) => [field, [{ ...detail, field }]]));
  const output = { errors: first?.fields?.length ? [] : [detail], fieldErrors };
  return { ...error, body: { statusCode: error.status, errorCode: detail.errorCode, message, output } };
}

export const getRecord = wireAdapter({
  load: ({ recordId, fields, optionalFields }) =>
    typeof recordId === 'string' ? readRecord(recordId, names(fields), names(optionalFields)) : undefined,
  watch: ({ recordId }, reload) =>
    changedRecords.listen((ids) => {
      if (ids === null || (typeof recordId === 'string' && ids.has(longId(recordId)))) reload();
    })
});

export const getRecords = wireAdapter({
  load: ({ records }) =>
    records === undefined
      ? undefined
      : Promise.all(
          (records as { recordIds: string[]; fields?: unknown; optionalFields?: unknown }[]).flatMap((each) =>
            each.recordIds.map(async (id) => readRecord(id, names(each.fields), names(each.optionalFields)))
          )
        ).then((results) => ({ results: results.map((result) => ({ statusCode: 200, result })) }))
});

function follow(record: RecordRepresentation | undefined, field: FieldReference): FieldValue | undefined {
  const [, ...path] = fieldName(field).split('.');
  const last = path.pop() ?? '';
  let at = record;
  for (const step of path) at = at?.fields[step]?.value as RecordRepresentation | undefined;
  return at?.fields[last];
}

export function getFieldValue(record: RecordRepresentation | undefined, field: FieldReference): unknown {
  return follow(record, field)?.value;
}

export function getFieldDisplayValue(record: RecordRepresentation | undefined, field: FieldReference): unknown {
  return follow(record, field)?.displayValue;
}

export async function createRecord({ apiName = '', fields }: RecordInput): Promise<RecordRepresentation> {
  try {
    const { id } = await changeData<{ id: string }>('POST', `/sobjects/${apiName}`, fields);
    return await readRecord(id);
  } catch (error) {
    throw asRecordError(error as OrgError);
  }
}

export async function updateRecord({ fields }: RecordInput): Promise<RecordRepresentation> {
  const { Id, ...changes } = fields;
  const id = String(Id);
  const { apiName } = await readRecord(id);
  try {
    await changeData('PATCH', `/sobjects/${apiName}/${id}`, changes);
  } catch (error) {
    throw asRecordError(error as OrgError);
  }
  changedRecords.announce([longId(id)]);
  return readRecord(id);
}

export async function deleteRecord(id: string): Promise<void> {
  const { apiName } = await readRecord(id);
  try {
    await removeData(`/sobjects/${apiName}/${id}`);
  } catch (error) {
    throw asRecordError(error as OrgError);
  }
  changedRecords.announce([longId(id)]);
}

/** Tells the page that these records were changed in another way, by Apex for example. */
export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void> {
  changedRecords.announce(records.map(({ recordId }) => longId(recordId)));
  return Promise.resolve();
}

/** The older name of `notifyRecordUpdateAvailable`. */
export function getRecordNotifyChange(records: { recordId: string }[]): void {
  void notifyRecordUpdateAvailable(records);
}

/** What a new record of an object may be given: the fields that the person may set. */
export function generateRecordInputForCreate(record: RecordRepresentation): RecordInput {
  const fields = Object.fromEntries(Object.entries(record.fields).map(([name, { value }]) => [name, value]));
  return { apiName: record.apiName, fields };
}
