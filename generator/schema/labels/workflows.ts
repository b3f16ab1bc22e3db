import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the workflow page. */
export const workflowsLabels = {
  Dograh_Workflows_Title: { text: 'Voice AI Workflows', description: 'Title of the workflow manager' },
  Dograh_Workflows_Empty: {
    text: 'No workflows yet. Workflows are made in Dograh and appear here by themselves.',
    description: 'Empty state of the workflow manager'
  },
  Dograh_Workflows_Empty_Title: { text: 'No workflows yet', description: 'Title of the empty state' },
  Dograh_Workflows_Empty_Explained: {
    text: 'A workflow is what the AI says, asks and does in a call. Create one in Dograh and publish it: it appears here by itself, and calls and campaigns can use it.',
    description: 'Empty state of the workflow manager'
  },
  Dograh_Workflows_None_Found: { text: 'No workflow fits', description: 'Title when search and filter leave nothing' },
  Dograh_Workflows_None_Found_Explained: {
    text: 'Search for another name, or show all workflows.',
    description: 'When search and filter leave nothing'
  },
  Dograh_Workflows_Show_All: { text: 'Show all workflows', description: 'Button that clears search and filter' },
  Dograh_Workflows_Show_More: { text: 'Show {0} more', description: 'Button below a long list; {0} is a number' },
  Dograh_Workflows_Count: {
    text: '{0} of {1, plural, one {# workflow} other {# workflows}}',
    description: 'Above the list; shown of all'
  },
  Dograh_Workflows_State: {
    text: '{0} of {1, plural, one {# workflow} other {# workflows}} taking calls',
    description: 'Below the title of the workflow manager; numbers of workflows'
  },
  Dograh_Workflows_Permission: {
    text: 'Manage Dograh Workflows',
    description: 'Name of the custom permission that the page needs'
  },
  Dograh_Workflows_Permission_Set: {
    text: 'Dograh Workflow Admin',
    description: 'Name of the permission set that gives it'
  },
  Dograh_Workflows_Versions_Unread: {
    text: 'Which versions there are could not be read.',
    description: 'Beside the list when versions are missing'
  },
  Dograh_Workflows_From_Cache: {
    text: 'Kept copy',
    description: 'Beside the age of the list when Dograh was not asked just now'
  },
  Dograh_Workflow_Name: { text: 'Name', description: 'Column of the list' },
  Dograh_Workflow_Status: { text: 'Status', description: 'Column of the list' },
  Dograh_Workflow_Version: { text: 'Version', description: 'Column of the list' },
  Dograh_Workflow_Runs: { text: 'Calls so far', description: 'Column of the list' },
  Dograh_Workflow_Created: { text: 'Created', description: 'Column of the list' },
  Dograh_Workflow_Filter: { text: 'Show', description: 'Field that filters the list by status' },
  Dograh_Workflow_Filter_All: { text: 'All', description: 'Filter of the list' },
  Dograh_Workflow_Back: { text: 'All workflows', description: 'Button back to the list' },
  Dograh_Workflow_Active: { text: 'Active', description: 'Badge of a workflow' },
  Dograh_Workflow_Archived: { text: 'Archived', description: 'Badge of a workflow' },
  Dograh_Workflow_Draft: { text: 'Draft', description: 'Badge of a version' },
  Dograh_Workflow_Draft_Version: { text: 'Draft V{0}', description: 'Badge of a version; {0} is its number' },
  Dograh_Workflow_Published: { text: 'Published', description: 'Badge of a version' },
  Dograh_Workflow_Published_Version: { text: 'Published V{0}', description: 'Badge of a version; {0} is its number' },
  Dograh_Workflow_Former_Version: { text: 'Former V{0}', description: 'Badge of a version; {0} is its number' },
  Dograh_Workflow_Never_Published: { text: 'Never published', description: 'Badge of a workflow' },
  Dograh_Workflow_Draft_Shown: {
    text: 'You see the draft. Calls use what is published until you publish it.',
    description: 'Above the graph of a draft'
  },
  Dograh_Workflow_Publish: { text: 'Publish', description: 'Button' },
  Dograh_Workflow_Publish_Version: { text: 'Publish V{0}', description: 'Button; {0} is the number of the draft' },
  Dograh_Workflow_Archive: { text: 'Archive', description: 'Button' },
  Dograh_Workflow_Restore: { text: 'Restore', description: 'Button' },
  Dograh_Workflow_Test_Call: { text: 'Call me', description: 'Button that tries a workflow with one number' },
  Dograh_Workflow_Test_Call_Explained: {
    text: 'Dograh calls one number with the published version, so that you hear what people will hear.',
    description: 'Above the form of a test call'
  },
  Dograh_Workflow_Publish_Explained: {
    text: 'Publish: from now on every new call uses this version.',
    description: 'Asked once before a version is published'
  },
  Dograh_Workflow_Archive_Explained: {
    text: 'Archive: no new call can use this workflow. Calls under way go on.',
    description: 'Asked once before a workflow is archived'
  },
  Dograh_Workflow_Restore_Explained: {
    text: 'Restore: calls and campaigns can use this workflow again.',
    description: 'Asked once before a workflow is restored'
  },
  Dograh_Workflow_Was_Published: {
    text: 'V{0} is published. New calls use it.',
    description: 'After a version was published; {0} is its number'
  },
  Dograh_Workflow_Was_Archived: {
    text: 'Archived. No new call can use this workflow.',
    description: 'After a workflow was archived'
  },
  Dograh_Workflow_Was_Restored: {
    text: 'Restored. Calls can use this workflow again.',
    description: 'After a workflow was restored'
  },
  Dograh_Workflow_Not_Published: {
    text: 'Nothing was published: mend the problems below in Dograh first.',
    description: 'When Dograh refused to publish a draft'
  },
  Dograh_Workflow_Changed: {
    text: 'This workflow was changed in Dograh.',
    description: 'When a definition event arrived for the workflow that is shown'
  },
  Dograh_Workflow_No_Record: {
    text: 'This record does not name a workflow of Dograh.',
    description: 'On a record page without an external id'
  },
  Dograh_Workflow_Unreadable: {
    text: 'What Dograh keeps of this workflow cannot be read.',
    description: 'When the definition is no JSON'
  },
  Dograh_Workflow_Graph: { text: 'Graph', description: 'Tab of a workflow' },
  Dograh_Workflow_Outline: { text: 'Table', description: 'Tab of a workflow: its graph as a table' },
  Dograh_Workflow_Versions: { text: 'Versions', description: 'Tab of a workflow' },
  Dograh_Workflow_Graph_Title: {
    text: 'Graph of {0}: {1, plural, one {# step} other {# steps}}, {2, plural, one {# way} other {# ways}} between them',
    description: 'Name of the graph for screen readers; {0} is the workflow'
  },
  Dograh_Workflow_Graph_Help: {
    text: 'Arrow keys go along the ways, Enter selects, plus and minus zoom, 0 shows everything.',
    description: 'Below the graph'
  },
  Dograh_Workflow_Graph_Empty: {
    text: 'This workflow has no steps yet. Build it in Dograh.',
    description: 'In place of an empty graph'
  },
  Dograh_Workflow_Zoom_In: { text: 'Zoom in', description: 'Button of the graph' },
  Dograh_Workflow_Zoom_Out: { text: 'Zoom out', description: 'Button of the graph' },
  Dograh_Workflow_Fit: { text: 'Show everything', description: 'Button of the graph' },
  Dograh_Workflow_Actual_Size: { text: 'Readable size', description: 'Button of the graph' },
  Dograh_Node_Start: { text: 'Start', description: 'Kind of a node' },
  Dograh_Node_Agent: { text: 'Agent', description: 'Kind of a node' },
  Dograh_Node_End: { text: 'End', description: 'Kind of a node' },
  Dograh_Node_Global: { text: 'Global', description: 'Kind of a node: what holds for all steps' },
  Dograh_Node_Trigger: { text: 'Trigger', description: 'Kind of a node' },
  Dograh_Node_Webhook: { text: 'Webhook', description: 'Kind of a node' },
  Dograh_Node_Quality: { text: 'Quality check', description: 'Kind of a node' },
  Dograh_Node_Other: { text: 'Other', description: 'Kind of a node that the package does not know' },
  Dograh_Node_Tools_Count: {
    text: '{0, plural, one {# tool} other {# tools}}',
    description: 'On a node; {0} is a number'
  },
  Dograh_Node_Title: {
    text: '{0}: {1}, {2, plural, one {# way} other {# ways}} out',
    description: 'Name of a node for screen readers; kind, name, number of edges'
  },
  Dograh_Node_Problems: {
    text: '{0, plural, one {# problem} other {# problems}}',
    description: 'Badge of a node or edge; {0} is a number'
  },
  Dograh_Node_Select: {
    text: 'Select a step or a way to read what it says.',
    description: 'In place of the panel of the selected node'
  },
  Dograh_Node_Prompt: { text: 'Prompt', description: 'Section of a node' },
  Dograh_Node_Greeting: { text: 'Greeting', description: 'Section of a node' },
  Dograh_Node_Tools: { text: 'Tools', description: 'Section of a node' },
  Dograh_Node_Documents: { text: 'Documents', description: 'Section of a node' },
  Dograh_Node_Extraction: { text: 'Finds out', description: 'Section of a node: extraction variables' },
  Dograh_Node_Ways_Out: { text: 'Goes on to', description: 'Section of a node' },
  Dograh_Node_Ways_In: { text: 'Comes from', description: 'Section of a node' },
  Dograh_Node_Settings: { text: 'Settings', description: 'Section of a node' },
  Dograh_Node_Condition: { text: 'When', description: 'Section of an edge: its condition' },
  Dograh_Node_Speech: { text: 'Says on the way', description: 'Section of an edge' },
  Dograh_Node_Edge: { text: 'Way', description: 'Kind of an element: an edge' },
  Dograh_Node_No_Prompt: { text: 'No prompt', description: 'When a node has none' },
  Dograh_Node_Back: { text: 'back', description: 'Marks an edge that leads back' },
  Dograh_Workflow_Needs: { text: 'Needs', description: 'Section: variables of the workflow' },
  Dograh_Workflow_Needs_Nothing: { text: 'No variables', description: 'When a workflow needs none' },
  Dograh_Workflow_Gives: { text: 'Ends with', description: 'Section: dispositions of the workflow' },
  Dograh_Workflow_Gives_Nothing: { text: 'No dispositions named', description: 'When a workflow names none' },
  Dograh_Workflow_Valid: { text: 'No problems', description: 'After the workflow was checked' },
  Dograh_Workflow_Problems: {
    text: '{0, plural, one {# problem} other {# problems}}',
    description: 'Title of the list of problems; {0} is a number'
  },
  Dograh_Workflow_Whole: { text: 'Whole workflow', description: 'Place of a problem that belongs to no node' },
  Dograh_Outline_Step: { text: 'Step', description: 'Column of the table' },
  Dograh_Outline_Kind: { text: 'Kind', description: 'Column of the table' },
  Dograh_Outline_Problems: { text: 'Problems', description: 'Column of the table' },
  Dograh_Versions_Empty: {
    text: 'This workflow has no versions yet.',
    description: 'Empty state of the version history'
  },
  Dograh_Versions_Earlier: { text: 'From', description: 'Field: the earlier version of a comparison' },
  Dograh_Versions_Later: { text: 'To', description: 'Field: the later version of a comparison' },
  Dograh_Versions_Choose: {
    text: 'Choose two different versions to see what changed.',
    description: 'When a version is compared with itself'
  },
  Dograh_Versions_Equal: {
    text: 'These versions say the same. Only their drawing may differ.',
    description: 'When two versions do not differ'
  },
  Dograh_Versions_Summary: {
    text: '{0} added, {1} removed, {2} changed',
    description: 'Above a comparison; numbers of steps and ways'
  },
  Dograh_Versions_Only_One: {
    text: 'There is one version so far. What changed is shown here from the second one on.',
    description: 'When there is nothing to compare'
  },
  Dograh_Versions_Published_At: { text: 'Published {0}', description: 'Beside a version; {0} is a time' },
  Dograh_Versions_Created_At: { text: 'Begun {0}', description: 'Beside a draft; {0} is a time' },
  Dograh_Change_Added: { text: 'Added', description: 'What became of a step or way' },
  Dograh_Change_Removed: { text: 'Removed', description: 'What became of a step or way' },
  Dograh_Change_Changed: { text: 'Changed', description: 'What became of a step or way' },
  Dograh_Change_Before: { text: 'Before', description: 'Heading of an earlier value' },
  Dograh_Change_After: { text: 'After', description: 'Heading of a later value' },
  Dograh_Change_Kind: { text: 'Kind of step', description: 'A member of a step that changed' },
  Dograh_Change_Source: { text: 'Comes from', description: 'A member of a way that changed' },
  Dograh_Change_Target: { text: 'Leads to', description: 'A member of a way that changed' }
} as const satisfies { readonly [name: string]: LabelDefinition };
