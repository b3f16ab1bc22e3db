import { LightningElement, api } from 'lwc';
import chooseWorkflow from '@salesforce/label/c.Dograh_Wizard_Choose_Workflow';
import nameLabel from '@salesforce/label/c.Dograh_Wizard_Name';
import noWorkflows from '@salesforce/label/c.Dograh_Wizard_No_Workflows';
import wants from '@salesforce/label/c.Dograh_Wizard_Wants';
import wantsNothing from '@salesforce/label/c.Dograh_Wizard_Wants_Nothing';
import type { CampaignDraft, Problem } from 'c/dograhCampaignDraft';
import { showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';
import type { WorkflowChoice } from '../../generator/schema/pages/campaign-controller.ts';

/** First step: how the campaign is called and which workflow talks. */
export default class DograhCampaignStepWorkflow extends LightningElement {
  @api draft!: CampaignDraft;
  /** Workflows that a campaign can use. */
  @api workflows: WorkflowChoice[] = [];
  /** The variables of the chosen workflow are still being asked for. */
  @api asking = false;

  readonly label = { chooseWorkflow, nameLabel, noWorkflows };

  @api
  showProblems(problems: Problem[], focusesFirst: boolean): void {
    showProblems(this.template, problems, focusesFirst);
  }

  get options(): { label: string; value: string }[] {
    return this.workflows.map(({ workflowId, name }) => ({ label: name, value: `${workflowId}` }));
  }

  get hasNone(): boolean {
    return this.workflows.length === 0;
  }

  get chosen(): string {
    return this.draft.workflowId === null ? '' : `${this.draft.workflowId}`;
  }

  get wants(): string | null {
    if (this.draft.workflowId === null || this.asking) {
      return null;
    }
    const names = this.draft.variableNames;
    return names.length === 0 ? wantsNothing : fillLabel(wants, names.join(', '));
  }

  handleName(event: Event): void {
    tellChange(this, { name: valueOf(event) });
  }

  handleWorkflow(event: Event): void {
    const workflowId = Number(valueOf(event));
    const workflowName = this.workflows.find((workflow) => workflow.workflowId === workflowId)?.name ?? '';
    tellChange(this, { workflowId, workflowName });
  }
}
