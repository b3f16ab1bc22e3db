/*
 * Generated from generator/schema/objects/integration-error.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/schema/Dograh_Integration_Error__c' {
  /** Work that failed: kept with its raw content until it succeeds or somebody decides (dead-letter queue). */
  const object: { readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default object;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.OwnerId' {
  /** Who owns the record. */
  const field: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.CreatedDate' {
  /** When the record was created. */
  const field: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.CreatedById' {
  /** Who created the record. */
  const field: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.LastModifiedDate' {
  /** When the record was last changed. */
  const field: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.LastModifiedById' {
  /** Who last changed the record. */
  const field: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Status__c' {
  /** What becomes of it. */
  const field: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Reason__c' {
  /** Why it failed. */
  const field: { readonly fieldApiName: 'Reason__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Error_Message__c' {
  /** What went wrong, in words. */
  const field: { readonly fieldApiName: 'Error_Message__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Correlation_ID__c' {
  /** Identifies the request at every station. */
  const field: { readonly fieldApiName: 'Correlation_ID__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Event_Type__c' {
  /** Which kind of event or job it was. */
  const field: { readonly fieldApiName: 'Event_Type__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Delivery_Id__c' {
  /** Delivery id of the event. */
  const field: { readonly fieldApiName: 'Delivery_Id__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.External_Run_Id__c' {
  /** Dograh's run id, when the content says it. */
  const field: { readonly fieldApiName: 'External_Run_Id__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Payload__c' {
  /** The event as it came, untouched. */
  const field: { readonly fieldApiName: 'Payload__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Attempts__c' {
  /** Attempts so far. */
  const field: { readonly fieldApiName: 'Attempts__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Next_Attempt_At__c' {
  /** Not tried again before. */
  const field: { readonly fieldApiName: 'Next_Attempt_At__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Last_Attempt_At__c' {
  /** When the latest attempt began. */
  const field: { readonly fieldApiName: 'Last_Attempt_At__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Resolved_At__c' {
  /** When it was put right. */
  const field: { readonly fieldApiName: 'Resolved_At__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Integration_Error__c.Resolution_Notes__c' {
  /** What somebody noted about it. */
  const field: { readonly fieldApiName: 'Resolution_Notes__c'; readonly objectApiName: 'Dograh_Integration_Error__c' };
  export default field;
}
