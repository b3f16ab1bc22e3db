/**
 * The model: everything the schema says, as plain frozen data in a fixed order. Readers make it, the planner and the
 * emitters use it; it can be printed as JSON (`inspect`).
 */

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

/** The type of a JSON value. */
export type DataType =
  | { readonly kind: 'string' }
  | { readonly kind: 'text' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'recordId' }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly EnumValue[] }
  | { readonly kind: 'list'; readonly of: DataType }
  | { readonly kind: 'map'; readonly of: DataType }
  /** Any JSON object. */
  | { readonly kind: 'object' }
  /** Any JSON value. */
  | { readonly kind: 'any' }
  /** A named type of the same group or another one; see `TypeModel.name`. */
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'void' };

export interface PropertyModel {
  /** Name on the wire. */
  readonly name: string;
  readonly type: DataType;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly description: string;
  readonly span: SourceSpan;
}

/** A named JSON object type of the schema. */
export interface TypeModel {
  readonly name: string;
  readonly description: string;
  readonly properties: readonly PropertyModel[];
  readonly span: SourceSpan;
}

export interface OperationModel {
  /** `listWorkflows`; also the Apex method's name. */
  readonly name: string;
  readonly description: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under the API's base URL, with `{parameter}` holes named as the method's parameters. */
  readonly path: string;
  readonly pathParameters: readonly PropertyModel[];
  readonly query: readonly PropertyModel[];
  readonly body: DataType | null;
  readonly response: DataType;
  /** The response may be JSON null. */
  readonly responseNullable: boolean;
  readonly timeoutMilliseconds: number;
  /** Never sent again by itself. */
  readonly once: boolean;
  /** Needs no API key. */
  readonly public: boolean;
  readonly errors: readonly { readonly status: number; readonly meaning: string }[];
  readonly differences: readonly { readonly where: string; readonly why: string }[];
  readonly span: SourceSpan;
}

/** One file of `schema/dograh-api`: an interface with operations and the types that they use. */
export interface ApiGroupModel {
  /** Interface name: `CampaignApi`. */
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationModel[];
  readonly types: readonly TypeModel[];
  readonly span: SourceSpan;
}

/** A member of an event's body that a record's field receives. */
export interface CarriedProperty extends PropertyModel {
  /** API name of the field. */
  readonly field: string;
}

export interface EventProfileModel {
  /** `DograhWebhook`. */
  readonly name: string;
  readonly description: string;
  readonly recognizedBy: string;
  /** Member of the event that takes what the profile does not name. */
  readonly unmapped: string;
  readonly members: readonly {
    readonly name: string;
    /** Member of the event. */
    readonly becomes: string;
    readonly required: boolean;
    readonly description: string;
    readonly span: SourceSpan;
  }[];
  readonly span: SourceSpan;
}

export interface InboundEventModel {
  /** `CallCompleted`. */
  readonly name: string;
  /** `call_completed`. */
  readonly eventType: string;
  readonly description: string;
  /** API name of the object whose record the event updates; null when there is none. */
  readonly targetObject: string | null;
  /** Members that code handles, without `eventType`. */
  readonly envelope: readonly PropertyModel[];
  /** Members that field maps write. */
  readonly carried: readonly CarriedProperty[];
  readonly profiles: readonly EventProfileModel[];
  readonly span: SourceSpan;
}

export interface ControllerMethodModel {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly PropertyModel[];
  readonly returns: DataType;
  readonly returnsNullable: boolean;
  /** The page may keep the answer (`@AuraEnabled(cacheable=true)`). */
  readonly cacheable: boolean;
  /** Custom permission that a caller needs. */
  readonly permission: string;
  readonly span: SourceSpan;
}

export interface ControllerModel {
  /** Apex class: `DograhCampaignController`. */
  readonly name: string;
  /** Apex class that does the work: `DograhCampaignService`. */
  readonly service: string;
  readonly description: string;
  readonly methods: readonly ControllerMethodModel[];
  /** Types that the methods use, Apex: inner classes of `viewsClass`. */
  readonly types: readonly TypeModel[];
  readonly viewsClass: string;
  readonly span: SourceSpan;
}

export interface ObjectGrantModel {
  readonly object: string;
  readonly read: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
  readonly sensitive: boolean;
}

export interface PermissionSetModel {
  /** API name: `Dograh_Campaign_Manager`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly objects: readonly ObjectGrantModel[];
  readonly events: readonly { readonly event: string; readonly subscribe: boolean; readonly publish: boolean }[];
  readonly classes: readonly string[];
  readonly customPermissions: readonly string[];
  readonly tabs: readonly string[];
  readonly applications: readonly string[];
  readonly callouts: boolean;
  readonly span: SourceSpan;
}

/** A constant of the schema that emitters read by name: policies, orders, tables of words. */
export interface ConstantModel {
  readonly name: string;
  readonly description: string;
  readonly value: Literal;
  readonly span: SourceSpan;
}

export interface PackageModel {
  readonly package: {
    readonly name: string;
    readonly description: string;
    readonly apiVersion: string;
    readonly prefix: string;
  };
  readonly objects: readonly ObjectModel[];
  readonly platformEvents: readonly PlatformEventModel[];
  readonly metadataTypes: readonly MetadataTypeModel[];
  readonly metadataRecords: readonly MetadataRecordModel[];
  readonly inboundEvents: readonly InboundEventModel[];
  readonly api: readonly ApiGroupModel[];
  readonly controllers: readonly ControllerModel[];
  readonly permissionSets: readonly PermissionSetModel[];
  /** Every other exported constant, by name: `callouts`, `callStatusOrder`, `customPermissions`, `labels` … */
  readonly constants: { readonly [name: string]: ConstantModel };
}
