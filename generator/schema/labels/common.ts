import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words that several pages use. */
export const commonLabels = {
  Dograh_Loading: { text: 'Loading…', description: 'While a page waits for data' },
  Dograh_Retry: { text: 'Try again', description: 'Button after a failure' },
  Dograh_Refresh: { text: 'Refresh', description: 'Button that asks for fresh data' },
  Dograh_Close: { text: 'Close', description: 'Button that closes a panel' },
  Dograh_Cancel: { text: 'Cancel', description: 'Button that gives up an action' },
  Dograh_Back: { text: 'Back', description: 'Button to the previous step' },
  Dograh_Next: { text: 'Next', description: 'Button to the next step' },
  Dograh_Save: { text: 'Save', description: 'Button that saves' },
  Dograh_Search: { text: 'Search', description: 'Placeholder of a search field' },
  Dograh_Unknown_Value: { text: '—', description: 'Stands for a value that is not known' },
  Dograh_Updated_Ago: { text: 'Updated {0}', description: 'Age of the data; {0} is a relative time' },
  Dograh_Estimate: { text: 'estimate', description: 'Marks a number as an estimate' },
  Dograh_View_Record: { text: 'View record', description: 'Link to a record' },
  Dograh_Copy_Correlation_Id: { text: 'Copy correlation ID', description: 'Button beside an error' },
  Dograh_Copied: { text: 'Copied', description: 'After something was copied' },
  Dograh_Correlation_Id: { text: 'Correlation ID {0}', description: 'Below an error; {0} is the id' },
  Dograh_Required_Field: { text: 'Fill in this field.', description: 'Below an empty required field' },
  Dograh_Of_Total: { text: '{0} of {1}', description: 'Share of a whole, as two numbers' },
  Dograh_Live: { text: 'Live', description: 'Data arrives by itself' },
  Dograh_Polling: { text: 'Updated every {0} s', description: 'Data is asked for; {0} is the interval in seconds' },
  Dograh_Stale_Since: { text: 'Out of date since {0}', description: 'Data cannot be refreshed; {0} is a time' },
  Dograh_Disconnected: { text: 'Disconnected', description: 'No data arrives' },
  Dograh_Error_Title: { text: 'Something went wrong', description: 'Title of an error panel' },
  Dograh_Error_Unexpected: {
    text: 'An unexpected error happened. Nothing was changed. Try again, and give your admin the correlation ID if it happens again.',
    description: 'Any error without a message of its own'
  },
  Dograh_Error_Dograh_Down: {
    text: 'Dograh cannot be reached right now. What you see may be out of date; nothing is lost. Try again in a minute.',
    description: 'Circuit breaker open or connection failed'
  },
  Dograh_Error_Timeout: {
    text: 'Dograh did not answer in time. It may still have done what you asked: check before you try again.',
    description: 'Callout timed out'
  },
  Dograh_Error_Credential: {
    text: 'Dograh refused the API key of this org. Ask your admin to check the external credential Dograh.',
    description: '401 from Dograh'
  },
  Dograh_Error_Not_Found: { text: 'Dograh no longer knows this. Refresh the page.', description: '404 from Dograh' },
  Dograh_Error_Refused: { text: 'Dograh refused the request: {0}', description: '4xx from Dograh; {0} is its message' },
  Dograh_Error_Telephony: {
    text: 'No telephone line is set up for this organization in Dograh. Set one up in Dograh, then try again.',
    description: 'Dograh has no telephony configuration'
  },
  Dograh_Error_Credits: {
    text: 'The organization has no calling credit left in Dograh.',
    description: '402 from Dograh'
  },
  Dograh_No_Permission_Title: { text: 'You do not have access', description: 'Title when a permission is missing' },
  Dograh_No_Permission: {
    text: 'You need the permission {0}. Ask your admin for the permission set {1}.',
    description: '{0} is the custom permission, {1} the permission set'
  },
  Dograh_Not_Configured: {
    text: 'Dograh is not connected yet. Ask your admin to enter the API key.',
    description: 'Credential not set up'
  },
  Dograh_Ago: { text: '{0} ago', description: 'Relative time; {0} is a span such as 3 min' },
  Dograh_Just_Now: { text: 'just now', description: 'Relative time of less than a minute' },
  Dograh_Copy_By_Hand: {
    text: 'Selected: press Ctrl+C or Cmd+C to copy.',
    description: 'When the browser does not let a page copy'
  },
  Dograh_Error_Forbidden: {
    text: 'You may not do this. Ask your admin for the permission set of Dograh that allows it.',
    description: 'Any refusal without a message of its own'
  },
  Dograh_Error_Invalid: {
    text: 'Something that you entered cannot be used. Look at it again, then try once more.',
    description: 'Any input error without a message of its own'
  },
  Dograh_Error_Invalid_Title: { text: 'Look at what you entered', description: 'Title of an error panel' },
  Dograh_Error_Record_Title: { text: 'Salesforce refused to save', description: 'Title of an error panel' },
  Dograh_Error_Dograh_Down_Title: { text: 'Dograh cannot be reached', description: 'Title of an error panel' },
  Dograh_Error_Timeout_Title: { text: 'No answer in time', description: 'Title of an error panel' },
  Dograh_Error_Credential_Title: { text: 'Dograh refused the API key', description: 'Title of an error panel' },
  Dograh_Error_Not_Found_Title: { text: 'No longer there', description: 'Title of an error panel' },
  Dograh_Error_Refused_Title: { text: 'Dograh says no', description: 'Title of an error panel' },
  Dograh_Error_Telephony_Title: { text: 'No telephone line', description: 'Title of an error panel' },
  Dograh_Error_Credits_Title: { text: 'A limit of Dograh is reached', description: 'Title of an error panel' },
  Dograh_Error_Not_Configured_Title: { text: 'Dograh is not connected', description: 'Title of an error panel' },
  Dograh_Error_Network: {
    text: 'Salesforce did not answer; perhaps you are offline. It may still have done what you asked: check before you try again.',
    description: 'The request of a page got no answer'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
