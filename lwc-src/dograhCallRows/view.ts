import type { CallStatus } from '../../generator/schema/objects/call-activity.ts';
import type { CallRow, CallScope } from '../../generator/schema/pages/call-monitor-controller.ts';
import { timeOf } from './order';

/** What the user chose to see. */
export interface CallView {
  scope: CallScope;
  /** Empty: any. */
  status: CallStatus | '';
  text: string;
  flaggedOnly: boolean;
}

const UNDER_WAY: ReadonlySet<string> = new Set(['queued', 'initiated', 'ringing', 'in_progress']);
const MILLISECONDS_A_MINUTE = 60_000;
const JUST_FINISHED_MINUTES = 60;
/** A call that ends does not vanish from under the eyes of whoever watches it. */
const LINGER_MINUTES = 1;

/** Whether more is to come of the call. */
export function isUnderWay(row: CallRow): boolean {
  return UNDER_WAY.has(row.status);
}

/**
 * Whether a call belongs to what the user chose, as Apex decides it for whole pages; besides, a call that has just ended
 * stays among the active ones for a minute.
 * @param now the org's time
 */
export function belongsTo(view: CallView, row: CallRow, now: number): boolean {
  return (
    inScope(view, row, now) &&
    (view.status === '' || view.status === row.status) &&
    (!view.flaggedOnly || row.flaggedForReview) &&
    hasText(view.text, row)
  );
}

function inScope(view: CallView, row: CallRow, now: number): boolean {
  if (view.scope === 'all') {
    return true;
  }
  if (view.scope === 'active') {
    return isUnderWay(row) || endedWithin(LINGER_MINUTES, row, now);
  }
  return !isUnderWay(row) && endedWithin(JUST_FINISHED_MINUTES, row, now);
}

function endedWithin(minutes: number, row: CallRow, now: number): boolean {
  const newest = timeOf(row.lastEventAt) ?? timeOf(row.endedAt);
  return newest !== null && newest >= now - minutes * MILLISECONDS_A_MINUTE;
}

function hasText(text: string, row: CallRow): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    wanted === '' ||
    [row.callNumber, row.disposition, row.personName].some((value) => value?.toLowerCase().includes(wanted))
  );
}
