import type { EnumValue, SourceSpan } from './data-model.ts';

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
  /** Two members of the event that change places when `direction` is `inbound`; empty when none do. */
  readonly swappedWhenInbound: readonly string[];
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
