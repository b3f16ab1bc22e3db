/** Objects and fields as the rules see them, whether the project declares them or the platform does. */
import type { XmlElement } from '../xml/element.ts';

export type ObjectKind = 'custom' | 'event' | 'metadataType' | 'setting' | 'bigObject' | 'external' | 'standard';

export interface FieldModel {
  readonly apiName: string;
  /** A FieldType of the Metadata API; `Unknown` where the platform's stubs do not tell. */
  readonly type: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly externalId: boolean;
  readonly length?: number;
  /** The objects a lookup points to; empty for other fields. */
  readonly referenceTo: readonly string[];
  /** The name to follow from the child to the parent in a query. */
  readonly parentRelationship?: string;
  readonly formula?: string;
  /** Picklist values where the project lists them. */
  readonly values?: readonly string[];
  readonly restricted: boolean;
  /** True for fields that only the platform writes. */
  readonly readOnly: boolean;
  readonly isCustom: boolean;
  /** Where the project declares it; absent for the platform's own fields. */
  readonly file?: string;
  readonly element?: XmlElement;
}

export interface ObjectModel {
  readonly apiName: string;
  readonly kind: ObjectKind;
  /** Keyed by the lower-case API name. */
  readonly fields: ReadonlyMap<string, FieldModel>;
  /** Parent relationships: lower-case relationship name to the API names of possible parents. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Child relationships: lower-case relationship name to the API name of the child object. */
  readonly children: ReadonlyMap<string, string>;
  readonly file?: string;
  readonly element?: XmlElement;
}

export interface Schema {
  /** An object by API name, in any case; undefined for one that neither project nor platform has. */
  object(apiName: string): ObjectModel | undefined;
  /** The objects that the project declares or extends. */
  readonly ownObjects: readonly ObjectModel[];
}

/** A field of an object by API name, in any case. */
export function fieldOf(object: ObjectModel | undefined, apiName: string): FieldModel | undefined {
  return object?.fields.get(apiName.toLowerCase());
}

/** Field types that cannot be filtered, sorted or grouped by in SOQL. */
export const longTextTypes: ReadonlySet<string> = new Set(['LongTextArea', 'Html', 'EncryptedText']);
