import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import explainedText from '@salesforce/label/c.Dograh_Workflow_Test_Call_Explained';

/** Tries a workflow: Dograh calls one number that the user types. */
export default class DograhWorkflowTestCall extends LightningModal {
  /** The id under which calls are placed. */
  @api workflowUuid = '';

  readonly explained = explainedText;

  handleClose(): void {
    this.close();
  }
}
