/* Compiled from lwc-src/dograhCampaignLog/dograhCampaignLog.ts by `npm run build:lwc`. Do not edit: change that file. */
/** What Dograh noted about a campaign, in the language of the user. */
import batchFailed from '@salesforce/label/c.Dograh_Log_Batch_Failed';
import noReason from '@salesforce/label/c.Dograh_Log_No_Reason';
import numbersExhausted from '@salesforce/label/c.Dograh_Log_Numbers_Exhausted';
import numbersInUse from '@salesforce/label/c.Dograh_Log_Numbers_In_Use';
import saidText from '@salesforce/label/c.Dograh_Log_Said';
import syncFailed from '@salesforce/label/c.Dograh_Log_Sync_Failed';
import tripped from '@salesforce/label/c.Dograh_Log_Tripped';
import trippedUncounted from '@salesforce/label/c.Dograh_Log_Tripped_Uncounted';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
const WORDS = new Map([
  ['circuit_breaker_tripped', trippedUncounted],
  ['source_sync_failed', syncFailed],
  ['batch_failed', batchFailed],
  ['phone_number_pool_exhausted_retry', numbersInUse],
  ['phone_number_pool_exhausted', numbersExhausted]
]);
/**
 * @param log newest first
 * @returns its lines in the user's language; events that nobody knows in the words of Dograh
 */
export function logViews(log) {
  return log.map((entry, index) => {
    const words = wordsFor(entry);
    return {
      key: `${log.length - index}`,
      at: formatDateTime(entry.at),
      icon: iconOf(entry.level),
      level: entry.level,
      message: words ?? entry.said ?? noReason,
      said: words !== null && entry.said !== null ? fillLabel(saidText, entry.said) : null
    };
  });
}
/**
 * @param row a campaign
 * @returns the newest note about it: in the user's language, and what Dograh said; null when there is none
 */
export function newestNote({ lastLogEvent, lastLogMessage }) {
  const words = WORDS.get(lastLogEvent ?? '');
  if (words === undefined) {
    return lastLogMessage ?? (lastLogEvent === null ? null : noReason);
  }
  return lastLogMessage === null ? words : `${words} ${fillLabel(saidText, lastLogMessage)}`;
}
function wordsFor({ event, failedCalls, countedCalls }) {
  return event === 'circuit_breaker_tripped' && failedCalls !== null
    ? fillLabel(tripped, failedCalls, countedCalls)
    : (WORDS.get(event ?? '') ?? null);
}
function iconOf(level) {
  if (level === 'error') {
    return 'utility:error';
  }
  return level === 'warning' ? 'utility:warning' : 'utility:info';
}
