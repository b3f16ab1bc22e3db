import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words about calls: their badges, the call monitor, the quick action, their tasks. */
export const callsLabels = {
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
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
