/** What a permission set grants on one object. `edit` includes `create` of nothing: each right is spelled out. */
export interface ObjectGrant {
  read?: true;
  create?: true;
  edit?: true;
  delete?: true;
  viewAll?: true;
  modifyAll?: true;
  /** Fields tagged `@sensitive` are granted too. */
  sensitive?: true;
}

/**
 * A permission set. Field permissions follow from the object grant: every field that can be granted is readable, and
 * editable where `edit` or `create` is granted, so that a new field is never forgotten.
 */
export interface PermissionSetGrant<ObjectName extends string, EventName extends string, Controller extends string> {
  label: string;
  description: string;
  objects: { readonly [Name in ObjectName]?: ObjectGrant };
  events: { readonly [Name in EventName]?: 'subscribe' | 'publish' | 'both' };
  /** Page controllers whose methods its users may call. */
  controllers: readonly Controller[];
  /** Other Apex classes, such as the receiver that an integration user posts to. */
  classes: readonly string[];
  customPermissions: readonly string[];
  tabs: readonly string[];
  applications: readonly string[];
  /** May make callouts to Dograh. */
  callouts: boolean;
}

export interface CustomPermissionDefinition {
  label: string;
  description: string;
}
