/* Compiled from lwc-src/dograhCallDetail/dograhCallDetail.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import fetchDetails from '@salesforce/apex/DograhCallMonitorController.fetchDetails';
import getCall from '@salesforce/apex/DograhCallMonitorController.getCall';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { openEventStream } from 'c/dograhEventStream';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayMonitorCalls } from 'c/dograhPermissions';
import { DETAIL_LABELS as labels } from './labels';
import { headOf, noteOf } from './head';
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
  @api
  closable = false;
  /** It stands over the list, so that closing it leads back there. */
  @api
  isPage = false;
  @api
  hideTranscript = false;
  @api
  hideRecording = false;
  detail = null;
  error = null;
  isLoading = true;
  fetchState = '';
  taskId = null;
  labels = labels;
  isAllowed = mayMonitorCalls();
  shownId = null;
  row = null;
  request = 0;
  readAt = null;
  stream = null;
  timer;
  focusWanted = false;
  /** The call, as a record page names it. */
  @api
  get recordId() {
    return this.shownId;
  }
  set recordId(recordId) {
    this.show(recordId);
  }
  /** The call, as the list knows it: when the list learns of a change, the details are read anew. */
  @api
  get call() {
    return this.row;
  }
  set call(call) {
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
  focus() {
    this.focusWanted = true;
    this.focusTop();
  }
  connectedCallback() {
    void this.load();
    if (this.isAllowed && !this.row) {
      this.stream = openEventStream(
        CHANNEL,
        (payload) => this.hear(payload),
        (state) => this.follow(state)
      );
    }
  }
  disconnectedCallback() {
    clearTimeout(this.timer);
    void this.stream?.close();
    this.stream = null;
  }
  renderedCallback() {
    this.focusTop();
  }
  get showsSkeleton() {
    return this.isLoading && !this.detail && !this.error;
  }
  get title() {
    const number = this.detail?.call.callNumber ?? this.row?.callNumber;
    return number ? fillLabel(labels.title, number) : '';
  }
  get closeLabel() {
    return this.isPage ? labels.back : labels.close;
  }
  get panelClass() {
    return this.isPage ? 'page' : 'panel';
  }
  get closeIcon() {
    return this.isPage ? 'utility:back' : 'utility:close';
  }
  get head() {
    return this.detail ? headOf(this.detail) : null;
  }
  get note() {
    return this.detail ? noteOf(this.detail.call) : '';
  }
  get reviewNote() {
    const reason = this.detail?.call.flaggedForReview ? this.detail.reviewReason : null;
    return reason ? `${labels.flagged}: ${reason}` : '';
  }
  get isLive() {
    return this.head !== null && !this.head.status.ended && !this.detail?.call.stale;
  }
  get canFetch() {
    return this.detail !== null && !this.detail.detailsFetched && this.fetchState === '';
  }
  get allowsRecording() {
    return !this.hideRecording;
  }
  get taskToShow() {
    return this.taskId ?? this.detail?.taskId ?? null;
  }
  get staleNote() {
    return this.error && this.detail ? fillLabel(labels.refreshFailed, formatDateTime(this.readAt)) : '';
  }
  handleClose() {
    this.dispatchEvent(new CustomEvent('close'));
  }
  handleKeyDown(event) {
    if (event.key === 'Escape' && this.closable) {
      event.stopPropagation();
      this.handleClose();
    }
  }
  handleRetry() {
    void this.load();
  }
  handleChanged(event) {
    this.dispatchEvent(new CustomEvent('changed', { detail: event.detail }));
    if (!this.row) {
      void this.load();
    }
  }
  handleTaskCreated(event) {
    this.taskId = event.detail.taskId;
  }
  async handleFetch() {
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
  show(callId) {
    if (callId !== this.shownId) {
      this.shownId = callId;
      this.detail = null;
      this.error = null;
      this.fetchState = '';
      this.taskId = null;
      void this.load();
    }
  }
  follow(state) {
    if (state === 'live' && this.detail !== null) {
      void this.load();
    }
  }
  hear(payload) {
    if (payload.Record_Id__c === this.shownId && this.timer === undefined) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        void this.load();
      }, GATHER_MILLISECONDS);
    }
  }
  async load() {
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
  focusTop() {
    const top = this.template?.querySelector('[data-id="top"]');
    if (this.focusWanted && top) {
      this.focusWanted = false;
      top.focus();
    }
  }
}
