import { LightningElement, api } from 'lwc';
import getArtifactLink from '@salesforce/apex/DograhCallMonitorController.getArtifactLink';
import { orgNow } from 'c/dograhCallClock';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import blockedText from '@salesforce/label/c.Dograh_Call_Recording_Blocked';
import emptyText from '@salesforce/label/c.Dograh_Transcript_Empty';
import fetchText from '@salesforce/label/c.Dograh_Call_Fetch_Details';
import liveText from '@salesforce/label/c.Dograh_Call_Live_Transcript';
import loadText from '@salesforce/label/c.Dograh_Call_Load_Recording';
import loadingText from '@salesforce/label/c.Dograh_Loading';
import noRecordingText from '@salesforce/label/c.Dograh_Call_No_Recording';
import openText from '@salesforce/label/c.Dograh_Call_Open_Recording';
import playFromText from '@salesforce/label/c.Dograh_Call_Play_From';
import recordingOfText from '@salesforce/label/c.Dograh_Call_Recording_Of';
import recordingText from '@salesforce/label/c.Dograh_Recording';
import titleText from '@salesforce/label/c.Dograh_Transcript';
import type { ArtifactLink, TranscriptTurn } from '../../generator/schema/pages/call-monitor-controller.ts';
import { turnAt, turnViews, type TurnView } from './turns';

/** A link that ends within this time is made anew before it is used. */
const MARGIN_MILLISECONDS = 10_000;

/**
 * What was said, turn by turn, and the recording: a press on a turn's time plays from there, and the turn that is heard
 * is marked.
 * @fires fetch when the user wants the missing transcript fetched from Dograh
 */
export default class DograhCallTranscript extends LightningElement {
  @api callNumber = '';
  /** Name of the person who talks; null when not known. */
  @api personName: string | null = null;
  @api turns: readonly TranscriptTurn[] = [];
  @api hasRecording = false;
  @api allowRecording = false;
  @api hideTurns = false;
  /** The conversation is under way. */
  @api isLive = false;
  /** Dograh may have more than Salesforce knows. */
  @api canFetch = false;

  link: ArtifactLink | null = null;
  linkError: PageError | null = null;
  isLoadingLink = false;
  isBlocked = false;
  currentIndex = -1;

  readonly labels = {
    empty: emptyText,
    fetch: fetchText,
    live: liveText,
    load: loadText,
    loading: loadingText,
    noRecording: noRecordingText,
    open: openText,
    recording: recordingText,
    title: titleText
  };

  private shownId = '';
  /** Where to play from as soon as there is a player; null: nowhere in particular. */
  private startAt: number | null = null;

  @api
  get callId(): string {
    return this.shownId;
  }
  set callId(callId: string) {
    if (callId !== this.shownId) {
      this.shownId = callId;
      this.link = null;
      this.linkError = null;
      this.isBlocked = false;
      this.currentIndex = -1;
      this.startAt = null;
    }
  }

  renderedCallback(): void {
    this.startPlaying();
  }

  get showsTurns(): boolean {
    return !this.hideTurns;
  }

  get hasTurns(): boolean {
    return this.turns.length > 0;
  }

  get emptyMessage(): string {
    return this.isLive ? liveText : emptyText;
  }

  get offersFetch(): boolean {
    return this.canFetch && !this.isLive;
  }

  get canPlay(): boolean {
    return this.allowRecording && this.hasRecording;
  }

  get saysNoRecording(): boolean {
    return !this.hasRecording;
  }

  /** During a call nobody expects a recording. */
  get showsRecording(): boolean {
    return this.allowRecording && (this.hasRecording || !this.isLive);
  }

  get playerLabel(): string {
    return fillLabel(recordingOfText, this.callNumber);
  }

  get blockedMessage(): string {
    return fillLabel(blockedText, this.link ? new URL(this.link.url).origin : '');
  }

  get views(): (TurnView & { playLabel: string; canPlay: boolean })[] {
    return turnViews(this.turns, this.personName, this.currentIndex).map((turn) => ({
      ...turn,
      playLabel: fillLabel(playFromText, turn.place),
      canPlay: this.canPlay && turn.place !== ''
    }));
  }

  handleLoad(): void {
    void this.playFrom(0);
  }

  handleTurn(event: Event): void {
    const index = Number((event.currentTarget as HTMLElement).dataset.index);
    void this.playFrom(this.turns[index]?.offsetSeconds ?? 0);
  }

  handleTime(): void {
    this.currentIndex = turnAt(this.turns, this.player?.currentTime ?? 0);
  }

  async handlePlayerError(): Promise<void> {
    const expired = this.link !== null && !this.isUsable(this.link);
    if (expired) {
      await this.playFrom(this.player?.currentTime ?? 0);
    } else {
      this.isBlocked = true;
    }
  }

  handleRetry(): void {
    void this.playFrom(this.startAt ?? 0);
  }

  handleFetch(): void {
    this.dispatchEvent(new CustomEvent('fetch'));
  }

  private get player(): HTMLAudioElement | null {
    return this.template?.querySelector('audio') ?? null;
  }

  private startPlaying(): void {
    const player = this.player;
    if (player && this.startAt !== null && !this.isLoadingLink) {
      player.currentTime = this.startAt;
      this.startAt = null;
      // A browser that will not play unasked leaves the player to the user.
      player.play()?.catch(() => undefined);
    }
  }

  private isUsable(link: ArtifactLink): boolean {
    return Date.parse(link.expiresAt) - MARGIN_MILLISECONDS > orgNow();
  }

  private async playFrom(seconds: number): Promise<void> {
    this.startAt = seconds;
    if (this.link && this.isUsable(this.link)) {
      this.startPlaying();
      return;
    }
    const callId = this.shownId;
    const correlationId = newCorrelationId();
    this.isLoadingLink = true;
    this.linkError = null;
    try {
      const link = await getArtifactLink({ callId, kind: 'recording', correlationId });
      if (callId === this.shownId) {
        this.link = link;
        this.isBlocked = false;
      }
    } catch (error) {
      if (callId === this.shownId) {
        this.linkError = reduceError(error, correlationId);
      }
    } finally {
      this.isLoadingLink = false;
    }
  }
}
