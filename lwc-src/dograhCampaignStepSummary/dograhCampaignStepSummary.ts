import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import nobodyLeft from '@salesforce/label/c.Dograh_Nobody_Left';
import anyTime from '@salesforce/label/c.Dograh_Campaign_Any_Time';
import concurrency from '@salesforce/label/c.Dograh_Campaign_Concurrency';
import telephony from '@salesforce/label/c.Dograh_Campaign_Telephony';
import timeZone from '@salesforce/label/c.Dograh_Campaign_Time_Zone';
import sourceMembers from '@salesforce/label/c.Dograh_Source_Campaign_Members';
import sourceRecord from '@salesforce/label/c.Dograh_Source_This_Record';
import breakerInWords from '@salesforce/label/c.Dograh_Wizard_Breaker_In_Words';
import checking from '@salesforce/label/c.Dograh_Wizard_Counting';
import defaultLine from '@salesforce/label/c.Dograh_Wizard_Default_Line';
import dryRunHint from '@salesforce/label/c.Dograh_Wizard_Dry_Run';
import exclusionsName from '@salesforce/label/c.Dograh_Wizard_Exclusions';
import hours from '@salesforce/label/c.Dograh_Wizard_Hours';
import included from '@salesforce/label/c.Dograh_Wizard_Included';
import keep from '@salesforce/label/c.Dograh_Wizard_Keep';
import kilobytes from '@salesforce/label/c.Dograh_Wizard_Kilobytes';
import listSize from '@salesforce/label/c.Dograh_Wizard_List_Size';
import name from '@salesforce/label/c.Dograh_Wizard_Name';
import noBreaker from '@salesforce/label/c.Dograh_Wizard_No_Breaker';
import noRetries from '@salesforce/label/c.Dograh_Wizard_No_Retries';
import people from '@salesforce/label/c.Dograh_Wizard_People';
import retries from '@salesforce/label/c.Dograh_Wizard_Retries';
import retriesInWords from '@salesforce/label/c.Dograh_Wizard_Retries_In_Words';
import breakerName from '@salesforce/label/c.Dograh_Wizard_Breaker';
import tableTitle from '@salesforce/label/c.Dograh_Wizard_Summary_Table';
import workflow from '@salesforce/label/c.Dograh_Wizard_Workflow';
import { callingHoursInWords } from 'c/dograhCampaignFigures';
import { callingHoursOf, type CampaignDraft, type Problem } from 'c/dograhCampaignDraft';
import { showProblems, type DryRun } from 'c/dograhCampaignStep';
import { fillLabel, formatNumber } from 'c/dograhFormat';
import type { CreationDefaults } from '../../generator/schema/pages/campaign-creation.ts';

const KILOBYTE = 1024;

/** Last step: the dry run. */
export default class DograhCampaignStepSummary extends LightningElement {
  @api draft!: CampaignDraft;
  @api defaults: CreationDefaults | null = null;
  @api dryRun: DryRun = { isRunning: false, preview: null, error: null };

  readonly label = { checking, dryRunHint, keep, nobodyLeft, tableTitle };

  @api
  showProblems(problems: Problem[], focusesFirst: boolean): void {
    showProblems(this.template, problems, focusesFirst);
  }

  get isNobodyLeft(): boolean {
    return this.dryRun.preview?.included === 0;
  }

  get headline(): string | null {
    const { preview } = this.dryRun;
    return preview === null ? null : fillLabel(included, preview.included, preview.total);
  }

  get warnings(): string[] {
    return this.dryRun.preview?.warnings ?? [];
  }

  get facts(): { key: string; name: string; value: string }[] {
    const { draft } = this;
    const isPerson = draft.source === 'this_record';
    const facts = [
      { key: 'name', name, value: draft.name },
      { key: 'workflow', name: workflow, value: draft.workflowName },
      { key: 'people', name: people, value: isPerson ? sourceRecord : draft.sourceName || sourceMembers },
      { key: 'exclusions', name: exclusionsName, value: this.excluded },
      { key: 'size', name: listSize, value: this.size },
      { key: 'hours', name: hours, value: this.hours },
      { key: 'concurrency', name: concurrency, value: formatNumber(draft.maximumConcurrency) },
      { key: 'telephony', name: telephony, value: this.line },
      { key: 'retries', name: retries, value: this.retries },
      { key: 'breaker', name: breakerName, value: this.breaker }
    ];
    return draft.anyTime ? facts : [...facts, { key: 'zone', name: timeZone, value: draft.timeZone }];
  }

  private get excluded(): string {
    const { preview } = this.dryRun;
    return formatNumber(preview === null ? null : preview.total - preview.included);
  }

  private get size(): string {
    const bytes = this.dryRun.preview?.listBytes ?? null;
    return bytes === null ? formatNumber(null) : fillLabel(kilobytes, formatNumber(Math.ceil(bytes / KILOBYTE)));
  }

  private get hours(): string {
    return this.draft.anyTime ? anyTime : callingHoursInWords(callingHoursOf(this.draft), locale).join('; ');
  }

  private get line(): string {
    const { telephonyId } = this.draft;
    return this.defaults?.telephony.find((line) => line.telephonyId === telephonyId)?.name ?? defaultLine;
  }

  private get retries(): string {
    const { enabled, maximumRetries, delaySeconds } = this.draft.retry;
    return enabled ? fillLabel(retriesInWords, maximumRetries, delaySeconds) : noRetries;
  }

  private get breaker(): string {
    const { enabled, failureThreshold, minimumCalls, windowSeconds } = this.draft.breaker;
    const percent = Math.round(failureThreshold * 100);
    return enabled ? fillLabel(breakerInWords, percent, minimumCalls, windowSeconds) : noBreaker;
  }
}
