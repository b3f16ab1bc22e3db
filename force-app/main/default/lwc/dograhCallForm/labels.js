/* Compiled from lwc-src/dograhCallForm/labels.ts by `npm run build:lwc`. Do not edit: change that file. */
import allowedText from '@salesforce/label/c.Dograh_Call_Opt_Out_Confirm';
import blockedText from '@salesforce/label/c.Dograh_Call_Blocked_Consent';
import callText from '@salesforce/label/c.Dograh_Call_Place';
import cancelText from '@salesforce/label/c.Dograh_Cancel';
import choosePlaceholder from '@salesforce/label/c.Dograh_Call_Choose_Workflow';
import closeText from '@salesforce/label/c.Dograh_Close';
import emptyText from '@salesforce/label/c.Dograh_Call_No_Workflow';
import emptyTitle from '@salesforce/label/c.Dograh_Call_No_Workflow_Title';
import lastCalledText from '@salesforce/label/c.Dograh_Call_Last_Called';
import loadingText from '@salesforce/label/c.Dograh_Loading';
import lookAgainText from '@salesforce/label/c.Dograh_Call_Look_Again';
import lookingText from '@salesforce/label/c.Dograh_Call_Looking';
import maybePlacedText from '@salesforce/label/c.Dograh_Call_Maybe_Placed';
import noNumberText from '@salesforce/label/c.Dograh_Call_No_Number';
import notPlacedText from '@salesforce/label/c.Dograh_Call_Not_Placed';
import numberInvalidText from '@salesforce/label/c.Dograh_Call_Number_Invalid';
import numberText from '@salesforce/label/c.Dograh_Call_Number';
import optedOutText from '@salesforce/label/c.Dograh_Call_Opted_Out';
import permissionText from '@salesforce/label/c.Dograh_Call_Permission';
import permissionSetText from '@salesforce/label/c.Dograh_Call_Permission_Set';
import placingText from '@salesforce/label/c.Dograh_Call_Placing';
import requiredText from '@salesforce/label/c.Dograh_Required_Field';
import unusableText from '@salesforce/label/c.Dograh_Call_Unusable_Numbers';
import variablesText from '@salesforce/label/c.Dograh_Call_Variables';
import workflowText from '@salesforce/label/c.Dograh_Wizard_Workflow';
/** Words of the form, by what they stand for in it. */
export const labels = {
  blocked: blockedText,
  call: callText,
  cancel: cancelText,
  chooseWorkflow: choosePlaceholder,
  close: closeText,
  confirmOptOut: allowedText,
  emptyMessage: emptyText,
  emptyTitle,
  lastCalled: lastCalledText,
  loading: loadingText,
  lookAgain: lookAgainText,
  looking: lookingText,
  maybePlaced: maybePlacedText,
  noNumber: noNumberText,
  notPlaced: notPlacedText,
  number: numberText,
  numberInvalid: numberInvalidText,
  optedOut: optedOutText,
  permission: permissionText,
  permissionSet: permissionSetText,
  placing: placingText,
  required: requiredText,
  unusable: unusableText,
  variables: variablesText,
  workflow: workflowText
};
