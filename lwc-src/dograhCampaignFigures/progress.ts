import type { CampaignRow } from '../../generator/schema/pages/campaign-controller.ts';

/** What became of a call, or has yet to. */
export type SegmentKind =
  'connected' | 'noAnswer' | 'busy' | 'voicemail' | 'failed' | 'other' | 'open' | 'unreported' | 'waiting';

export interface Segment {
  kind: SegmentKind;
  calls: number;
  /** Where the segment begins, 0 to 1. */
  start: number;
  /** Share of all calls, 0 to 1. */
  share: number;
}

export interface Progress {
  /** Calls placed, retries included; null when Dograh has not told. */
  placed: number | null;
  /** Calls to place in all, retries included; null when Dograh has not told. */
  total: number | null;
  /** In the order of the bar; without those of no calls. */
  segments: Segment[];
}

type Counted = Pick<CampaignRow, 'executedCount' | 'totalQueuedCount' | 'outcomes'>;

/**
 * Progress in calls. Dograh's own counter of processed rows is not used: it counts batches of ten as one.
 * Salesforce may have heard of fewer calls than Dograh has placed, and after a late answer of Dograh of more.
 *
 * @param row the counters of a campaign
 * @returns segments that together are the whole bar; none while nothing is known to be counted
 */
export function progressOf(row: Counted): Progress {
  const { outcomes } = row;
  const recorded = outcomes.recorded;
  const placed = row.executedCount === null ? null : Math.max(row.executedCount, 0);
  const all = Math.max(row.totalQueuedCount ?? 0, placed ?? 0, recorded);
  const named =
    outcomes.connected + outcomes.noAnswer + outcomes.busy + outcomes.voicemail + outcomes.failed + outcomes.open;
  const dialed = Math.max(placed ?? 0, recorded);
  const calls: [SegmentKind, number][] = [
    ['connected', outcomes.connected],
    ['noAnswer', outcomes.noAnswer],
    ['busy', outcomes.busy],
    ['voicemail', outcomes.voicemail],
    ['failed', outcomes.failed],
    ['other', Math.max(0, recorded - named)],
    ['open', outcomes.open],
    ['unreported', dialed - recorded],
    ['waiting', all - dialed]
  ];
  return { placed, total: row.totalQueuedCount, segments: laidOut(calls, all) };
}

function laidOut(calls: [SegmentKind, number][], all: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const [kind, count] of calls) {
    if (count > 0) {
      const share = count / all;
      segments.push({ kind, calls: count, start, share });
      start += share;
    }
  }
  return segments;
}
