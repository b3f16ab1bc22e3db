import type { LabelDefinition } from './vocabulary/labels.ts';

/** Words that pages and Apex show to people, by the name under which both import them. */
export const labels = {
  Dograh_Loading: { text: 'Loading…', description: 'While a page waits for data' },
  Dograh_Retry: { text: 'Try again', description: 'Button after a failure' },
  Dograh_Refresh: { text: 'Refresh', description: 'Button that asks for fresh data' },
  Dograh_Close: { text: 'Close', description: 'Button that closes a panel' },
  Dograh_Cancel: { text: 'Cancel', description: 'Button that gives up an action' },
  Dograh_Back: { text: 'Back', description: 'Button to the previous step' },
  Dograh_Next: { text: 'Next', description: 'Button to the next step' },
  Dograh_Save: { text: 'Save', description: 'Button that saves' },
  Dograh_Search: { text: 'Search', description: 'Placeholder of a search field' },
  Dograh_Unknown_Value: { text: '—', description: 'Stands for a value that is not known' },
  Dograh_Updated_Ago: { text: 'Updated {0}', description: 'Age of the data; {0} is a relative time' },
  Dograh_Estimate: { text: 'estimate', description: 'Marks a number as an estimate' },
  Dograh_View_Record: { text: 'View record', description: 'Link to a record' },
  Dograh_Copy_Correlation_Id: { text: 'Copy correlation ID', description: 'Button beside an error' },
  Dograh_Copied: { text: 'Copied', description: 'After something was copied' },
  Dograh_Correlation_Id: { text: 'Correlation ID {0}', description: 'Below an error; {0} is the id' },
  Dograh_Required_Field: { text: 'Fill in this field.', description: 'Below an empty required field' },
  Dograh_Of_Total: { text: '{0} of {1}', description: 'Share of a whole, as two numbers' },
  Dograh_Live: { text: 'Live', description: 'Data arrives by itself' },
  Dograh_Polling: { text: 'Updated every {0} s', description: 'Data is asked for; {0} is the interval in seconds' },
  Dograh_Stale_Since: { text: 'Out of date since {0}', description: 'Data cannot be refreshed; {0} is a time' },
  Dograh_Disconnected: { text: 'Disconnected', description: 'No data arrives' },
  Dograh_Error_Title: { text: 'Something went wrong', description: 'Title of an error panel' },
  Dograh_Error_Unexpected: {
    text: 'An unexpected error happened. Nothing was changed. Try again, and give your admin the correlation ID if it happens again.',
    description: 'Any error without a message of its own'
  },
  Dograh_Error_Dograh_Down: {
    text: 'Dograh cannot be reached right now. What you see may be out of date; nothing is lost. Try again in a minute.',
    description: 'Circuit breaker open or connection failed'
  },
  Dograh_Error_Timeout: {
    text: 'Dograh did not answer in time. It may still have done what you asked: check before you try again.',
    description: 'Callout timed out'
  },
  Dograh_Error_Credential: {
    text: 'Dograh refused the API key of this org. Ask your admin to check the external credential Dograh.',
    description: '401 from Dograh'
  },
  Dograh_Error_Not_Found: { text: 'Dograh no longer knows this. Refresh the page.', description: '404 from Dograh' },
  Dograh_Error_Refused: { text: 'Dograh refused the request: {0}', description: '4xx from Dograh; {0} is its message' },
  Dograh_Error_Telephony: {
    text: 'No telephone line is set up for this organization in Dograh. Set one up in Dograh, then try again.',
    description: 'Dograh has no telephony configuration'
  },
  Dograh_Error_Credits: {
    text: 'The organization has no calling credit left in Dograh.',
    description: '402 from Dograh'
  },
  Dograh_No_Permission_Title: { text: 'You do not have access', description: 'Title when a permission is missing' },
  Dograh_No_Permission: {
    text: 'You need the permission {0}. Ask your admin for the permission set {1}.',
    description: '{0} is the custom permission, {1} the permission set'
  },
  Dograh_Not_Configured: {
    text: 'Dograh is not connected yet. Ask your admin to enter the API key.',
    description: 'Credential not set up'
  },
  Dograh_Call_Queued: { text: 'Queued', description: 'Badge of a call' },
  Dograh_Call_Initiated: { text: 'Dialing', description: 'Badge of a call' },
  Dograh_Call_Ringing: { text: 'Ringing', description: 'Badge of a call' },
  Dograh_Call_In_Progress: { text: 'In progress', description: 'Badge of a call' },
  Dograh_Call_Completed: { text: 'Completed', description: 'Badge of a call' },
  Dograh_Call_No_Answer: { text: 'No answer', description: 'Badge of a call' },
  Dograh_Call_Busy: { text: 'Busy', description: 'Badge of a call' },
  Dograh_Call_Voicemail: { text: 'Voicemail', description: 'Badge of a call' },
  Dograh_Call_Canceled: { text: 'Canceled', description: 'Badge of a call' },
  Dograh_Call_Failed: { text: 'Failed', description: 'Badge of a call' },
  Dograh_Call_Unknown: { text: 'Ended, outcome unknown', description: 'Badge of a call' },
  Dograh_Campaign_Created: { text: 'Not started', description: 'Badge of a campaign' },
  Dograh_Campaign_Syncing: { text: 'Reading the list', description: 'Badge of a campaign' },
  Dograh_Campaign_Running: { text: 'Running', description: 'Badge of a campaign' },
  Dograh_Campaign_Paused: { text: 'Paused', description: 'Badge of a campaign' },
  Dograh_Campaign_Completed: { text: 'Completed', description: 'Badge of a campaign' },
  Dograh_Campaign_Failed: { text: 'Failed', description: 'Badge of a campaign' },
  Dograh_Campaigns_Title: { text: 'Voice AI Campaigns', description: 'Title of the campaign manager' },
  Dograh_Campaigns_Empty: {
    text: 'No campaigns yet. A campaign lets a workflow call a list of people.',
    description: 'Empty state of the campaign manager'
  },
  Dograh_Campaign_New: { text: 'New campaign', description: 'Button' },
  Dograh_Campaign_Start: { text: 'Start', description: 'Button' },
  Dograh_Campaign_Pause: { text: 'Pause', description: 'Button' },
  Dograh_Campaign_Resume: { text: 'Resume', description: 'Button' },
  Dograh_Campaign_Redial: { text: 'Call unreached people again', description: 'Button' },
  Dograh_Campaign_Start_Explained: {
    text: 'Start: Dograh reads the list and begins to call within the calling hours.',
    description: 'Asked once before a campaign starts'
  },
  Dograh_Campaign_Pause_Explained: {
    text: 'Pause: up to 10 calls already claimed will still be placed.',
    description: 'Asked once before a campaign is paused'
  },
  Dograh_Campaign_Resume_Explained: {
    text: 'Resume: calling goes on where it stopped.',
    description: 'Asked once before a campaign is resumed'
  },
  Dograh_Campaign_Redial_Explained: {
    text: 'A new campaign calls the people whom this one did not reach.',
    description: 'Asked once before people are called again'
  },
  Dograh_Campaign_Failed_Explained: {
    text: 'This campaign broke off for good and cannot be resumed. Create a new one for the people who remain.',
    description: 'On a failed campaign'
  },
  Dograh_Campaign_Executed: { text: '{0} of {1} calls placed', description: 'Progress of a campaign, in calls' },
  Dograh_Campaign_Connected: { text: 'Connected', description: 'Legend of the progress bar' },
  Dograh_Campaign_No_Answer: { text: 'No answer', description: 'Legend of the progress bar' },
  Dograh_Campaign_Busy: { text: 'Busy', description: 'Legend of the progress bar' },
  Dograh_Campaign_Failed_Calls: { text: 'Failed', description: 'Legend of the progress bar' },
  Dograh_Campaign_Queued_Calls: { text: 'Waiting', description: 'Legend of the progress bar' },
  Dograh_Campaign_Success_Rate: { text: '{0} of {1} answered', description: 'Success rate with its base' },
  Dograh_Campaign_Pace: { text: '{0} calls an hour', description: 'Pace of a campaign' },
  Dograh_Campaign_Ends_About: { text: 'Ends about {0}', description: 'Estimated end of a campaign' },
  Dograh_Campaign_Already_Created: {
    text: 'This campaign was already created; nothing was created twice.',
    description: 'After a repeated creation'
  },
  Dograh_Wizard_Workflow: { text: 'Workflow', description: 'Step of the guided creation' },
  Dograh_Wizard_People: { text: 'People', description: 'Step of the guided creation' },
  Dograh_Wizard_Variables: { text: 'Variables', description: 'Step of the guided creation' },
  Dograh_Wizard_Exclusions: { text: 'Exclusions', description: 'Step of the guided creation' },
  Dograh_Wizard_Hours: { text: 'Calling hours', description: 'Step of the guided creation' },
  Dograh_Wizard_Summary: { text: 'Summary', description: 'Step of the guided creation' },
  Dograh_Source_List_View: { text: 'List view', description: 'Source of people' },
  Dograh_Source_Report: { text: 'Report', description: 'Source of people' },
  Dograh_Source_Campaign_Members: { text: 'Campaign members', description: 'Source of people' },
  Dograh_Source_Csv: { text: 'CSV file', description: 'Source of people' },
  Dograh_Source_This_Record: { text: 'This record', description: 'Source of people' },
  Dograh_Excluded_Do_Not_Call: { text: 'Do not call', description: 'Reason for leaving somebody out' },
  Dograh_Excluded_Missing_Number: { text: 'No number', description: 'Reason for leaving somebody out' },
  Dograh_Excluded_Invalid_Number: { text: 'Invalid number', description: 'Reason for leaving somebody out' },
  Dograh_Excluded_Duplicate: { text: 'Same number twice', description: 'Reason for leaving somebody out' },
  Dograh_Excluded_Recently_Called: { text: 'Called recently', description: 'Reason for leaving somebody out' },
  Dograh_Nobody_Left: {
    text: 'Nobody is left to call. Choose other people or loosen the exclusions.',
    description: 'When every person is left out'
  },
  Dograh_Workflows_Title: { text: 'Voice AI Workflows', description: 'Title of the workflow manager' },
  Dograh_Workflows_Empty: {
    text: 'No workflows yet. Workflows are made in Dograh and appear here by themselves.',
    description: 'Empty state of the workflow manager'
  },
  Dograh_Workflow_Active: { text: 'Active', description: 'Badge of a workflow' },
  Dograh_Workflow_Archived: { text: 'Archived', description: 'Badge of a workflow' },
  Dograh_Workflow_Draft: { text: 'Draft', description: 'Badge of a version' },
  Dograh_Workflow_Published: { text: 'Published', description: 'Badge of a version' },
  Dograh_Workflow_Publish: { text: 'Publish', description: 'Button' },
  Dograh_Workflow_Archive: { text: 'Archive', description: 'Button' },
  Dograh_Workflow_Restore: { text: 'Restore', description: 'Button' },
  Dograh_Workflow_Test_Call: { text: 'Call me', description: 'Button that tries a workflow with one number' },
  Dograh_Workflow_Publish_Explained: {
    text: 'Publish: from now on every new call uses this version.',
    description: 'Asked once before a version is published'
  },
  Dograh_Workflow_Archive_Explained: {
    text: 'Archive: no new call can use this workflow. Calls under way go on.',
    description: 'Asked once before a workflow is archived'
  },
  Dograh_Calls_Title: { text: 'Calls', description: 'Title of the call monitor' },
  Dograh_Calls_Empty: {
    text: 'No calls right now. Calls appear here while they run and for a while afterwards.',
    description: 'Empty state of the call monitor'
  },
  Dograh_Calls_Active: { text: 'Active', description: 'Counter of the call monitor' },
  Dograh_Calls_Waiting: { text: 'Queued', description: 'Counter of the call monitor' },
  Dograh_Calls_Just_Finished: { text: 'Just finished', description: 'Counter of the call monitor' },
  Dograh_Transcript: { text: 'Transcript', description: 'Section of a call' },
  Dograh_Recording: { text: 'Recording', description: 'Section of a call' },
  Dograh_Extracted_Data: { text: 'Extracted data', description: 'Section of a call' },
  Dograh_Mapping_Problems: { text: 'Values that could not be written', description: 'Section of a call' },
  Dograh_Timeline: { text: 'Timeline', description: 'Section of a call' },
  Dograh_Transcript_Empty: {
    text: 'No transcript. Dograh sends it when the call is over.',
    description: 'Empty state of the transcript'
  },
  Dograh_Flag_For_Review: { text: 'Flag for review', description: 'Button' },
  Dograh_Flagged: { text: 'Flagged for review', description: 'After a call was flagged' },
  Dograh_Task_Subject: {
    text: 'AI call: {0}',
    description: 'Subject of the task of a completed call; {0} is its disposition'
  },
  Dograh_Task_Completed: {
    text: 'completed',
    description: 'Stands in the subject of a task when the call has no disposition'
  },
  Dograh_Create_Task: { text: 'Create follow-up task', description: 'Button' },
  Dograh_Export: { text: 'Export', description: 'Button that saves what is shown' },
  Dograh_Call_With_AI: { text: 'Call with AI', description: 'Button on leads and contacts' },
  Dograh_Call_Number: { text: 'Number', description: 'Field' },
  Dograh_Call_Place: { text: 'Call now', description: 'Button' },
  Dograh_Call_Placed: { text: 'The call is on its way.', description: 'After a call was placed' },
  Dograh_Call_Blocked_Consent: { text: 'This person asked not to be called.', description: 'Consent check' },
  Dograh_Call_Number_Invalid: {
    text: 'Give the number with its country code, for example +14155550100.',
    description: 'Below a number that cannot be called'
  },
  Dograh_Call_Maybe_Placed: {
    text: 'Dograh did not answer in time. The call may have been placed: it is shown here as soon as Dograh reports it.',
    description: 'After a time-out; never dialled twice'
  },
  Dograh_Admin_Title: { text: 'Dograh Health', description: 'Title of the admin page' },
  Dograh_Breaker_Closed: { text: 'Callouts go through', description: 'State of the circuit breaker' },
  Dograh_Breaker_Open: {
    text: 'Callouts are stopped until {0}',
    description: 'State of the circuit breaker; {0} is a time'
  },
  Dograh_Breaker_Half_Open: {
    text: 'One callout is trying whether Dograh is back',
    description: 'State of the circuit breaker'
  },
  Dograh_Dead_Letters_Empty: {
    text: 'Nothing failed. Events that cannot be processed wait here until they succeed.',
    description: 'Empty state of the error list'
  },
  Dograh_Retry_Now: { text: 'Retry now', description: 'Button on a failed event' },
  Dograh_Test_Connection: { text: 'Test connection', description: 'Button' },
  Dograh_Connection_Works: { text: 'Dograh answered in {0} ms.', description: 'After a successful test' }
} as const satisfies { readonly [name: string]: LabelDefinition };
