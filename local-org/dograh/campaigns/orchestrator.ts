import type { CarrierStatus } from '../calls/call-plan.ts';
import type { CallListener } from '../calls/telephone.ts';
import type { SimulatedClock } from '../clock.ts';
import type { CampaignRecord } from '../store/campaign-record.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import type { Breakers } from './breakers.ts';
import type { Dialler } from './dialler.ts';
import { retryReason, retryRow } from './retries.ts';

const TICK = 60_000;
const IDLE_UNTIL_COMPLETED = 3_600_000;

/** Looks after every campaign once a minute: dials what is due, and completes what has been idle for an hour. */
export class Orchestrator implements CallListener {
  private readonly store: Store;
  private readonly clock: SimulatedClock;
  private readonly dialler: Dialler;
  private readonly breakers: Breakers;

  constructor(parts: { store: Store; clock: SimulatedClock; dialler: Dialler; breakers: Breakers }) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.dialler = parts.dialler;
    this.breakers = parts.breakers;
  }

  start(): void {
    this.clock.after(TICK, () => {
      for (const campaign of this.store.campaigns.values()) if (campaign.state === 'running') this.look(campaign);
      this.start();
    });
  }

  carrierEnded(run: RunRecord, status: CarrierStatus): void {
    const campaign = this.store.campaigns.get(run.campaignId ?? NaN);
    if (campaign === undefined) return;
    campaign.lastActivityAt = this.clock.now;
    this.breakers.record(campaign, run.id, status === 'failed' ? 'failed' : null);
    this.retry(campaign, run, status);
  }

  finished(): void {
    // Campaigns go by what the carrier tells, not by what is said.
  }

  private look(campaign: CampaignRecord): void {
    const open = this.store.rowsOf(campaign.id).some(({ state }) => state === 'queued' || state === 'processing');
    if (open || this.dialler.isDialling(campaign)) this.dialler.begin(campaign);
    else if (this.clock.now - campaign.lastActivityAt >= IDLE_UNTIL_COMPLETED) {
      campaign.state = 'completed';
      campaign.completedAt = this.clock.now;
    }
  }

  private retry(campaign: CampaignRecord, run: RunRecord, status: CarrierStatus): void {
    const row = this.store.rows.get(run.rowId ?? NaN);
    const reason = retryReason(status, campaign.retryRules);
    if (row === undefined || reason === null) return;
    if (row.attempt >= campaign.retryRules.max_retries) {
      campaign.failedRows += 1;
      return;
    }
    const notBefore = this.clock.now + campaign.retryRules.retry_delay_seconds * 1_000;
    const next = retryRow(row, this.store.nextId('row'), reason, notBefore);
    this.store.rows.set(next.id, next);
  }
}
