import type { ApiName } from './objects.ts';

/**
 * What a permission set grants on one object of the package. Salesforce lets nobody do anything with records that they
 * cannot read, so `read` is always spelled out.
 */
export interface ObjectGrant {
  read: true;
  create?: true;
  edit?: true;
  delete?: true;
  /** Every record, whoever owns it. */
  viewAll?: true;
  /** Every record may be changed and deleted, whoever owns it. */
  modifyAll?: true;
  /** Fields tagged `@sensitive` are granted too. */
  sensitive?: true;
}

/** What a permission set grants on an object of every org. Fields are named: the package does not own them. */
export interface StandardObjectGrant {
  read: true;
  create?: true;
  edit?: true;
  /** Readable fields, by API name. Fields that Salesforce shows to every reader need no grant. */
  fields: readonly string[];
}

/** Names that a permission set may use. */
export interface GrantNames {
  /** Interfaces of the package's objects. */
  objects: unknown;
  /** Interfaces of its platform events. */
  events: unknown;
  /** Interfaces of its custom metadata types. */
  metadataTypes: unknown;
  standardObjects: string;
  classes: string;
  customPermissions: string;
  tabs: string;
  applications: string;
  credentials: string;
}

/**
 * A permission set. What follows from a grant is not repeated: field permissions follow from the object grant, so that
 * a new field is never forgotten, and a page controller's class follows from the custom permissions that its methods
 * ask for.
 */
export interface PermissionSetGrant<Names extends GrantNames> {
  label: string;
  description: string;
  objects: { readonly [Name in ApiName<Names['objects']>]?: ObjectGrant };
  standardObjects: { readonly [Name in Names['standardObjects']]?: StandardObjectGrant };
  events: { readonly [Name in ApiName<Names['events']>]?: 'subscribe' | 'publish' | 'both' };
  /** Custom metadata types that its users may read where code respects their permissions. */
  metadataTypes: readonly ApiName<Names['metadataTypes']>[];
  /** Apex classes that its users call by other ways than a page: REST resources, actions of flows. */
  classes: readonly Names['classes'][];
  customPermissions: readonly Names['customPermissions'][];
  tabs: readonly Names['tabs'][];
  applications: readonly Names['applications'][];
  /** External credentials with which its users may make callouts. */
  credentials: readonly Names['credentials'][];
  /** Permissions of Salesforce itself, such as `ApiEnabled`. */
  userPermissions: readonly string[];
}

export interface CustomPermissionDefinition {
  label: string;
  description: string;
}

/** Permission sets by API name. */
export type PermissionSets<Names extends GrantNames> = { readonly [apiName: string]: PermissionSetGrant<Names> };
