/** Records that point at a record, through the name of their relationship. */
import { query, type Row } from '../runtime/org.ts';
import { wireAdapter } from '../runtime/wire.ts';
import { childRelationship } from '../runtime/relationships.ts';
import { fieldName, readRecord, type FieldReference } from './ui-record-api.ts';

const PAGE_SIZE = 50;

function asRecord(row: Row): unknown {
  const fields = Object.entries(row)
    .filter(([name]) => name !== 'attributes')
    .map(([name, value]) => [name, { value, displayValue: null }]);
  return { id: row.Id, apiName: row.attributes.type, fields: Object.fromEntries(fields) as unknown };
}

async function related(parentId: string, list: string, config: Record<string, unknown>): Promise<unknown> {
  const { apiName } = await readRecord(parentId);
  const { childSObject, field } = await childRelationship(apiName, list);
  const fields = ((config['fields'] ?? []) as FieldReference[]).map((each) =>
    fieldName(each).replace(`${childSObject}.`, '')
  );
  const size = Number(config['pageSize'] ?? PAGE_SIZE);
  const selected = [...new Set(['Id', ...fields])].join(', ');
  const rows = await query(`SELECT ${selected} FROM ${childSObject} WHERE ${field} = '${parentId}' LIMIT ${size}`);
  return { records: rows.map(asRecord), count: rows.length, nextPageToken: null };
}

export const getRelatedListRecords = wireAdapter({
  load: (config) => {
    const { parentRecordId, relatedListId } = config;
    if (typeof parentRecordId !== 'string' || typeof relatedListId !== 'string') return undefined;
    return related(parentRecordId, relatedListId, config);
  }
});
