import type { FieldModel, PackageModel } from '../../model/types.ts';
import type { FieldOwner } from '../fields.ts';

export interface OwnedField {
  readonly owner: FieldOwner;
  readonly kind: 'object' | 'event' | 'metadataType';
  readonly field: FieldModel;
  /** `Dograh_Call_Activity__c.Status__c`. */
  readonly path: string;
}

/** Everything that has fields. */
export function ownersOf(model: PackageModel): { owner: FieldOwner; kind: OwnedField['kind'] }[] {
  return [
    ...model.objects.map((owner) => ({ owner, kind: 'object' as const })),
    ...model.platformEvents.map((owner) => ({ owner, kind: 'event' as const })),
    ...model.metadataTypes.map((owner) => ({ owner, kind: 'metadataType' as const }))
  ];
}

/** Every field of the package with what it belongs to. */
export function fieldsOf(model: PackageModel): OwnedField[] {
  return ownersOf(model).flatMap(({ owner, kind }) =>
    owner.fields.map((field) => ({ owner, kind, field, path: `${owner.apiName}.${field.apiName}` }))
  );
}
