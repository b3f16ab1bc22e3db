/* Compiled from lwc-src/dograhWorkflowTestCall/dograhWorkflowTestCall.ts by `npm run build:lwc`. Do not edit: change that file. */
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import explainedText from '@salesforce/label/c.Dograh_Workflow_Test_Call_Explained';
/** Tries a workflow: Dograh calls one number that the user types. */
export default class DograhWorkflowTestCall extends LightningModal {
  /** The id under which calls are placed. */
  @api
  workflowUuid = '';
  explained = explainedText;
  handleClose() {
    this.close();
  }
}
