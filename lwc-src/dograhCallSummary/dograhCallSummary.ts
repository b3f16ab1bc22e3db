import { LightningElement, api } from 'lwc';
import { formatNumber } from 'c/dograhFormat';
import countsText from '@salesforce/label/c.Dograh_Monitor_Counts';
import endedTodayText from '@salesforce/label/c.Dograh_Monitor_Ended_Today';
import flaggedText from '@salesforce/label/c.Dograh_Monitor_Flagged';
import justFinishedText from '@salesforce/label/c.Dograh_Calls_Just_Finished';
import quietText from '@salesforce/label/c.Dograh_Monitor_Quiet';
import queuedText from '@salesforce/label/c.Dograh_Calls_Waiting';
import underWayText from '@salesforce/label/c.Dograh_Monitor_Under_Way';
import type { CallCounts } from '../../generator/schema/pages/call-monitor-controller.ts';

interface Counter {
  name: string;
  label: string;
  value: string;
  className: string;
}

/** State of the calls at a glance: how many are under way, and what waits. */
export default class DograhCallSummary extends LightningElement {
  @api title = '';
  /** Null: not read yet. */
  @api counts: CallCounts | null = null;
  /** Only the one number. */
  @api compact = false;

  readonly labels = { counts: countsText, quiet: quietText, underWay: underWayText };

  get underWay(): string {
    return this.counts ? formatNumber(this.counts.ringing + this.counts.inProgress) : '';
  }

  get isQuiet(): boolean {
    return this.counts !== null && this.counts.ringing + this.counts.inProgress === 0;
  }

  get counters(): Counter[] {
    const counts = this.counts;
    if (!counts || this.compact) {
      return [];
    }
    return [
      counter('queued', queuedText, counts.queued),
      counter('justFinished', justFinishedText, counts.justFinished),
      counter('endedToday', endedTodayText, counts.endedToday),
      {
        ...counter('flagged', flaggedText, counts.flagged),
        className: counts.flagged > 0 ? 'counter needed' : 'counter'
      }
    ];
  }

  get hasCounters(): boolean {
    return this.counters.length > 0;
  }
}

function counter(name: string, label: string, value: number): Counter {
  return { name, label, value: formatNumber(value), className: 'counter' };
}
