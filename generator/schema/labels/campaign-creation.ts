import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the guided creation of a campaign. */
export const campaignCreationLabels = {
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
  Dograh_Wizard_Step_Of: { text: 'Step {0} of {1}: {2}', description: 'Heading of a step; {2} is its name' },
  Dograh_Wizard_Leave: { text: 'Leave', description: 'Button that gives up the guided creation' },
  Dograh_Wizard_Leave_Explained: {
    text: 'What you entered is lost. Nothing has been created.',
    description: 'Asked once before leaving'
  },
  Dograh_Wizard_Keep: {
    text: 'Step back to change something; what you entered stays.',
    description: 'Hint on the summary'
  },
  Dograh_Wizard_Name: { text: 'Campaign name', description: 'Field' },
  Dograh_Wizard_Choose_Workflow: { text: 'Workflow that talks to the people', description: 'Field' },
  Dograh_Wizard_No_Workflows: {
    text: 'Dograh has no active workflow. Make one in Dograh, then come back.',
    description: 'When there is no workflow to choose'
  },
  Dograh_Wizard_Wants: { text: 'It wants to know: {0}', description: 'Variables of the chosen workflow' },
  Dograh_Wizard_Wants_Nothing: {
    text: 'It needs to know nothing about a person but the number.',
    description: 'Workflow without variables'
  },
  Dograh_Wizard_Source: { text: 'Whom to call', description: 'Field: source of people' },
  Dograh_Wizard_List_Object: { text: 'Leads or contacts', description: 'Field' },
  Dograh_Wizard_Leads: { text: 'Leads', description: 'Choice' },
  Dograh_Wizard_Contacts: { text: 'Contacts', description: 'Choice' },
  Dograh_Wizard_Choose_List: { text: 'List view', description: 'Field' },
  Dograh_Wizard_Reading_List: {
    text: '{0, plural, one {# person} other {# people}} read…',
    description: 'While a list view is read'
  },
  Dograh_Wizard_List_Read: {
    text: '{0, plural, one {# person} other {# people}} in this list view',
    description: 'After a list view was read'
  },
  Dograh_Wizard_List_Too_Long: {
    text: 'A campaign takes {0, plural, one {# person} other {# people}} at most. Narrow the list view.',
    description: 'Below a list view that is too long'
  },
  Dograh_Wizard_Search_Campaigns: { text: 'Search Salesforce campaigns', description: 'Field' },
  Dograh_Wizard_Search_Reports: { text: 'Search reports', description: 'Field' },
  Dograh_Wizard_Nothing_Found: {
    text: 'Nothing of that name. Try another part of it.',
    description: 'Empty search result'
  },
  Dograh_Wizard_Members: {
    text: '{0, plural, one {# member} other {# members}}',
    description: 'Size of a Salesforce campaign'
  },
  Dograh_Wizard_Chosen: { text: 'Chosen: {0}', description: 'Source that was chosen' },
  Dograh_Wizard_File: { text: 'CSV file with a header line', description: 'Field' },
  Dograh_Wizard_File_Read: {
    text: '{0}: {1, plural, one {# column} other {# columns}}',
    description: 'After a file was read; {0} is its name'
  },
  Dograh_Wizard_Phone_Column: { text: 'Column with the phone number', description: 'Field' },
  Dograh_Wizard_Phone_Fields: { text: 'Phone fields, in the order in which they are tried', description: 'Field' },
  Dograh_Wizard_Mobile_First: { text: 'Mobile, then phone', description: 'Choice of phone fields' },
  Dograh_Wizard_Phone_First: { text: 'Phone, then mobile', description: 'Choice of phone fields' },
  Dograh_Wizard_Mobile_Only: { text: 'Mobile only', description: 'Choice of phone fields' },
  Dograh_Wizard_Phone_Only: { text: 'Phone only', description: 'Choice of phone fields' },
  Dograh_Wizard_Country_Code: { text: 'Country code for numbers without one', description: 'Field' },
  Dograh_Wizard_Country_Code_Help: {
    text: 'Digits only, such as 1 or 44. Blank: numbers without a country code are left out.',
    description: 'Help of a field'
  },
  Dograh_Wizard_Variable_From: { text: '{0} comes from', description: 'Field; {0} is the name of a variable' },
  Dograh_Wizard_Fixed_Text: { text: 'The same text for everybody', description: 'Choice: a variable has a fixed text' },
  Dograh_Wizard_Text: { text: 'Text', description: 'Field: fixed text of a variable' },
  Dograh_Wizard_When_Empty: { text: 'When empty, say', description: 'Field: text for people whose field is empty' },
  Dograh_Wizard_When_Empty_Help: {
    text: 'Blank: people without a value are left out, for Dograh would refuse the whole list.',
    description: 'Help of a field'
  },
  Dograh_Wizard_No_Variables: {
    text: 'This workflow needs no variables. Go on.',
    description: 'Step without anything to fill in'
  },
  Dograh_Wizard_Example: { text: 'What the workflow gets for the first people', description: 'Title of a table' },
  Dograh_Wizard_Example_Empty: { text: 'Nobody is on the list so far.', description: 'Empty example' },
  Dograh_Wizard_Number: { text: 'Number', description: 'Column of a table' },
  Dograh_Wizard_Counting: { text: 'Checking everybody…', description: 'While the dry run is made' },
  Dograh_Wizard_Included: {
    text: '{0} of {1, plural, one {# person} other {# people}} will be called',
    description: 'Result of the dry run'
  },
  Dograh_Wizard_None_Excluded: { text: 'Nobody is left out.', description: 'Result of the dry run' },
  Dograh_Wizard_Opt_Outs: { text: 'Also leave out people with', description: 'Field: opt-out checkboxes' },
  Dograh_Wizard_Do_Not_Call_Always: { text: 'People with Do Not Call are always left out.', description: 'Hint' },
  Dograh_Wizard_Recent_Days: { text: 'Leave out who was called within so many days', description: 'Field' },
  Dograh_Wizard_Recent_Days_Help: {
    text: '0: nobody is left out because of earlier calls.',
    description: 'Help of a field'
  },
  Dograh_Wizard_Show_People: { text: 'Show people', description: 'Button beside a reason' },
  Dograh_Wizard_Hide_People: { text: 'Hide people', description: 'Button beside a reason' },
  Dograh_Wizard_Show_All: { text: 'Show all {0}', description: 'Button below the first people of a reason' },
  Dograh_Wizard_People_Left_Out: { text: 'Left out: {0}', description: 'Title of a list; {0} is the reason' },
  Dograh_Excluded_Opted_Out: { text: 'Opted out', description: 'Reason for leaving somebody out' },
  Dograh_Excluded_Missing_Variable: { text: 'A value is missing', description: 'Reason for leaving somebody out' },
  Dograh_Wizard_When: { text: 'When Dograh may call', description: 'Field' },
  Dograh_Wizard_Within_Hours: { text: 'Within calling hours', description: 'Choice' },
  Dograh_Wizard_Day_From: { text: '{0} from', description: 'Field; {0} is a day' },
  Dograh_Wizard_Day_To: { text: '{0} to', description: 'Field; {0} is a day' },
  Dograh_Wizard_Hours_Hint: {
    text: 'One time zone for everybody. Up to 10 calls may run past the end: leave a margin.',
    description: 'Hint'
  },
  Dograh_Wizard_Retry: { text: 'Call again when busy or not answered', description: 'Field' },
  Dograh_Wizard_Retries: { text: 'Further tries', description: 'Field' },
  Dograh_Wizard_Retry_Delay: { text: 'Seconds before the next try', description: 'Field' },
  Dograh_Wizard_Retry_Busy: { text: 'When busy', description: 'Field' },
  Dograh_Wizard_Retry_No_Answer: { text: 'When not answered', description: 'Field' },
  Dograh_Wizard_Concurrency_Help: {
    text: 'Blank: as Dograh sees fit. {0} at most: each call needs a caller number.',
    description: 'Help of a field'
  },
  Dograh_Wizard_Breaker: { text: 'Pause by itself when too many calls fail', description: 'Field' },
  Dograh_Wizard_Breaker_Share: { text: 'Failed calls, in percent', description: 'Field' },
  Dograh_Wizard_Breaker_Window: { text: 'Looked at over so many seconds', description: 'Field' },
  Dograh_Wizard_Breaker_Calls: { text: 'From so many calls on', description: 'Field' },
  Dograh_Wizard_Default_Line: { text: 'Default line', description: 'Choice' },
  Dograh_Wizard_Line_Blocked: {
    text: '{0} (cannot call: {1})',
    description: 'Choice; {0} is a telephone line, {1} the reason'
  },
  Dograh_Wizard_Summary_Table: { text: 'What will be created', description: 'Title of a table' },
  Dograh_Wizard_Dry_Run: {
    text: 'Nothing has been created yet. Creating dials nobody: you start the campaign afterwards.',
    description: 'Hint on the summary'
  },
  Dograh_Wizard_Create: { text: 'Create campaign', description: 'Button' },
  Dograh_Wizard_Retries_In_Words: {
    text: '{0, plural, one {# further try} other {# further tries}}, each {1} s after the one before',
    description: 'Summary'
  },
  Dograh_Wizard_No_Retries: { text: 'No further tries', description: 'Summary' },
  Dograh_Wizard_Breaker_In_Words: {
    text: 'Pauses at {0} % failed of {1, plural, one {# call} other {# calls}} or more within {2} s',
    description: 'Summary'
  },
  Dograh_Wizard_No_Breaker: { text: 'Never pauses by itself', description: 'Summary' },
  Dograh_Wizard_List_Size: { text: 'Size of the list', description: 'Summary' },
  Dograh_Wizard_Kilobytes: { text: '{0} KB', description: 'Size of the list' }
} as const satisfies { readonly [name: string]: LabelDefinition };
