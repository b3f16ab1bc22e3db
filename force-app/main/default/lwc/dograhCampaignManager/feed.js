/* Compiled from lwc-src/dograhCampaignManager/feed.ts by `npm run build:lwc`. Do not edit: change that file. */
import listCampaigns from '@salesforce/apex/DograhCampaignController.listCampaigns';
import refreshCampaigns from '@salesforce/apex/DograhCampaignController.refreshCampaigns';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { openEventStream } from 'c/dograhEventStream';
import { startPolling } from 'c/dograhPolling';
import { idsUnderWay, mergeRows, putRow } from './rows';
const CHANNEL = '/event/Dograh_Call_Update__e';
/** Events of a campaign come in bursts; one reading answers all of a burst. */
const DEBOUNCE = 1000;
const SECONDS_WITHOUT_STREAM = 15;
/** With a stream only what nobody announces is asked for: counters that change in Dograh alone. */
const SECONDS_WITH_STREAM = 60;
/**
 * Keeps campaigns fresh: by events where the org affords them, by asking otherwise; a hidden page does neither.
 */
export class CampaignFeed {
  query;
  onChange;
  state = {
    rows: null,
    error: null,
    mode: 'polling',
    seconds: SECONDS_WITHOUT_STREAM,
    readAt: null
  };
  stream = null;
  streamState = 'connecting';
  polling = null;
  debounce;
  listError = null;
  dograhError = null;
  readings = 0;
  lastShown = 0;
  /**
   * @param query which campaigns are wanted, asked before each reading
   * @param onChange told whenever something is different
   */
  constructor(query, onChange) {
    this.query = query;
    this.onChange = onChange;
  }
  /** Reads for the first time and stays up to date until `close`. */
  open() {
    this.polling = startPolling(() => this.read(true), { seconds: SECONDS_WITHOUT_STREAM });
    this.stream = openEventStream(
      CHANNEL,
      (payload) => this.onEvent(payload),
      (state) => this.onStreamState(state)
    );
    void this.reload();
  }
  close() {
    clearTimeout(this.debounce);
    this.polling?.stop();
    this.polling = null;
    void this.stream?.close();
    this.stream = null;
  }
  /** Reads what Salesforce knows; what went wrong becomes part of the state. */
  async reload() {
    await this.read(false).catch(() => undefined);
  }
  /** Asks Dograh too. */
  async refresh() {
    await this.read(true).catch(() => undefined);
  }
  /**
   * Takes over a campaign that has just changed.
   *
   * @param row the campaign
   */
  put(row) {
    this.change({ rows: putRow(this.state.rows ?? [], row) });
  }
  /** Rejects on failure, so that the polling waits longer the next time. */
  async read(asksDograh) {
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
  show(fresh, reading) {
    if (reading > this.lastShown) {
      this.lastShown = reading;
      const rows = this.state.rows === null ? fresh : mergeRows(this.state.rows, fresh);
      this.change({ rows, readAt: new Date().toISOString() });
    }
  }
  /** Gives the error instead of throwing it: what Salesforce knows is shown all the same. */
  async askDograh(correlationId) {
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
  change(changes) {
    const error = this.listError ?? this.dograhError;
    this.state = { ...this.state, ...changes, error, mode: this.mode() };
    this.onChange(this.state);
  }
  mode() {
    if (this.listError !== null) {
      return 'disconnected';
    }
    if (this.dograhError !== null) {
      return 'stale';
    }
    return this.streamState === 'live' ? 'live' : 'polling';
  }
  onStreamState(state) {
    this.streamState = state;
    const seconds = state === 'live' ? SECONDS_WITH_STREAM : SECONDS_WITHOUT_STREAM;
    this.polling?.setSeconds(seconds);
    this.change({ seconds });
    if (state === 'live' && this.state.rows !== null) {
      // Nobody knows what was missed before.
      void this.reload();
    }
  }
  onEvent(payload) {
    if (!this.concerns(payload)) {
      return;
    }
    // A timer that already runs is left alone: in a steady stream of events it would otherwise never end.
    this.debounce ??= setTimeout(() => {
      this.debounce = undefined;
      void this.reload();
    }, DEBOUNCE);
  }
  concerns(payload) {
    if (payload.Record_Type__c === 'Dograh_Campaign__c') {
      return true;
    }
    const campaignId = payload.Campaign_Record_Id__c;
    const isShown = this.state.rows?.some((row) => row.campaignId === campaignId) ?? false;
    return isShown || (Boolean(campaignId) && payload.Person_Record_Id__c === this.query().recordId);
  }
}
/** An error that only repeats itself is not announced again. */
function sameOr(known, error) {
  return known !== null && known.kind === error?.kind && known.message === error.message ? known : error;
}
