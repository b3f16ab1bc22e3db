import { createHash } from 'node:crypto';
import type { FieldModel, InboundEventModel, MetadataRecordModel, PackageModel } from '../model/types.ts';
import { objectByApiName } from './fields.ts';
import { schemaConstant } from './schema-constants.ts';

/** Longest developer name and label of a custom metadata record. */
const longestName = 40;

/** Distance between neighbours, so that an admin's own maps fit between them. */
const step = 10;

/**
 * The field maps that the package brings: one for every value of an event that a field receives. An admin changes them
 * and adds others; the code knows only these records.
 */
export function deriveFieldMaps(model: PackageModel): MetadataRecordModel[] {
  const type = model.metadataTypes.find(({ name }) => name === 'FieldMap');
  return type ? model.inboundEvents.flatMap((event) => mapsOf(event, type.apiName, model)) : [];
}

function mapsOf(event: InboundEventModel, type: string, model: PackageModel): MetadataRecordModel[] {
  if (event.targetObject === null) {
    return [];
  }
  const target = objectByApiName(model, event.targetObject);
  const transforms = schemaConstant(model, 'fieldTransforms');
  return event.carried.map((property, index) => {
    const field = target.fields.find(({ apiName }) => apiName === property.field);
    if (!field) {
      throw new Error(`${target.apiName} has no field ${property.field}`);
    }
    const transform = transforms[property.name];
    return {
      type,
      name: shortened(`${event.eventType}_${property.name}`, '_'),
      label: shortened(`${event.eventType}: ${field.label}`, ' '),
      values: {
        eventType: event.eventType,
        jsonKey: property.name,
        targetObject: target.apiName,
        salesforceField: field.apiName,
        dataType: dataTypeOf(field),
        ...(transform === undefined ? {} : { transformClass: transform }),
        sortOrder: (index + 1) * step,
        active: true
      },
      span: property.span
    };
  });
}

function dataTypeOf({ type }: FieldModel): string {
  switch (type.kind) {
    case 'WholeNumber':
      return 'Integer';
    case 'Decimal':
    case 'Percent':
      return 'Decimal';
    case 'Checkbox':
      return 'Boolean';
    case 'Date':
      return 'Date';
    case 'DateTime':
      return 'Datetime';
    default:
      return 'String';
  }
}

/** Names that are too long keep their beginning and end in four characters that only this name gives. */
function shortened(name: string, joint: string): string {
  if (name.length <= longestName) {
    return name;
  }
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 4);
  return `${name.slice(0, longestName - mark.length - joint.length).replace(/[^A-Za-z0-9]+$/, '')}${joint}${mark}`;
}
