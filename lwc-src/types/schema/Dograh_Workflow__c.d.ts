/*
 * Generated from generator/schema/objects/workflow.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/schema/Dograh_Workflow__c' {
  /** One Dograh workflow (in Dograh's words also an agent): what is said, asked and done in a call. */
  const object: { readonly objectApiName: 'Dograh_Workflow__c' };
  export default object;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.OwnerId' {
  /** Who owns the record. */
  const field: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.CreatedDate' {
  /** When the record was created. */
  const field: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.CreatedById' {
  /** Who created the record. */
  const field: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.LastModifiedDate' {
  /** When the record was last changed. */
  const field: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.LastModifiedById' {
  /** Who last changed the record. */
  const field: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.External_Workflow_Id__c' {
  /** Dograh's id of the workflow. */
  const field: { readonly fieldApiName: 'External_Workflow_Id__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Workflow_Uuid__c' {
  /** The id under which calls are placed. */
  const field: { readonly fieldApiName: 'Workflow_Uuid__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Status__c' {
  /** Whether the workflow can be used. */
  const field: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Version_Number__c' {
  /** Number of the published version. */
  const field: { readonly fieldApiName: 'Version_Number__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Published_At__c' {
  /** When that version was published. */
  const field: { readonly fieldApiName: 'Published_At__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Total_Runs__c' {
  /** Calls that the workflow has had. */
  const field: { readonly fieldApiName: 'Total_Runs__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Correlation_ID__c' {
  /** Identifies the request that last changed the record. */
  const field: { readonly fieldApiName: 'Correlation_ID__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Last_Event_At__c' {
  /** When the newest event about this workflow happened. */
  const field: { readonly fieldApiName: 'Last_Event_At__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Last_Event_Id__c' {
  /** Delivery id of the newest event about this workflow. */
  const field: { readonly fieldApiName: 'Last_Event_Id__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: { readonly fieldApiName: 'Mapping_Errors__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Workflow__c.Last_Synced_At__c' {
  /** When Salesforce last compared this record with Dograh. */
  const field: { readonly fieldApiName: 'Last_Synced_At__c'; readonly objectApiName: 'Dograh_Workflow__c' };
  export default field;
}
