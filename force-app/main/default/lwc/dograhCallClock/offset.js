/* Compiled from lwc-src/dograhCallClock/offset.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * @param serverTime what the org's clock said while it answered
 * @param sentAt the browser's clock before the request
 * @param receivedAt the browser's clock after it
 * @returns null when one of the times cannot be used
 */
export function readClock(serverTime, sentAt, receivedAt) {
  const roundTrip = receivedAt - sentAt;
  if (!Number.isFinite(serverTime) || !Number.isFinite(roundTrip) || roundTrip < 0) {
    return null;
  }
  return { offset: serverTime - (sentAt + roundTrip / 2), uncertainty: roundTrip / 2 };
}
/**
 * Keeps the surer of two readings, so that one slow request does not make running durations jump. A reading that the
 * older one cannot explain means that a clock was set: then the newer one counts.
 */
export function surer(known, next) {
  if (known === null || next.uncertainty <= known.uncertainty) {
    return next;
  }
  return Math.abs(known.offset - next.offset) <= known.uncertainty + next.uncertainty ? known : next;
}
