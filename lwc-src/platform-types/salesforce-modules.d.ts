/* Modules of `@salesforce/…` that the org makes for each name. */

declare module '@salesforce/apex' {
  /** Asks the org anew for what a wired Apex method gave; takes the object or argument that the wire handed over. */
  export function refreshApex(wired: unknown): Promise<void>;
}

declare module '@salesforce/i18n/*' {
  /** A fact about the user's locale, for example of `@salesforce/i18n/timeZone`. */
  const value: string;
  export default value;
}

declare module '@salesforce/i18n/firstDayOfWeek' {
  /** 1 is Sunday. */
  const day: number;
  export default day;
}

declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}

declare module '@salesforce/userPermission/*' {
  /** Undefined when the user does not have the permission. */
  const permission: true | undefined;
  export default permission;
}

declare module '@salesforce/messageChannel/*' {
  const channel: import('lightning/messageService').MessageChannel;
  export default channel;
}
