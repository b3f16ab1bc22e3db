import type { Campaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { CampaignState } from '../../../generator/schema/objects/campaign.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { DograhError } from '../dograh/dograh-request.ts';

/** How far a campaign has come. */
export interface CampaignProgress {
  readonly campaignId: number;
  readonly name: string;
  readonly state: CampaignState;
  /** People on the list; null until Dograh has read it. */
  readonly people: number | null;
  /** Calls to place in all as far as is known, retries included. */
  readonly calls: number;
  /** Calls placed, retries included. */
  readonly placed: number;
  /** Calls still to place; 0 when the campaign is over. */
  readonly remaining: number;
  /** Calls that Dograh could not place and will not: known when the campaign is over, null before. */
  readonly notPlaced: number | null;
  /** People who were not reached by any of their tries. */
  readonly peopleNotReached: number;
  /** 0 to 100, one decimal; null while Dograh reads the list. */
  readonly percent: number | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** Progress as it was at some moment. */
export interface ProgressSeen extends CampaignProgress {
  /** When Dograh said so, in ISO 8601. */
  readonly asOf: string;
  /** Whether Dograh was asked for something newer and did not answer. */
  readonly stale: boolean;
}

const over = new Set<CampaignState>(['completed', 'failed']);

/**
 * The honest numbers of a campaign: Dograh counts its rows for `executed_count` and `total_queued_count`, while its
 * `processed_rows` and `progress_percentage` grow by one for up to ten calls.
 */
export function progressOf(campaign: Campaign): CampaignProgress {
  const calls = campaign.total_queued_count ?? 0;
  const placed = campaign.executed_count ?? 0;
  const isOver = over.has(campaign.state);
  const left = Math.max(0, calls - placed);
  return {
    campaignId: campaign.id,
    name: campaign.name,
    state: campaign.state,
    people: campaign.total_rows,
    calls,
    placed,
    remaining: isOver ? 0 : left,
    notPlaced: isOver ? left : null,
    peopleNotReached: campaign.failed_rows,
    percent: calls === 0 ? null : Math.floor((Math.min(placed, calls) / calls) * 1000) / 10,
    startedAt: campaign.started_at,
    completedAt: campaign.completed_at
  };
}

/** A number is given again for this long, in milliseconds. */
const FRESH = 10_000;
/** After a failure Dograh is left alone for this long, in milliseconds. */
const LEFT_ALONE = 5_000;
/** Campaigns that are remembered; the one that was asked for longest ago is forgotten first. */
const MOST = 1_000;

interface Entry {
  seen: { readonly progress: CampaignProgress; readonly at: number } | undefined;
  failure: { readonly error: DograhError; readonly at: number } | undefined;
  pending: Promise<void> | undefined;
}

/** However many callers ask for a campaign, Dograh is asked once in ten seconds. */
export class CampaignProgressCache {
  private readonly dograh: Pick<DograhApi, 'campaign'>;
  private readonly now: () => number;
  private readonly entries = new Map<number, Entry>();

  /** @param now milliseconds since 1970 */
  constructor(dograh: Pick<DograhApi, 'campaign'>, now: () => number) {
    this.dograh = dograh;
    this.now = now;
  }

  /**
   * The progress of a campaign; an older one, marked so, while Dograh does not answer.
   *
   * @throws {DograhError} when Dograh does not answer and nothing older is known, or says that there is no such campaign
   */
  async get(campaignId: number): Promise<ProgressSeen> {
    const entry = this.entry(campaignId);
    const now = this.now();
    // A clock that was set back makes nothing fresh for as long as that.
    const isFresh = entry.seen !== undefined && Math.abs(now - entry.seen.at) < FRESH;
    const isLeftAlone = entry.failure !== undefined && Math.abs(now - entry.failure.at) < LEFT_ALONE;
    if (!isFresh && !isLeftAlone) {
      entry.pending ??= this.look(campaignId, entry).finally(() => {
        entry.pending = undefined;
      });
      await entry.pending;
    }
    const { seen, failure } = entry;
    if (failure !== undefined && (seen === undefined || failure.error.status === 404)) throw failure.error;
    if (seen === undefined) throw new Error('Nothing was seen of the campaign.');
    return { ...seen.progress, asOf: new Date(seen.at).toISOString(), stale: failure !== undefined };
  }

  private async look(campaignId: number, entry: Entry): Promise<void> {
    try {
      const progress = progressOf(await this.dograh.campaign(campaignId));
      entry.seen = { progress, at: this.now() };
      entry.failure = undefined;
    } catch (error) {
      if (!(error instanceof DograhError)) throw error;
      entry.failure = { error, at: this.now() };
    }
  }

  private entry(campaignId: number): Entry {
    const entry = this.entries.get(campaignId) ?? { seen: undefined, failure: undefined, pending: undefined };
    this.entries.delete(campaignId);
    this.entries.set(campaignId, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST && oldest !== undefined) this.entries.delete(oldest);
    return entry;
  }
}
