import type { HourCount } from '../../generator/schema/pages/campaign-controller.ts';

const HOUR = 3_600_000;
const MOST_BARS = 24;

export interface HourBar {
  /** ISO time of the beginning of the hour. */
  hour: string;
  calls: number;
  connected: number;
  /** Height of the whole bar, 0 to 1 of the tallest. */
  height: number;
  /** Height of the part for answered calls, 0 to 1 of the tallest bar. */
  connectedHeight: number;
}

/**
 * Bars for every hour between the first and the last, the empty ones too, so that a gap looks like a gap.
 *
 * @param hours calls by the hour, oldest first
 * @returns 24 bars at most, the newest; none without calls
 */
export function hourBars(hours: HourCount[]): HourBar[] {
  const first = hours[0];
  const last = hours[hours.length - 1];
  if (first === undefined || last === undefined) {
    return [];
  }
  const counts = new Map(hours.map((hour) => [Date.parse(hour.hour), hour]));
  const tallest = Math.max(1, ...hours.map((hour) => hour.calls));
  const end = Date.parse(last.hour);
  const bars: HourBar[] = [];
  for (let at = Math.max(Date.parse(first.hour), end - (MOST_BARS - 1) * HOUR); at <= end; at += HOUR) {
    const count = counts.get(at);
    const calls = count?.calls ?? 0;
    const connected = Math.min(count?.connected ?? 0, calls);
    bars.push({
      hour: new Date(at).toISOString(),
      calls,
      connected,
      height: calls / tallest,
      connectedHeight: connected / tallest
    });
  }
  return bars;
}
