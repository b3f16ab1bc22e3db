import listCampaigns from '@salesforce/apex/DograhCampaignController.listCampaigns';
import refreshCampaigns from '@salesforce/apex/DograhCampaignController.refreshCampaigns';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import { startPolling } from 'c/dograhPolling';
import type { CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';
import { idsUnderWay, mergeRows, putRow } from './rows';

const CHANNEL = '/event/Dograh_Call_Update__e';
/** Events of a campaign come in bursts; one reading answers all of a burst. */
const DEBOUNCE = 1000;
const SECONDS_WITHOUT_STREAM = 15;
/** With a stream only what nobody announces is asked for: counters that change in Dograh alone. */
const SECONDS_WITH_STREAM = 60;

/** Which campaigns are wanted. */
export interface CampaignQuery {
  recordId: string | null;
  activeOnly: boolean;
  maximumRows: number;
}

/** What the page knows. */
export interface FeedState {
  /** Null until the first answer. */
  rows: CampaignRow[] | null;
  /** What kept the last reading from being complete; null when nothing did. */
  error: PageError | null;
  mode: 'live' | 'polling' | 'stale' | 'disconnected';
  seconds: number;
  /** When the rows were read. */
  readAt: string | null;
}

/**
 * Keeps campaigns fresh: by events where the org affords them, by asking otherwise; a hidden page does neither.
 */
export class CampaignFeed {
  private readonly query: () => CampaignQuery;
  private readonly onChange: (state: FeedState) => void;
  private state: FeedState = {
    rows: null,
    error: null,
    mode: 'polling',
    seconds: SECONDS_WITHOUT_STREAM,
    readAt: null
  };
  private stream: ReturnType<typeof openEventStream> | null = null;
  private streamState: StreamState = 'connecting';
  private polling: ReturnType<typeof startPolling> | null = null;
  private debounce: ReturnType<typeof setTimeout> | undefined;
  private listError: PageError | null = null;
  private dograhError: PageError | null = null;
  private readings = 0;
  private lastShown = 0;

  /**
   * @param query which campaigns are wanted, asked before each reading
   * @param onChange told whenever something is different
   */
  constructor(query: () => CampaignQuery, onChange: (state: FeedState) => void) {
    this.query = query;
    this.onChange = onChange;
  }

  /** Reads for the first time and stays up to date until `close`. */
  open(): void {
    this.polling = startPolling(() => this.read(true), { seconds: SECONDS_WITHOUT_STREAM });
    this.stream = openEventStream(
      CHANNEL,
      (payload) => this.onEvent(payload),
      (state) => this.onStreamState(state)
    );
    void this.reload();
  }

  close(): void {
    clearTimeout(this.debounce);
    this.polling?.stop();
    this.polling = null;
    void this.stream?.close();
    this.stream = null;
  }

  /** Reads what Salesforce knows; what went wrong becomes part of the state. */
  async reload(): Promise<void> {
    await this.read(false).catch(() => undefined);
  }

  /** Asks Dograh too. */
  async refresh(): Promise<void> {
    await this.read(true).catch(() => undefined);
  }

  /**
   * Takes over a campaign that has just changed.
   *
   * @param row the campaign
   */
  put(row: CampaignRow): void {
    this.change({ rows: putRow(this.state.rows ?? [], row) });
  }

  /** Rejects on failure, so that the polling waits longer the next time. */
  private async read(asksDograh: boolean): Promise<void> {
    const correlationId = newCorrelationId();
    if (asksDograh) {
      this.dograhError = sameOr(this.dograhError, await this.askDograh(correlationId));
    }
    const reading = ++this.readings;
    try {
      this.show(await listCampaigns({ ...this.query(), correlationId }), reading);
      this.listError = null;
    } catch (problem) {
      this.listError = sameOr(this.listError, reduceError(problem, correlationId));
    }
    this.change({});
    const error = this.listError ?? (asksDograh ? this.dograhError : null);
    if (error !== null) {
      throw new Error(error.message);
    }
  }

  /** An answer that was overtaken by a later one is old. */
  private show(fresh: CampaignRow[], reading: number): void {
    if (reading > this.lastShown) {
      this.lastShown = reading;
      const rows = this.state.rows === null ? fresh : mergeRows(this.state.rows, fresh);
      this.change({ rows, readAt: new Date().toISOString() });
    }
  }

  /** Gives the error instead of throwing it: what Salesforce knows is shown all the same. */
  private async askDograh(correlationId: string): Promise<PageError | null> {
    const campaignIds = idsUnderWay(this.state.rows ?? []);
    if (campaignIds.length === 0) {
      return null;
    }
    try {
      await refreshCampaigns({ campaignIds, correlationId });
      return null;
    } catch (problem) {
      return reduceError(problem, correlationId);
    }
  }

  private change(changes: Partial<FeedState>): void {
    const error = this.listError ?? this.dograhError;
    this.state = { ...this.state, ...changes, error, mode: this.mode() };
    this.onChange(this.state);
  }

  private mode(): FeedState['mode'] {
    if (this.listError !== null) {
      return 'disconnected';
    }
    if (this.dograhError !== null) {
      return 'stale';
    }
    return this.streamState === 'live' ? 'live' : 'polling';
  }

  private onStreamState(state: StreamState): void {
    this.streamState = state;
    const seconds = state === 'live' ? SECONDS_WITH_STREAM : SECONDS_WITHOUT_STREAM;
    this.polling?.setSeconds(seconds);
    this.change({ seconds });
    if (state === 'live' && this.state.rows !== null) {
      // Nobody knows what was missed before.
      void this.reload();
    }
  }

  private onEvent(payload: Record<string, unknown>): void {
    if (!this.concerns(payload)) {
      return;
    }
    // A timer that already runs is left alone: in a steady stream of events it would otherwise never end.
    this.debounce ??= setTimeout(() => {
      this.debounce = undefined;
      void this.reload();
    }, DEBOUNCE);
  }

  private concerns(payload: Record<string, unknown>): boolean {
    if (payload.Record_Type__c === 'Dograh_Campaign__c') {
      return true;
    }
    const campaignId = payload.Campaign_Record_Id__c;
    const isShown = this.state.rows?.some((row) => row.campaignId === campaignId) ?? false;
    return isShown || (Boolean(campaignId) && payload.Person_Record_Id__c === this.query().recordId);
  }
}

/** An error that only repeats itself is not announced again. */
function sameOr(known: PageError | null, error: PageError | null): PageError | null {
  return known !== null && known.kind === error?.kind && known.message === error.message ? known : error;
}
