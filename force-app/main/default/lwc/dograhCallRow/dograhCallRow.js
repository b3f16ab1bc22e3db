/* Compiled from lwc-src/dograhCallRow/dograhCallRow.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { secondsSince, watchClock } from 'c/dograhCallClock';
import { callStatus, fillLabel, formatDateTime, formatDuration, formatRelativeTime } from 'c/dograhFormat';
import ambiguousText from '@salesforce/label/c.Dograh_Monitor_Ambiguous';
import flaggedText from '@salesforce/label/c.Dograh_Flagged';
import noNewsText from '@salesforce/label/c.Dograh_Monitor_No_News';
import nobodyText from '@salesforce/label/c.Dograh_Monitor_Nobody';
import runningText from '@salesforce/label/c.Dograh_Monitor_Running';
import unknownValue from '@salesforce/label/c.Dograh_Unknown_Value';
/**
 * One call of a list. Its texts about time change by themselves, and only when they read differently, so that a second
 * that passes costs the rows that show seconds and no others.
 */
export default class DograhCallRow extends LightningElement {
  @api
  layout = 'table';
  duration = unknownValue;
  started = unknownValue;
  flaggedText = flaggedText;
  row = null;
  unwatch = null;
  @api
  get call() {
    return this.row;
  }
  set call(row) {
    this.row = row;
    this.watch();
  }
  connectedCallback() {
    this.watch();
  }
  disconnectedCallback() {
    this.unwatch?.();
    this.unwatch = null;
  }
  get isTable() {
    return this.layout === 'table';
  }
  get status() {
    const view = callStatus(this.row?.status ?? 'unknown');
    return this.row?.stale ? { ...view, icon: 'utility:warning', tone: 'warning' } : view;
  }
  get statusTitle() {
    return this.row?.stale ? fillLabel(noNewsText, formatDateTime(this.row.lastEventAt)) : '';
  }
  get person() {
    if (this.row?.matchResult === 'ambiguous') {
      return ambiguousText;
    }
    return this.row?.personName || nobodyText;
  }
  get personClass() {
    return this.row?.personName ? 'name' : 'name unknown';
  }
  get campaign() {
    return this.row?.campaignName || this.row?.workflowName || unknownValue;
  }
  get disposition() {
    return this.row?.disposition || unknownValue;
  }
  get startedExactly() {
    return formatDateTime(this.row?.startedAt ?? null);
  }
  watch() {
    this.unwatch?.();
    this.unwatch = this.isConnected ? watchClock((now) => this.tell(now)) : null;
  }
  tell(now) {
    this.duration = this.durationAt(now);
    this.started = formatRelativeTime(this.row?.startedAt ?? null, now);
  }
  durationAt(now) {
    if (!this.row || this.status.ended || this.row.stale) {
      return formatDuration(this.row?.durationSeconds ?? null);
    }
    if (this.row.status === 'queued') {
      // It waits: nobody is on the line yet.
      return unknownValue;
    }
    const seconds = secondsSince(this.row.startedAt, now);
    return seconds === null ? unknownValue : fillLabel(runningText, formatDuration(seconds));
  }
}
