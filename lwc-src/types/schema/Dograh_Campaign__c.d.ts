/*
 * Generated from generator/schema/objects/campaign.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/schema/Dograh_Campaign__c' {
  /** One Dograh campaign: a list of people whom a workflow calls. */
  const object: { readonly objectApiName: 'Dograh_Campaign__c' };
  export default object;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.OwnerId' {
  /** Who owns the record. */
  const field: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.CreatedDate' {
  /** When the record was created. */
  const field: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.CreatedById' {
  /** Who created the record. */
  const field: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.LastModifiedDate' {
  /** When the record was last changed. */
  const field: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.LastModifiedById' {
  /** Who last changed the record. */
  const field: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.External_Campaign_Id__c' {
  /** Dograh's id of the campaign; empty until Dograh has answered. */
  const field: { readonly fieldApiName: 'External_Campaign_Id__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Idempotency_Key__c' {
  /** Given by the page before the campaign is created in Dograh, so that a second try finds the first. */
  const field: { readonly fieldApiName: 'Idempotency_Key__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Correlation_ID__c' {
  /** Identifies the request that created or last changed the campaign. */
  const field: { readonly fieldApiName: 'Correlation_ID__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Status__c' {
  /** Where the campaign stands in Dograh. */
  const field: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__c' {
  /** The workflow that talks to the people. */
  const field: { readonly fieldApiName: 'Workflow__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Workflow__r.Id'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Workflow__r.Name'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.External_Workflow_Id__c' {
  /** Dograh's id of the workflow. */
  const field: {
    readonly fieldApiName: 'Workflow__r.External_Workflow_Id__c';
    readonly objectApiName: 'Dograh_Campaign__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Workflow_Uuid__c' {
  /** The id under which calls are placed. */
  const field: { readonly fieldApiName: 'Workflow__r.Workflow_Uuid__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Status__c' {
  /** Whether the workflow can be used. */
  const field: { readonly fieldApiName: 'Workflow__r.Status__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Version_Number__c' {
  /** Number of the published version. */
  const field: { readonly fieldApiName: 'Workflow__r.Version_Number__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Published_At__c' {
  /** When that version was published. */
  const field: { readonly fieldApiName: 'Workflow__r.Published_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Total_Runs__c' {
  /** Calls that the workflow has had. */
  const field: { readonly fieldApiName: 'Workflow__r.Total_Runs__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Correlation_ID__c' {
  /** Identifies the request that last changed the record. */
  const field: { readonly fieldApiName: 'Workflow__r.Correlation_ID__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Last_Event_At__c' {
  /** When the newest event about this workflow happened. */
  const field: { readonly fieldApiName: 'Workflow__r.Last_Event_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Last_Event_Id__c' {
  /** Delivery id of the newest event about this workflow. */
  const field: { readonly fieldApiName: 'Workflow__r.Last_Event_Id__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: { readonly fieldApiName: 'Workflow__r.Mapping_Errors__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow__r.Last_Synced_At__c' {
  /** When Salesforce last compared this record with Dograh. */
  const field: { readonly fieldApiName: 'Workflow__r.Last_Synced_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow_Id__c' {
  /** Dograh's id of the workflow. */
  const field: { readonly fieldApiName: 'Workflow_Id__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Workflow_Name__c' {
  /** Dograh's name of the workflow, kept also when Salesforce does not know the workflow yet. */
  const field: { readonly fieldApiName: 'Workflow_Name__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Campaign__c' {
  /** The Salesforce campaign whose members are called. */
  const field: { readonly fieldApiName: 'Campaign__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Campaign__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Campaign__r.Id'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Campaign__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Campaign__r.Name'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Total_Rows__c' {
  /** People on the list. */
  const field: { readonly fieldApiName: 'Total_Rows__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Executed_Count__c' {
  /** Calls placed so far, retries included. This is the honest measure of progress. */
  const field: { readonly fieldApiName: 'Executed_Count__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Total_Queued_Count__c' {
  /** Calls to place in all, retries included. */
  const field: { readonly fieldApiName: 'Total_Queued_Count__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Failed_Rows__c' {
  /** People who used up their retries. */
  const field: { readonly fieldApiName: 'Failed_Rows__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Connected_Count__c' {
  /** Calls that somebody answered. */
  const field: { readonly fieldApiName: 'Connected_Count__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.No_Answer_Count__c' {
  /** Calls that nobody answered. */
  const field: { readonly fieldApiName: 'No_Answer_Count__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Busy_Count__c' {
  /** Calls that met an engaged line. */
  const field: { readonly fieldApiName: 'Busy_Count__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Progress__c' {
  /** Share of the queued calls that were placed. */
  const field: { readonly fieldApiName: 'Progress__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Maximum_Concurrency__c' {
  /** Calls at the same time, at most. */
  const field: { readonly fieldApiName: 'Maximum_Concurrency__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Time_Zone__c' {
  /** Time zone of the calling hours. */
  const field: { readonly fieldApiName: 'Time_Zone__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Started_At__c' {
  /** When the campaign was started. */
  const field: { readonly fieldApiName: 'Started_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Completed_At__c' {
  /** When the campaign ended. */
  const field: { readonly fieldApiName: 'Completed_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Last_Log_Event__c' {
  /** What the newest note about the campaign is about: a breaker that tripped, a list that could not be read. */
  const field: { readonly fieldApiName: 'Last_Log_Event__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Last_Log_Message__c' {
  /** The newest note in the words of Dograh, or why the campaign could not be created. */
  const field: { readonly fieldApiName: 'Last_Log_Message__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Parent_Campaign_Id__c' {
  /** Dograh's id of the campaign of which this one calls the unreached people again. */
  const field: { readonly fieldApiName: 'Parent_Campaign_Id__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Last_Event_At__c' {
  /** When the newest event about this campaign happened. */
  const field: { readonly fieldApiName: 'Last_Event_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Last_Event_Id__c' {
  /** Delivery id of the newest event about this campaign. */
  const field: { readonly fieldApiName: 'Last_Event_Id__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: { readonly fieldApiName: 'Mapping_Errors__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Campaign__c.Last_Synced_At__c' {
  /** When Salesforce last compared this record with Dograh. */
  const field: { readonly fieldApiName: 'Last_Synced_At__c'; readonly objectApiName: 'Dograh_Campaign__c' };
  export default field;
}
