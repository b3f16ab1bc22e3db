/* Compiled from lwc-src/dograhWorkflowProblems/dograhWorkflowProblems.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import problemsText from '@salesforce/label/c.Dograh_Workflow_Problems';
import validText from '@salesforce/label/c.Dograh_Workflow_Valid';
import wholeText from '@salesforce/label/c.Dograh_Workflow_Whole';
/**
 * What stands in the way of publishing, each with the node or edge at which it stands.
 * @fires elementselect when the user goes to the place of a problem; detail: its `ElementReference`
 */
export default class DograhWorkflowProblems extends LightningElement {
  @api
  problems = [];
  labels = { valid: validText, whole: wholeText };
  get isValid() {
    return this.problems.length === 0;
  }
  get title() {
    return fillLabel(problemsText, this.problems.length);
  }
  handleJump(event) {
    const { dataset } = event.currentTarget;
    const problem = this.problems.find(({ key }) => key === dataset.problem);
    if (problem?.element) {
      this.dispatchEvent(new CustomEvent('elementselect', { detail: problem.element }));
    }
  }
}
