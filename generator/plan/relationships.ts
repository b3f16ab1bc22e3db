import type { FieldModel, ObjectModel } from '../model/types.ts';

/**
 * Name under which the target of a lookup finds its records, without `__r`. It is the object's own API name in the
 * plural, so that no other package's lookup to the same target has it and no change of a label changes it:
 * `Dograh_Call_Activities`. A second lookup to the same target adds its own name.
 */
export function relationshipNameOf(object: ObjectModel, field: FieldModel): string {
  const base = pluralOf(object.apiName.replace(/__c$/, ''));
  const rivals = object.fields.filter(({ type }) => type.kind === 'Lookup' && sameTarget(type, field.type));
  return rivals.length > 1 && rivals[0] !== field ? `${base}_${field.apiName.replace(/__c$/, '')}` : base;
}

function sameTarget(left: FieldModel['type'], right: FieldModel['type']): boolean {
  return left.kind === 'Lookup' && right.kind === 'Lookup' && left.target === right.target;
}

/** English plural of the last word; a name only has to be unlike the singular. */
function pluralOf(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
