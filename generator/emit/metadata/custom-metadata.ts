import type { FieldModel, MetadataRecordModel, PackageModel } from '../../model/types.ts';
import { deriveFieldMaps } from '../../plan/field-maps.ts';
import { fieldByMember } from '../../plan/fields.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile } from './files.ts';

/** Records of custom metadata types: those of the schema, and the field maps that follow from its events. */
export function emitMetadataRecords(model: PackageModel, render: Render): EmittedFile[] {
  return [...model.metadataRecords, ...deriveFieldMaps(model)].map((record) =>
    metadataFile(
      render,
      'custom-metadata',
      `customMetadata/${record.type.replace(/__mdt$/, '')}.${record.name}.md`,
      recordView(model, record)
    )
  );
}

function recordView(model: PackageModel, record: MetadataRecordModel): object {
  const type = model.metadataTypes.find(({ apiName }) => apiName === record.type);
  if (!type) {
    throw new Error(`The package has no custom metadata type ${record.type}`);
  }
  const values = Object.entries(record.values).map(([member, value]) => {
    const field = fieldByMember(type, member);
    return { field: field.apiName, type: xmlType(field), value: xmlValue(value) };
  });
  return {
    label: record.label,
    values: values.sort((left, right) => (left.field < right.field ? -1 : 1))
  };
}

/** Type of a value in XML Schema, in which Salesforce writes the values of records. */
function xmlType({ type }: FieldModel): string {
  switch (type.kind) {
    case 'Checkbox':
      return 'xsd:boolean';
    case 'WholeNumber':
    case 'Decimal':
    case 'Percent':
      return 'xsd:double';
    case 'Date':
      return 'xsd:date';
    case 'DateTime':
      return 'xsd:dateTime';
    default:
      return 'xsd:string';
  }
}

/** Salesforce writes every number with a point. */
function xmlValue(value: string | number | boolean): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
