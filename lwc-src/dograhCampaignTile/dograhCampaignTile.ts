import { LightningElement, api } from 'lwc';
import answeredName from '@salesforce/label/c.Dograh_Campaign_Answered';
import averageName from '@salesforce/label/c.Dograh_Campaign_Average_Duration';
import details from '@salesforce/label/c.Dograh_Campaign_Details';
import detailsOf from '@salesforce/label/c.Dograh_Campaign_Details_Of';
import actionsFor from '@salesforce/label/c.Dograh_Campaign_Actions_Of';
import endName from '@salesforce/label/c.Dograh_Campaign_End';
import failedExplained from '@salesforce/label/c.Dograh_Campaign_Failed_Explained';
import pace from '@salesforce/label/c.Dograh_Campaign_Pace';
import paceName from '@salesforce/label/c.Dograh_Campaign_Pace_Name';
import successRate from '@salesforce/label/c.Dograh_Campaign_Success_Rate';
import waitingInDograh from '@salesforce/label/c.Dograh_Campaign_Waiting_In_Dograh';
import estimate from '@salesforce/label/c.Dograh_Estimate';
import updatedAgo from '@salesforce/label/c.Dograh_Updated_Ago';
import { actionsOf, type ActionButton } from 'c/dograhCampaignActions';
import { averagePace, estimatedEnd } from 'c/dograhCampaignFigures';
import { newestNote } from 'c/dograhCampaignLog';
import {
  campaignState,
  fillLabel,
  formatDateTime,
  formatDuration,
  formatNumber,
  formatPercent,
  formatRelativeTime,
  type Tone
} from 'c/dograhFormat';
import type { CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';

/** Below this many calls an hour a fraction tells something. */
const TELLING = 10;

/** A figure with its name and what it rests on. */
interface Figure {
  key: string;
  name: string;
  value: string;
  base: string | null;
}

/** One campaign in a list. */
export default class DograhCampaignTile extends LightningElement {
  /** The campaign. */
  @api row!: CampaignRow;
  /** Milliseconds since 1970; the list ticks it, so that ages and estimates go on. */
  @api now = Date.now();
  /** State, progress and buttons only. */
  @api compact = false;
  /** An action is under way: no further one can be asked for. */
  @api busy = false;
  /** Its details are shown beside the list. */
  @api selected = false;

  readonly label = { details };

  /** Sets the focus on the campaign's name, where the details were opened from. */
  @api
  focusName(): void {
    this.template?.querySelector<HTMLElement>('.name')?.focus();
  }

  get state(): { label: string; icon: string; tone: Tone } {
    return campaignState(this.row.state);
  }

  get isInDograh(): boolean {
    return this.row.externalCampaignId !== null;
  }

  get stateLabel(): string {
    return this.isInDograh ? this.state.label : waitingInDograh;
  }

  get tileClass(): string {
    return this.selected ? 'tile selected' : 'tile';
  }

  get current(): 'true' | null {
    return this.selected ? 'true' : null;
  }

  get detailsLabel(): string {
    return fillLabel(detailsOf, this.row.name);
  }

  get actionsLabel(): string {
    return fillLabel(actionsFor, this.row.name);
  }

  get actions(): ActionButton[] {
    return actionsOf(this.row);
  }

  get hasActions(): boolean {
    return this.actions.length > 0;
  }

  /** What the log or the state wants somebody to know. */
  get note(): string | null {
    const explained = this.row.state === 'failed' ? failedExplained : null;
    const texts = [newestNote(this.row), explained].filter((text) => text !== null);
    return texts.length === 0 ? null : texts.join(' ');
  }

  get noteIcon(): string {
    return this.row.state === 'failed' || !this.isInDograh ? 'utility:error' : 'utility:warning';
  }

  get age(): string | null {
    return this.row.readAt === null ? null : fillLabel(updatedAgo, formatRelativeTime(this.row.readAt, this.now));
  }

  get ageTitle(): string {
    return formatDateTime(this.row.readAt);
  }

  get figures(): Figure[] {
    const { outcomes } = this.row;
    const perHour = averagePace(this.row, this.now);
    const end = estimatedEnd(this.row, perHour, this.now);
    const ended = outcomes.recorded - outcomes.open;
    const figures: Figure[] = [
      {
        key: 'answered',
        name: answeredName,
        value: formatPercent(outcomes.connected, ended),
        base: ended > 0 ? fillLabel(successRate, formatNumber(outcomes.connected), formatNumber(ended)) : null
      },
      { key: 'average', name: averageName, value: formatDuration(outcomes.averageDurationSeconds), base: null }
    ];
    if (perHour !== null) {
      figures.push({
        key: 'pace',
        name: paceName,
        value: fillLabel(pace, formatNumber(perHour < TELLING ? perHour : Math.round(perHour))),
        base: null
      });
    }
    if (end !== null) {
      figures.push({ key: 'end', name: endName, value: formatDateTime(end), base: estimate });
    }
    return figures;
  }

  get showsFigures(): boolean {
    return !this.compact && this.row.state !== 'created';
  }

  handleOpen(): void {
    this.dispatchEvent(new CustomEvent('campaignopen', { detail: { campaignId: this.row.campaignId } }));
  }

  handleAction(event: Event): void {
    const { action } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('campaignaction', { detail: { campaignId: this.row.campaignId, action } }));
  }
}
