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

declare module '@salesforce/label/c.Dograh_Attempt_Not_Placed' {
  /** What became of a call: “Dograh knows of no such call. It is safe to try again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Attempt_Placed' {
  /** What became of a call: “The call is placed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Attempt_Placed_Before' {
  /** What became of a call: “This call was placed before.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Attempt_Uncertain' {
  /** What became of a call; {0} is a sentence that says why: “{0} The call may have been placed all the same: look before trying again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Attempt_Under_Way' {
  /** What became of a call: “This call is being placed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Attempt_Without_Id' {
  /** Why nobody knows what became of a call: “Dograh took the call without saying its id.” */
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

declare module '@salesforce/label/c.Dograh_Call_Actions' {
  /** Names the buttons of a call: “What to do with this call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Back_To_List' {
  /** Button on a phone: “Back to the calls” */
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

declare module '@salesforce/label/c.Dograh_Call_Carrier_Id' {
  /** Row of a call: “Carrier call ID” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Choose_Workflow' {
  /** Placeholder of the choice of a workflow: “Choose who talks” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Completed' {
  /** Badge of a call: “Completed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Correlation' {
  /** Row of a call: “Correlation ID” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Details' {
  /** Title of the panel of one call; {0} is its number: “Call {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Direction' {
  /** Row of a call: “Direction” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Ended' {
  /** {0} is how it ended: “The call is over: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Ended_At' {
  /** Row of a call: “Ended” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Error' {
  /** Row of a call: “Error” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Extracted_Empty' {
  /** Empty state: “The workflow gathered no data.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Facts' {
  /** Section of a call: “About this call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Failed' {
  /** Badge of a call: “Failed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Fetch_Details' {
  /** Button when the transcript is missing: “Fetch from Dograh” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Fetching' {
  /** After the button was pressed: “Dograh is being asked. The transcript appears here by itself.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Flag_Reason' {
  /** Field: “Why should somebody look at this call?” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Hidden' {
  /** Names of hidden fields: “You may not see: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_In_Progress' {
  /** Badge of a call: “In progress” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Inbound' {
  /** Direction of a call: “Inbound” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Initiated' {
  /** Badge of a call: “Dialing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Last_Called' {
  /** {0} is a relative time: “Dograh last called this person: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Live_Transcript' {
  /** Instead of the transcript during a call: “The conversation is under way. Dograh sends the transcript when the call is over.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Load_Recording' {
  /** Button that fetches the recording: “Play recording” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Look_Again' {
  /** Button: was the call placed?: “Look again” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Looking' {
  /** After a time-out: “No answer in time. Looking whether the call was placed; nobody is called twice…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Mapped_Disposition' {
  /** Row of a call: “Mapped disposition” */
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

declare module '@salesforce/label/c.Dograh_Call_No_Number' {
  /** When nothing can be called: “This person has no number that can be dialed. Add one with its country code, for example +14155550100.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_No_Recording' {
  /** Instead of the player: “There is no recording of this call.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_No_Workflow' {
  /** Empty state of the form that places a call: “A workflow says what the AI talks about. Ask whoever looks after Dograh to make one active.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_No_Workflow_Title' {
  /** Title of the empty state: “No workflow takes calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Not_Placed' {
  /** After a time-out, when Dograh was asked: “The call was not placed: Dograh knows nothing of it. You can safely try again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Nothing_To_Fetch' {
  /** After the button: “Everything that Dograh has is already here.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Number' {
  /** Field: “Number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Number_Choice' {
  /** A number; {0} is the field, {1} the number: “{0}: {1}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Number_Invalid' {
  /** Below a number that cannot be called: “Give the number with its country code, for example +14155550100.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Open_Recording' {
  /** Link to the recording: “Open in a new tab” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Opt_Out_Confirm' {
  /** Checkbox: “I have a reason to call all the same” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Opted_Out' {
  /** Consent check; {0} are labels of fields: “This person opted out of: {0}. That says nothing of calls, so ask yourself whether a call is welcome.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Outbound' {
  /** Direction of a call: “Outbound” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Permission' {
  /** Name of the permission: “Place Dograh Calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Permission_Set' {
  /** Name of the permission set: “Dograh Campaign Manager” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Phone' {
  /** Row of a call: “Phone number” */
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

declare module '@salesforce/label/c.Dograh_Call_Placing' {
  /** While a call is being placed: “Asking Dograh to call…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Play_From' {
  /** Button beside a turn: “Play the recording from {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Quality' {
  /** Row of a call: “Quality score” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Queued' {
  /** Badge of a call: “Queued” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Recording_Blocked' {
  /** When the browser refuses the recording; {0} is an address: “The recording cannot be played here. Ask your admin to add {0} to the Trusted URLs for media, or open it in a new tab.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Recording_Of' {
  /** Names the player: “Recording of call {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Retry' {
  /** Row of a call: “Retry attempt” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Ringing' {
  /** Badge of a call: “Ringing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Run_Id' {
  /** Row of a call: “Dograh run ID” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Sentiment' {
  /** Row of a call: “Sentiment” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Sentiment_Score' {
  /** Sentiment with its score: “{0} ({1})” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Speaker_Assistant' {
  /** Who talks: “Assistant” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Speaker_Person' {
  /** Who talks, when the name is not known: “Person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Speaker_Unknown' {
  /** Who talks: “Unknown speaker” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Call' {
  /** Station of the timeline: “Call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Campaign' {
  /** Station of the timeline: “Campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Carrier' {
  /** Station of the timeline: “Carrier” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Error' {
  /** Station of the timeline: “Error” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Security' {
  /** Station of the timeline: “Security” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Station_Task' {
  /** Station of the timeline: “Task” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Summary' {
  /** Section of a call: “Summary” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Tags' {
  /** Row of a call: “Tags” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Talking_For' {
  /** Running duration of a call: “Talking for {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Task_Created' {
  /** After a task was created: “The task was created.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Task_Due' {
  /** Field: “Due date” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Task_Subject' {
  /** Field: “What is to be done” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Task_Suggestion' {
  /** Suggested subject of a task: “Follow up on the AI call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Timeline_Carrier_Failed' {
  /** Below the timeline: “What the carrier reported could not be read from Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Timeline_Empty' {
  /** Empty state: “Nothing is known about the way of this call yet.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Timeline_Ended' {
  /** Moment of the timeline: “Ended” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Timeline_Newest' {
  /** Moment of the timeline: “Newest event” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Timeline_Started' {
  /** Moment of the timeline: “Started” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Unflag' {
  /** Button that takes the mark away: “Done reviewing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Unflagged' {
  /** After the mark was taken away: “The call no longer waits for review.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Unknown' {
  /** Badge of a call: “Ended, outcome unknown” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Unusable_Numbers' {
  /** Above numbers that cannot be called: “Cannot be dialed, for they lack a country code or have a wrong length:” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Variable_Source' {
  /** Label of a variable; {1} is the field that its value comes from: “{0} (from {1})” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Variables' {
  /** Heading above the variables: “What the AI knows about the person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_View_Task' {
  /** Link to the task: “View task” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Voicemail' {
  /** Badge of a call: “Voicemail” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Call_Where_To_Look' {
  /** When the state of the call cannot be followed here: “What becomes of it is shown among the calls of this record, as soon as Dograh reports it.” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Actions_Of' {
  /** For screen readers: group of buttons: “Actions for {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Already_Created' {
  /** After a repeated creation: “This campaign was already created; nothing was created twice.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Answered' {
  /** Name of a figure: “Answered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Any_Time' {
  /** Calling hours of a campaign that has none: “At any time” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Attention_Count' {
  /** Header of the campaign manager: paused or failed campaigns: “{0, plural, one {# needs} other {# need}} you” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Average_Duration' {
  /** Name of a figure: mean length of answered calls: “Average call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Breaker_Off' {
  /** Setting of a campaign that Dograh shows as switched off: “Switched off, or never set: then Dograh pauses by its own rule” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Busy' {
  /** Legend of the progress bar: “Busy” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Call_Range' {
  /** Page of the table of calls: “Calls {0} to {1} of {2}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Call_Started' {
  /** Column of a table: “Started” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Calls' {
  /** Column of a table, title of a section: “Calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Calls_Empty' {
  /** Empty table of calls: “No calls yet. Each call appears here as soon as it is placed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Completed' {
  /** Badge of a campaign: “Completed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Completed_At' {
  /** Field: “Ended” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Concurrency' {
  /** Field: “Calls at the same time” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Details' {
  /** Button that opens a campaign: “Details” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Details_Of' {
  /** For screen readers: button that opens a campaign: “Details of {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Disposition' {
  /** Column of a table: “Disposition” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Dograh_Id' {
  /** A campaign that has no record here; {0} is its id in Dograh: “campaign {0} in Dograh” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Duration' {
  /** Column of a table: “Duration” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_End' {
  /** Name of a figure: “Estimated end” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Ends_About' {
  /** Estimated end of a campaign: “Ends about {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Executed' {
  /** Progress of a campaign, in calls: “{0} of {1, plural, one {# call} other {# calls}} placed” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Hour' {
  /** Column of a table: “Hour” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Hour_Bar' {
  /** A bar of the chart: “{0}: {1, plural, one {# call} other {# calls}}, {2} answered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Hours' {
  /** Section of a campaign: “Calls by the hour” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Hours_Empty' {
  /** Empty chart of a campaign: “No calls in the last 24 hours.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_In_Progress' {
  /** Legend of the progress bar: “In progress” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_List' {
  /** For screen readers: the list: “Campaigns” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Log' {
  /** Section of a campaign: “Log” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Log_Empty' {
  /** Empty log of a campaign: “Nothing happened that needs a word.” */
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

declare module '@salesforce/label/c.Dograh_Campaign_None_Running' {
  /** Header of the campaign manager: “None running” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Numbers_Stale' {
  /** {0} is the reason: “These numbers may be out of date: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Other' {
  /** Legend of the progress bar: “Other outcome” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Outcome' {
  /** Column of a table: “Outcome” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Pace' {
  /** Pace of a campaign: “{0} an hour” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Pace_Name' {
  /** Name of a figure: “Calls placed” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Pause_Syncing_Explained' {
  /** Asked once before a campaign is paused that has not begun to call: “Pause: Dograh is still reading the list, and may begin to call all the same when it is done. Look again in a minute, and pause once more if it runs.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Paused' {
  /** Badge of a campaign: “Paused” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Paused_Toast' {
  /** After an action: “{0} is paused.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_People' {
  /** Size of a campaign that has not started: “{0, plural, one {# person} other {# people}} on the list” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Person' {
  /** Column of a table: “Person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Person_Unknown' {
  /** Call without a lead or contact: “Unknown person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Previous' {
  /** Button to the previous page: “Previous” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Progress_Table' {
  /** Title of the table behind the progress bar: “Calls of {0} by outcome” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Progress_Unknown' {
  /** Instead of a progress bar: “Progress not known yet” */
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
  /** Asked once before people are called again: “A new campaign calls the people whom this one did not reach. Those are people who did not answer, were busy, or whose voicemail answered; a call that failed is final. It keeps the calling hours, but calls from the default telephone line of Dograh. This is possible once. Nobody is called before you start it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Redialed_As' {
  /** Link to the campaign that redials; {0} is its name: “The people not reached are called again by {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Redialed_Toast' {
  /** After an action: “{0} was created. Start it when you are ready.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Refreshed' {
  /** For screen readers, after Refresh: “Campaigns updated” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Resume' {
  /** Button: “Resume” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Resume_Explained' {
  /** Asked once before a campaign is resumed: “Resume: calling goes on within a minute where it stopped. If Dograh had paused the campaign because calls failed, it begins to count failures anew.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Resumed_Toast' {
  /** After an action: “{0} goes on within a minute.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Retry_After' {
  /** Outcomes of calls that are tried again: “After: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Running' {
  /** Badge of a campaign: “Running” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Running_Count' {
  /** Header of the campaign manager: “{0} running” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Settings' {
  /** Section of a campaign: “Settings” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Started_At' {
  /** Field: “Started” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Started_Toast' {
  /** After an action: “{0} is started.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Status' {
  /** Column of a table: “Status” */
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

declare module '@salesforce/label/c.Dograh_Campaign_Telephony' {
  /** Field: “Telephone line” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Time_Zone' {
  /** Field: “Time zone” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Unreported' {
  /** Legend of the progress bar: “Placed, no report yet” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Voicemail' {
  /** Legend of the progress bar: “Voicemail” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaign_Waiting_In_Dograh' {
  /** On a campaign that Dograh has not created yet: “Not in Dograh yet” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaigns_Empty' {
  /** Empty state of the campaign manager: “No campaigns yet. A campaign lets a workflow call a list of people.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaigns_Empty_Active' {
  /** Empty state of the campaign manager that shows active campaigns only: “No campaign is under way. Finished campaigns are not shown here.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Campaigns_Empty_Record' {
  /** Empty state of the campaign manager on a record: “No campaign has called this record yet. A campaign lets a workflow call a list of people.” */
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

declare module '@salesforce/label/c.Dograh_Change_Added' {
  /** What became of a step or way: “Added” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_After' {
  /** Heading of a later value: “After” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Before' {
  /** Heading of an earlier value: “Before” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Changed' {
  /** What became of a step or way: “Changed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Kind' {
  /** A member of a step that changed: “Kind of step” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Removed' {
  /** What became of a step or way: “Removed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Source' {
  /** A member of a way that changed: “Comes from” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Change_Target' {
  /** A member of a way that changed: “Leads to” */
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

declare module '@salesforce/label/c.Dograh_Creation_Change' {
  /** Button: back to the steps: “Change something” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Counts' {
  /** Counts of a creation: “{0, plural, one {# person} other {# people}} read, {1} on the list” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Created' {
  /** Stage of a creation: “Created” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Creating' {
  /** Stage of a creation: “Dograh sets up the campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Failed' {
  /** Stage of a creation: “Not created” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Leave' {
  /** While a campaign is created: “You may leave; the creation goes on, and the campaign appears in the list.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Looking' {
  /** After a time-out: “No answer. Looking whether the campaign exists…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Open' {
  /** Button: “Open campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Reading' {
  /** Stage of a creation: “Reading and checking people” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Safe' {
  /** Beside the button Try again: “Trying again is safe: nothing is created twice.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Title' {
  /** Heading; {0} is the name of the campaign: “Creating {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Uploading' {
  /** Stage of a creation: “Sending the list to Dograh” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Creation_Waiting' {
  /** Stage of a creation: “Waiting for its turn” */
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

declare module '@salesforce/label/c.Dograh_Excluded_Missing_Variable' {
  /** Reason for leaving somebody out: “A value is missing” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Excluded_Opted_Out' {
  /** Reason for leaving somebody out: “Opted out” */
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

declare module '@salesforce/label/c.Dograh_Log_Batch_Failed' {
  /** Log of a campaign; the reason stands below: “A batch of calls broke off, and the campaign is over.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_No_Reason' {
  /** Log of a campaign: an entry without words: “Dograh gave no reason.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Numbers_Exhausted' {
  /** Log of a campaign: “All caller numbers stayed in use, and the campaign is over. Add numbers in Dograh or allow fewer calls at the same time.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Numbers_In_Use' {
  /** Log of a campaign: “All caller numbers were in use; Dograh tries again by itself.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Said' {
  /** Below a line of the log; {0} is Dograh's own text: “Dograh says: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Sync_Failed' {
  /** Log of a campaign; the reason stands below: “Dograh could not read the list of people, and the campaign is over.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Tripped' {
  /** Log of a campaign: “Dograh paused the campaign by itself: {0} of the last {1, plural, one {# call} other {# calls}} failed. Find out why, then resume it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Log_Tripped_Uncounted' {
  /** Log of a campaign, when it is not known how many calls failed: “Dograh paused the campaign by itself, because too many calls failed. Find out why, then resume it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Mapping_Problems' {
  /** Section of a call: “Values that could not be written” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_All' {
  /** Choice of the call monitor: every call: “All” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Ambiguous' {
  /** Call whose number fits more than one record: “Several people have this number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Ambiguous_Explained' {
  /** On a call whose number fits more than one record: “Several records have this number, so none was chosen. Set the lead or contact on the call record.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Any_Status' {
  /** Choice of the status filter: “Any status” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Call_Number' {
  /** Column of the exported file: “Call number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Campaign' {
  /** Column: “Campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Clear_Filters' {
  /** Button when nothing matches: “Clear filters” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Counts' {
  /** Names the list of counters: “How many calls there are” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Disposition' {
  /** Column: “Disposition” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Duration' {
  /** Column: “Duration” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Duration_Seconds' {
  /** Column of the exported file: “Duration (seconds)” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Empty_All' {
  /** Empty list of all calls: “Start a campaign, or call one person with the action “Call with AI” on a lead or contact.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Empty_All_Title' {
  /** Title of the empty list of all calls: “No calls yet” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Empty_Finished_Title' {
  /** Title of the empty list of finished calls: “No call ended in the last hour” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Empty_Title' {
  /** Title of the empty call monitor: “No calls right now” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Ended_Today' {
  /** Counter of the call monitor: “Ended today” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Exported' {
  /** After the export: “{0, plural, one {# call} other {# calls}} exported” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Filters' {
  /** Names the filters: “Search and filter calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_First_Only' {
  /** At the end of a list that the page limits: “{0, plural, one {The newest call is} other {The newest # calls are}} shown. Search to find older ones.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Flagged' {
  /** Counter of the call monitor, and a filter: “To review” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Loading_More' {
  /** While the next page of calls is read: “Loading more calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_New_Announced' {
  /** Read aloud when calls were added: “{0, plural, one {# new call} other {# new calls}} at the top of the list” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_New_Calls' {
  /** Button above the list; {0} calls wait to be shown so that the list does not jump: “{0} new – show” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Newest' {
  /** Order of the list: “Newest first” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_No_News' {
  /** On a call that is stale; {0} is a time: “No news since {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Nobody' {
  /** Call without a person in Salesforce: “Unknown person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Nothing_Matches' {
  /** When filters leave nothing: “Change the search or the filters to see more calls.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Nothing_Matches_Title' {
  /** Title when filters leave nothing: “No call matches” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Only_Flagged' {
  /** Filter: “Only calls to review” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Person' {
  /** Column: “Person” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Quiet' {
  /** State of the call monitor when nothing runs: “No calls under way” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Refresh_Failed' {
  /** Above the list after a failed refresh; {0} is a time: “The list could not be refreshed. What you see is from {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Running' {
  /** Duration of a call under way; {0} is minutes and seconds: “{0} so far” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Scope' {
  /** Names the choice of active, just finished or all calls: “Which calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Search' {
  /** Label of the search field: “Search by name, disposition or call number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Show_All' {
  /** Button of the empty list of active calls: “Show all calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Sort' {
  /** Label of the sort choice where there are no columns: “Sort by” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Sorted_By' {
  /** Order of the list; {0} is a column: “Sort: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Sorted_Within' {
  /** Below the list when older calls are not loaded: “Sorted within the {0, plural, one {# call} other {# calls}} loaded so far” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Stale_Explained' {
  /** On a call that is stale: “Dograh has not reported on this call for longer than a call can last. It is most likely over.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Started' {
  /** Column: “Started” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Status' {
  /** Filter and column: “Status” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Table' {
  /** Names the list of calls: “Calls. Press Enter to open one.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Under_Way' {
  /** Behind the number of calls under way: “under way” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Unmatched_Explained' {
  /** On a call without a person: “No lead or contact has this number, or the record was deleted.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Monitor_Workflow' {
  /** Row of a call: “Workflow” */
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

declare module '@salesforce/label/c.Dograh_Node_Agent' {
  /** Kind of a node: “Agent” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Back' {
  /** Marks an edge that leads back: “back” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Condition' {
  /** Section of an edge: its condition: “When” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Documents' {
  /** Section of a node: “Documents” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Edge' {
  /** Kind of an element: an edge: “Way” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_End' {
  /** Kind of a node: “End” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Extraction' {
  /** Section of a node: extraction variables: “Finds out” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Global' {
  /** Kind of a node: what holds for all steps: “Global” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Greeting' {
  /** Section of a node: “Greeting” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_No_Prompt' {
  /** When a node has none: “No prompt” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Other' {
  /** Kind of a node that the package does not know: “Other” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Problems' {
  /** Badge of a node or edge; {0} is a number: “{0, plural, one {# problem} other {# problems}}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Prompt' {
  /** Section of a node: “Prompt” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Quality' {
  /** Kind of a node: “Quality check” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Select' {
  /** In place of the panel of the selected node: “Select a step or a way to read what it says.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Settings' {
  /** Section of a node: “Settings” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Speech' {
  /** Section of an edge: “Says on the way” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Start' {
  /** Kind of a node: “Start” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Title' {
  /** Name of a node for screen readers; kind, name, number of edges: “{0}: {1}, {2, plural, one {# way} other {# ways}} out” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Tools' {
  /** Section of a node: “Tools” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Tools_Count' {
  /** On a node; {0} is a number: “{0, plural, one {# tool} other {# tools}}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Trigger' {
  /** Kind of a node: “Trigger” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Ways_In' {
  /** Section of a node: “Comes from” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Ways_Out' {
  /** Section of a node: “Goes on to” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Node_Webhook' {
  /** Kind of a node: “Webhook” */
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

declare module '@salesforce/label/c.Dograh_Outline_Kind' {
  /** Column of the table: “Kind” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Outline_Problems' {
  /** Column of the table: “Problems” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Outline_Step' {
  /** Column of the table: “Step” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Polling' {
  /** Data is asked for; {0} is the interval in seconds: “Updated every {0} s” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Api_Key' {
  /** Error: “Dograh refused the API key. Ask your Salesforce admin to enter a valid one in the external credential.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Cursor' {
  /** Error: a list of calls has no such place: “The list cannot go on from there. Begin at its start.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Key' {
  /** Error of a page or a flow: “The page must give the call a key of 8 to 64 letters, digits and hyphens.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Not_Found' {
  /** Error; also when the record is not visible to the user: “There is no such call, or you may not see it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Owner' {
  /** Error of a page on another record: “Calls belong to leads, contacts and campaigns.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Scope' {
  /** Error of a page; the three words stay as they are: “Calls are listed as active, just_finished or all.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Call_Workflow' {
  /** Error: a call without a workflow: “Choose the workflow that talks to the person.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Calls_Limit' {
  /** Error: “As many calls are under way as Dograh allows. Try again when one has ended.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Calls_Unsaid' {
  /** Error: a page asked for calls without saying which: “Say which calls to list.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Hidden' {
  /** After an action on a campaign that the user then may not see: “It is done, but you may not see the campaign.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Key' {
  /** Error of a page: “The page must give the campaign a key of 8 to 64 letters, digits and hyphens.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Key_Unknown' {
  /** Error of a page: “No campaign with this key was begun.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Name' {
  /** Error: “Give the campaign a name.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Name_Long' {
  /** Error: “The name of a campaign has 80 characters at most.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Not_Created' {
  /** Error, and why numbers are missing: “This campaign has not been created in Dograh yet.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Not_Found' {
  /** Error; also when the record is not visible to the user: “There is no such campaign, or you may not see it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Not_Usable' {
  /** Error of a flow: “There is no such campaign, you may not see it, or it has not been created in Dograh yet.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Campaign_Workflow' {
  /** Error: a campaign without a workflow: “Choose the workflow that talks to the people.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Checking' {
  /** Before the next step: “Wait until everybody is checked.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Concurrency' {
  /** Error: “Allow 1 to 100 calls at the same time.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Correlation_Id' {
  /** Error: nothing to look for: “Paste the correlation id to look for.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Country_Code' {
  /** Error: “A country code has one to three digits, such as 44.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Creation_Broke' {
  /** Why a campaign was not created: “Salesforce broke off the creation. Try again; it continues where it can. Correlation id: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Credits' {
  /** Error; {0} is Dograh's own text: “Dograh's credits are used up, or the key of a model is wrong: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Day_Order' {
  /** Below a field: “The end must come after the beginning; hours cannot reach over midnight.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Days' {
  /** Below a field: “A whole number of days from 0 to 365.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Do_Not_Call' {
  /** Error; Do Not Call is a field of leads and contacts: “This person must not be called: Do Not Call is set.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Answer' {
  /** Error; {0} is an HTTP status: “Dograh answered with HTTP {0}, which it never should. Ask your Salesforce admin to check the address in the named credential.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Away' {
  /** Error: “Dograh cannot be reached. Ask your Salesforce admin to test the connection.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Failed' {
  /** Error; {0} is an HTTP status: “Dograh failed (HTTP {0}). Nothing is lost; try again in a moment.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Paused' {
  /** Error: “Dograh did not answer well, so Salesforce is leaving it alone for a moment. Try again in a minute.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Paused_Until' {
  /** Error; {0} is a time of day: “Dograh did not answer well, so Salesforce is leaving it alone for a moment. Try again after {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Says_No' {
  /** Error; {0} is Dograh's own text: “Dograh says no: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Timeout' {
  /** Error: “Dograh did not answer in time.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Dograh_Unreadable' {
  /** Error; {0} is a format, such as JSON: “Dograh answered with something that is not {0}. Check that the address in the named credential is that of Dograh's API and ends in /api/v1.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Error_Not_Found' {
  /** Error; also when the record is not visible to the user: “There is no such error, or you may not see it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File' {
  /** Error: “Choose a file with a header line and at least one person.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Column' {
  /** Error; {0} is its name: “The file has no column {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Columns' {
  /** Below a field: “Every column needs a name of its own in the first line.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Empty' {
  /** Error: “The file is empty.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Encoding' {
  /** Below a field: “Save the file as UTF-8: some letters cannot be read.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Header' {
  /** Error; {0} is its number: “Column {0} of the file has no name, or that of another column.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Quote' {
  /** Error; {0} is the beginning of the text behind it: “A quote in the file is never closed: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Separator' {
  /** Below a field: “Separate the columns with commas. This file uses semicolons or tabs.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Size' {
  /** Below a field: “The file is larger than {0} MB. Keep only the columns that the workflow needs.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_File_Unreadable' {
  /** Below a field: “The file cannot be read. Choose it again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Hours_End' {
  /** Error: “Calling hours must end after they begin. Split hours that reach over midnight into two.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Id_Missing' {
  /** Error of a page: “An id that the request to Dograh needs is missing.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Line' {
  /** Below a field: “This line cannot place calls. Choose another.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_List' {
  /** Below a field: “Choose a list view with people, and wait until it is read.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_List_Too_Large' {
  /** Why a campaign was not created: “The list is larger than the 10 MB that Dograh takes. Use fewer people or variables.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Name' {
  /** Below a field: “Give the campaign a name of 80 characters at most.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_No_Day' {
  /** Below a field: “Choose at least one day, or call at any time.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_No_Reason' {
  /** Stands for the text of Dograh at the end of a sentence: “it gave no reason.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_No_Recording' {
  /** Error: “This call has no recording that you may have.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_No_Tasks' {
  /** Error: “You may not create tasks. Ask your Salesforce admin.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_No_Transcript' {
  /** Error: “This call has no transcript that you may have.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Nobody_Left' {
  /** Why a campaign was not created: “Nobody is left to be called after the exclusions.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Not_A_Person' {
  /** Error: the record is neither a lead nor a contact: “Leads and contacts can be called.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Not_Connected' {
  /** Error: “The connection to Dograh is not set up for you. Your Salesforce admin can mend that: by giving you a Dograh permission set, or by entering the API key in the external credential of Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Not_Saved' {
  /** Error; {0} is a sentence of Salesforce: “Salesforce refused to save: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Opted_Out' {
  /** Error; {0} is the label of the field that says so: “This person does not want to be reached: {0}. Confirm that the call is meant all the same.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Permission' {
  /** Error; {0} is its name: “You may not do this. Ask your Salesforce admin for the custom permission {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Permission_Set' {
  /** Error; {0} are names: “You may not do this. Ask your Salesforce admin for one of these permission sets: {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Person_Not_Found' {
  /** Error; also when the record is not visible to the user: “There is no such person, or you may not see it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Phone_Column' {
  /** Error: “Choose the column that holds the phone number.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Phone_Fields' {
  /** Error: “Choose at least one phone field.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Phone_Number' {
  /** Error: a phone number that cannot be dialled: “Write the number with its country code, such as +14155550142.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Recipients' {
  /** Error: a campaign without people: “Choose whom to call.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Record_Kind' {
  /** Error; {0} is the id of a record: “{0} is neither a lead nor a contact.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Records' {
  /** Error: “Choose at least one lead or contact.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Report_Cut' {
  /** Warning: “Salesforce gives out the first 2,000 rows of a report only. Use a Salesforce campaign or a list view for more people.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Report_Failed' {
  /** Error; {0} is a sentence of Salesforce: “The report cannot be run: {0} Open it in Salesforce to see why.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Report_Without_People' {
  /** Error; Full Name and Lead ID are columns of reports: “The report shows no leads or contacts. Add a column with their name, such as Full Name or Lead ID, and show the details.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Source' {
  /** Error: “Choose where the people come from.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Source_Campaign' {
  /** Error: which campaign the people are members of: “Choose a Salesforce campaign.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Source_Id' {
  /** Below a field: “Choose one of the list.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Source_Kind' {
  /** Error of a page: “Salesforce campaigns and reports can be looked for.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Source_Report' {
  /** Error: which report shows the people: “Choose a report.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Store_Address' {
  /** Error: “Dograh gave no usable address for the list.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Store_Away' {
  /** Error; {0} is its name: “Dograh's store cannot be reached. Ask your Salesforce admin to check the named credential {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Store_Elsewhere' {
  /** Error; {0} and {1} are names of hosts, {2} of a credential: “Dograh wants the list at {0}, but Salesforce may upload to {1} only. Ask your Salesforce admin to correct the named credential {2} and the storage address in the Dograh settings.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Store_Refused' {
  /** Error; {0} is an HTTP status, {1} a name: “Dograh's store refused the list (HTTP {0}). Ask your Salesforce admin whether the named credential {1} has the address of the store.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Task_Unsaid' {
  /** Error: a follow-up task without a subject: “Say what is to be done.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Telephony' {
  /** Error: “Telephony is not set up in Dograh, so nobody can be called. Whoever administers Dograh can set it up there; nothing is wrong with the API key.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Time_Of_Day' {
  /** Error: “Write times as HH:MM, such as 09:30.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Time_Zone' {
  /** Error: “Choose the time zone of the calling hours.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Too_Many_At_Once' {
  /** Error of a flow; {0} is a number above 1: “Too many calls for one transaction, which places at most {0}. Let the flow run in smaller batches.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Too_Many_Calls' {
  /** Error of a page; {0} is a number above 1: “Too many calls asked for at once; the most is {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Too_Many_Hours' {
  /** Error: “Dograh takes 50 spans of calling hours at most.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Too_Many_People' {
  /** Error; {0} is a number above 1: “Too many people for one campaign, which takes at most {0}. Split them into several campaigns.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Unexpected' {
  /** Error: “Something went wrong that should not. Tell your Salesforce admin the correlation id.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Variable' {
  /** Below a field; {0} is a variable: “Say where {0} comes from.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Variable_Letters' {
  /** Warning; {0} is the name of a variable: “Campaigns in Dograh know variables in small letters only. Rename {0} in the workflow.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Variable_Name' {
  /** Error; {0} is the name: “The name of a variable has letters, digits and underscores only: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Variable_Twice' {
  /** Error; {0} is its name: “The variable {0} stands there twice, or is one that Salesforce fills itself.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Weekday' {
  /** Error of a page: “A weekday is a number from 0 (Monday) to 6 (Sunday).” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Whole_Number' {
  /** Below a field: “A whole number from {0} to {1}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Workflow' {
  /** Below a field: “Choose the workflow that talks to the people.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Workflow_Closed' {
  /** Error: “This workflow takes no calls, or is no longer in Dograh. Choose another.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Workflow_Ids' {
  /** Error of a page: “Ask for ten workflows at most.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Workflow_Status' {
  /** Error of a page: “A workflow is active or archived.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Problem_Workflow_Version' {
  /** Error: “This version is not among the newest of the workflow.” */
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

declare module '@salesforce/label/c.Dograh_Test_Blocked' {
  /** Test of the connection; {0} is a telephone line, {1} Dograh's own text: “{0} cannot place calls: {1}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Connection' {
  /** Button: “Test connection” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Inactive' {
  /** Stands for the text of Dograh at the end of a sentence: “it is not active.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Key' {
  /** Test of the connection; {0} is its number in Dograh: “The key is good for organization {0}.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_No_Telephony' {
  /** Test of the connection: “No telephony configuration is set up in Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Server' {
  /** Test of the connection; {0} is a version: “Dograh {0} answers.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Test_Telephony' {
  /** Test of the connection; {0} is a telephone line: “Calls can be placed with {0}.” */
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

declare module '@salesforce/label/c.Dograh_Versions_Choose' {
  /** When a version is compared with itself: “Choose two different versions to see what changed.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Created_At' {
  /** Beside a draft; {0} is a time: “Begun {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Earlier' {
  /** Field: the earlier version of a comparison: “From” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Empty' {
  /** Empty state of the version history: “This workflow has no versions yet.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Equal' {
  /** When two versions do not differ: “These versions say the same. Only their drawing may differ.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Later' {
  /** Field: the later version of a comparison: “To” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Only_One' {
  /** When there is nothing to compare: “There is one version so far. What changed is shown here from the second one on.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Published_At' {
  /** Beside a version; {0} is a time: “Published {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Versions_Summary' {
  /** Above a comparison; numbers of steps and ways: “{0} added, {1} removed, {2} changed” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_View_Record' {
  /** Link to a record: “View record” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Breaker' {
  /** Field: “Pause by itself when too many calls fail” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Breaker_Calls' {
  /** Field: “From so many calls on” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Breaker_In_Words' {
  /** Summary: “Pauses at {0} % failed of {1, plural, one {# call} other {# calls}} or more within {2} s” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Breaker_Share' {
  /** Field: “Failed calls, in percent” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Breaker_Window' {
  /** Field: “Looked at over so many seconds” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Choose_List' {
  /** Field: “List view” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Choose_Workflow' {
  /** Field: “Workflow that talks to the people” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Chosen' {
  /** Source that was chosen: “Chosen: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Concurrency_Help' {
  /** Help of a field: “Blank: as Dograh sees fit. {0} at most: each call needs a caller number.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Contacts' {
  /** Choice: “Contacts” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Counting' {
  /** While the dry run is made: “Checking everybody…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Country_Code' {
  /** Field: “Country code for numbers without one” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Country_Code_Help' {
  /** Help of a field: “Digits only, such as 1 or 44. Blank: numbers without a country code are left out.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Create' {
  /** Button: “Create campaign” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Day_From' {
  /** Field; {0} is a day: “{0} from” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Day_To' {
  /** Field; {0} is a day: “{0} to” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Default_Line' {
  /** Choice: “Default line” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Do_Not_Call_Always' {
  /** Hint: “People with Do Not Call are always left out.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Dry_Run' {
  /** Hint on the summary: “Nothing has been created yet. Creating dials nobody: you start the campaign afterwards.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Example' {
  /** Title of a table: “What the workflow gets for the first people” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Example_Empty' {
  /** Empty example: “Nobody is on the list so far.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Exclusions' {
  /** Step of the guided creation: “Exclusions” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_File' {
  /** Field: “CSV file with a header line” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_File_Read' {
  /** After a file was read; {0} is its name: “{0}: {1, plural, one {# column} other {# columns}}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Fixed_Text' {
  /** Choice: a variable has a fixed text: “The same text for everybody” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Hide_People' {
  /** Button beside a reason: “Hide people” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Hours' {
  /** Step of the guided creation: “Calling hours” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Hours_Hint' {
  /** Hint: “One time zone for everybody. Up to 10 calls may run past the end: leave a margin.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Included' {
  /** Result of the dry run: “{0} of {1, plural, one {# person} other {# people}} will be called” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Keep' {
  /** Hint on the summary: “Step back to change something; what you entered stays.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Kilobytes' {
  /** Size of the list: “{0} KB” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Leads' {
  /** Choice: “Leads” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Leave' {
  /** Button that gives up the guided creation: “Leave” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Leave_Explained' {
  /** Asked once before leaving: “What you entered is lost. Nothing has been created.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Line_Blocked' {
  /** Choice; {0} is a telephone line, {1} the reason: “{0} (cannot call: {1})” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_List_Object' {
  /** Field: “Leads or contacts” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_List_Read' {
  /** After a list view was read: “{0, plural, one {# person} other {# people}} in this list view” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_List_Size' {
  /** Summary: “Size of the list” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_List_Too_Long' {
  /** Below a list view that is too long: “A campaign takes {0, plural, one {# person} other {# people}} at most. Narrow the list view.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Members' {
  /** Size of a Salesforce campaign: “{0, plural, one {# member} other {# members}}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Mobile_First' {
  /** Choice of phone fields: “Mobile, then phone” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Mobile_Only' {
  /** Choice of phone fields: “Mobile only” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Name' {
  /** Field: “Campaign name” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_No_Breaker' {
  /** Summary: “Never pauses by itself” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_No_Retries' {
  /** Summary: “No further tries” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_No_Variables' {
  /** Step without anything to fill in: “This workflow needs no variables. Go on.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_No_Workflows' {
  /** When there is no workflow to choose: “Dograh has no active workflow. Make one in Dograh, then come back.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_None_Excluded' {
  /** Result of the dry run: “Nobody is left out.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Nothing_Found' {
  /** Empty search result: “Nothing of that name. Try another part of it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Number' {
  /** Column of a table: “Number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Opt_Outs' {
  /** Field: opt-out checkboxes: “Also leave out people with” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_People' {
  /** Step of the guided creation: “People” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_People_Left_Out' {
  /** Title of a list; {0} is the reason: “Left out: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Phone_Column' {
  /** Field: “Column with the phone number” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Phone_Fields' {
  /** Field: “Phone fields, in the order in which they are tried” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Phone_First' {
  /** Choice of phone fields: “Phone, then mobile” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Phone_Only' {
  /** Choice of phone fields: “Phone only” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Reading_List' {
  /** While a list view is read: “{0, plural, one {# person} other {# people}} read…” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Recent_Days' {
  /** Field: “Leave out who was called within so many days” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Recent_Days_Help' {
  /** Help of a field: “0: nobody is left out because of earlier calls.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retries' {
  /** Field: “Further tries” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retries_In_Words' {
  /** Summary: “{0, plural, one {# further try} other {# further tries}}, each {1} s after the one before” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retry' {
  /** Field: “Call again when busy or not answered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retry_Busy' {
  /** Field: “When busy” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retry_Delay' {
  /** Field: “Seconds before the next try” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Retry_No_Answer' {
  /** Field: “When not answered” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Search_Campaigns' {
  /** Field: “Search Salesforce campaigns” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Search_Reports' {
  /** Field: “Search reports” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Show_All' {
  /** Button below the first people of a reason: “Show all {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Show_People' {
  /** Button beside a reason: “Show people” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Source' {
  /** Field: source of people: “Whom to call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Step_Of' {
  /** Heading of a step; {2} is its name: “Step {0} of {1}: {2}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Summary' {
  /** Step of the guided creation: “Summary” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Summary_Table' {
  /** Title of a table: “What will be created” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Text' {
  /** Field: fixed text of a variable: “Text” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Variable_From' {
  /** Field; {0} is the name of a variable: “{0} comes from” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Variables' {
  /** Step of the guided creation: “Variables” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Wants' {
  /** Variables of the chosen workflow: “It wants to know: {0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Wants_Nothing' {
  /** Workflow without variables: “It needs to know nothing about a person but the number.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_When' {
  /** Field: “When Dograh may call” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_When_Empty' {
  /** Field: text for people whose field is empty: “When empty, say” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_When_Empty_Help' {
  /** Help of a field: “Blank: people without a value are left out, for Dograh would refuse the whole list.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Wizard_Within_Hours' {
  /** Choice: “Within calling hours” */
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

declare module '@salesforce/label/c.Dograh_Workflow_Actual_Size' {
  /** Button of the graph: “Readable size” */
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

declare module '@salesforce/label/c.Dograh_Workflow_Back' {
  /** Button back to the list: “All workflows” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Changed' {
  /** When a definition event arrived for the workflow that is shown: “This workflow was changed in Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Created' {
  /** Column of the list: “Created” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Draft' {
  /** Badge of a version: “Draft” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Draft_Shown' {
  /** Above the graph of a draft: “You see the draft. Calls use what is published until you publish it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Draft_Version' {
  /** Badge of a version; {0} is its number: “Draft V{0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Filter' {
  /** Field that filters the list by status: “Show” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Filter_All' {
  /** Filter of the list: “All” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Fit' {
  /** Button of the graph: “Show everything” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Former_Version' {
  /** Badge of a version; {0} is its number: “Former V{0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Gives' {
  /** Section: dispositions of the workflow: “Ends with” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Gives_Nothing' {
  /** When a workflow names none: “No dispositions named” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Graph' {
  /** Tab of a workflow: “Graph” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Graph_Empty' {
  /** In place of an empty graph: “This workflow has no steps yet. Build it in Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Graph_Help' {
  /** Below the graph: “Arrow keys go along the ways, Enter selects, plus and minus zoom, 0 shows everything.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Graph_Title' {
  /** Name of the graph for screen readers; {0} is the workflow: “Graph of {0}: {1, plural, one {# step} other {# steps}}, {2, plural, one {# way} other {# ways}} between them” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Name' {
  /** Column of the list: “Name” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Needs' {
  /** Section: variables of the workflow: “Needs” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Needs_Nothing' {
  /** When a workflow needs none: “No variables” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Never_Published' {
  /** Badge of a workflow: “Never published” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_No_Record' {
  /** On a record page without an external id: “This record does not name a workflow of Dograh.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Not_Published' {
  /** When Dograh refused to publish a draft: “Nothing was published: mend the problems below in Dograh first.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Outline' {
  /** Tab of a workflow: its graph as a table: “Table” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Problems' {
  /** Title of the list of problems; {0} is a number: “{0, plural, one {# problem} other {# problems}}” */
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

declare module '@salesforce/label/c.Dograh_Workflow_Publish_Version' {
  /** Button; {0} is the number of the draft: “Publish V{0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Published' {
  /** Badge of a version: “Published” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Published_Version' {
  /** Badge of a version; {0} is its number: “Published V{0}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Restore' {
  /** Button: “Restore” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Restore_Explained' {
  /** Asked once before a workflow is restored: “Restore: calls and campaigns can use this workflow again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Runs' {
  /** Column of the list: “Calls so far” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Status' {
  /** Column of the list: “Status” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Test_Call' {
  /** Button that tries a workflow with one number: “Call me” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Test_Call_Explained' {
  /** Above the form of a test call: “Dograh calls one number with the published version, so that you hear what people will hear.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Unreadable' {
  /** When the definition is no JSON: “What Dograh keeps of this workflow cannot be read.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Valid' {
  /** After the workflow was checked: “No problems” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Version' {
  /** Column of the list: “Version” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Versions' {
  /** Tab of a workflow: “Versions” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Was_Archived' {
  /** After a workflow was archived: “Archived. No new call can use this workflow.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Was_Published' {
  /** After a version was published; {0} is its number: “V{0} is published. New calls use it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Was_Restored' {
  /** After a workflow was restored: “Restored. Calls can use this workflow again.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Whole' {
  /** Place of a problem that belongs to no node: “Whole workflow” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Zoom_In' {
  /** Button of the graph: “Zoom in” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflow_Zoom_Out' {
  /** Button of the graph: “Zoom out” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Count' {
  /** Above the list; shown of all: “{0} of {1, plural, one {# workflow} other {# workflows}}” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Empty' {
  /** Empty state of the workflow manager: “No workflows yet. Workflows are made in Dograh and appear here by themselves.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Empty_Explained' {
  /** Empty state of the workflow manager: “A workflow is what the AI says, asks and does in a call. Create one in Dograh and publish it: it appears here by itself, and calls and campaigns can use it.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Empty_Title' {
  /** Title of the empty state: “No workflows yet” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_From_Cache' {
  /** Beside the age of the list when Dograh was not asked just now: “Kept copy” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_None_Found' {
  /** Title when search and filter leave nothing: “No workflow fits” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_None_Found_Explained' {
  /** When search and filter leave nothing: “Search for another name, or show all workflows.” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Permission' {
  /** Name of the custom permission that the page needs: “Manage Dograh Workflows” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Permission_Set' {
  /** Name of the permission set that gives it: “Dograh Workflow Admin” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Show_All' {
  /** Button that clears search and filter: “Show all workflows” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Show_More' {
  /** Button below a long list; {0} is a number: “Show {0} more” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_State' {
  /** Below the title of the workflow manager; numbers of workflows: “{0} of {1, plural, one {# workflow} other {# workflows}} taking calls” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Title' {
  /** Title of the workflow manager: “Voice AI Workflows” */
  const label: string;
  export default label;
}

declare module '@salesforce/label/c.Dograh_Workflows_Versions_Unread' {
  /** Beside the list when versions are missing: “Which versions there are could not be read.” */
  const label: string;
  export default label;
}
