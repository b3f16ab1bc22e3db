import type { PackageModel } from '../../model/types.ts';
import { fieldByMember, objectByApiName } from '../../plan/fields.ts';
import { schemaConstant, sortedRows, type Report } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile } from './files.ts';
import { joinedTable } from './report-types.ts';

/** Folders of reports, and the reports in them. */
export function emitReports(model: PackageModel, render: Render): EmittedFile[] {
  return [
    ...sortedRows(schemaConstant(model, 'reportFolders')).map(([name, folder]) =>
      metadataFile(render, 'report-folder', `reports/${name}.reportFolder`, folder)
    ),
    ...sortedRows(schemaConstant(model, 'reports')).map(([name, report]) =>
      metadataFile(render, 'report', `reports/${report.folder}/${name}.report`, reportView(model, report))
    )
  ];
}

/** Columns of a report type of the package are named by table and field. */
function reportView(model: PackageModel, report: Report): object {
  const type = schemaConstant(model, 'reportTypes')[report.type];
  if (!type) throw new Error(`The report ${report.label} is of a type that the schema does not have: ${report.type}`);
  const joined = objectByApiName(model, type.related.of);
  const column = (member: string): string => {
    const field = member === 'name' ? 'Name' : fieldByMember(joined, member).apiName;
    return `${joinedTable(model, type)}$${field}`;
  };
  return {
    columns: report.columns.map(column),
    dateColumn: column(report.newestBy),
    description: report.description,
    filters: report.filters.map(({ field, operation, values }) => ({
      column: column(field),
      operation,
      value: values.join(',')
    })),
    label: report.label,
    type: `${report.type}__c`
  };
}
