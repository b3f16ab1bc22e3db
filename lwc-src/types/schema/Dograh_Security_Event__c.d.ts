/*
 * Generated from generator/schema/objects/security-event.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/schema/Dograh_Security_Event__c' {
  /** A request that was refused for its signature. Its content is never kept. */
  const object: { readonly objectApiName: 'Dograh_Security_Event__c' };
  export default object;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.OwnerId' {
  /** Who owns the record. */
  const field: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.CreatedDate' {
  /** When the record was created. */
  const field: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.CreatedById' {
  /** Who created the record. */
  const field: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.LastModifiedDate' {
  /** When the record was last changed. */
  const field: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.LastModifiedById' {
  /** Who last changed the record. */
  const field: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Reason__c' {
  /** Why the request was refused. */
  const field: { readonly fieldApiName: 'Reason__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Occurred_At__c' {
  /** When it was refused. */
  const field: { readonly fieldApiName: 'Occurred_At__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Source_Address__c' {
  /** Address that the request came from, as Salesforce saw it. */
  const field: { readonly fieldApiName: 'Source_Address__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Request_Path__c' {
  /** Path of the request. */
  const field: { readonly fieldApiName: 'Request_Path__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Body_Size__c' {
  /** Size of the body in bytes. */
  const field: { readonly fieldApiName: 'Body_Size__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Security_Event__c.Correlation_ID__c' {
  /** Identifies the request. */
  const field: { readonly fieldApiName: 'Correlation_ID__c'; readonly objectApiName: 'Dograh_Security_Event__c' };
  export default field;
}
