/* Compiled from lwc-src/dograhFreshness/dograhFreshness.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel, formatDateTime, formatRelativeTime } from 'c/dograhFormat';
import disconnectedText from '@salesforce/label/c.Dograh_Disconnected';
import liveText from '@salesforce/label/c.Dograh_Live';
import pollingText from '@salesforce/label/c.Dograh_Polling';
import staleText from '@salesforce/label/c.Dograh_Stale_Since';
import updatedText from '@salesforce/label/c.Dograh_Updated_Ago';
const ICONS = {
  live: 'utility:broadcast',
  polling: 'utility:refresh',
  stale: 'utility:clock',
  disconnected: 'utility:offline'
};
/** The age is told in minutes; this often it is reckoned anew. */
const TICK_MILLISECONDS = 10_000;
/** How old the data is and how it is kept fresh. A change of the mode is announced, the ticking age is not. */
export default class DograhFreshness extends LightningElement {
  /** When the data was read; null when it never was. */
  @api
  readAt = null;
  @api
  mode = 'live';
  /** Interval of polling in seconds. */
  @api
  seconds = 0;
  now = Date.now();
  timer;
  connectedCallback() {
    this.now = Date.now();
    this.timer = setInterval(() => {
      this.now = Date.now();
    }, TICK_MILLISECONDS);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
  }
  get iconName() {
    return ICONS[this.mode] ?? ICONS.disconnected;
  }
  get modeText() {
    if (this.mode === 'live') {
      return liveText;
    }
    if (this.mode === 'polling') {
      return fillLabel(pollingText, this.seconds);
    }
    return this.mode === 'stale' ? fillLabel(staleText, formatDateTime(this.readAt)) : disconnectedText;
  }
  /** Nothing when the mode already says the time, or there is none. */
  get age() {
    if (!this.readAt || this.mode === 'stale') {
      return '';
    }
    return fillLabel(updatedText, formatRelativeTime(this.readAt, Math.max(this.now, Date.parse(this.readAt))));
  }
  get exactly() {
    return this.readAt ? formatDateTime(this.readAt) : '';
  }
  get rootClass() {
    return `freshness ${this.mode}`;
  }
}
