/* Compiled from lwc-src/dograhCallRows/order.ts by `npm run build:lwc`. Do not edit: change that file. */
export const NEWEST_FIRST = { field: 'newest', direction: 'desc' };
/** In the order in which a call goes through them. */
const STATUS_ORDER = [
  'queued',
  'initiated',
  'ringing',
  'in_progress',
  'completed',
  'voicemail',
  'no_answer',
  'busy',
  'canceled',
  'failed',
  'unknown'
];
const texts = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
/**
 * How two calls stand to each other. Calls without the value come last whichever way the list is sorted; calls with the
 * same value stand newest first. `now` decides how long a call under way has lasted.
 */
export function comparator(sort, now) {
  const key = KEYS[sort.field];
  const sign = sort.direction === 'asc' ? 1 : -1;
  return (one, other) =>
    compareKeys(key(one, now), key(other, now), sign) || texts.compare(other.callNumber, one.callNumber);
}
function compareKeys(one, other, sign) {
  if (one === null || other === null) {
    return one === other ? 0 : one === null ? 1 : -1;
  }
  if (typeof one === 'number' && typeof other === 'number') {
    return sign * (one - other);
  }
  return sign * texts.compare(String(one), String(other));
}
const KEYS = {
  newest: (row) => row.callNumber,
  status: (row) => STATUS_ORDER.indexOf(row.status),
  duration: (row, now) => row.durationSeconds ?? runningSeconds(row, now),
  startedAt: (row) => timeOf(row.startedAt),
  personName: (row) => row.personName || null,
  campaignName: (row) => row.campaignName || null,
  disposition: (row) => row.disposition || null
};
function runningSeconds(row, now) {
  const start = row.endedAt === null && !row.stale ? timeOf(row.startedAt) : null;
  return start === null ? null : (now - start) / 1000;
}
/** Milliseconds since 1970; null when not known. */
export function timeOf(iso) {
  const time = iso ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? null : time;
}
