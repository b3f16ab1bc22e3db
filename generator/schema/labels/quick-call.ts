import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the form that places one call. */
export const quickCallLabels = {
  Dograh_Call_Choose_Workflow: { text: 'Choose who talks', description: 'Placeholder of the choice of a workflow' },
  Dograh_Call_No_Workflow_Title: { text: 'No workflow takes calls', description: 'Title of the empty state' },
  Dograh_Call_No_Workflow: {
    text: 'A workflow says what the AI talks about. Ask whoever looks after Dograh to make one active.',
    description: 'Empty state of the form that places a call'
  },
  Dograh_Call_Number_Choice: { text: '{0}: {1}', description: 'A number; {0} is the field, {1} the number' },
  Dograh_Call_Unusable_Numbers: {
    text: 'Cannot be dialed, for they lack a country code or have a wrong length:',
    description: 'Above numbers that cannot be called'
  },
  Dograh_Call_No_Number: {
    text: 'This person has no number that can be dialed. Add one with its country code, for example +14155550100.',
    description: 'When nothing can be called'
  },
  Dograh_Call_Variables: { text: 'What the AI knows about the person', description: 'Heading above the variables' },
  Dograh_Call_Variable_Source: {
    text: '{0} (from {1})',
    description: 'Label of a variable; {1} is the field that its value comes from'
  },
  Dograh_Call_Opted_Out: {
    text: 'This person opted out of: {0}. That says nothing of calls, so ask yourself whether a call is welcome.',
    description: 'Consent check; {0} are labels of fields'
  },
  Dograh_Call_Opt_Out_Confirm: { text: 'I have a reason to call all the same', description: 'Checkbox' },
  Dograh_Call_Last_Called: { text: 'Dograh last called this person: {0}', description: '{0} is a relative time' },
  Dograh_Call_Placing: { text: 'Asking Dograh to call…', description: 'While a call is being placed' },
  Dograh_Call_Looking: {
    text: 'No answer in time. Looking whether the call was placed; nobody is called twice…',
    description: 'After a time-out'
  },
  Dograh_Call_Look_Again: { text: 'Look again', description: 'Button: was the call placed?' },
  Dograh_Call_Not_Placed: {
    text: 'The call was not placed: Dograh knows nothing of it. You can safely try again.',
    description: 'After a time-out, when Dograh was asked'
  },
  Dograh_Call_Permission: { text: 'Place Dograh Calls', description: 'Name of the permission' },
  Dograh_Call_Permission_Set: { text: 'Dograh Campaign Manager', description: 'Name of the permission set' },
  Dograh_Call_Talking_For: { text: 'Talking for {0}', description: 'Running duration of a call' },
  Dograh_Call_Ended: { text: 'The call is over: {0}', description: '{0} is how it ended' },
  Dograh_Call_Where_To_Look: {
    text: 'What becomes of it is shown among the calls of this record, as soon as Dograh reports it.',
    description: 'When the state of the call cannot be followed here'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
