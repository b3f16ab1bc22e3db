import type { ListView } from '../../metadata/types.ts';
import { readObjectInfo, type ObjectInfo } from '../shims/ui-object-info-api.ts';
import { columnField, listViewQuery, listViewsOf } from './list-views.ts';
import { query, type OrgError, type Row } from './org.ts';
import { learnPicklistLabels } from './picklist-labels.ts';
import { objectMetadata } from './project.ts';
import { viewer } from './viewer.ts';

/** A list view with all that is needed to show it. */
export interface OpenListView {
  info: ObjectInfo;
  view: ListView;
  views: ListView[];
  /** Fields of the columns that the person may read. */
  fields: string[];
}

/** Whether the person may read a field; those of other records count by their reference. */
export function mayRead(info: ObjectInfo, field: string): boolean {
  const [first = '', ...more] = field.split('.');
  if (more.length === 0) return first in info.fields;
  return Object.values(info.fields).some(({ relationshipName }) => relationshipName === first);
}

/**
 * @param viewName name of a list view; the first of the object when it has none of that name
 */
export async function openListView(objectName: string, viewName: string | null): Promise<OpenListView> {
  const info = await readObjectInfo(objectName).catch((error: unknown) => {
    // To those who may not see it, an object does not exist; a person wants to know that it is a matter of rights.
    const isHidden = (error as Partial<OrgError>).status === 404;
    throw isHidden ? new Error(`You do not have access to ${objectName}. Ask an administrator.`) : error;
  });
  const views = listViewsOf(objectName, info.labelPlural, objectMetadata(objectName).listViews);
  const view = views.find(({ name }) => name === viewName) ?? views[0];
  if (!view) throw new Error(`${objectName} has no list view.`);
  return { info, view, views, fields: view.columns.map(columnField).filter((field) => mayRead(info, field)) };
}

/** A reference is shown by the name of the record that it points at. */
export function withNames(info: ObjectInfo, fields: string[]): string[] {
  return fields.flatMap((field) => {
    const relation = info.fields[field]?.relationshipName;
    return relation ? [field, `${relation}.Name`] : [field];
  });
}

export async function readListRows(
  { info, view, fields }: OpenListView,
  options: { limit: number; offset?: number; sortBy?: string | undefined; fields?: string[] }
): Promise<Row[]> {
  const selected = withNames(info, options.fields ?? fields);
  const soql = listViewQuery(
    info.apiName,
    view,
    { ...options, fields: selected, userId: viewer().id },
    (field) => info.fields[field]?.dataType ?? 'String'
  );
  const [rows] = await Promise.all([query(soql), learnPicklistLabels(info, selected)]);
  return rows;
}
