import { LightningElement, api } from 'lwc';
import { secondsSince, watchClock } from 'c/dograhCallClock';
import {
  callStatus,
  fillLabel,
  formatDateTime,
  formatDuration,
  formatRelativeTime,
  type CallStatusView
} from 'c/dograhFormat';
import ambiguousText from '@salesforce/label/c.Dograh_Monitor_Ambiguous';
import flaggedText from '@salesforce/label/c.Dograh_Flagged';
import noNewsText from '@salesforce/label/c.Dograh_Monitor_No_News';
import nobodyText from '@salesforce/label/c.Dograh_Monitor_Nobody';
import runningText from '@salesforce/label/c.Dograh_Monitor_Running';
import unknownValue from '@salesforce/label/c.Dograh_Unknown_Value';
import type { CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';

export type CallLayout = 'table' | 'cards';

/**
 * One call of a list. Its texts about time change by themselves, and only when they read differently, so that a second
 * that passes costs the rows that show seconds and no others.
 */
export default class DograhCallRow extends LightningElement {
  @api layout: CallLayout = 'table';

  duration = unknownValue;
  started = unknownValue;

  readonly flaggedText = flaggedText;

  private row: CallRow | null = null;
  private unwatch: (() => void) | null = null;

  @api
  get call(): CallRow | null {
    return this.row;
  }
  set call(row: CallRow | null) {
    this.row = row;
    this.watch();
  }

  connectedCallback(): void {
    this.watch();
  }

  disconnectedCallback(): void {
    this.unwatch?.();
    this.unwatch = null;
  }

  get isTable(): boolean {
    return this.layout === 'table';
  }

  get status(): CallStatusView {
    const view = callStatus(this.row?.status ?? 'unknown');
    return this.row?.stale ? { ...view, icon: 'utility:warning', tone: 'warning' } : view;
  }

  get statusTitle(): string {
    return this.row?.stale ? fillLabel(noNewsText, formatDateTime(this.row.lastEventAt)) : '';
  }

  get person(): string {
    if (this.row?.matchResult === 'ambiguous') {
      return ambiguousText;
    }
    return this.row?.personName || nobodyText;
  }

  get personClass(): string {
    return this.row?.personName ? 'name' : 'name unknown';
  }

  get campaign(): string {
    return this.row?.campaignName || this.row?.workflowName || unknownValue;
  }

  get disposition(): string {
    return this.row?.disposition || unknownValue;
  }

  get startedExactly(): string {
    return formatDateTime(this.row?.startedAt ?? null);
  }

  private watch(): void {
    this.unwatch?.();
    this.unwatch = this.isConnected ? watchClock((now) => this.tell(now)) : null;
  }

  private tell(now: number): void {
    this.duration = this.durationAt(now);
    this.started = formatRelativeTime(this.row?.startedAt ?? null, now);
  }

  private durationAt(now: number): string {
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
