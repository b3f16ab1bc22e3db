import type { Checkbox, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CallActivity } from '../objects/call-activity.ts';
import type { CustomMetadataType, Member } from '../vocabulary/objects.ts';

/** How a JSON value is read before it is written to its field. */
export type FieldMapDataType =
  | 'String'
  | 'Integer'
  | 'Decimal'
  | 'Boolean'
  | 'Date'
  | 'Datetime'
  /** Objects and lists, kept as JSON text. */
  | 'Json';

/**
 * One value of an event and the field that receives it. The package brings a record for every field that Dograh fills;
 * an admin adds records for what the org's workflows gather.
 */
export interface FieldMap extends CustomMetadataType<
  'Dograh_Field_Map__mdt',
  { label: 'Dograh Field Map'; pluralLabel: 'Dograh Field Maps' }
> {
  /** Type of the events that the map applies to, such as `call_completed`; `*` for all. */
  eventType: Text<40>;
  /**
   * Where the value stands in the event, with dots into objects: `disposition`, `extractedVariables.renewal_intent`.
   */
  jsonKey: Text<255>;
  /** API name of the object whose record receives the value. */
  targetObject: Text<80>;
  /** API name of the field that receives the value. */
  salesforceField: Text<80>;
  /** How the value is read. */
  dataType: Picklist<FieldMapDataType, 'String'>;
  /** Name of an Apex class that implements `DograhFieldTransform`, applied before the value is converted. */
  transformClass?: Text<80>;
  /** Written when the event has no such value. */
  defaultValue?: Text<255>;
  /** Maps are applied from low to high; a later one for the same field wins. */
  sortOrder?: WholeNumber<4>;
  /** Only active maps are applied. */
  active: Checkbox<true>;
}

/** Values that the package's own field maps change on their way: Dograh writes them in more than one way. */
export const fieldTransforms = {
  phoneNumber: 'DograhPhoneTransform',
  dograhNumber: 'DograhPhoneTransform',
  direction: 'DograhLowerCaseTransform',
  sentiment: 'DograhLowerCaseTransform',
  callTags: 'DograhJoinListTransform'
} as const satisfies {
  readonly [Name in Member<CallActivity>]?: `Dograh${'Phone' | 'LowerCase' | 'Trim' | 'JoinList'}Transform`;
};
