/* Compiled from lwc-src/dograhCampaignStepExclusions/dograhCampaignStepExclusions.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import nobodyLeft from '@salesforce/label/c.Dograh_Nobody_Left';
import checking from '@salesforce/label/c.Dograh_Wizard_Counting';
import doNotCallAlways from '@salesforce/label/c.Dograh_Wizard_Do_Not_Call_Always';
import included from '@salesforce/label/c.Dograh_Wizard_Included';
import noneExcluded from '@salesforce/label/c.Dograh_Wizard_None_Excluded';
import optOuts from '@salesforce/label/c.Dograh_Wizard_Opt_Outs';
import recentDays from '@salesforce/label/c.Dograh_Wizard_Recent_Days';
import recentDaysHelp from '@salesforce/label/c.Dograh_Wizard_Recent_Days_Help';
import { recipientsOf } from 'c/dograhCampaignDraft';
import { numberOf, showProblems, tellChange } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';
/** Fourth step: who is left out, and why. */
export default class DograhCampaignStepExclusions extends LightningElement {
  @api
  draft;
  /** Fields of leads and contacts; those that mark an opt-out are offered. */
  @api
  fields = [];
  @api
  dryRun = { isRunning: false, preview: null, error: null };
  label = { checking, doNotCallAlways, nobodyLeft, noneExcluded, optOuts, recentDays, recentDaysHelp };
  @api
  showProblems(problems, focusesFirst) {
    showProblems(this.template, problems, focusesFirst);
  }
  get optOutOptions() {
    const names = new Map(this.fields.filter(({ isOptOut }) => isOptOut).map(({ name, label }) => [name, label]));
    return [...names].map(([value, label]) => ({ label, value }));
  }
  get hasOptOuts() {
    return this.draft.source !== 'csv' && this.optOutOptions.length > 0;
  }
  get days() {
    return Number.isNaN(this.draft.recentlyCalledDays) ? '' : `${this.draft.recentlyCalledDays}`;
  }
  get recipients() {
    return recipientsOf(this.draft);
  }
  get exclusions() {
    return this.dryRun.preview?.exclusions ?? [];
  }
  get warnings() {
    return this.dryRun.preview?.warnings ?? [];
  }
  get headline() {
    const { preview } = this.dryRun;
    return preview === null ? null : fillLabel(included, preview.included, preview.total);
  }
  get isNobodyLeft() {
    return this.dryRun.preview?.included === 0;
  }
  get isNobodyExcluded() {
    return this.dryRun.preview !== null && this.exclusions.length === 0;
  }
  handleOptOuts(event) {
    tellChange(this, { optOutFields: [...event.detail.value] });
  }
  handleDays(event) {
    tellChange(this, { recentlyCalledDays: numberOf(event) });
  }
}
