/** Salesforce's metadata types as a table: which elements a type has, and what each may hold. */

export interface MetadataProperty {
  readonly name: string;
  readonly optional: boolean;
  readonly list: boolean;
  /** `string`, `number`, `boolean`, `any`, or the name of a type or enum of the schema. */
  readonly type: string;
  /** The allowed values where the declaration lists them in place. */
  readonly values?: readonly string[];
}

export interface MetadataSchema {
  /** The properties of a type, inherited ones included; undefined for an unknown type. */
  properties(type: string): ReadonlyMap<string, MetadataProperty> | undefined;
  /** The values of an enum; undefined for something that is no enum or an open one. */
  enumValues(type: string): readonly string[] | undefined;
}
