import type { AutoNumber, SalesforceObject, Text } from './fields.ts';

/** How an object behaves in Salesforce. Every choice is explicit: a default that nobody wrote down is a surprise. */
export interface ObjectOptions {
  label: string;
  pluralLabel: string;
  /** The record's name: numbered by Salesforce, or text that the package fills. */
  name: AutoNumber<string> | Text<80>;
  /** Label of the name field. */
  nameLabel: string;
  sharing: 'Private' | 'Read' | 'ReadWrite';
  /** Field history is kept for members tagged `@history`. */
  history: boolean;
  reports: boolean;
  /** Global search and lookups find its records. */
  search: boolean;
  activities: boolean;
}

declare const description: unique symbol;

/** A custom object of the package. The JSDoc of the interface is the object's description. */
export interface CustomObject<ApiName extends `${string}__c`, Options extends ObjectOptions> extends SalesforceObject {
  readonly [description]?: [ApiName, Options];
}

/** An object that every org has. */
export interface StandardObject<ApiName extends string> extends SalesforceObject {
  readonly [description]?: ApiName;
}

/** A custom metadata type: configuration that travels with deployments and that every user can read. */
export interface CustomMetadataType<
  ApiName extends `${string}__mdt`,
  Options extends { label: string; pluralLabel: string }
> {
  readonly [description]?: [ApiName, Options];
}

/** A platform event. Developer Edition orgs allow five definitions in all, so the package has at most four. */
export interface PlatformEvent<
  ApiName extends `${string}__e`,
  Options extends { label: string; pluralLabel: string; publish: 'PublishAfterCommit' | 'PublishImmediately' }
> {
  readonly [description]?: [ApiName, Options];
}

/** The values of one custom metadata record, by the member names of its type. */
export interface MetadataRecord<Type> {
  /** Developer name: letters, digits and single underscores, 40 characters at most. */
  name: string;
  label: string;
  values: { readonly [Member in keyof Type]?: Type[Member] };
}

/** API name of an object, event or custom metadata type of the schema. */
export type ApiName<Entity> = Entity extends { readonly [description]?: infer Facts }
  ? NonNullable<Facts> extends readonly [infer Name extends string, unknown]
    ? Name
    : NonNullable<Facts> extends string
      ? NonNullable<Facts>
      : never
  : never;

/** Names of an object's members, as pages and permission sets spell them. */
export type Member<Entity> = Exclude<keyof Entity & string, 'Id'>;
