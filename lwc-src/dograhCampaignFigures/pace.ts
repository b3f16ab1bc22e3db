import type { CampaignRow, HourCount } from '../../generator/schema/pages/campaign-controller.ts';

const HOUR = 3_600_000;
/** Less time than this tells nothing about the pace. */
const SHORTEST = 60_000;
/** The pace of longer ago says little about now. */
const HOURS_OF_PACE = 3;

type Timed = Pick<CampaignRow, 'state' | 'startedAt' | 'executedCount' | 'totalQueuedCount'>;

/**
 * Calls an hour since the campaign was started, pauses included.
 *
 * @param row a campaign
 * @param now milliseconds since 1970
 * @returns null unless the campaign is running and has placed calls for a minute or more
 */
export function averagePace(row: Timed, now: number): number | null {
  if (row.state !== 'running' || row.startedAt === null || !row.executedCount) {
    return null;
  }
  const elapsed = now - Date.parse(row.startedAt);
  return elapsed < SHORTEST ? null : (row.executedCount * HOUR) / elapsed;
}

/**
 * Calls an hour over the last three hours.
 *
 * @param hours calls by the hour, oldest first
 * @param startedAt when the campaign was started
 * @param now milliseconds since 1970
 * @returns null when no call was placed in that time
 */
export function placedPace(hours: HourCount[], startedAt: string | null, now: number): number | null {
  const thisHour = Math.floor(now / HOUR) * HOUR;
  const since = thisHour - (HOURS_OF_PACE - 1) * HOUR;
  const counted = hours.filter((hour) => Date.parse(hour.hour) >= since);
  const calls = counted.reduce((sum, hour) => sum + hour.calls, 0);
  const first = counted[0];
  if (first === undefined || calls === 0) {
    return null;
  }
  const begun = Math.max(Date.parse(first.hour), startedAt === null ? 0 : Date.parse(startedAt));
  return (calls * HOUR) / Math.max(now - begun, SHORTEST);
}

/**
 * @param row a campaign
 * @returns calls that are still to be placed; null when Dograh has not told
 */
export function remainingCalls(row: Timed): number | null {
  return row.executedCount === null || row.totalQueuedCount === null
    ? null
    : Math.max(0, row.totalQueuedCount - row.executedCount);
}

/**
 * When the last call is placed if the pace stays as it is. Retries that are not due yet and hours without calls make it
 * later, so pages call it an estimate.
 *
 * @param row a campaign
 * @param pace calls an hour
 * @param now milliseconds since 1970
 * @returns ISO time; null when the campaign does not run, or nothing can be said
 */
export function estimatedEnd(row: Timed, pace: number | null, now: number): string | null {
  const remaining = remainingCalls(row);
  if (row.state !== 'running' || pace === null || pace <= 0 || !remaining) {
    return null;
  }
  return new Date(now + (remaining / pace) * HOUR).toISOString();
}
