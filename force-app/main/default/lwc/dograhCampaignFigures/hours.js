/* Compiled from lwc-src/dograhCampaignFigures/hours.ts by `npm run build:lwc`. Do not edit: change that file. */
const HOUR = 3_600_000;
const MOST_BARS = 24;
/**
 * Bars for every hour between the first and the last, the empty ones too, so that a gap looks like a gap.
 *
 * @param hours calls by the hour, oldest first
 * @returns 24 bars at most, the newest; none without calls
 */
export function hourBars(hours) {
  const first = hours[0];
  const last = hours[hours.length - 1];
  if (first === undefined || last === undefined) {
    return [];
  }
  const counts = new Map(hours.map((hour) => [Date.parse(hour.hour), hour]));
  const tallest = Math.max(1, ...hours.map((hour) => hour.calls));
  const end = Date.parse(last.hour);
  const bars = [];
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
