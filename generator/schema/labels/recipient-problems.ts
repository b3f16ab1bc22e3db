import type { LabelDefinition } from '../vocabulary/labels.ts';

/** What is said of a list of people that cannot be called. */
export const recipientProblemsLabels = {
  Dograh_Problem_Recipients: { text: 'Choose whom to call.', description: 'Error: a campaign without people' },
  Dograh_Problem_Country_Code: { text: 'A country code has one to three digits, such as 44.', description: 'Error' },
  Dograh_Problem_File: { text: 'Choose a file with a header line and at least one person.', description: 'Error' },
  Dograh_Problem_Phone_Column: { text: 'Choose the column that holds the phone number.', description: 'Error' },
  Dograh_Problem_Source_Campaign: {
    text: 'Choose a Salesforce campaign.',
    description: 'Error: which campaign the people are members of'
  },
  Dograh_Problem_Source_Report: { text: 'Choose a report.', description: 'Error: which report shows the people' },
  Dograh_Problem_Source: { text: 'Choose where the people come from.', description: 'Error' },
  Dograh_Problem_Phone_Fields: { text: 'Choose at least one phone field.', description: 'Error' },
  Dograh_Problem_Records: { text: 'Choose at least one lead or contact.', description: 'Error' },
  Dograh_Problem_Record_Kind: {
    text: '{0} is neither a lead nor a contact.',
    description: 'Error; {0} is the id of a record'
  },
  Dograh_Problem_Variable_Name: {
    text: 'The name of a variable has letters, digits and underscores only: {0}',
    description: 'Error; {0} is the name'
  },
  Dograh_Problem_Variable_Twice: {
    text: 'The variable {0} stands there twice, or is one that Salesforce fills itself.',
    description: 'Error; {0} is its name'
  },
  Dograh_Problem_Source_Kind: {
    text: 'Salesforce campaigns and reports can be looked for.',
    description: 'Error of a page'
  },
  Dograh_Problem_Variable_Letters: {
    text: 'Campaigns in Dograh know variables in small letters only. Rename {0} in the workflow.',
    description: 'Warning; {0} is the name of a variable'
  },
  Dograh_Problem_Report_Cut: {
    text: 'Salesforce gives out the first 2,000 rows of a report only. Use a Salesforce campaign or a list view for more people.',
    description: 'Warning'
  },
  Dograh_Problem_Too_Many_People: {
    text: 'Too many people for one campaign, which takes at most {0}. Split them into several campaigns.',
    description: 'Error; {0} is a number above 1'
  },
  Dograh_Problem_Report_Without_People: {
    text: 'The report shows no leads or contacts. Add a column with their name, such as Full Name or Lead ID, and show the details.',
    description: 'Error; Full Name and Lead ID are columns of reports'
  },
  Dograh_Problem_Report_Failed: {
    text: 'The report cannot be run: {0} Open it in Salesforce to see why.',
    description: 'Error; {0} is a sentence of Salesforce'
  },
  Dograh_Problem_File_Empty: { text: 'The file is empty.', description: 'Error' },
  Dograh_Problem_File_Header: {
    text: 'Column {0} of the file has no name, or that of another column.',
    description: 'Error; {0} is its number'
  },
  Dograh_Problem_File_Quote: {
    text: 'A quote in the file is never closed: {0}',
    description: 'Error; {0} is the beginning of the text behind it'
  },
  Dograh_Problem_File_Column: { text: 'The file has no column {0}.', description: 'Error; {0} is its name' }
} as const satisfies { readonly [name: string]: LabelDefinition };
