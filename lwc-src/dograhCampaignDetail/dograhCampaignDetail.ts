import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import getCampaign from '@salesforce/apex/DograhCampaignController.getCampaign';
import close from '@salesforce/label/c.Dograh_Close';
import callsName from '@salesforce/label/c.Dograh_Campaign_Calls';
import dograhIdName from '@salesforce/label/c.Dograh_Campaign_Dograh_Id';
import failedExplained from '@salesforce/label/c.Dograh_Campaign_Failed_Explained';
import hoursName from '@salesforce/label/c.Dograh_Campaign_Hours';
import logName from '@salesforce/label/c.Dograh_Campaign_Log';
import logEmpty from '@salesforce/label/c.Dograh_Campaign_Log_Empty';
import numbersStale from '@salesforce/label/c.Dograh_Campaign_Numbers_Stale';
import redialedAs from '@salesforce/label/c.Dograh_Campaign_Redialed_As';
import settingsName from '@salesforce/label/c.Dograh_Campaign_Settings';
import waitingInDograh from '@salesforce/label/c.Dograh_Campaign_Waiting_In_Dograh';
import loading from '@salesforce/label/c.Dograh_Loading';
import refresh from '@salesforce/label/c.Dograh_Refresh';
import viewRecord from '@salesforce/label/c.Dograh_View_Record';
import {
  actionsOf,
  confirmAndPerform,
  doneMessage,
  type ActionButton,
  type CampaignAction
} from 'c/dograhCampaignActions';
import { logViews, type LogView } from 'c/dograhCampaignLog';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import type { FreshnessMode } from 'c/dograhFreshness';
import { campaignState, fillLabel, type StateView } from 'c/dograhFormat';
import { mayManageCampaigns } from 'c/dograhPermissions';
import { startPolling, type Polling } from 'c/dograhPolling';
import type { CampaignDetail, CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';
import { figuresOf, settingsOf, type Fact } from './facts';

/** Dograh is asked for one campaign no more often than this while the list around it is read. */
const SHORTEST_PAUSE = 10_000;
/** On a page of its own nothing else tells that there is news. */
const SECONDS_ALONE = 30;

/** One campaign with its log, its pace and its calls. */
export default class DograhCampaignDetail extends NavigationMixin(LightningElement) {
  /** Shows a button that closes the panel. */
  @api closable = false;
  /** Campaigns that the page around it knows, to name a redial by. */
  @api knownCampaigns: CampaignRow[] = [];

  readonly label = { callsName, close, hoursName, loading, logEmpty, logName, refresh, settingsName, viewRecord };
  readonly mayManage = mayManageCampaigns();
  readonly seconds = SECONDS_ALONE;

  detail: CampaignDetail | null = null;
  error: PageError | null = null;
  isBusy = false;

  private shownId: string | null = null;
  private seenAt: string | null = null;
  private wantsFocus = false;
  private requests = 0;
  private askedAt = 0;
  private polling: Polling | null = null;

  /** Id of the `Dograh_Campaign__c` record. */
  @api
  get recordId(): string | null {
    return this.shownId;
  }

  set recordId(value: string | null) {
    if (value === this.shownId) {
      return;
    }
    this.shownId = value;
    this.detail = null;
    this.error = null;
    this.wantsFocus = this.closable;
    void this.load();
  }

  /** When the list around it was read last: numbers that are newer there are read here too. */
  @api
  get listReadAt(): string | null {
    return this.seenAt;
  }

  set listReadAt(value: string | null) {
    const isLater = this.seenAt !== null && value !== this.seenAt;
    this.seenAt = value;
    if (isLater && this.detail !== null && Date.now() - this.askedAt >= SHORTEST_PAUSE) {
      void this.load();
    }
  }

  connectedCallback(): void {
    if (!this.closable) {
      this.polling = startPolling(() => this.load(), { seconds: SECONDS_ALONE });
    }
  }

  disconnectedCallback(): void {
    this.polling?.stop();
    this.polling = null;
  }

  renderedCallback(): void {
    const heading = this.wantsFocus ? this.template?.querySelector<HTMLElement>('.name') : null;
    if (heading) {
      this.wantsFocus = false;
      heading.focus();
    }
  }

  get row(): CampaignRow | null {
    return this.detail?.campaign ?? null;
  }

  get isLoading(): boolean {
    return this.mayManage && this.detail === null && this.error === null;
  }

  get state(): StateView {
    const state = campaignState(this.row?.state ?? 'created');
    return this.row?.externalCampaignId === null ? { ...state, label: waitingInDograh } : state;
  }

  /** Dograh redials a campaign once. */
  get actions(): ActionButton[] {
    const isRedialed = (this.detail?.redialedCampaignId ?? null) !== null;
    const allowed = this.row === null ? [] : actionsOf(this.row);
    return allowed.filter(({ action }) => action !== 'redial' || !isRedialed);
  }

  /** Nothing in a panel: there the list around it says how fresh it is. */
  get freshness(): FreshnessMode | null {
    if (this.closable) {
      return null;
    }
    return this.error !== null || this.stale !== null ? 'stale' : 'polling';
  }

  get stale(): string | null {
    const reason = this.detail?.staleBecause ?? null;
    return reason === null ? null : fillLabel(numbersStale, reason);
  }

  get failed(): string | null {
    return this.row?.state === 'failed' ? failedExplained : null;
  }

  get figures(): Fact[] {
    return this.detail === null ? [] : figuresOf(this.detail, Date.now());
  }

  get settings(): Fact[] {
    return this.detail === null ? [] : settingsOf(this.detail);
  }

  get log(): LogView[] {
    return this.detail === null ? [] : logViews(this.detail.log);
  }

  get hasLog(): boolean {
    return this.log.length > 0;
  }

  get recorded(): number {
    return this.row?.outcomes.recorded ?? 0;
  }

  /** The campaign that redials this one, when the page knows its record. */
  get redial(): CampaignRow | null {
    const dograhId = this.detail?.redialedCampaignId ?? null;
    return this.knownCampaigns.find((row) => dograhId !== null && row.externalCampaignId === dograhId) ?? null;
  }

  get redialText(): string | null {
    const dograhId = this.detail?.redialedCampaignId ?? null;
    return dograhId === null ? null : fillLabel(redialedAs, this.redial?.name ?? fillLabel(dograhIdName, dograhId));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleOpenRedial(): void {
    const campaignId = this.redial?.campaignId;
    this.dispatchEvent(new CustomEvent('campaignopen', { detail: { campaignId } }));
  }

  handleViewRecord(): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: this.shownId, objectApiName: 'Dograh_Campaign__c', actionName: 'view' }
    });
  }

  async handleRefresh(): Promise<void> {
    await this.load();
    await this.template
      ?.querySelector<HTMLElement & { refresh(): Promise<void> }>('c-dograh-campaign-calls')
      ?.refresh();
  }

  async handleAction(event: Event): Promise<void> {
    const action = (event.currentTarget as HTMLElement).dataset.action as CampaignAction;
    if (this.row === null || this.isBusy) {
      return;
    }
    const correlationId = newCorrelationId();
    this.isBusy = true;
    try {
      const changed = await confirmAndPerform(action, this.row, correlationId);
      if (changed !== null) {
        this.tell(changed);
        this.dispatchEvent(new ShowToastEvent({ title: doneMessage(action, changed), variant: 'success' }));
        await this.load();
      }
    } catch (problem) {
      this.error = reduceError(problem, correlationId);
    } finally {
      this.isBusy = false;
    }
  }

  /** An answer about another campaign than the one that is shown now is dropped. */
  private async load(): Promise<void> {
    if (this.shownId === null || !this.mayManage) {
      return;
    }
    const request = ++this.requests;
    this.askedAt = Date.now();
    const correlationId = newCorrelationId();
    try {
      const detail = await getCampaign({ campaignId: this.shownId, correlationId });
      if (request === this.requests) {
        this.detail = detail;
        this.error = null;
        this.tell(detail.campaign);
      }
    } catch (problem) {
      if (request === this.requests) {
        this.error = reduceError(problem, correlationId);
      }
    }
  }

  private tell(row: CampaignRow): void {
    this.dispatchEvent(new CustomEvent('campaignchange', { detail: { row } }));
  }
}
