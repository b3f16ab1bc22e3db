import type { LabelDefinition } from '../vocabulary/labels.ts';

/** What is said when Dograh, its store or a permission stands in the way. */
export const dograhProblemsLabels = {
  Dograh_Problem_Api_Key: {
    text: 'Dograh refused the API key. Ask your Salesforce admin to enter a valid one in the external credential.',
    description: 'Error'
  },
  Dograh_Problem_Dograh_Failed: {
    text: 'Dograh failed (HTTP {0}). Nothing is lost; try again in a moment.',
    description: 'Error; {0} is an HTTP status'
  },
  Dograh_Problem_Dograh_Answer: {
    text: 'Dograh answered with HTTP {0}, which it never should. Ask your Salesforce admin to check the address in the named credential.',
    description: 'Error; {0} is an HTTP status'
  },
  Dograh_Problem_Calls_Limit: {
    text: 'As many calls are under way as Dograh allows. Try again when one has ended.',
    description: 'Error'
  },
  Dograh_Problem_Credits: {
    text: "Dograh's credits are used up, or the key of a model is wrong: {0}",
    description: "Error; {0} is Dograh's own text"
  },
  Dograh_Problem_Telephony: {
    text: 'Telephony is not set up in Dograh, so nobody can be called. Whoever administers Dograh can set it up there; nothing is wrong with the API key.',
    description: 'Error'
  },
  Dograh_Problem_Dograh_Says_No: { text: 'Dograh says no: {0}', description: "Error; {0} is Dograh's own text" },
  Dograh_Problem_No_Reason: {
    text: 'it gave no reason.',
    description: 'Stands for the text of Dograh at the end of a sentence'
  },
  Dograh_Problem_Dograh_Unreadable: {
    text: "Dograh answered with something that is not {0}. Check that the address in the named credential is that of Dograh's API and ends in /api/v1.",
    description: 'Error; {0} is a format, such as JSON'
  },
  Dograh_Problem_Dograh_Paused: {
    text: 'Dograh did not answer well, so Salesforce is leaving it alone for a moment. Try again in a minute.',
    description: 'Error'
  },
  Dograh_Problem_Dograh_Paused_Until: {
    text: 'Dograh did not answer well, so Salesforce is leaving it alone for a moment. Try again after {0}.',
    description: 'Error; {0} is a time of day'
  },
  Dograh_Problem_Not_Connected: {
    text: 'The connection to Dograh is not set up for you. Your Salesforce admin can mend that: by giving you a Dograh permission set, or by entering the API key in the external credential of Dograh.',
    description: 'Error'
  },
  Dograh_Problem_Dograh_Timeout: { text: 'Dograh did not answer in time.', description: 'Error' },
  Dograh_Problem_Dograh_Away: {
    text: 'Dograh cannot be reached. Ask your Salesforce admin to test the connection.',
    description: 'Error'
  },
  Dograh_Problem_Id_Missing: {
    text: 'An id that the request to Dograh needs is missing.',
    description: 'Error of a page'
  },
  Dograh_Problem_Store_Refused: {
    text: "Dograh's store refused the list (HTTP {0}). Ask your Salesforce admin whether the named credential {1} has the address of the store.",
    description: 'Error; {0} is an HTTP status, {1} a name'
  },
  Dograh_Problem_Store_Away: {
    text: "Dograh's store cannot be reached. Ask your Salesforce admin to check the named credential {0}.",
    description: 'Error; {0} is its name'
  },
  Dograh_Problem_Store_Address: { text: 'Dograh gave no usable address for the list.', description: 'Error' },
  Dograh_Problem_Store_Elsewhere: {
    text: 'Dograh wants the list at {0}, but Salesforce may upload to {1} only. Ask your Salesforce admin to correct the named credential {2} and the storage address in the Dograh settings.',
    description: 'Error; {0} and {1} are names of hosts, {2} of a credential'
  },
  Dograh_Test_Server: { text: 'Dograh {0} answers.', description: 'Test of the connection; {0} is a version' },
  Dograh_Test_Key: {
    text: 'The key is good for organization {0}.',
    description: 'Test of the connection; {0} is its number in Dograh'
  },
  Dograh_Test_No_Telephony: {
    text: 'No telephony configuration is set up in Dograh.',
    description: 'Test of the connection'
  },
  Dograh_Test_Telephony: {
    text: 'Calls can be placed with {0}.',
    description: 'Test of the connection; {0} is a telephone line'
  },
  Dograh_Test_Blocked: {
    text: '{0} cannot place calls: {1}',
    description: "Test of the connection; {0} is a telephone line, {1} Dograh's own text"
  },
  Dograh_Test_Inactive: {
    text: 'it is not active.',
    description: 'Stands for the text of Dograh at the end of a sentence'
  },
  Dograh_Problem_Not_Saved: {
    text: 'Salesforce refused to save: {0}',
    description: 'Error; {0} is a sentence of Salesforce'
  },
  Dograh_Problem_Unexpected: {
    text: 'Something went wrong that should not. Tell your Salesforce admin the correlation id.',
    description: 'Error'
  },
  Dograh_Problem_Permission: {
    text: 'You may not do this. Ask your Salesforce admin for the custom permission {0}.',
    description: 'Error; {0} is its name'
  },
  Dograh_Problem_Permission_Set: {
    text: 'You may not do this. Ask your Salesforce admin for one of these permission sets: {0}.',
    description: 'Error; {0} are names'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
