/*
 * Generated from generator/schema/access.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/customPermission/Dograh_Administer' {
  /** See the health of the connection, retry failed work, preview field maps. Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}

declare module '@salesforce/customPermission/Dograh_Manage_Campaigns' {
  /** Create, start, pause and resume campaigns. Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}

declare module '@salesforce/customPermission/Dograh_Manage_Workflows' {
  /** Publish, archive and restore workflows. Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}

declare module '@salesforce/customPermission/Dograh_Monitor_Calls' {
  /** See calls while they run and afterwards, with transcript and recording. Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}

declare module '@salesforce/customPermission/Dograh_Place_Calls' {
  /** Have Dograh call one person. Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}
