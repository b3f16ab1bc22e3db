import type { LabelDefinition } from '../vocabulary/labels.ts';

/** What pages and flows say of a campaign or workflow that cannot be. */
export const campaignProblemsLabels = {
  Dograh_Problem_Campaign_Not_Found: {
    text: 'There is no such campaign, or you may not see it.',
    description: 'Error; also when the record is not visible to the user'
  },
  Dograh_Problem_Campaign_Not_Created: {
    text: 'This campaign has not been created in Dograh yet.',
    description: 'Error, and why numbers are missing'
  },
  Dograh_Problem_Campaign_Not_Usable: {
    text: 'There is no such campaign, you may not see it, or it has not been created in Dograh yet.',
    description: 'Error of a flow'
  },
  Dograh_Problem_Campaign_Hidden: {
    text: 'It is done, but you may not see the campaign.',
    description: 'After an action on a campaign that the user then may not see'
  },
  Dograh_Problem_Campaign_Key: {
    text: 'The page must give the campaign a key of 8 to 64 letters, digits and hyphens.',
    description: 'Error of a page'
  },
  Dograh_Problem_Campaign_Key_Unknown: { text: 'No campaign with this key was begun.', description: 'Error of a page' },
  Dograh_Problem_Campaign_Name: { text: 'Give the campaign a name.', description: 'Error' },
  Dograh_Problem_Campaign_Name_Long: {
    text: 'The name of a campaign has 80 characters at most.',
    description: 'Error'
  },
  Dograh_Problem_Campaign_Workflow: {
    text: 'Choose the workflow that talks to the people.',
    description: 'Error: a campaign without a workflow'
  },
  Dograh_Problem_Concurrency: { text: 'Allow 1 to 100 calls at the same time.', description: 'Error' },
  Dograh_Problem_Creation_Broke: {
    text: 'Salesforce broke off the creation. Try again; it continues where it can. Correlation id: {0}',
    description: 'Why a campaign was not created'
  },
  Dograh_Problem_Nobody_Left: {
    text: 'Nobody is left to be called after the exclusions.',
    description: 'Why a campaign was not created'
  },
  Dograh_Problem_List_Too_Large: {
    text: 'The list is larger than the 10 MB that Dograh takes. Use fewer people or variables.',
    description: 'Why a campaign was not created'
  },
  Dograh_Problem_Too_Many_Hours: { text: 'Dograh takes 50 spans of calling hours at most.', description: 'Error' },
  Dograh_Problem_Time_Zone: { text: 'Choose the time zone of the calling hours.', description: 'Error' },
  Dograh_Problem_Weekday: {
    text: 'A weekday is a number from 0 (Monday) to 6 (Sunday).',
    description: 'Error of a page'
  },
  Dograh_Problem_Time_Of_Day: { text: 'Write times as HH:MM, such as 09:30.', description: 'Error' },
  Dograh_Problem_Hours_End: {
    text: 'Calling hours must end after they begin. Split hours that reach over midnight into two.',
    description: 'Error'
  },
  Dograh_Problem_Workflow_Ids: { text: 'Ask for ten workflows at most.', description: 'Error of a page' },
  Dograh_Problem_Workflow_Version: {
    text: 'This version is not among the newest of the workflow.',
    description: 'Error'
  },
  Dograh_Problem_Workflow_Status: { text: 'A workflow is active or archived.', description: 'Error of a page' },
  Dograh_Problem_Error_Not_Found: {
    text: 'There is no such error, or you may not see it.',
    description: 'Error; also when the record is not visible to the user'
  },
  Dograh_Problem_Correlation_Id: {
    text: 'Paste the correlation id to look for.',
    description: 'Error: nothing to look for'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
