import type { SimulatedClock } from '../clock.ts';
import type { CampaignRecord } from '../store/campaign-record.ts';
import { BreakerWindow, usualBreaker } from './breaker.ts';

/** The circuit breakers of all campaigns. */
export class Breakers {
  private readonly clock: SimulatedClock;
  private readonly windows = new Map<number, BreakerWindow>();

  constructor(clock: SimulatedClock) {
    this.clock = clock;
  }

  /** Counts a call, and pauses the campaign when too many fail. Nothing is counted while it does not run. */
  record(campaign: CampaignRecord, runId: number, failure: string | null): void {
    if (campaign.state !== 'running') return;
    this.windowOf(campaign).record(runId, failure, this.clock.now);
    this.trip(campaign);
  }

  /** @returns whether the campaign was paused */
  trip(campaign: CampaignRecord): boolean {
    const entry = this.windowOf(campaign).trips(campaign.breaker ?? usualBreaker, this.clock.now);
    if (entry === null) return false;
    campaign.state = 'paused';
    campaign.logs.push(entry);
    return true;
  }

  forget(campaign: CampaignRecord): void {
    this.windows.delete(campaign.id);
  }

  private windowOf({ id }: CampaignRecord): BreakerWindow {
    const window = this.windows.get(id) ?? new BreakerWindow();
    this.windows.set(id, window);
    return window;
  }
}
