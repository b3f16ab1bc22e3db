import type { FieldModel, ObjectModel } from '../model/types.ts';

/**
 * Name under which the target of a lookup finds its records, without `__r`. It begins with the object's own API name,
 * so that no other package's lookup to the same target has it: `Dograh_Call_Activities`. A second lookup to the same
 * target adds its own name.
 */
export function relationshipNameOf(object: ObjectModel, field: FieldModel): string {
  const prefix = object.apiName.split('_')[0] ?? '';
  const plural = object.pluralLabel.replace(/[^A-Za-z0-9]+/g, '_');
  const base = plural.startsWith(`${prefix}_`) ? plural : `${prefix}_${plural}`;
  const rivals = object.fields.filter(({ type }) => type.kind === 'Lookup' && sameTarget(type, field.type));
  return rivals.length > 1 && rivals[0] !== field ? `${base}_${field.apiName.replace(/__c$/, '')}` : base;
}

function sameTarget(left: FieldModel['type'], right: FieldModel['type']): boolean {
  return left.kind === 'Lookup' && right.kind === 'Lookup' && left.target === right.target;
}
