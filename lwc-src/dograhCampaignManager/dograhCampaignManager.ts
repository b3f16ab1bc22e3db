import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import attention from '@salesforce/label/c.Dograh_Campaign_Attention_Count';
import list from '@salesforce/label/c.Dograh_Campaign_List';
import newCampaign from '@salesforce/label/c.Dograh_Campaign_New';
import noneRunning from '@salesforce/label/c.Dograh_Campaign_None_Running';
import refreshed from '@salesforce/label/c.Dograh_Campaign_Refreshed';
import running from '@salesforce/label/c.Dograh_Campaign_Running_Count';
import empty from '@salesforce/label/c.Dograh_Campaigns_Empty';
import emptyActive from '@salesforce/label/c.Dograh_Campaigns_Empty_Active';
import emptyRecord from '@salesforce/label/c.Dograh_Campaigns_Empty_Record';
import campaignsTitle from '@salesforce/label/c.Dograh_Campaigns_Title';
import loading from '@salesforce/label/c.Dograh_Loading';
import refresh from '@salesforce/label/c.Dograh_Refresh';
import { confirmAndPerform, doneMessage, type CampaignAction } from 'c/dograhCampaignActions';
import { recallCreation } from 'c/dograhCampaignDraft';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import { mayManageCampaigns } from 'c/dograhPermissions';
import type { CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';
import { CampaignFeed, type FeedState } from './feed';
import { needsSomebody } from './rows';

/** Ages and estimates go on this often without asking anybody. */
const TICK = 30_000;
/** In pixels: below this a campaign's details take the place of the list. */
const WIDE = 700;

type TileElement = HTMLElement & { focusName(): void };

/** Campaigns of a record or all of them. */
export default class DograhCampaignManager extends LightningElement {
  /** Lead, contact or Salesforce campaign whose page this is; none on app and home pages. */
  @api recordId: string | undefined;
  @api objectApiName: string | undefined;
  /** Heading; the package's own when blank. */
  @api title = '';
  /** Leaves finished campaigns out. */
  @api activeOnly = false;
  /** Most campaigns shown. */
  @api maximumCampaigns = 10;
  /** State, progress and buttons only. */
  @api compact = false;

  readonly label = { list, newCampaign, loading, refresh };
  readonly mayManage = mayManageCampaigns();

  feed: FeedState | null = null;
  actionError: PageError | null = null;
  busyId: string | null = null;
  openId: string | null = null;
  isCreating = recallCreation() !== null;
  isWide = true;
  isRefreshing = false;
  announcement = '';
  now = Date.now();

  private campaigns: CampaignFeed | null = null;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private observer: ResizeObserver | null = null;
  private refocusId: string | null = null;

  connectedCallback(): void {
    if (!this.mayManage) {
      return;
    }
    this.campaigns = new CampaignFeed(
      () => ({
        recordId: this.recordId ?? null,
        activeOnly: this.activeOnly,
        maximumRows: this.maximumCampaigns
      }),
      (state) => {
        this.feed = state;
        this.now = Date.now();
      }
    );
    this.campaigns.open();
    this.ticking = setInterval(() => {
      this.now = Date.now();
    }, TICK);
  }

  disconnectedCallback(): void {
    this.campaigns?.close();
    this.campaigns = null;
    clearInterval(this.ticking);
    this.observer?.disconnect();
    this.observer = null;
  }

  renderedCallback(): void {
    this.observeWidth();
    this.returnFocus();
  }

  get heading(): string {
    return this.title || campaignsTitle;
  }

  get rows(): CampaignRow[] {
    return this.feed?.rows ?? [];
  }

  get tiles(): { row: CampaignRow; isBusy: boolean; isSelected: boolean }[] {
    return this.rows.map((row) => ({
      row,
      isBusy: this.busyId !== null,
      isSelected: row.campaignId === this.openId
    }));
  }

  get isLoading(): boolean {
    return this.mayManage && this.feed?.rows == null && this.feed?.error == null;
  }

  /** Without any rows the error is all there is; with rows it only makes them stale. */
  get fatalError(): PageError | null {
    return this.feed?.rows == null ? (this.feed?.error ?? null) : null;
  }

  get notice(): PageError | null {
    return this.actionError ?? (this.feed?.rows == null ? null : this.feed.error);
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get isEmpty(): boolean {
    return this.feed?.rows?.length === 0;
  }

  get emptyMessage(): string {
    if (this.activeOnly) {
      return emptyActive;
    }
    return this.recordId ? emptyRecord : empty;
  }

  get summary(): string {
    const underWay = this.rows.filter((row) => row.state === 'running' || row.state === 'syncing').length;
    const waiting = this.rows.filter(needsSomebody).length;
    const first = underWay === 0 ? noneRunning : fillLabel(running, underWay);
    return waiting === 0 ? first : `${first} · ${fillLabel(attention, waiting)}`;
  }

  get showsList(): boolean {
    return !this.isCreating && (this.isWide || this.openId === null);
  }

  get showsDetail(): boolean {
    return !this.isCreating && this.openId !== null;
  }

  get bodyClass(): string {
    return this.isWide && this.openId !== null ? 'body divided' : 'body';
  }

  async handleRefresh(): Promise<void> {
    this.isRefreshing = true;
    this.actionError = null;
    this.announcement = '';
    await this.campaigns?.refresh();
    this.isRefreshing = false;
    this.announcement = refreshed;
  }

  handleNew(): void {
    this.isCreating = true;
  }

  handleWizardClose(): void {
    this.isCreating = false;
    void this.campaigns?.reload();
  }

  handleCreated(event: CustomEvent<{ campaignId: string }>): void {
    this.isCreating = false;
    this.openId = event.detail.campaignId;
    void this.campaigns?.reload();
  }

  handleOpen(event: CustomEvent<{ campaignId: string }>): void {
    this.openId = event.detail.campaignId;
  }

  handleDetailClose(): void {
    this.refocusId = this.openId;
    this.openId = null;
  }

  /** The details acted, or read newer numbers. */
  handleChange(event: CustomEvent<{ row: CampaignRow }>): void {
    this.campaigns?.put(event.detail.row);
  }

  async handleAction(event: CustomEvent<{ campaignId: string; action: CampaignAction }>): Promise<void> {
    const { campaignId, action } = event.detail;
    const row = this.rows.find((candidate) => candidate.campaignId === campaignId);
    if (row === undefined || this.busyId !== null) {
      return;
    }
    const correlationId = newCorrelationId();
    this.busyId = campaignId;
    this.actionError = null;
    try {
      const changed = await confirmAndPerform(action, row, correlationId);
      if (changed !== null) {
        this.campaigns?.put(changed);
        this.dispatchEvent(new ShowToastEvent({ title: doneMessage(action, changed), variant: 'success' }));
      }
    } catch (problem) {
      this.actionError = reduceError(problem, correlationId);
    } finally {
      this.busyId = null;
    }
  }

  /** After a column became narrow, or a window wide. A browser without the observer shows the wide layout. */
  private observeWidth(): void {
    const body = this.template?.querySelector('.body');
    if (this.observer !== null || !body || typeof ResizeObserver === 'undefined') {
      return;
    }
    this.observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) {
        this.isWide = entry.contentRect.width >= WIDE;
      }
    });
    this.observer.observe(body);
  }

  private returnFocus(): void {
    if (this.refocusId === null) {
      return;
    }
    const tile = this.template?.querySelector<TileElement>(`[data-id="${this.refocusId}"]`);
    if (tile) {
      this.refocusId = null;
      tile.focusName();
    }
  }
}
