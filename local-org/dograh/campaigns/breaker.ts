import type { CampaignBreaker, CampaignLogEntry } from '../../../generator/schema/dograh-api/campaigns.ts';
import { withOffset } from '../timestamps.ts';

interface CallResult {
  readonly at: number;
  readonly runId: number;
  /** Why it failed; null when it did not. */
  readonly failure: string | null;
}

/** Dograh's own, used also where the API shows the breaker as switched off since nobody set it. */
export const usualBreaker: Required<CampaignBreaker> = {
  enabled: true,
  failure_threshold: 0.5,
  window_seconds: 120,
  min_calls_in_window: 5
};

const MOST_SHOWN = 20;

/** Counts how the calls of one campaign end, and says when too many fail. */
export class BreakerWindow {
  private results: CallResult[] = [];

  /** @param failure why the call failed; null for any other end, busy and unanswered included */
  record(runId: number, failure: string | null, now: number): void {
    this.results.push({ at: now, runId, failure });
  }

  forget(): void {
    this.results = [];
  }

  /** @returns what to write into the campaign's log when too many calls fail; null otherwise */
  trips(rules: Required<CampaignBreaker>, now: number): CampaignLogEntry | null {
    if (!rules.enabled) return null;
    const since = now - rules.window_seconds * 1_000;
    this.results = this.results.filter(({ at }) => at > since);
    const failures = this.results.filter(({ failure }) => failure !== null);
    const total = this.results.length;
    const rate = failures.length / total;
    if (total < rules.min_calls_in_window || rate < rules.failure_threshold) return null;
    return logEntry(failures, total, rules, now);
  }
}

function logEntry(
  failures: readonly CallResult[],
  total: number,
  rules: Required<CampaignBreaker>,
  now: number
): CampaignLogEntry {
  const rate = failures.length / total;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return {
    ts: withOffset(now),
    level: 'warning',
    event: 'circuit_breaker_tripped',
    message: `Paused: failure rate ${percent(rate)} (${failures.length}/${total}) exceeded threshold ${percent(rules.failure_threshold)} in ${rules.window_seconds}s window`,
    details: {
      failure_rate: rate,
      failure_count: failures.length,
      success_count: total - failures.length,
      threshold: rules.failure_threshold,
      window_seconds: rules.window_seconds,
      recent_failures: failures
        .slice(-MOST_SHOWN)
        .reverse()
        .map(({ runId, failure, at }) => ({ workflow_run_id: runId, reason: failure, ts: at / 1_000 }))
    }
  };
}
