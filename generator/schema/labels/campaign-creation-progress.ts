import type { LabelDefinition } from '../vocabulary/labels.ts';

/** What can be wrong in the guided creation of a campaign, and how the creation goes. */
export const campaignCreationProgressLabels = {
  Dograh_Creation_Title: { text: 'Creating {0}', description: 'Heading; {0} is the name of the campaign' },
  Dograh_Creation_Waiting: { text: 'Waiting for its turn', description: 'Stage of a creation' },
  Dograh_Creation_Reading: { text: 'Reading and checking people', description: 'Stage of a creation' },
  Dograh_Creation_Uploading: { text: 'Sending the list to Dograh', description: 'Stage of a creation' },
  Dograh_Creation_Creating: { text: 'Dograh sets up the campaign', description: 'Stage of a creation' },
  Dograh_Creation_Created: { text: 'Created', description: 'Stage of a creation' },
  Dograh_Creation_Failed: { text: 'Not created', description: 'Stage of a creation' },
  Dograh_Creation_Counts: {
    text: '{0, plural, one {# person} other {# people}} read, {1} on the list',
    description: 'Counts of a creation'
  },
  Dograh_Creation_Looking: { text: 'No answer. Looking whether the campaign exists…', description: 'After a time-out' },
  Dograh_Creation_Safe: {
    text: 'Trying again is safe: nothing is created twice.',
    description: 'Beside the button Try again'
  },
  Dograh_Creation_Leave: {
    text: 'You may leave; the creation goes on, and the campaign appears in the list.',
    description: 'While a campaign is created'
  },
  Dograh_Creation_Open: { text: 'Open campaign', description: 'Button' },
  Dograh_Creation_Change: { text: 'Change something', description: 'Button: back to the steps' },
  Dograh_Problem_Name: { text: 'Give the campaign a name of 80 characters at most.', description: 'Below a field' },
  Dograh_Problem_Workflow: { text: 'Choose the workflow that talks to the people.', description: 'Below a field' },
  Dograh_Problem_Source: { text: 'Choose where the people come from.', description: 'Below a field' },
  Dograh_Problem_Source_Id: { text: 'Choose one of the list.', description: 'Below a field' },
  Dograh_Problem_List: {
    text: 'Choose a list view with people, and wait until it is read.',
    description: 'Below a field'
  },
  Dograh_Problem_File: {
    text: 'Choose a CSV file with a header line and at least one person.',
    description: 'Below a field'
  },
  Dograh_Problem_File_Size: {
    text: 'The file is larger than {0} MB. Keep only the columns that the workflow needs.',
    description: 'Below a field'
  },
  Dograh_Problem_File_Separator: {
    text: 'Separate the columns with commas. This file uses semicolons or tabs.',
    description: 'Below a field'
  },
  Dograh_Problem_File_Columns: {
    text: 'Every column needs a name of its own in the first line.',
    description: 'Below a field'
  },
  Dograh_Problem_File_Encoding: {
    text: 'Save the file as UTF-8: some letters cannot be read.',
    description: 'Below a field'
  },
  Dograh_Problem_File_Unreadable: { text: 'The file cannot be read. Choose it again.', description: 'Below a field' },
  Dograh_Problem_Phone_Column: { text: 'Choose the column with the phone number.', description: 'Below a field' },
  Dograh_Problem_Country_Code: { text: 'One to three digits, such as 44.', description: 'Below a field' },
  Dograh_Problem_Variable: { text: 'Say where {0} comes from.', description: 'Below a field; {0} is a variable' },
  Dograh_Problem_Days: { text: 'A whole number of days from 0 to 365.', description: 'Below a field' },
  Dograh_Problem_Checking: { text: 'Wait until everybody is checked.', description: 'Before the next step' },
  Dograh_Problem_No_Day: { text: 'Choose at least one day, or call at any time.', description: 'Below a field' },
  Dograh_Problem_Day_Order: {
    text: 'The end must come after the beginning; hours cannot reach over midnight.',
    description: 'Below a field'
  },
  Dograh_Problem_Time_Zone: { text: 'Choose a time zone.', description: 'Below a field' },
  Dograh_Problem_Whole_Number: { text: 'A whole number from {0} to {1}.', description: 'Below a field' },
  Dograh_Problem_Line: { text: 'This line cannot place calls. Choose another.', description: 'Below a field' }
} as const satisfies { readonly [name: string]: LabelDefinition };
