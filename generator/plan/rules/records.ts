import type { FieldModel, MetadataRecordModel, PackageModel } from '../../model/types.ts';
import { deriveFieldMaps } from '../field-maps.ts';
import { isRequiredBySalesforce } from '../fields.ts';
import { rules } from './catalog.ts';
import { violation, type RuleViolation } from './violation.ts';

/** Records of custom metadata types fit their type. */
export function recordValues(model: PackageModel): RuleViolation[] {
  return [...model.metadataRecords, ...deriveFieldMaps(model)].flatMap((record) => {
    const type = model.metadataTypes.find(({ apiName }) => apiName === record.type);
    const found = type ? complaintsOf(record, type.fields) : [`there is no type ${record.type}`];
    return found.map((complaint) =>
      violation(
        rules.recordValue,
        record.span,
        `${record.type} ${record.name}: ${complaint}`,
        'Mend the value in the schema, or the field that is to hold it.'
      )
    );
  });
}

function complaintsOf(record: MetadataRecordModel, fields: readonly FieldModel[]): string[] {
  const unknown = Object.keys(record.values).filter((member) => !fields.some(({ property }) => property === member));
  const misfits = fields.flatMap((field) => {
    const value = record.values[field.property];
    if (value === undefined) {
      return isRequiredBySalesforce(field) ? [`${field.property} is required and has no value`] : [];
    }
    return fits(field.type, value) ? [] : [`\`${String(value)}\` does not fit ${field.property}`];
  });
  return [...unknown.map((member) => `there is no member ${member}`), ...misfits];
}

function fits(type: FieldModel['type'], value: string | number | boolean): boolean {
  switch (type.kind) {
    case 'Checkbox':
      return typeof value === 'boolean';
    case 'WholeNumber':
      return Number.isInteger(value) && Math.abs(Number(value)) < 10 ** type.digits;
    case 'Decimal':
    case 'Percent':
      return typeof value === 'number' && Math.abs(value) < 10 ** (type.digits - type.scale);
    case 'Picklist':
      return typeof value === 'string' && (!type.restricted || type.values.some((option) => option.value === value));
    case 'Text':
    case 'LongText':
      return typeof value === 'string' && value.length <= type.length;
    default:
      return typeof value === 'string' && value.length <= 255;
  }
}
