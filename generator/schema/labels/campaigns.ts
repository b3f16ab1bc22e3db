import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the campaign page. */
export const campaignsLabels = {
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
  Dograh_Campaign_Pause_Syncing_Explained: {
    text: 'Pause: Dograh is still reading the list, and may begin to call all the same when it is done. Look again in a minute, and pause once more if it runs.',
    description: 'Asked once before a campaign is paused that has not begun to call'
  },
  Dograh_Campaign_Resume_Explained: {
    text: 'Resume: calling goes on within a minute where it stopped. If Dograh had paused the campaign because calls failed, it begins to count failures anew.',
    description: 'Asked once before a campaign is resumed'
  },
  Dograh_Campaign_Redial_Explained: {
    text: 'A new campaign calls the people whom this one did not reach. Those are people who did not answer, were busy, or whose voicemail answered; a call that failed is final. It keeps the calling hours, but calls from the default telephone line of Dograh. This is possible once. Nobody is called before you start it.',
    description: 'Asked once before people are called again'
  },
  Dograh_Campaign_Failed_Explained: {
    text: 'This campaign broke off for good and cannot be resumed. Create a new one for the people who remain.',
    description: 'On a failed campaign'
  },
  Dograh_Campaign_Executed: {
    text: '{0} of {1, plural, one {# call} other {# calls}} placed',
    description: 'Progress of a campaign, in calls'
  },
  Dograh_Campaign_Connected: { text: 'Connected', description: 'Legend of the progress bar' },
  Dograh_Campaign_No_Answer: { text: 'No answer', description: 'Legend of the progress bar' },
  Dograh_Campaign_Busy: { text: 'Busy', description: 'Legend of the progress bar' },
  Dograh_Campaign_Failed_Calls: { text: 'Failed', description: 'Legend of the progress bar' },
  Dograh_Campaign_Queued_Calls: { text: 'Waiting', description: 'Legend of the progress bar' },
  Dograh_Campaign_Success_Rate: { text: '{0} of {1} answered', description: 'Success rate with its base' },
  Dograh_Campaign_Pace: { text: '{0} an hour', description: 'Pace of a campaign' },
  Dograh_Campaign_Ends_About: { text: 'Ends about {0}', description: 'Estimated end of a campaign' },
  Dograh_Campaign_Waiting_In_Dograh: {
    text: 'Not in Dograh yet',
    description: 'On a campaign that Dograh has not created yet'
  },
  Dograh_Campaign_In_Progress: { text: 'In progress', description: 'Legend of the progress bar' },
  Dograh_Campaign_Voicemail: { text: 'Voicemail', description: 'Legend of the progress bar' },
  Dograh_Campaign_Other: { text: 'Other outcome', description: 'Legend of the progress bar' },
  Dograh_Campaign_Unreported: { text: 'Placed, no report yet', description: 'Legend of the progress bar' },
  Dograh_Campaign_People: {
    text: '{0, plural, one {# person} other {# people}} on the list',
    description: 'Size of a campaign that has not started'
  },
  Dograh_Campaign_Progress_Unknown: { text: 'Progress not known yet', description: 'Instead of a progress bar' },
  Dograh_Campaign_Progress_Table: {
    text: 'Calls of {0} by outcome',
    description: 'Title of the table behind the progress bar'
  },
  Dograh_Campaign_Outcome: { text: 'Outcome', description: 'Column of a table' },
  Dograh_Campaign_Calls: { text: 'Calls', description: 'Column of a table, title of a section' },
  Dograh_Campaign_Answered: { text: 'Answered', description: 'Name of a figure' },
  Dograh_Campaign_Average_Duration: {
    text: 'Average call',
    description: 'Name of a figure: mean length of answered calls'
  },
  Dograh_Campaign_Pace_Name: { text: 'Calls placed', description: 'Name of a figure' },
  Dograh_Campaign_Details: { text: 'Details', description: 'Button that opens a campaign' },
  Dograh_Campaign_Details_Of: {
    text: 'Details of {0}',
    description: 'For screen readers: button that opens a campaign'
  },
  Dograh_Campaign_Actions_Of: { text: 'Actions for {0}', description: 'For screen readers: group of buttons' },
  Dograh_Campaign_Running_Count: { text: '{0} running', description: 'Header of the campaign manager' },
  Dograh_Campaign_Attention_Count: {
    text: '{0, plural, one {# needs} other {# need}} you',
    description: 'Header of the campaign manager: paused or failed campaigns'
  },
  Dograh_Campaign_None_Running: { text: 'None running', description: 'Header of the campaign manager' },
  Dograh_Campaign_List: { text: 'Campaigns', description: 'For screen readers: the list' },
  Dograh_Campaigns_Empty_Record: {
    text: 'No campaign has called this record yet. A campaign lets a workflow call a list of people.',
    description: 'Empty state of the campaign manager on a record'
  },
  Dograh_Campaigns_Empty_Active: {
    text: 'No campaign is under way. Finished campaigns are not shown here.',
    description: 'Empty state of the campaign manager that shows active campaigns only'
  },
  Dograh_Campaign_Started_Toast: { text: '{0} is started.', description: 'After an action' },
  Dograh_Campaign_Paused_Toast: { text: '{0} is paused.', description: 'After an action' },
  Dograh_Campaign_Resumed_Toast: { text: '{0} goes on within a minute.', description: 'After an action' },
  Dograh_Campaign_Redialed_Toast: {
    text: '{0} was created. Start it when you are ready.',
    description: 'After an action'
  },
  Dograh_Campaign_Refreshed: { text: 'Campaigns updated', description: 'For screen readers, after Refresh' },
  Dograh_Campaign_Log: { text: 'Log', description: 'Section of a campaign' },
  Dograh_Log_Tripped: {
    text: 'Dograh paused the campaign by itself: {0} of the last {1, plural, one {# call} other {# calls}} failed. Find out why, then resume it.',
    description: 'Log of a campaign'
  },
  Dograh_Log_Tripped_Uncounted: {
    text: 'Dograh paused the campaign by itself, because too many calls failed. Find out why, then resume it.',
    description: 'Log of a campaign, when it is not known how many calls failed'
  },
  Dograh_Log_Sync_Failed: {
    text: 'Dograh could not read the list of people, and the campaign is over.',
    description: 'Log of a campaign; the reason stands below'
  },
  Dograh_Log_Batch_Failed: {
    text: 'A batch of calls broke off, and the campaign is over.',
    description: 'Log of a campaign; the reason stands below'
  },
  Dograh_Log_Numbers_In_Use: {
    text: 'All caller numbers were in use; Dograh tries again by itself.',
    description: 'Log of a campaign'
  },
  Dograh_Log_Numbers_Exhausted: {
    text: 'All caller numbers stayed in use, and the campaign is over. Add numbers in Dograh or allow fewer calls at the same time.',
    description: 'Log of a campaign'
  },
  Dograh_Log_No_Reason: {
    text: 'Dograh gave no reason.',
    description: 'Log of a campaign: an entry without words'
  },
  Dograh_Log_Said: { text: 'Dograh says: {0}', description: "Below a line of the log; {0} is Dograh's own text" },
  Dograh_Campaign_Retry_After: { text: 'After: {0}', description: 'Outcomes of calls that are tried again' },
  Dograh_Campaign_Breaker_Off: {
    text: 'Switched off, or never set: then Dograh pauses by its own rule',
    description: 'Setting of a campaign that Dograh shows as switched off'
  },
  Dograh_Campaign_Log_Empty: { text: 'Nothing happened that needs a word.', description: 'Empty log of a campaign' },
  Dograh_Campaign_Hours: { text: 'Calls by the hour', description: 'Section of a campaign' },
  Dograh_Campaign_Hours_Empty: { text: 'No calls in the last 24 hours.', description: 'Empty chart of a campaign' },
  Dograh_Campaign_Hour_Bar: {
    text: '{0}: {1, plural, one {# call} other {# calls}}, {2} answered',
    description: 'A bar of the chart'
  },
  Dograh_Campaign_Settings: { text: 'Settings', description: 'Section of a campaign' },
  Dograh_Campaign_Any_Time: { text: 'At any time', description: 'Calling hours of a campaign that has none' },
  Dograh_Campaign_Time_Zone: { text: 'Time zone', description: 'Field' },
  Dograh_Campaign_Concurrency: { text: 'Calls at the same time', description: 'Field' },
  Dograh_Campaign_Telephony: { text: 'Telephone line', description: 'Field' },
  Dograh_Campaign_Started_At: { text: 'Started', description: 'Field' },
  Dograh_Campaign_Completed_At: { text: 'Ended', description: 'Field' },
  Dograh_Campaign_Calls_Empty: {
    text: 'No calls yet. Each call appears here as soon as it is placed.',
    description: 'Empty table of calls'
  },
  Dograh_Campaign_Call_Range: { text: 'Calls {0} to {1} of {2}', description: 'Page of the table of calls' },
  Dograh_Campaign_Person: { text: 'Person', description: 'Column of a table' },
  Dograh_Campaign_Person_Unknown: { text: 'Unknown person', description: 'Call without a lead or contact' },
  Dograh_Campaign_Status: { text: 'Status', description: 'Column of a table' },
  Dograh_Campaign_Disposition: { text: 'Disposition', description: 'Column of a table' },
  Dograh_Campaign_Duration: { text: 'Duration', description: 'Column of a table' },
  Dograh_Campaign_Call_Started: { text: 'Started', description: 'Column of a table' },
  Dograh_Campaign_Previous: { text: 'Previous', description: 'Button to the previous page' },
  Dograh_Campaign_Numbers_Stale: { text: 'These numbers may be out of date: {0}', description: '{0} is the reason' },
  Dograh_Campaign_Redialed_As: {
    text: 'The people not reached are called again by {0}.',
    description: 'Link to the campaign that redials; {0} is its name'
  },
  Dograh_Campaign_Dograh_Id: {
    text: 'campaign {0} in Dograh',
    description: 'A campaign that has no record here; {0} is its id in Dograh'
  },
  Dograh_Campaign_End: { text: 'Estimated end', description: 'Name of a figure' },
  Dograh_Campaign_Hour: { text: 'Hour', description: 'Column of a table' }
} as const satisfies { readonly [name: string]: LabelDefinition };
