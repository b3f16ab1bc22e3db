/* Compiled from lwc-src/dograhCampaignStepWorkflow/dograhCampaignStepWorkflow.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import chooseWorkflow from '@salesforce/label/c.Dograh_Wizard_Choose_Workflow';
import nameLabel from '@salesforce/label/c.Dograh_Wizard_Name';
import noWorkflows from '@salesforce/label/c.Dograh_Wizard_No_Workflows';
import wants from '@salesforce/label/c.Dograh_Wizard_Wants';
import wantsNothing from '@salesforce/label/c.Dograh_Wizard_Wants_Nothing';
import { showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';
/** First step: how the campaign is called and which workflow talks. */
export default class DograhCampaignStepWorkflow extends LightningElement {
  @api
  draft;
  /** Workflows that a campaign can use. */
  @api
  workflows = [];
  /** The variables of the chosen workflow are still being asked for. */
  @api
  asking = false;
  label = { chooseWorkflow, nameLabel, noWorkflows };
  @api
  showProblems(problems, focusesFirst) {
    showProblems(this.template, problems, focusesFirst);
  }
  get options() {
    return this.workflows.map(({ workflowId, name }) => ({ label: name, value: `${workflowId}` }));
  }
  get hasNone() {
    return this.workflows.length === 0;
  }
  get chosen() {
    return this.draft.workflowId === null ? '' : `${this.draft.workflowId}`;
  }
  get wants() {
    if (this.draft.workflowId === null || this.asking) {
      return null;
    }
    const names = this.draft.variableNames;
    return names.length === 0 ? wantsNothing : fillLabel(wants, names.join(', '));
  }
  handleName(event) {
    tellChange(this, { name: valueOf(event) });
  }
  handleWorkflow(event) {
    const workflowId = Number(valueOf(event));
    const workflowName = this.workflows.find((workflow) => workflow.workflowId === workflowId)?.name ?? '';
    tellChange(this, { workflowId, workflowName });
  }
}
