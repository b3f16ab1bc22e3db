import { LightningElement, api } from 'lwc';
import fetchDetails from '@salesforce/apex/DograhCallMonitorController.fetchDetails';
import getCall from '@salesforce/apex/DograhCallMonitorController.getCall';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { openEventStream, type OpenStream, type StreamState } from 'c/dograhEventStream';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayMonitorCalls } from 'c/dograhPermissions';
import type { CallDetail, CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { DETAIL_LABELS as labels } from './labels';
import { headOf, noteOf, type CallHead } from './head';

const CHANNEL = '/event/Dograh_Call_Update__e';
/** A call changes several times within one transaction of the receiver. */
const GATHER_MILLISECONDS = 500;

/**
 * Everything about one call. Stands beside the list of the call monitor, or by itself on the record page of a call.
 * @fires close when the user is done with the call
 * @fires changed after the user marked the call: `detail.call`
 */
export default class DograhCallDetail extends LightningElement {
  /** Somebody may close it: it stands beside or over a list. */
  @api closable = false;
  /** It stands over the list, so that closing it leads back there. */
  @api isPage = false;
  @api hideTranscript = false;
  @api hideRecording = false;

  detail: CallDetail | null = null;
  error: PageError | null = null;
  isLoading = true;
  fetchState = '';
  taskId: string | null = null;

  readonly labels = labels;
  readonly isAllowed = mayMonitorCalls();

  private shownId: string | null = null;
  private row: CallRow | null = null;
  private request = 0;
  private readAt: string | null = null;
  private stream: OpenStream | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusWanted = false;

  /** The call, as a record page names it. */
  @api
  get recordId(): string | null {
    return this.shownId;
  }
  set recordId(recordId: string | null) {
    this.show(recordId);
  }

  /** The call, as the list knows it: when the list learns of a change, the details are read anew. */
  @api
  get call(): CallRow | null {
    return this.row;
  }
  set call(call: CallRow | null) {
    const before = this.row;
    this.row = call;
    if (call && call.callId !== this.shownId) {
      this.show(call.callId);
    } else if (call !== before) {
      void this.load();
    }
  }

  /** Gives the focus to the top of the panel, where reading begins. */
  @api
  focus(): void {
    this.focusWanted = true;
    this.focusTop();
  }

  connectedCallback(): void {
    void this.load();
    if (this.isAllowed && !this.row) {
      this.stream = openEventStream(
        CHANNEL,
        (payload) => this.hear(payload),
        (state) => this.follow(state)
      );
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    void this.stream?.close();
    this.stream = null;
  }

  renderedCallback(): void {
    this.focusTop();
  }

  get showsSkeleton(): boolean {
    return this.isLoading && !this.detail && !this.error;
  }

  get title(): string {
    const number = this.detail?.call.callNumber ?? this.row?.callNumber;
    return number ? fillLabel(labels.title, number) : '';
  }

  get closeLabel(): string {
    return this.isPage ? labels.back : labels.close;
  }

  get panelClass(): string {
    return this.isPage ? 'page' : 'panel';
  }

  get closeIcon(): string {
    return this.isPage ? 'utility:back' : 'utility:close';
  }

  get head(): CallHead | null {
    return this.detail ? headOf(this.detail) : null;
  }

  get note(): string {
    return this.detail ? noteOf(this.detail.call) : '';
  }

  get reviewNote(): string {
    const reason = this.detail?.call.flaggedForReview ? this.detail.reviewReason : null;
    return reason ? `${labels.flagged}: ${reason}` : '';
  }

  get isLive(): boolean {
    return this.head !== null && !this.head.status.ended && !this.detail?.call.stale;
  }

  get canFetch(): boolean {
    return this.detail !== null && !this.detail.detailsFetched && this.fetchState === '';
  }

  get allowsRecording(): boolean {
    return !this.hideRecording;
  }

  get taskToShow(): string | null {
    return this.taskId ?? this.detail?.taskId ?? null;
  }

  get staleNote(): string {
    return this.error && this.detail ? fillLabel(labels.refreshFailed, formatDateTime(this.readAt)) : '';
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.closable) {
      event.stopPropagation();
      this.handleClose();
    }
  }

  handleRetry(): void {
    void this.load();
  }

  handleChanged(event: CustomEvent<{ call: CallRow }>): void {
    this.dispatchEvent(new CustomEvent('changed', { detail: event.detail }));
    if (!this.row) {
      void this.load();
    }
  }

  handleTaskCreated(event: CustomEvent<{ taskId: string }>): void {
    this.taskId = event.detail.taskId;
  }

  async handleFetch(): Promise<void> {
    const callId = this.shownId;
    if (!callId) {
      return;
    }
    const correlationId = newCorrelationId();
    try {
      const started = await fetchDetails({ callId, correlationId });
      this.fetchState = started ? labels.fetching : labels.nothingToFetch;
    } catch (error) {
      this.error = reduceError(error, correlationId);
    }
  }

  private show(callId: string | null): void {
    if (callId !== this.shownId) {
      this.shownId = callId;
      this.detail = null;
      this.error = null;
      this.fetchState = '';
      this.taskId = null;
      void this.load();
    }
  }

  private follow(state: StreamState): void {
    if (state === 'live' && this.detail !== null) {
      void this.load();
    }
  }

  private hear(payload: Record<string, unknown>): void {
    if (payload.Record_Id__c === this.shownId && this.timer === undefined) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        void this.load();
      }, GATHER_MILLISECONDS);
    }
  }

  private async load(): Promise<void> {
    const callId = this.shownId;
    if (!callId || !this.isAllowed || !this.isConnected) {
      return;
    }
    this.request += 1;
    const request = this.request;
    const correlationId = newCorrelationId();
    this.isLoading = true;
    try {
      const detail = await getCall({ callId, correlationId });
      if (request === this.request) {
        this.detail = detail;
        this.error = null;
        this.readAt = new Date().toISOString();
        this.fetchState = detail.detailsFetched ? '' : this.fetchState;
      }
    } catch (error) {
      if (request === this.request) {
        this.error = reduceError(error, correlationId);
      }
    } finally {
      if (request === this.request) {
        this.isLoading = false;
      }
    }
  }

  private focusTop(): void {
    const top = this.template?.querySelector<HTMLElement>('[data-id="top"]');
    if (this.focusWanted && top) {
      this.focusWanted = false;
      top.focus();
    }
  }
}
