/** List views and their records. */
import { listViewsOf } from '../runtime/list-views.ts';
import { openListView, readListRows, type OpenListView } from '../runtime/list-records.ts';
import { objectMetadata } from '../runtime/project.ts';
import type { Row } from '../runtime/org.ts';
import { textOf } from '../runtime/text.ts';
import { wireAdapter } from '../runtime/wire.ts';
import { readObjectInfo } from './ui-object-info-api.ts';
import { fieldName, type FieldReference, type FieldValue } from './ui-record-api.ts';

const PAGE_SIZE = 50;
const LISTS_PAGE_SIZE = 20;

const nameOf = (reference: unknown): string | undefined =>
  typeof reference === 'string' ? reference : (reference as { objectApiName?: string } | undefined)?.objectApiName;

async function lists(objectName: string, { pageSize, pageToken, q }: Record<string, unknown>): Promise<unknown> {
  const info = await readObjectInfo(objectName);
  const sought = typeof q === 'string' ? q.toLowerCase() : '';
  const all = listViewsOf(objectName, info.labelPlural, objectMetadata(objectName).listViews)
    .filter(({ label }) => label.toLowerCase().includes(sought))
    .map(({ name, label }) => ({
      id: name,
      apiName: name,
      label,
      objectApiName: objectName,
      visibility: 'Public',
      type: 'listView'
    }));
  const start = Number(pageToken ?? 0);
  const size = Number(pageSize ?? LISTS_PAGE_SIZE);
  const page = all.slice(start, start + size);
  const next = start + size < all.length ? String(start + size) : null;
  return { lists: page, count: page.length, nextPageToken: next, nextPageUrl: null };
}

/** A row of a query in the form of Lightning Data Service. */
function asRecord(row: Row): unknown {
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(row)) {
    if (name === 'attributes') continue;
    const isRecord = typeof value === 'object' && value !== null;
    fields[name] = {
      value: isRecord ? asRecord(value as Row) : value,
      displayValue: isRecord ? textOf((value as Row)['Name']) : null
    };
  }
  return {
    id: row.Id,
    apiName: row.attributes.type,
    fields,
    recordTypeId: null,
    lastModifiedDate: null,
    systemModstamp: null
  };
}

const without = (objectName: string, fields: unknown): string[] =>
  ((Array.isArray(fields) ? fields : fields === undefined ? [] : [fields]) as FieldReference[])
    .map(fieldName)
    .map((field) => (field.startsWith(`${objectName}.`) ? field.slice(objectName.length + 1) : field));

async function records(opened: OpenListView, config: Record<string, unknown>): Promise<unknown> {
  const { apiName } = opened.info;
  const asked = [...without(apiName, config['fields']), ...without(apiName, config['optionalFields'])];
  const size = Number(config['pageSize'] ?? PAGE_SIZE);
  const start = Number(config['pageToken'] ?? 0);
  const [sortBy] = without(apiName, config['sortBy']);
  const fields = [...new Set([...opened.fields, ...asked])];
  const rows = await readListRows(opened, { limit: size + 1, offset: start, sortBy, fields });
  const page = rows.slice(0, size);
  return {
    records: page.map(asRecord),
    count: page.length,
    pageSize: size,
    currentPageToken: String(start),
    nextPageToken: rows.length > size ? String(start + size) : null
  };
}

export const getListInfosByObjectName = wireAdapter({
  load: (config) => {
    const name = nameOf(config['objectApiName']);
    return name === undefined ? undefined : lists(name, config);
  }
});

export const getListInfoByName = wireAdapter({
  load: ({ objectApiName, listViewApiName }) => {
    const name = nameOf(objectApiName);
    if (name === undefined || typeof listViewApiName !== 'string') return undefined;
    return openListView(name, listViewApiName).then(({ view, info, fields }) => ({
      eTag: view.name,
      label: view.label,
      displayColumns: fields.map((field) => ({
        fieldApiName: field,
        label: info.fields[field]?.label ?? field,
        sortable: true
      })),
      filteredByInfo: view.filters,
      listReference: { id: view.name, listViewApiName: view.name, objectApiName: name, type: 'listView' }
    }));
  }
});

export const getListRecordsByName = wireAdapter({
  load: (config) => {
    const name = nameOf(config['objectApiName']);
    const view = config['listViewApiName'];
    if (name === undefined || typeof view !== 'string') return undefined;
    return openListView(name, view).then(async (opened) => records(opened, config));
  }
});
