import { derived } from '../model/derived.ts';
import type { FieldModel, MetadataTypeModel, ObjectModel, PackageModel, PlatformEventModel } from '../model/types.ts';

/** Anything that has fields. */
export type FieldOwner = ObjectModel | PlatformEventModel | MetadataTypeModel;

/** Kinds of fields that Salesforce does not let anybody make required: they always have a value, or may be empty. */
const neverRequired: ReadonlySet<FieldModel['type']['kind']> = new Set([
  'Checkbox',
  'LongText',
  'Formula',
  'AutoNumber'
]);

/** Salesforce itself refuses a record without a value. */
export function isRequiredBySalesforce(field: FieldModel): boolean {
  return field.required && !neverRequired.has(field.type.kind);
}

/** A permission set can grant the field; required fields belong to everybody who may use the object. */
export function isGrantable(field: FieldModel): boolean {
  return !isRequiredBySalesforce(field) && field.type.kind !== 'AutoNumber';
}

/** People and code can write the field. */
export function isWritable(field: FieldModel): boolean {
  return field.type.kind !== 'Formula' && field.type.kind !== 'AutoNumber';
}

const objectsByApiName = derived(
  ({ objects }: PackageModel): ReadonlyMap<string, ObjectModel> =>
    new Map(objects.map((object) => [object.apiName, object]))
);

/** The object of this API name, when the package has one. */
export function findObject(model: PackageModel, apiName: string): ObjectModel | undefined {
  return objectsByApiName(model).get(apiName);
}

/** @throws {Error} when the package has no such object; the rules report that before anything is emitted. */
export function objectByApiName(model: PackageModel, apiName: string): ObjectModel {
  const object = findObject(model, apiName);
  if (!object) {
    throw new Error(`The package has no object ${apiName}`);
  }
  return object;
}

/** @throws {Error} when the object has no such member; the rules report that before anything is emitted. */
export function fieldByMember(owner: FieldOwner, member: string): FieldModel {
  const field = owner.fields.find(({ property }) => property === member);
  if (!field) {
    throw new Error(`${owner.apiName} has no member ${member}`);
  }
  return field;
}
