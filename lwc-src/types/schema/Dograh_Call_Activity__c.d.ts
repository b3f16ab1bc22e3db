/*
 * Generated from generator/schema/objects/call-activity.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/schema/Dograh_Call_Activity__c' {
  /** One Dograh workflow run, as Salesforce keeps it. */
  const object: { readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default object;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.OwnerId' {
  /** Who owns the record. */
  const field: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.CreatedDate' {
  /** When the record was created. */
  const field: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.CreatedById' {
  /** Who created the record. */
  const field: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.LastModifiedDate' {
  /** When the record was last changed. */
  const field: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.LastModifiedById' {
  /** Who last changed the record. */
  const field: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.External_Run_Id__c' {
  /** Dograh's run id. Every write to this object is an upsert on it, so that no run is ever recorded twice. */
  const field: { readonly fieldApiName: 'External_Run_Id__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Correlation_ID__c' {
  /** Identifies the request that led to this call at every station, from the page to Dograh and back. */
  const field: { readonly fieldApiName: 'Correlation_ID__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Status__c' {
  /** Where the call stands. */
  const field: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Direction__c' {
  /** Who dialled: Dograh (outbound) or the person (inbound). */
  const field: { readonly fieldApiName: 'Direction__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__c' {
  /** The Dograh workflow that talked. */
  const field: { readonly fieldApiName: 'Workflow__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Workflow__r.Id'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Workflow__r.Name'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.External_Workflow_Id__c' {
  /** Dograh's id of the workflow. */
  const field: {
    readonly fieldApiName: 'Workflow__r.External_Workflow_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Workflow_Uuid__c' {
  /** The id under which calls are placed. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Workflow_Uuid__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Status__c' {
  /** Whether the workflow can be used. */
  const field: { readonly fieldApiName: 'Workflow__r.Status__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Version_Number__c' {
  /** Number of the published version. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Version_Number__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Published_At__c' {
  /** When that version was published. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Published_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Total_Runs__c' {
  /** Calls that the workflow has had. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Total_Runs__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Correlation_ID__c' {
  /** Identifies the request that last changed the record. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Correlation_ID__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Last_Event_At__c' {
  /** When the newest event about this workflow happened. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Last_Event_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Last_Event_Id__c' {
  /** Delivery id of the newest event about this workflow. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Last_Event_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Mapping_Errors__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Last_Synced_At__c' {
  /** When Salesforce last compared this record with Dograh. */
  const field: {
    readonly fieldApiName: 'Workflow__r.Last_Synced_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Workflow_Id__c' {
  /** Dograh's id of the workflow, kept also when Salesforce does not know the workflow yet. */
  const field: { readonly fieldApiName: 'Workflow_Id__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__c' {
  /** The campaign that placed the call. */
  const field: { readonly fieldApiName: 'Campaign__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Campaign__r.Id'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Campaign__r.Name'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.External_Campaign_Id__c' {
  /** Dograh's id of the campaign; empty until Dograh has answered. */
  const field: {
    readonly fieldApiName: 'Campaign__r.External_Campaign_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Idempotency_Key__c' {
  /** Given by the page before the campaign is created in Dograh, so that a second try finds the first. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Idempotency_Key__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Correlation_ID__c' {
  /** Identifies the request that created or last changed the campaign. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Correlation_ID__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Status__c' {
  /** Where the campaign stands in Dograh. */
  const field: { readonly fieldApiName: 'Campaign__r.Status__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Workflow__c' {
  /** The workflow that talks to the people. */
  const field: { readonly fieldApiName: 'Campaign__r.Workflow__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Workflow_Id__c' {
  /** Dograh's id of the workflow. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Workflow_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Workflow_Name__c' {
  /** Dograh's name of the workflow, kept also when Salesforce does not know the workflow yet. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Workflow_Name__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Campaign__c' {
  /** The Salesforce campaign whose members are called. */
  const field: { readonly fieldApiName: 'Campaign__r.Campaign__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Total_Rows__c' {
  /** People on the list. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Total_Rows__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Executed_Count__c' {
  /** Calls placed so far, retries included. This is the honest measure of progress. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Executed_Count__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Total_Queued_Count__c' {
  /** Calls to place in all, retries included. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Total_Queued_Count__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Failed_Rows__c' {
  /** People who used up their retries. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Failed_Rows__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Connected_Count__c' {
  /** Calls that somebody answered. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Connected_Count__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.No_Answer_Count__c' {
  /** Calls that nobody answered. */
  const field: {
    readonly fieldApiName: 'Campaign__r.No_Answer_Count__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Busy_Count__c' {
  /** Calls that met an engaged line. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Busy_Count__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Progress__c' {
  /** Share of the queued calls that were placed. */
  const field: { readonly fieldApiName: 'Campaign__r.Progress__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Maximum_Concurrency__c' {
  /** Calls at the same time, at most. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Maximum_Concurrency__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Time_Zone__c' {
  /** Time zone of the calling hours. */
  const field: { readonly fieldApiName: 'Campaign__r.Time_Zone__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Started_At__c' {
  /** When the campaign was started. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Started_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Completed_At__c' {
  /** When the campaign ended. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Completed_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Last_Log_Event__c' {
  /** What the newest note about the campaign is about: a breaker that tripped, a list that could not be read. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Last_Log_Event__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Last_Log_Message__c' {
  /** The newest note in the words of Dograh, or why the campaign could not be created. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Last_Log_Message__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Parent_Campaign_Id__c' {
  /** Dograh's id of the campaign of which this one calls the unreached people again. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Parent_Campaign_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Last_Event_At__c' {
  /** When the newest event about this campaign happened. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Last_Event_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Last_Event_Id__c' {
  /** Delivery id of the newest event about this campaign. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Last_Event_Id__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Mapping_Errors__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Campaign__r.Last_Synced_At__c' {
  /** When Salesforce last compared this record with Dograh. */
  const field: {
    readonly fieldApiName: 'Campaign__r.Last_Synced_At__c';
    readonly objectApiName: 'Dograh_Call_Activity__c';
  };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Contact__c' {
  /** The contact who was called or who called. */
  const field: { readonly fieldApiName: 'Contact__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Contact__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Contact__r.Id'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Contact__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Contact__r.Name'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Lead__c' {
  /** The lead who was called or who called. */
  const field: { readonly fieldApiName: 'Lead__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Lead__r.Id' {
  /** The id of the record. */
  const field: { readonly fieldApiName: 'Lead__r.Id'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Lead__r.Name' {
  /** The name of the record. */
  const field: { readonly fieldApiName: 'Lead__r.Name'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Match_Result__c' {
  /** Whether the person was found. An ambiguous number is shown as such, never guessed. */
  const field: { readonly fieldApiName: 'Match_Result__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Phone_Number__c' {
  /** The other party's number in E.164 form. */
  const field: { readonly fieldApiName: 'Phone_Number__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Dograh_Number__c' {
  /** The number on Dograh's side of the call. */
  const field: { readonly fieldApiName: 'Dograh_Number__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Started_At__c' {
  /** When Dograh began the run. */
  const field: { readonly fieldApiName: 'Started_At__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Ended_At__c' {
  /** When the call ended. */
  const field: { readonly fieldApiName: 'Ended_At__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Duration__c' {
  /** Length of the conversation in seconds. */
  const field: { readonly fieldApiName: 'Duration__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Disposition__c' {
  /** How the call ended in Dograh's words or those of the workflow's author; free text, so never a closed list. */
  const field: { readonly fieldApiName: 'Disposition__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Mapped_Disposition__c' {
  /** The disposition as the organization's own list in Dograh translates it. */
  const field: { readonly fieldApiName: 'Mapped_Disposition__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Call_Tags__c' {
  /** Tags that Dograh or the workflow put on the call. */
  const field: { readonly fieldApiName: 'Call_Tags__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Sentiment__c' {
  /** How the person sounded, when a quality check or a variable of the workflow says so. */
  const field: { readonly fieldApiName: 'Sentiment__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Sentiment_Score__c' {
  /** Sentiment as a number, on the scale of whoever measured it. */
  const field: { readonly fieldApiName: 'Sentiment_Score__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Quality_Score__c' {
  /** Quality of the conversation as Dograh's quality check scored it. */
  const field: { readonly fieldApiName: 'Quality_Score__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Summary__c' {
  /** What was said, in brief. */
  const field: { readonly fieldApiName: 'Summary__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Transcript__c' {
  /** What was said, word by word, one line for each turn. */
  const field: { readonly fieldApiName: 'Transcript__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Transcript_Key__c' {
  /** Where Dograh stores the transcript; a key, not an address. */
  const field: { readonly fieldApiName: 'Transcript_Key__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Recording_Key__c' {
  /** Where Dograh stores the recording; a key, not an address: links are made on demand and expire. */
  const field: { readonly fieldApiName: 'Recording_Key__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Extracted_Data__c' {
  /** Everything the workflow gathered that no field map names, as JSON. */
  const field: { readonly fieldApiName: 'Extracted_Data__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Mode__c' {
  /** Who carried the call or where it took place: twilio, vonage, webrtc and so on. */
  const field: { readonly fieldApiName: 'Mode__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Provider_Call_Id__c' {
  /** The carrier's id of the call. */
  const field: { readonly fieldApiName: 'Provider_Call_Id__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Retry_Attempt__c' {
  /** Which try of the same person this was; the first is 0. */
  const field: { readonly fieldApiName: 'Retry_Attempt__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Error_Message__c' {
  /** What went wrong, in Dograh's words. */
  const field: { readonly fieldApiName: 'Error_Message__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Mapping_Errors__c' {
  /** Values that could not be written to their field, each with its raw value and the reason. */
  const field: { readonly fieldApiName: 'Mapping_Errors__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Last_Event_At__c' {
  /** When the newest event about this call happened. */
  const field: { readonly fieldApiName: 'Last_Event_At__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Last_Event_Id__c' {
  /** Delivery id of the newest event about this call. */
  const field: { readonly fieldApiName: 'Last_Event_Id__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Task_Id__c' {
  /** The completed task that tells this call on the person's timeline. */
  const field: { readonly fieldApiName: 'Task_Id__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Details_Fetched__c' {
  /** Transcript and details have been fetched from Dograh, or came with the event. */
  const field: { readonly fieldApiName: 'Details_Fetched__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Flagged_For_Review__c' {
  /** Somebody should look at this call. */
  const field: { readonly fieldApiName: 'Flagged_For_Review__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Review_Reason__c' {
  /** Why somebody should look at this call. */
  const field: { readonly fieldApiName: 'Review_Reason__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}

declare module '@salesforce/schema/Dograh_Call_Activity__c.Connected__c' {
  /** Somebody answered and a conversation took place. */
  const field: { readonly fieldApiName: 'Connected__c'; readonly objectApiName: 'Dograh_Call_Activity__c' };
  export default field;
}
