/** Objects, events and configuration, as the schema says them. */

/** Where a fact stands in the schema. `file` is relative to the repository, with forward slashes. */
export interface SourceSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface EnumValue {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

export type FieldType =
  | { readonly kind: 'Text'; readonly length: number }
  | { readonly kind: 'ExternalId'; readonly length: number }
  | { readonly kind: 'IndexedText'; readonly length: number }
  | { readonly kind: 'TextArea' }
  | { readonly kind: 'LongText'; readonly length: number }
  | { readonly kind: 'Phone' }
  | { readonly kind: 'Email' }
  | { readonly kind: 'Url' }
  | { readonly kind: 'Checkbox'; readonly defaultValue: boolean }
  | { readonly kind: 'WholeNumber'; readonly digits: number }
  | { readonly kind: 'Decimal'; readonly digits: number; readonly scale: number }
  | { readonly kind: 'Percent'; readonly digits: number; readonly scale: number }
  | { readonly kind: 'Date' }
  | { readonly kind: 'DateTime' }
  | {
      readonly kind: 'Picklist';
      readonly enumName: string;
      readonly restricted: boolean;
      readonly values: readonly EnumValue[];
      readonly defaultValue: string | null;
    }
  | { readonly kind: 'Lookup'; readonly target: string }
  | { readonly kind: 'AutoNumber'; readonly format: string }
  | { readonly kind: 'Formula'; readonly result: FormulaResult; readonly expression: string };

export type FormulaResult = 'Text' | 'Number' | 'Percent' | 'Checkbox' | 'Date' | 'DateTime';

export interface FieldModel {
  /** Name in the schema and in JSON: `durationSeconds`. */
  readonly property: string;
  /** `Duration__c`. */
  readonly apiName: string;
  readonly label: string;
  readonly description: string;
  readonly helpText: string | null;
  readonly type: FieldType;
  readonly required: boolean;
  readonly sensitive: boolean;
  readonly trackHistory: boolean;
  /** Event types whose body carries this field; empty when no event does. */
  readonly carriedBy: readonly string[];
  readonly span: SourceSpan;
}

export interface NameField {
  readonly label: string;
  readonly type: { readonly kind: 'AutoNumber'; readonly format: string } | { readonly kind: 'Text' };
}

export interface ObjectModel {
  /** Interface in the schema: `CallActivity`. */
  readonly name: string;
  readonly apiName: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly description: string;
  readonly nameField: NameField;
  readonly sharing: 'Private' | 'Read' | 'ReadWrite';
  readonly history: boolean;
  readonly reports: boolean;
  readonly search: boolean;
  readonly activities: boolean;
  readonly fields: readonly FieldModel[];
  readonly span: SourceSpan;
}

export interface PlatformEventModel {
  readonly name: string;
  readonly apiName: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly description: string;
  readonly publish: 'PublishAfterCommit' | 'PublishImmediately';
  readonly fields: readonly FieldModel[];
  readonly span: SourceSpan;
}

export interface MetadataTypeModel {
  readonly name: string;
  readonly apiName: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly description: string;
  readonly fields: readonly FieldModel[];
  readonly span: SourceSpan;
}

/** A literal value of the schema, evaluated without running it. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal };

export interface MetadataRecordModel {
  /** API name of the type. */
  readonly type: string;
  readonly name: string;
  readonly label: string;
  /** By the members of the type's interface. */
  readonly values: { readonly [member: string]: string | number | boolean };
  readonly span: SourceSpan;
}
