import type { ObjectModel, PackageModel } from '../../model/types.ts';
import { fieldByMember, objectByApiName } from '../../plan/fields.ts';
import { relationshipNameOf } from '../../plan/relationships.ts';
import { schemaConstant, sortedRows, type ReportType } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile, xmlBoolean } from './files.ts';

/** Report types offer every field of both objects; some columns stand in a new report from the start. */
export function emitReportTypes(model: PackageModel, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'reportTypes')).map(([name, definition]) =>
    metadataFile(render, 'report-type', `reportTypes/${name}.reportType`, reportTypeView(model, definition))
  );
}

/** How a report type names the records that are joined to its base: `Campaign__c.Calls__r`. */
export function joinedTable(model: PackageModel, definition: ReportType): string {
  return `${definition.base}.${relationshipOf(model, definition)}`;
}

function relationshipOf(model: PackageModel, definition: ReportType): string {
  const child = objectByApiName(model, definition.related.of);
  return `${relationshipNameOf(child, fieldByMember(child, definition.related.by))}__r`;
}

function reportTypeView(model: PackageModel, definition: ReportType): object {
  const base = objectByApiName(model, definition.base);
  const child = objectByApiName(model, definition.related.of);
  const highlights = schemaConstant(model, 'presentations')[base.apiName]?.highlights ?? [];
  return {
    base: base.apiName,
    description: definition.description,
    label: definition.label,
    outerJoin: xmlBoolean(definition.includesUnrelated),
    relationship: relationshipOf(model, definition),
    sections: [
      section(base, base.apiName, highlights),
      section(child, joinedTable(model, definition), definition.related.columns)
    ]
  };
}

function section(object: ObjectModel, table: string, checked: readonly string[]): object {
  const name = { field: 'Name', table, checked: 'true' };
  const fields = object.fields.map(({ apiName, property }) => ({
    field: apiName,
    table,
    checked: xmlBoolean(checked.includes(property))
  }));
  return { label: object.pluralLabel, columns: [name, ...fields] };
}
