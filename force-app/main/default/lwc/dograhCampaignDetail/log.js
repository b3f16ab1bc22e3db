/* Compiled from lwc-src/dograhCampaignDetail/log.ts by `npm run build:lwc`. Do not edit: change that file. */
import batchFailed from '@salesforce/label/c.Dograh_Log_Batch_Failed';
import numbersExhausted from '@salesforce/label/c.Dograh_Log_Numbers_Exhausted';
import numbersInUse from '@salesforce/label/c.Dograh_Log_Numbers_In_Use';
import saidText from '@salesforce/label/c.Dograh_Log_Said';
import syncFailed from '@salesforce/label/c.Dograh_Log_Sync_Failed';
import tripped from '@salesforce/label/c.Dograh_Log_Tripped';
import trippedUncounted from '@salesforce/label/c.Dograh_Log_Tripped_Uncounted';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
const WORDS = new Map([
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
      message: words ?? entry.message,
      said: words !== null && entry.said !== null ? fillLabel(saidText, entry.said) : null
    };
  });
}
function wordsFor({ event, failedCalls, countedCalls }) {
  if (event === 'circuit_breaker_tripped') {
    return failedCalls === null ? trippedUncounted : fillLabel(tripped, failedCalls, countedCalls);
  }
  return WORDS.get(event ?? '') ?? null;
}
function iconOf(level) {
  if (level === 'error') {
    return 'utility:error';
  }
  return level === 'warning' ? 'utility:warning' : 'utility:info';
}
