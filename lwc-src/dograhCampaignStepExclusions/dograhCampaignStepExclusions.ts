import { LightningElement, api } from 'lwc';
import nobodyLeft from '@salesforce/label/c.Dograh_Nobody_Left';
import checking from '@salesforce/label/c.Dograh_Wizard_Counting';
import doNotCallAlways from '@salesforce/label/c.Dograh_Wizard_Do_Not_Call_Always';
import included from '@salesforce/label/c.Dograh_Wizard_Included';
import noneExcluded from '@salesforce/label/c.Dograh_Wizard_None_Excluded';
import optOuts from '@salesforce/label/c.Dograh_Wizard_Opt_Outs';
import recentDays from '@salesforce/label/c.Dograh_Wizard_Recent_Days';
import recentDaysHelp from '@salesforce/label/c.Dograh_Wizard_Recent_Days_Help';
import { recipientsOf, type CampaignDraft, type Problem } from 'c/dograhCampaignDraft';
import { numberOf, showProblems, tellChange, type DryRun } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';
import type { Exclusion, FieldChoice, RecipientRequest } from '../../generator/schema/pages/campaign-creation.ts';

/** Fourth step: who is left out, and why. */
export default class DograhCampaignStepExclusions extends LightningElement {
  @api draft!: CampaignDraft;
  /** Fields of leads and contacts; those that mark an opt-out are offered. */
  @api fields: FieldChoice[] = [];
  @api dryRun: DryRun = { isRunning: false, preview: null, error: null };

  readonly label = { checking, doNotCallAlways, nobodyLeft, noneExcluded, optOuts, recentDays, recentDaysHelp };

  @api
  showProblems(problems: Problem[], focusesFirst: boolean): void {
    showProblems(this.template, problems, focusesFirst);
  }

  get optOutOptions(): { label: string; value: string }[] {
    const names = new Map(this.fields.filter(({ isOptOut }) => isOptOut).map(({ name, label }) => [name, label]));
    return [...names].map(([value, label]) => ({ label, value }));
  }

  get hasOptOuts(): boolean {
    return this.draft.source !== 'csv' && this.optOutOptions.length > 0;
  }

  get days(): string {
    return Number.isNaN(this.draft.recentlyCalledDays) ? '' : `${this.draft.recentlyCalledDays}`;
  }

  get recipients(): RecipientRequest {
    return recipientsOf(this.draft);
  }

  get exclusions(): Exclusion[] {
    return this.dryRun.preview?.exclusions ?? [];
  }

  get warnings(): string[] {
    return this.dryRun.preview?.warnings ?? [];
  }

  get headline(): string | null {
    const { preview } = this.dryRun;
    return preview === null ? null : fillLabel(included, preview.included, preview.total);
  }

  get isNobodyLeft(): boolean {
    return this.dryRun.preview?.included === 0;
  }

  get isNobodyExcluded(): boolean {
    return this.dryRun.preview !== null && this.exclusions.length === 0;
  }

  handleOptOuts(event: CustomEvent<{ value: string[] }>): void {
    tellChange(this, { optOutFields: [...event.detail.value] });
  }

  handleDays(event: Event): void {
    tellChange(this, { recentlyCalledDays: numberOf(event) });
  }
}
