import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import listCampaignCalls from '@salesforce/apex/DograhCampaignController.listCampaignCalls';
import started from '@salesforce/label/c.Dograh_Campaign_Call_Started';
import range from '@salesforce/label/c.Dograh_Campaign_Call_Range';
import callsName from '@salesforce/label/c.Dograh_Campaign_Calls';
import empty from '@salesforce/label/c.Dograh_Campaign_Calls_Empty';
import disposition from '@salesforce/label/c.Dograh_Campaign_Disposition';
import duration from '@salesforce/label/c.Dograh_Campaign_Duration';
import person from '@salesforce/label/c.Dograh_Campaign_Person';
import personUnknown from '@salesforce/label/c.Dograh_Campaign_Person_Unknown';
import previous from '@salesforce/label/c.Dograh_Campaign_Previous';
import status from '@salesforce/label/c.Dograh_Campaign_Status';
import loading from '@salesforce/label/c.Dograh_Loading';
import next from '@salesforce/label/c.Dograh_Next';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { callStatus, fillLabel, formatDateTime, formatDuration, formatNumber, type Tone } from 'c/dograhFormat';
import type { CampaignCall } from '../../generator/schema/pages/campaign-controller.ts';

const PAGE_SIZE = 20;
/** Apex skips no more rows than this. */
const FURTHEST = 2000;

interface CallView {
  callId: string;
  personId: string | null;
  person: string;
  statusLabel: string;
  icon: string;
  tone: Tone;
  disposition: string | null;
  duration: string;
  started: string;
}

/** Calls of a campaign, page by page. */
export default class DograhCampaignCalls extends NavigationMixin(LightningElement) {
  /** How many calls there are at least; the last page is full or not. */
  @api total = 0;

  readonly label = { callsName, disposition, duration, empty, loading, next, person, previous, started, status };

  calls: CampaignCall[] | null = null;
  error: PageError | null = null;
  offset = 0;
  isBusy = false;

  private shownId: string | null = null;
  private requests = 0;

  /** Id of the `Dograh_Campaign__c` record. */
  @api
  get campaignId(): string | null {
    return this.shownId;
  }

  set campaignId(value: string | null) {
    if (value !== this.shownId) {
      this.shownId = value;
      this.calls = null;
      this.offset = 0;
      void this.load();
    }
  }

  /** Reads the page that is shown again. */
  @api
  async refresh(): Promise<void> {
    await this.load();
  }

  get isLoading(): boolean {
    return this.calls === null && this.error === null;
  }

  get isEmpty(): boolean {
    return this.calls?.length === 0 && this.offset === 0;
  }

  get hasCalls(): boolean {
    return this.views.length > 0;
  }

  get views(): CallView[] {
    return (this.calls ?? []).map((call) => {
      const { label, icon, tone } = callStatus(call.status);
      return {
        callId: call.callId,
        personId: call.personId,
        person: call.personName ?? personUnknown,
        statusLabel: label,
        icon,
        tone,
        disposition: call.disposition,
        duration: formatDuration(call.durationSeconds),
        started: formatDateTime(call.startedAt)
      };
    });
  }

  get range(): string {
    const last = this.offset + this.views.length;
    return fillLabel(range, this.offset + 1, last, formatNumber(Math.max(this.total, last)));
  }

  get isFirst(): boolean {
    return this.isBusy || this.offset === 0;
  }

  get isLast(): boolean {
    const beyond = this.offset + PAGE_SIZE;
    return this.isBusy || this.views.length < PAGE_SIZE || beyond >= this.total || beyond > FURTHEST;
  }

  handlePrevious(): void {
    void this.turnTo(this.offset - PAGE_SIZE);
  }

  handleNext(): void {
    void this.turnTo(this.offset + PAGE_SIZE);
  }

  handleRetry(): void {
    void this.load();
  }

  handleOpen(event: Event): void {
    event.preventDefault();
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: id, actionName: 'view' }
    });
  }

  private async turnTo(offset: number): Promise<void> {
    this.offset = Math.max(0, offset);
    await this.load();
  }

  /** An answer to an earlier question is dropped. */
  private async load(): Promise<void> {
    if (this.shownId === null) {
      return;
    }
    const request = ++this.requests;
    const correlationId = newCorrelationId();
    this.isBusy = true;
    try {
      const calls = await listCampaignCalls({
        campaignId: this.shownId,
        pageSize: PAGE_SIZE,
        offset: this.offset,
        correlationId
      });
      if (request === this.requests) {
        this.calls = calls;
        this.error = null;
      }
    } catch (problem) {
      if (request === this.requests) {
        this.error = reduceError(problem, correlationId);
      }
    } finally {
      this.isBusy = request !== this.requests;
    }
  }
}
