/* Compiled from lwc-src/dograhCampaignFigures/progress.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * Progress in calls. Dograh's own counter of processed rows is not used: it counts batches of ten as one.
 * Salesforce may have heard of fewer calls than Dograh has placed, and after a late answer of Dograh of more.
 *
 * @param row the counters of a campaign
 * @returns segments that together are the whole bar; none while nothing is known to be counted
 */
export function progressOf(row) {
  const { outcomes } = row;
  const recorded = outcomes.recorded;
  const placed = row.executedCount === null ? null : Math.max(row.executedCount, 0);
  const all = Math.max(row.totalQueuedCount ?? 0, placed ?? 0, recorded);
  const named =
    outcomes.connected + outcomes.noAnswer + outcomes.busy + outcomes.voicemail + outcomes.failed + outcomes.open;
  const dialed = Math.max(placed ?? 0, recorded);
  const calls = [
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
function laidOut(calls, all) {
  const segments = [];
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
