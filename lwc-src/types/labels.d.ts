/*
 * Generated from generator/schema/labels.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/label/c.Dograh_Admin_Title' {
  /** Title of the admin page: “Dograh Health” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Ago' {
  /** Relative time; {0} is a span such as 3 min: “{0} ago” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Back' {
  /** Button to the previous step: “Back” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Breaker_Closed' {
  /** State of the circuit breaker: “Callouts go through” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Breaker_Half_Open' {
  /** State of the circuit breaker: “One callout is trying whether Dograh is back” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Breaker_Open' {
  /** State of the circuit breaker; {0} is a time: “Callouts are stopped until {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Blocked_Consent' {
  /** Consent check: “This person asked not to be called.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Busy' {
  /** Badge of a call: “Busy” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Canceled' {
  /** Badge of a call: “Canceled” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Completed' {
  /** Badge of a call: “Completed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Failed' {
  /** Badge of a call: “Failed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_In_Progress' {
  /** Badge of a call: “In progress” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Initiated' {
  /** Badge of a call: “Dialing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Maybe_Placed' {
  /** After a time-out; never dialled twice: “Dograh did not answer in time. The call may have been placed: it is shown here as soon as Dograh reports it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_No_Answer' {
  /** Badge of a call: “No answer” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Number' {
  /** Field: “Number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Number_Invalid' {
  /** Below a number that cannot be called: “Give the number with its country code, for example +14155550100.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Place' {
  /** Button: “Call now” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Placed' {
  /** After a call was placed: “The call is on its way.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Queued' {
  /** Badge of a call: “Queued” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Ringing' {
  /** Badge of a call: “Ringing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Unknown' {
  /** Badge of a call: “Ended, outcome unknown” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Voicemail' {
  /** Badge of a call: “Voicemail” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_With_AI' {
  /** Button on leads and contacts: “Call with AI” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Calls_Active' {
  /** Counter of the call monitor: “Active” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Calls_Empty' {
  /** Empty state of the call monitor: “No calls right now. Calls appear here while they run and for a while afterwards.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Calls_Just_Finished' {
  /** Counter of the call monitor: “Just finished” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Calls_Title' {
  /** Title of the call monitor: “Calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Calls_Waiting' {
  /** Counter of the call monitor: “Queued” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Already_Created' {
  /** After a repeated creation: “This campaign was already created; nothing was created twice.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Busy' {
  /** Legend of the progress bar: “Busy” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Completed' {
  /** Badge of a campaign: “Completed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Connected' {
  /** Legend of the progress bar: “Connected” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Created' {
  /** Badge of a campaign: “Not started” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Ends_About' {
  /** Estimated end of a campaign: “Ends about {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Executed' {
  /** Progress of a campaign, in calls: “{0} of {1} calls placed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Failed' {
  /** Badge of a campaign: “Failed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Failed_Calls' {
  /** Legend of the progress bar: “Failed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Failed_Explained' {
  /** On a failed campaign: “This campaign broke off for good and cannot be resumed. Create a new one for the people who remain.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_New' {
  /** Button: “New campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_No_Answer' {
  /** Legend of the progress bar: “No answer” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Pace' {
  /** Pace of a campaign: “{0} calls an hour” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Pause' {
  /** Button: “Pause” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Pause_Explained' {
  /** Asked once before a campaign is paused: “Pause: up to 10 calls already claimed will still be placed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Paused' {
  /** Badge of a campaign: “Paused” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Queued_Calls' {
  /** Legend of the progress bar: “Waiting” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Redial' {
  /** Button: “Call unreached people again” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Redial_Explained' {
  /** Asked once before people are called again: “A new campaign calls the people whom this one did not reach.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Resume' {
  /** Button: “Resume” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Resume_Explained' {
  /** Asked once before a campaign is resumed: “Resume: calling goes on where it stopped.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Running' {
  /** Badge of a campaign: “Running” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Start' {
  /** Button: “Start” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Start_Explained' {
  /** Asked once before a campaign starts: “Start: Dograh reads the list and begins to call within the calling hours.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Success_Rate' {
  /** Success rate with its base: “{0} of {1} answered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Syncing' {
  /** Badge of a campaign: “Reading the list” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaigns_Empty' {
  /** Empty state of the campaign manager: “No campaigns yet. A campaign lets a workflow call a list of people.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaigns_Title' {
  /** Title of the campaign manager: “Voice AI Campaigns” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Cancel' {
  /** Button that gives up an action: “Cancel” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Close' {
  /** Button that closes a panel: “Close” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Connection_Works' {
  /** After a successful test: “Dograh answered in {0} ms.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Copied' {
  /** After something was copied: “Copied” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Copy_By_Hand' {
  /** When the browser does not let a page copy: “Selected: press Ctrl+C or Cmd+C to copy.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Copy_Correlation_Id' {
  /** Button beside an error: “Copy correlation ID” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Correlation_Id' {
  /** Below an error; {0} is the id: “Correlation ID {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Create_Task' {
  /** Button: “Create follow-up task” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Dead_Letters_Empty' {
  /** Empty state of the error list: “Nothing failed. Events that cannot be processed wait here until they succeed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Disconnected' {
  /** No data arrives: “Disconnected” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Credential' {
  /** 401 from Dograh: “Dograh refused the API key of this org. Ask your admin to check the external credential Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Credential_Title' {
  /** Title of an error panel: “Dograh refused the API key” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Credits' {
  /** 402 from Dograh: “The organization has no calling credit left in Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Credits_Title' {
  /** Title of an error panel: “A limit of Dograh is reached” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Dograh_Down' {
  /** Circuit breaker open or connection failed: “Dograh cannot be reached right now. What you see may be out of date; nothing is lost. Try again in a minute.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Dograh_Down_Title' {
  /** Title of an error panel: “Dograh cannot be reached” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Forbidden' {
  /** Any refusal without a message of its own: “You may not do this. Ask your admin for the permission set of Dograh that allows it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Invalid' {
  /** Any input error without a message of its own: “Something that you entered cannot be used. Look at it again, then try once more.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Invalid_Title' {
  /** Title of an error panel: “Look at what you entered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Network' {
  /** The request of a page got no answer: “Salesforce did not answer; perhaps you are offline. It may still have done what you asked: check before you try again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Not_Configured_Title' {
  /** Title of an error panel: “Dograh is not connected” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Not_Found' {
  /** 404 from Dograh: “Dograh no longer knows this. Refresh the page.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Not_Found_Title' {
  /** Title of an error panel: “No longer there” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Record_Title' {
  /** Title of an error panel: “Salesforce refused to save” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Refused' {
  /** 4xx from Dograh; {0} is its message: “Dograh refused the request: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Refused_Title' {
  /** Title of an error panel: “Dograh says no” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Telephony' {
  /** Dograh has no telephony configuration: “No telephone line is set up for this organization in Dograh. Set one up in Dograh, then try again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Telephony_Title' {
  /** Title of an error panel: “No telephone line” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Timeout' {
  /** Callout timed out: “Dograh did not answer in time. It may still have done what you asked: check before you try again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Timeout_Title' {
  /** Title of an error panel: “No answer in time” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Title' {
  /** Title of an error panel: “Something went wrong” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Error_Unexpected' {
  /** Any error without a message of its own: “An unexpected error happened. Nothing was changed. Try again, and give your admin the correlation ID if it happens again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Estimate' {
  /** Marks a number as an estimate: “estimate” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Do_Not_Call' {
  /** Reason for leaving somebody out: “Do not call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Duplicate' {
  /** Reason for leaving somebody out: “Same number twice” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Invalid_Number' {
  /** Reason for leaving somebody out: “Invalid number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Missing_Number' {
  /** Reason for leaving somebody out: “No number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Recently_Called' {
  /** Reason for leaving somebody out: “Called recently” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Export' {
  /** Button that saves what is shown: “Export” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Extracted_Data' {
  /** Section of a call: “Extracted data” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Flag_For_Review' {
  /** Button: “Flag for review” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Flagged' {
  /** After a call was flagged: “Flagged for review” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Just_Now' {
  /** Relative time of less than a minute: “just now” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Live' {
  /** Data arrives by itself: “Live” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Loading' {
  /** While a page waits for data: “Loading…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Mapping_Problems' {
  /** Section of a call: “Values that could not be written” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Next' {
  /** Button to the next step: “Next” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_No_Permission' {
  /** {0} is the custom permission, {1} the permission set: “You need the permission {0}. Ask your admin for the permission set {1}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_No_Permission_Title' {
  /** Title when a permission is missing: “You do not have access” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Nobody_Left' {
  /** When every person is left out: “Nobody is left to call. Choose other people or loosen the exclusions.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Not_Configured' {
  /** Credential not set up: “Dograh is not connected yet. Ask your admin to enter the API key.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Of_Total' {
  /** Share of a whole, as two numbers: “{0} of {1}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Polling' {
  /** Data is asked for; {0} is the interval in seconds: “Updated every {0} s” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Recording' {
  /** Section of a call: “Recording” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Refresh' {
  /** Button that asks for fresh data: “Refresh” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Required_Field' {
  /** Below an empty required field: “Fill in this field.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Retry' {
  /** Button after a failure: “Try again” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Retry_Now' {
  /** Button on a failed event: “Retry now” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Save' {
  /** Button that saves: “Save” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Search' {
  /** Placeholder of a search field: “Search” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Source_Campaign_Members' {
  /** Source of people: “Campaign members” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Source_Csv' {
  /** Source of people: “CSV file” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Source_List_View' {
  /** Source of people: “List view” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Source_Report' {
  /** Source of people: “Report” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Source_This_Record' {
  /** Source of people: “This record” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Stale_Since' {
  /** Data cannot be refreshed; {0} is a time: “Out of date since {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Task_Completed' {
  /** Stands in the subject of a task when the call has no disposition: “completed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Task_Subject' {
  /** Subject of the task of a completed call; {0} is its disposition: “AI call: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Connection' {
  /** Button: “Test connection” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Timeline' {
  /** Section of a call: “Timeline” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Transcript' {
  /** Section of a call: “Transcript” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Transcript_Empty' {
  /** Empty state of the transcript: “No transcript. Dograh sends it when the call is over.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Unknown_Value' {
  /** Stands for a value that is not known: “—” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Updated_Ago' {
  /** Age of the data; {0} is a relative time: “Updated {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_View_Record' {
  /** Link to a record: “View record” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Exclusions' {
  /** Step of the guided creation: “Exclusions” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Hours' {
  /** Step of the guided creation: “Calling hours” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_People' {
  /** Step of the guided creation: “People” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Summary' {
  /** Step of the guided creation: “Summary” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Variables' {
  /** Step of the guided creation: “Variables” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Workflow' {
  /** Step of the guided creation: “Workflow” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Active' {
  /** Badge of a workflow: “Active” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Archive' {
  /** Button: “Archive” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Archive_Explained' {
  /** Asked once before a workflow is archived: “Archive: no new call can use this workflow. Calls under way go on.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Archived' {
  /** Badge of a workflow: “Archived” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Draft' {
  /** Badge of a version: “Draft” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Publish' {
  /** Button: “Publish” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Publish_Explained' {
  /** Asked once before a version is published: “Publish: from now on every new call uses this version.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Published' {
  /** Badge of a version: “Published” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Restore' {
  /** Button: “Restore” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Test_Call' {
  /** Button that tries a workflow with one number: “Call me” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Empty' {
  /** Empty state of the workflow manager: “No workflows yet. Workflows are made in Dograh and appear here by themselves.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Title' {
  /** Title of the workflow manager: “Voice AI Workflows” */
  const label: string;
  export default label;
}
