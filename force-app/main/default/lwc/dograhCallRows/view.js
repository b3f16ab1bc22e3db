/* Compiled from lwc-src/dograhCallRows/view.ts by `npm run build:lwc`. Do not edit: change that file. */
import { timeOf } from './order';
const UNDER_WAY = new Set(['queued', 'initiated', 'ringing', 'in_progress']);
const MILLISECONDS_A_MINUTE = 60_000;
const JUST_FINISHED_MINUTES = 60;
/** A call that ends does not vanish from under the eyes of whoever watches it. */
const LINGER_MINUTES = 1;
/** Whether more is to come of the call. */
export function isUnderWay(row) {
  return UNDER_WAY.has(row.status);
}
/**
 * Whether a call belongs to what the user chose, as Apex decides it for whole pages; besides, a call that has just ended
 * stays among the active ones for a minute.
 * @param now the org's time
 */
export function belongsTo(view, row, now) {
  return (
    inScope(view, row, now) &&
    (view.status === '' || view.status === row.status) &&
    (!view.flaggedOnly || row.flaggedForReview) &&
    hasText(view.text, row)
  );
}
function inScope(view, row, now) {
  if (view.scope === 'all') {
    return true;
  }
  if (view.scope === 'active') {
    return isUnderWay(row) || endedWithin(LINGER_MINUTES, row, now);
  }
  return !isUnderWay(row) && endedWithin(JUST_FINISHED_MINUTES, row, now);
}
function endedWithin(minutes, row, now) {
  const newest = timeOf(row.lastEventAt) ?? timeOf(row.endedAt);
  return newest !== null && newest >= now - minutes * MILLISECONDS_A_MINUTE;
}
function hasText(text, row) {
  const wanted = text.trim().toLowerCase();
  return (
    wanted === '' ||
    [row.callNumber, row.disposition, row.personName].some((value) => value?.toLowerCase().includes(wanted))
  );
}
