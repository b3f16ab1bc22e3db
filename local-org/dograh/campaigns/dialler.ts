import { createRun } from '../calls/new-run.ts';
import { runNames } from '../calls/run-names.ts';
import type { Telephone } from '../calls/telephone.ts';
import type { Circumstances } from '../circumstances.ts';
import type { SimulatedClock } from '../clock.ts';
import { randomFor } from '../random.ts';
import type { CampaignRecord, RowRecord } from '../store/campaign-record.ts';
import type { TelephonyRecord } from '../store/other-records.ts';
import type { Store } from '../store/store.ts';
import { withOffset } from '../timestamps.ts';
import { publishedOf } from '../workflows/versions.ts';
import type { Breakers } from './breakers.ts';
import { freeNumber } from './caller-numbers.ts';
import { RateLimit } from './rate-limit.ts';
import { isWithin } from './schedule.ts';
import { textOf } from '../json-text.ts';

/** What dialling works with. */
export interface DiallerParts {
  readonly store: Store;
  readonly clock: SimulatedClock;
  readonly circumstances: Circumstances;
  readonly telephone: Telephone;
  readonly breakers: Breakers;
  readonly seed: string;
}

interface Batch {
  readonly campaign: CampaignRecord;
  readonly telephony: TelephonyRecord;
  /** Still to be dialled. */
  readonly rows: RowRecord[];
  /** The counter as it was read for the batch, and is not read again. */
  readonly processedBefore: number;
  waitingSince: number;
  /** Since when the first row waits for its place in the second; null while it does not. */
  rateSince: number | null;
}

/** Rows that are claimed at once; a pause does not stop them any more. */
const BATCH = 10;
const SECOND = 1_000;
const LONGEST_WAIT = 600 * SECOND;
const LONGEST_RATE_WAIT = 1 * SECOND;

/** Dials the people of campaigns, ten claimed at a time, one after the other. */
export class Dialler {
  private readonly parts: DiallerParts;
  private readonly batches = new Map<number, Batch>();
  private readonly rate = new RateLimit();

  constructor(parts: DiallerParts) {
    this.parts = parts;
  }

  /** Claims the next rows of a campaign, if it may dial and is not dialling already. */
  begin(campaign: CampaignRecord): void {
    const { store, clock, breakers } = this.parts;
    if (campaign.state !== 'running' || this.batches.has(campaign.id)) return;
    if (!isWithin(campaign.schedule, clock.now) || breakers.trip(campaign)) return;
    const rows = store
      .rowsOf(campaign.id)
      .filter(({ state, notBefore }) => state === 'queued' && (notBefore ?? 0) <= clock.now)
      .slice(0, BATCH);
    if (rows.length === 0) return;
    const telephony = store.telephonyFor(campaign.telephonyId);
    if (telephony === undefined || telephony.blockedReason !== null || !this.parts.circumstances.hasTelephony) {
      fail(campaign, clock.now, 'Telephony is not ready for outbound calls.');
      return;
    }
    for (const row of rows) row.state = 'processing';
    const batch = {
      campaign,
      telephony,
      rows,
      processedBefore: campaign.processedRows,
      waitingSince: clock.now,
      rateSince: null
    };
    this.batches.set(campaign.id, batch);
    this.next(batch);
  }

  /** Whether claimed rows are still being dialled. */
  isDialling(campaign: CampaignRecord): boolean {
    return this.batches.has(campaign.id);
  }

  private next(batch: Batch): void {
    const { clock, circumstances } = this.parts;
    const [row] = batch.rows;
    if (row === undefined) {
      this.batches.delete(batch.campaign.id);
      clock.after(200, () => {
        this.begin(batch.campaign);
      });
      return;
    }
    const number = this.freeNumberFor(batch);
    if (number === undefined) {
      this.waitForSlot(batch);
      return;
    }
    const wait = this.rate.take(clock.now, circumstances.callsPerSecond);
    if (wait > 0) {
      this.waitForRate(batch, row, wait);
      return;
    }
    batch.rows.shift();
    batch.rateSince = null;
    this.dial(batch, row, number);
    batch.waitingSince = clock.now;
    this.later(batch, randomFor(this.parts.seed, 'dial', row.id).whole(200, 700));
  }

  private later(batch: Batch, milliseconds: number): void {
    this.parts.clock.after(milliseconds, () => {
      this.next(batch);
    });
  }

  /** A call of a campaign holds a place of the organization, one of the campaign, and a caller number. */
  private freeNumberFor({ campaign, telephony }: Batch): string | undefined {
    const { store, circumstances } = this.parts;
    const own = [...store.underWay].filter(({ campaignId }) => campaignId === campaign.id).length;
    const isFull =
      store.underWay.size >= circumstances.concurrencyLimit || own >= (campaign.maxConcurrency ?? Infinity);
    return isFull ? undefined : freeNumber(telephony, store);
  }

  private waitForSlot(batch: Batch): void {
    const { clock } = this.parts;
    if (clock.now - batch.waitingSince < LONGEST_WAIT) {
      this.later(batch, SECOND);
      return;
    }
    this.batches.delete(batch.campaign.id);
    for (const row of batch.rows) row.state = 'failed';
    fail(batch.campaign, clock.now, 'No concurrent call slot became free within 600 seconds.');
  }

  /** A row that waits too long for its place in the second is lost: no run, no retry. */
  private waitForRate(batch: Batch, row: RowRecord, wait: number): void {
    const { clock } = this.parts;
    batch.rateSince ??= clock.now;
    if (clock.now + wait - batch.rateSince <= LONGEST_RATE_WAIT) {
      this.later(batch, wait);
      return;
    }
    row.state = 'failed';
    batch.rows.shift();
    batch.rateSince = null;
    this.next(batch);
  }

  private dial(batch: Batch, row: RowRecord, callerNumber: string): void {
    const { store, clock, circumstances, telephone, breakers, seed } = this.parts;
    const { campaign, telephony } = batch;
    const workflow = store.workflows.get(campaign.workflowId);
    const version = workflow === undefined ? undefined : publishedOf(workflow);
    if (workflow === undefined || version === undefined) {
      row.state = 'failed';
      return;
    }
    const calledNumber = textOf(row.context['phone_number']);
    const name = runNames.campaign(randomFor(seed, 'run name', row.id), campaign.id);
    const added = { campaign_id: campaign.id, source_uuid: row.sourceUuid };
    const given = { ...row.context, ...added };
    const place = { workflow, version, telephony, name, callerNumber, calledNumber, callType: 'outbound' as const };
    const run = createRun(store, { ...place, given, added, row }, clock.now);
    campaign.lastActivityAt = clock.now;
    campaign.processedRows = batch.processedBefore + 1;
    const outcome = telephone.outcomeOf(run.id, calledNumber);
    const error = circumstances.hasCredits ? null : 'Quota exceeded: credits are used up.';
    if (error === null && outcome !== 'refused') {
      row.state = 'processed';
      telephone.begin(run, outcome);
      return;
    }
    row.state = 'failed';
    run.isCompleted = true;
    run.gatheredContext = { error: error ?? `400: {"code": 21211, "message": "Invalid 'To' Phone Number"}` };
    if (error === null) breakers.record(campaign, run.id, 'call_initiation_failed');
  }
}

function fail(campaign: CampaignRecord, now: number, message: string): void {
  campaign.state = 'failed';
  campaign.logs.push({ ts: withOffset(now), level: 'error', event: 'batch_failed', message, details: null });
}
