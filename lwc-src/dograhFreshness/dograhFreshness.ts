import { LightningElement, api } from 'lwc';
import { fillLabel, formatDateTime, formatRelativeTime } from 'c/dograhFormat';
import disconnectedText from '@salesforce/label/c.Dograh_Disconnected';
import liveText from '@salesforce/label/c.Dograh_Live';
import pollingText from '@salesforce/label/c.Dograh_Polling';
import staleText from '@salesforce/label/c.Dograh_Stale_Since';
import updatedText from '@salesforce/label/c.Dograh_Updated_Ago';

export type FreshnessMode = 'live' | 'polling' | 'stale' | 'disconnected';

const ICONS: Readonly<Record<FreshnessMode, string>> = {
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
  @api readAt: string | null = null;
  @api mode: FreshnessMode = 'live';
  /** Interval of polling in seconds. */
  @api seconds = 0;

  now = Date.now();

  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.now = Date.now();
    this.timer = setInterval(() => {
      this.now = Date.now();
    }, TICK_MILLISECONDS);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  get iconName(): string {
    return ICONS[this.mode] ?? ICONS.disconnected;
  }

  get modeText(): string {
    if (this.mode === 'live') {
      return liveText;
    }
    if (this.mode === 'polling') {
      return fillLabel(pollingText, this.seconds);
    }
    return this.mode === 'stale' ? fillLabel(staleText, formatDateTime(this.readAt)) : disconnectedText;
  }

  /** Nothing when the mode already says the time, or there is none. */
  get age(): string {
    if (!this.readAt || this.mode === 'stale') {
      return '';
    }
    return fillLabel(updatedText, formatRelativeTime(this.readAt, Math.max(this.now, Date.parse(this.readAt))));
  }

  get exactly(): string {
    return this.readAt ? formatDateTime(this.readAt) : '';
  }

  get rootClass(): string {
    return `freshness ${this.mode}`;
  }
}
