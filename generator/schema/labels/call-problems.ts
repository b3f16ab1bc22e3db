import type { LabelDefinition } from '../vocabulary/labels.ts';

/** What pages and flows say of a call that cannot be. */
export const callProblemsLabels = {
  Dograh_Problem_Call_Not_Found: {
    text: 'There is no such call, or you may not see it.',
    description: 'Error; also when the record is not visible to the user'
  },
  Dograh_Problem_Calls_Unsaid: {
    text: 'Say which calls to list.',
    description: 'Error: a page asked for calls without saying which'
  },
  Dograh_Problem_No_Recording: { text: 'This call has no recording that you may have.', description: 'Error' },
  Dograh_Problem_No_Transcript: { text: 'This call has no transcript that you may have.', description: 'Error' },
  Dograh_Problem_Task_Unsaid: {
    text: 'Say what is to be done.',
    description: 'Error: a follow-up task without a subject'
  },
  Dograh_Problem_No_Tasks: { text: 'You may not create tasks. Ask your Salesforce admin.', description: 'Error' },
  Dograh_Problem_Call_Scope: {
    text: 'Calls are listed as active, just_finished or all.',
    description: 'Error of a page; the three words stay as they are'
  },
  Dograh_Problem_Too_Many_Calls: {
    text: 'Too many calls asked for at once; the most is {0}.',
    description: 'Error of a page; {0} is a number above 1'
  },
  Dograh_Problem_Call_Owner: {
    text: 'Calls belong to leads, contacts and campaigns.',
    description: 'Error of a page on another record'
  },
  Dograh_Problem_Call_Cursor: {
    text: 'The list cannot go on from there. Begin at its start.',
    description: 'Error: a list of calls has no such place'
  },
  Dograh_Problem_Not_A_Person: {
    text: 'Leads and contacts can be called.',
    description: 'Error: the record is neither a lead nor a contact'
  },
  Dograh_Problem_Person_Not_Found: {
    text: 'There is no such person, or you may not see it.',
    description: 'Error; also when the record is not visible to the user'
  },
  Dograh_Problem_Call_Workflow: {
    text: 'Choose the workflow that talks to the person.',
    description: 'Error: a call without a workflow'
  },
  Dograh_Problem_Workflow_Closed: {
    text: 'This workflow takes no calls, or is no longer in Dograh. Choose another.',
    description: 'Error'
  },
  Dograh_Problem_Call_Key: {
    text: 'The page must give the call a key of 8 to 64 letters, digits and hyphens.',
    description: 'Error of a page or a flow'
  },
  Dograh_Problem_Phone_Number: {
    text: 'Write the number with its country code, such as +14155550142.',
    description: 'Error: a phone number that cannot be dialled'
  },
  Dograh_Problem_Do_Not_Call: {
    text: 'This person must not be called: Do Not Call is set.',
    description: 'Error; Do Not Call is a field of leads and contacts'
  },
  Dograh_Problem_Opted_Out: {
    text: 'This person does not want to be reached: {0}. Confirm that the call is meant all the same.',
    description: 'Error; {0} is the label of the field that says so'
  },
  Dograh_Problem_Too_Many_At_Once: {
    text: 'Too many calls for one transaction, which places at most {0}. Let the flow run in smaller batches.',
    description: 'Error of a flow; {0} is a number above 1'
  },
  Dograh_Attempt_Placed_Before: { text: 'This call was placed before.', description: 'What became of a call' },
  Dograh_Attempt_Under_Way: { text: 'This call is being placed.', description: 'What became of a call' },
  Dograh_Attempt_Not_Placed: {
    text: 'Dograh knows of no such call. It is safe to try again.',
    description: 'What became of a call'
  },
  Dograh_Attempt_Without_Id: {
    text: 'Dograh took the call without saying its id.',
    description: 'Why nobody knows what became of a call'
  },
  Dograh_Attempt_Placed: { text: 'The call is placed.', description: 'What became of a call' },
  Dograh_Attempt_Uncertain: {
    text: '{0} The call may have been placed all the same: look before trying again.',
    description: 'What became of a call; {0} is a sentence that says why'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
