import batchFailed from '@salesforce/label/c.Dograh_Log_Batch_Failed';
import numbersExhausted from '@salesforce/label/c.Dograh_Log_Numbers_Exhausted';
import numbersInUse from '@salesforce/label/c.Dograh_Log_Numbers_In_Use';
import saidText from '@salesforce/label/c.Dograh_Log_Said';
import syncFailed from '@salesforce/label/c.Dograh_Log_Sync_Failed';
import tripped from '@salesforce/label/c.Dograh_Log_Tripped';
import trippedUncounted from '@salesforce/label/c.Dograh_Log_Tripped_Uncounted';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import type { LogEntry } from '../../generator/schema/pages/campaign-controller.ts';

/** A line of the log. */
export interface LogView {
  key: string;
  at: string;
  icon: string;
  level: string | null;
  message: string;
  /** In Dograh's own words, where the message is in ours. */
  said: string | null;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['source_sync_failed', syncFailed],
  ['batch_failed', batchFailed],
  ['phone_number_pool_exhausted_retry', numbersInUse],
  ['phone_number_pool_exhausted', numbersExhausted]
]);

/**
 * @param log newest first
 * @returns its lines in the user's language; events that nobody knows in the words of Dograh
 */
export function logViews(log: LogEntry[]): LogView[] {
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

function wordsFor({ event, failedCalls, countedCalls }: LogEntry): string | null {
  if (event === 'circuit_breaker_tripped') {
    return failedCalls === null ? trippedUncounted : fillLabel(tripped, failedCalls, countedCalls);
  }
  return WORDS.get(event ?? '') ?? null;
}

function iconOf(level: string | null): string {
  if (level === 'error') {
    return 'utility:error';
  }
  return level === 'warning' ? 'utility:warning' : 'utility:info';
}
