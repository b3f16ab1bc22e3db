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
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
