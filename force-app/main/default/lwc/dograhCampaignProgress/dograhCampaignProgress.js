/* Compiled from lwc-src/dograhCampaignProgress/dograhCampaignProgress.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import busy from '@salesforce/label/c.Dograh_Campaign_Busy';
import calls from '@salesforce/label/c.Dograh_Campaign_Calls';
import connected from '@salesforce/label/c.Dograh_Campaign_Connected';
import executed from '@salesforce/label/c.Dograh_Campaign_Executed';
import failed from '@salesforce/label/c.Dograh_Campaign_Failed_Calls';
import inProgress from '@salesforce/label/c.Dograh_Campaign_In_Progress';
import noAnswer from '@salesforce/label/c.Dograh_Campaign_No_Answer';
import other from '@salesforce/label/c.Dograh_Campaign_Other';
import outcome from '@salesforce/label/c.Dograh_Campaign_Outcome';
import people from '@salesforce/label/c.Dograh_Campaign_People';
import table from '@salesforce/label/c.Dograh_Campaign_Progress_Table';
import unknown from '@salesforce/label/c.Dograh_Campaign_Progress_Unknown';
import waiting from '@salesforce/label/c.Dograh_Campaign_Queued_Calls';
import unreported from '@salesforce/label/c.Dograh_Campaign_Unreported';
import voicemail from '@salesforce/label/c.Dograh_Campaign_Voicemail';
import { progressOf } from 'c/dograhCampaignFigures';
import { fillLabel, formatNumber, formatPercent } from 'c/dograhFormat';
const WIDTH = 1000;
const NAMES = {
  connected,
  noAnswer,
  busy,
  voicemail,
  failed,
  other,
  open: inProgress,
  unreported,
  waiting
};
/** Calls of a campaign by outcome: a bar with its legend, and the same as a table for screen readers. */
export default class DograhCampaignProgress extends LightningElement {
  /** The campaign. */
  @api
  row;
  /** Leaves the legend out; the table stays. */
  @api
  compact = false;
  label = { calls, outcome };
  get progress() {
    return this.row === undefined ? { placed: null, total: null, segments: [] } : progressOf(this.row);
  }
  get headline() {
    const { placed, total } = this.progress;
    if (this.row?.state === 'created') {
      return this.row.totalRows === null ? unknown : fillLabel(people, this.row.totalRows);
    }
    return placed === null || total === null || total === 0 ? unknown : fillLabel(executed, placed, total);
  }
  get percent() {
    const { placed, total } = this.progress;
    return this.row?.state === 'created' || placed === null || !total ? null : formatPercent(placed, total);
  }
  get hasSegments() {
    return this.segments.length > 0;
  }
  get showsLegend() {
    return this.hasSegments && !this.compact;
  }
  get segments() {
    return this.progress.segments.map(({ kind, calls: count, start, share }) => ({
      key: kind,
      name: NAMES[kind],
      count: formatNumber(count),
      x: start * WIDTH,
      // A hairline between neighbours tells them apart without colour.
      width: Math.max(share * WIDTH - 3, 2),
      className: `segment ${kind}`
    }));
  }
  get description() {
    const parts = this.segments.map(({ name, count }) => `${name} ${count}`);
    return `${this.headline}. ${parts.join(', ')}`;
  }
  get caption() {
    return fillLabel(table, this.row?.name ?? '');
  }
}
