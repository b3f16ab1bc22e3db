import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import answered from '@salesforce/label/c.Dograh_Campaign_Answered';
import calls from '@salesforce/label/c.Dograh_Campaign_Calls';
import hour from '@salesforce/label/c.Dograh_Campaign_Hour';
import bar from '@salesforce/label/c.Dograh_Campaign_Hour_Bar';
import title from '@salesforce/label/c.Dograh_Campaign_Hours';
import empty from '@salesforce/label/c.Dograh_Campaign_Hours_Empty';
import { hourBars } from 'c/dograhCampaignFigures';
import { fillLabel, formatNumber } from 'c/dograhFormat';
import type { HourCount } from '../../generator/schema/pages/campaign-controller.ts';

const WIDTH = 480;
const HEIGHT = 120;
const TOP = 16;
const BASE = 100;
const WIDEST = 40;
/** Every third hour is named, more would run into each other. */
const NAMED = 3;

interface Bar {
  key: string;
  name: string;
  tick: string;
  title: string;
  calls: string;
  connected: string;
  x: number;
  width: number;
  middle: number;
  y: number;
  height: number;
  connectedY: number;
  connectedHeight: number;
}

/** Calls of a campaign by the hour, answered ones marked. */
export default class DograhCampaignHours extends LightningElement {
  /** Calls by the hour, oldest first. */
  @api hours: HourCount[] = [];

  readonly label = { answered, calls, hour, title, empty };
  readonly viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
  readonly baseline = `M0 ${BASE}H${WIDTH}`;

  get isEmpty(): boolean {
    return this.hours.length === 0;
  }

  get bars(): Bar[] {
    const found = hourBars(this.hours);
    const step = Math.min(WIDTH / Math.max(1, found.length), WIDEST);
    const every = found.length > 8 ? NAMED : 1;
    return found.map((entry, index) => {
      const name = nameOf(entry.hour);
      const height = entry.height * (BASE - TOP);
      const connectedHeight = entry.connectedHeight * (BASE - TOP);
      return {
        key: entry.hour,
        name,
        tick: index % every === 0 ? name : '',
        title: fillLabel(bar, name, entry.calls, entry.connected),
        calls: formatNumber(entry.calls),
        connected: formatNumber(entry.connected),
        x: index * step + step * 0.15,
        width: step * 0.7,
        middle: index * step + step / 2,
        y: BASE - height,
        height,
        connectedY: BASE - connectedHeight,
        connectedHeight
      };
    });
  }
}

function nameOf(iso: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone }).format(new Date(iso));
}
