import type { ObjectModel, PackageModel } from '../../model/types.ts';
import { fieldByMember, objectByApiName } from '../../plan/fields.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile } from './files.ts';

/** List views have names of their own for the fields that Salesforce keeps for every record. */
const standardColumns: Readonly<Record<string, string>> = {
  name: 'NAME',
  owner: 'OWNER.ALIAS',
  createdDate: 'CREATED_DATE',
  lastModifiedDate: 'LAST_UPDATE'
};

/** Name of a column in list views and related lists. */
export function columnName(object: ObjectModel, column: string): string {
  return standardColumns[column] ?? fieldByMember(object, column).apiName;
}

export function emitListViews(model: PackageModel, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'presentations')).flatMap(([apiName, presentation]) => {
    const object = objectByApiName(model, apiName);
    return sortedRows(presentation.listViews).map(([name, list]) =>
      metadataFile(render, 'list-view', `objects/${apiName}/listViews/${name}.listView`, {
        name,
        label: list.label,
        columns: list.columns.map((column) => columnName(object, column)),
        filters: list.filters.map(({ field, operation, values }) => ({
          field: columnName(object, field),
          operation,
          value: values.join(',')
        }))
      })
    );
  });
}
