import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the call monitor. */
export const callMonitorLabels = {
  Dograh_Monitor_Under_Way: { text: 'under way', description: 'Behind the number of calls under way' },
  Dograh_Monitor_Quiet: { text: 'No calls under way', description: 'State of the call monitor when nothing runs' },
  Dograh_Monitor_Counts: { text: 'How many calls there are', description: 'Names the list of counters' },
  Dograh_Monitor_Ended_Today: { text: 'Ended today', description: 'Counter of the call monitor' },
  Dograh_Monitor_Flagged: { text: 'To review', description: 'Counter of the call monitor, and a filter' },
  Dograh_Monitor_Scope: { text: 'Which calls', description: 'Names the choice of active, just finished or all calls' },
  Dograh_Monitor_All: { text: 'All', description: 'Choice of the call monitor: every call' },
  Dograh_Monitor_Filters: { text: 'Search and filter calls', description: 'Names the filters' },
  Dograh_Monitor_Search: {
    text: 'Search by name, disposition or call number',
    description: 'Label of the search field'
  },
  Dograh_Monitor_Status: { text: 'Status', description: 'Filter and column' },
  Dograh_Monitor_Any_Status: { text: 'Any status', description: 'Choice of the status filter' },
  Dograh_Monitor_Only_Flagged: { text: 'Only calls to review', description: 'Filter' },
  Dograh_Monitor_Sorted_By: { text: 'Sort: {0}', description: 'Order of the list; {0} is a column' },
  Dograh_Monitor_Newest: { text: 'Newest first', description: 'Order of the list' },
  Dograh_Monitor_Sort: { text: 'Sort by', description: 'Label of the sort choice where there are no columns' },
  Dograh_Monitor_Clear_Filters: { text: 'Clear filters', description: 'Button when nothing matches' },
  Dograh_Monitor_Nothing_Matches_Title: { text: 'No call matches', description: 'Title when filters leave nothing' },
  Dograh_Monitor_Nothing_Matches: {
    text: 'Change the search or the filters to see more calls.',
    description: 'When filters leave nothing'
  },
  Dograh_Monitor_Empty_Title: { text: 'No calls right now', description: 'Title of the empty call monitor' },
  Dograh_Monitor_Empty_Finished_Title: {
    text: 'No call ended in the last hour',
    description: 'Title of the empty list of finished calls'
  },
  Dograh_Monitor_Empty_All_Title: { text: 'No calls yet', description: 'Title of the empty list of all calls' },
  Dograh_Monitor_Empty_All: {
    text: 'Start a campaign, or call one person with the action “Call with AI” on a lead or contact.',
    description: 'Empty list of all calls'
  },
  Dograh_Monitor_Show_All: { text: 'Show all calls', description: 'Button of the empty list of active calls' },
  Dograh_Monitor_New_Calls: {
    text: '{0} new – show',
    description: 'Button above the list; {0} calls wait to be shown so that the list does not jump'
  },
  Dograh_Monitor_New_Announced: {
    text: '{0, plural, one {# new call} other {# new calls}} at the top of the list',
    description: 'Read aloud when calls were added'
  },
  Dograh_Monitor_Loading_More: { text: 'Loading more calls', description: 'While the next page of calls is read' },
  Dograh_Monitor_Sorted_Within: {
    text: 'Sorted within the {0, plural, one {# call} other {# calls}} loaded so far',
    description: 'Below the list when older calls are not loaded'
  },
  Dograh_Monitor_First_Only: {
    text: '{0, plural, one {The newest call is} other {The newest # calls are}} shown. Search to find older ones.',
    description: 'At the end of a list that the page limits'
  },
  Dograh_Monitor_Table: { text: 'Calls. Press Enter to open one.', description: 'Names the list of calls' },
  Dograh_Monitor_Person: { text: 'Person', description: 'Column' },
  Dograh_Monitor_Campaign: { text: 'Campaign', description: 'Column' },
  Dograh_Monitor_Workflow: { text: 'Workflow', description: 'Row of a call' },
  Dograh_Monitor_Disposition: { text: 'Disposition', description: 'Column' },
  Dograh_Monitor_Duration: { text: 'Duration', description: 'Column' },
  Dograh_Monitor_Duration_Seconds: { text: 'Duration (seconds)', description: 'Column of the exported file' },
  Dograh_Monitor_Call_Number: { text: 'Call number', description: 'Column of the exported file' },
  Dograh_Monitor_Started: { text: 'Started', description: 'Column' },
  Dograh_Monitor_Nobody: { text: 'Unknown person', description: 'Call without a person in Salesforce' },
  Dograh_Monitor_Ambiguous: {
    text: 'Several people have this number',
    description: 'Call whose number fits more than one record'
  },
  Dograh_Monitor_Ambiguous_Explained: {
    text: 'Several records have this number, so none was chosen. Set the lead or contact on the call record.',
    description: 'On a call whose number fits more than one record'
  },
  Dograh_Monitor_Unmatched_Explained: {
    text: 'No lead or contact has this number, or the record was deleted.',
    description: 'On a call without a person'
  },
  Dograh_Monitor_No_News: { text: 'No news since {0}', description: 'On a call that is stale; {0} is a time' },
  Dograh_Monitor_Stale_Explained: {
    text: 'Dograh has not reported on this call for longer than a call can last. It is most likely over.',
    description: 'On a call that is stale'
  },
  Dograh_Monitor_Running: {
    text: '{0} so far',
    description: 'Duration of a call under way; {0} is minutes and seconds'
  },
  Dograh_Monitor_Refresh_Failed: {
    text: 'The list could not be refreshed. What you see is from {0}.',
    description: 'Above the list after a failed refresh; {0} is a time'
  },
  Dograh_Monitor_Exported: {
    text: '{0, plural, one {# call} other {# calls}} exported',
    description: 'After the export'
  },
  Dograh_Call_Details: { text: 'Call {0}', description: 'Title of the panel of one call; {0} is its number' },
  Dograh_Call_Back_To_List: { text: 'Back to the calls', description: 'Button on a phone' },
  Dograh_Call_Facts: { text: 'About this call', description: 'Section of a call' },
  Dograh_Call_Summary: { text: 'Summary', description: 'Section of a call' },
  Dograh_Call_Phone: { text: 'Phone number', description: 'Row of a call' },
  Dograh_Call_Direction: { text: 'Direction', description: 'Row of a call' },
  Dograh_Call_Inbound: { text: 'Inbound', description: 'Direction of a call' },
  Dograh_Call_Outbound: { text: 'Outbound', description: 'Direction of a call' },
  Dograh_Call_Ended_At: { text: 'Ended', description: 'Row of a call' },
  Dograh_Call_Mapped_Disposition: { text: 'Mapped disposition', description: 'Row of a call' },
  Dograh_Call_Sentiment: { text: 'Sentiment', description: 'Row of a call' },
  Dograh_Call_Sentiment_Score: { text: '{0} ({1})', description: 'Sentiment with its score' },
  Dograh_Call_Quality: { text: 'Quality score', description: 'Row of a call' },
  Dograh_Call_Tags: { text: 'Tags', description: 'Row of a call' },
  Dograh_Call_Retry: { text: 'Retry attempt', description: 'Row of a call' },
  Dograh_Call_Error: { text: 'Error', description: 'Row of a call' },
  Dograh_Call_Run_Id: { text: 'Dograh run ID', description: 'Row of a call' },
  Dograh_Call_Carrier_Id: { text: 'Carrier call ID', description: 'Row of a call' },
  Dograh_Call_Correlation: { text: 'Correlation ID', description: 'Row of a call' },
  Dograh_Call_Hidden: { text: 'You may not see: {0}', description: 'Names of hidden fields' },
  Dograh_Call_Fetch_Details: { text: 'Fetch from Dograh', description: 'Button when the transcript is missing' },
  Dograh_Call_Fetching: {
    text: 'Dograh is being asked. The transcript appears here by itself.',
    description: 'After the button was pressed'
  },
  Dograh_Call_Nothing_To_Fetch: {
    text: 'Everything that Dograh has is already here.',
    description: 'After the button'
  },
  Dograh_Call_Live_Transcript: {
    text: 'The conversation is under way. Dograh sends the transcript when the call is over.',
    description: 'Instead of the transcript during a call'
  },
  Dograh_Call_Speaker_Assistant: { text: 'Assistant', description: 'Who talks' },
  Dograh_Call_Speaker_Person: { text: 'Person', description: 'Who talks, when the name is not known' },
  Dograh_Call_Speaker_Unknown: { text: 'Unknown speaker', description: 'Who talks' },
  Dograh_Call_Play_From: { text: 'Play the recording from {0}', description: 'Button beside a turn' },
  Dograh_Call_Load_Recording: { text: 'Play recording', description: 'Button that fetches the recording' },
  Dograh_Call_Recording_Of: { text: 'Recording of call {0}', description: 'Names the player' },
  Dograh_Call_No_Recording: { text: 'There is no recording of this call.', description: 'Instead of the player' },
  Dograh_Call_Recording_Blocked: {
    text: 'The recording cannot be played here. Ask your admin to add {0} to the Trusted URLs for media, or open it in a new tab.',
    description: 'When the browser refuses the recording; {0} is an address'
  },
  Dograh_Call_Open_Recording: { text: 'Open in a new tab', description: 'Link to the recording' },
  Dograh_Call_Extracted_Empty: { text: 'The workflow gathered no data.', description: 'Empty state' },
  Dograh_Call_Timeline_Started: { text: 'Started', description: 'Moment of the timeline' },
  Dograh_Call_Timeline_Ended: { text: 'Ended', description: 'Moment of the timeline' },
  Dograh_Call_Timeline_Newest: { text: 'Newest event', description: 'Moment of the timeline' },
  Dograh_Call_Timeline_Empty: { text: 'Nothing is known about the way of this call yet.', description: 'Empty state' },
  Dograh_Call_Timeline_Carrier_Failed: {
    text: 'What the carrier reported could not be read from Dograh.',
    description: 'Below the timeline'
  },
  Dograh_Call_Station_Call: { text: 'Call', description: 'Station of the timeline' },
  Dograh_Call_Station_Campaign: { text: 'Campaign', description: 'Station of the timeline' },
  Dograh_Call_Station_Task: { text: 'Task', description: 'Station of the timeline' },
  Dograh_Call_Station_Error: { text: 'Error', description: 'Station of the timeline' },
  Dograh_Call_Station_Security: { text: 'Security', description: 'Station of the timeline' },
  Dograh_Call_Station_Carrier: { text: 'Carrier', description: 'Station of the timeline' },
  Dograh_Call_Actions: { text: 'What to do with this call', description: 'Names the buttons of a call' },
  Dograh_Call_Flag_Reason: { text: 'Why should somebody look at this call?', description: 'Field' },
  Dograh_Call_Unflag: { text: 'Done reviewing', description: 'Button that takes the mark away' },
  Dograh_Call_Unflagged: { text: 'The call no longer waits for review.', description: 'After the mark was taken away' },
  Dograh_Call_Task_Subject: { text: 'What is to be done', description: 'Field' },
  Dograh_Call_Task_Suggestion: { text: 'Follow up on the AI call', description: 'Suggested subject of a task' },
  Dograh_Call_Task_Due: { text: 'Due date', description: 'Field' },
  Dograh_Call_Task_Created: { text: 'The task was created.', description: 'After a task was created' },
  Dograh_Call_View_Task: { text: 'View task', description: 'Link to the task' }
} as const satisfies { readonly [name: string]: LabelDefinition };
