import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { logViews, newestNote } from 'c/dograhCampaignLog';
import { labels } from '../../../generator/schema/labels.ts';
import type { CampaignRow, LogEntry } from '../../../generator/schema/pages/campaign-controller.ts';

const entry = (changes: Partial<LogEntry>): LogEntry => ({
  ...{ at: '2026-11-24T09:30:00Z', level: 'warning', event: 'moon_phase', said: null },
  ...{ failedCalls: null, countedCalls: null },
  ...changes
});

const row = (lastLogEvent: string | null, lastLogMessage: string | null): CampaignRow =>
  ({ lastLogEvent, lastLogMessage }) as CampaignRow;

const KNOWN: [string, keyof typeof labels][] = [
  ['circuit_breaker_tripped', 'Dograh_Log_Tripped_Uncounted'],
  ['source_sync_failed', 'Dograh_Log_Sync_Failed'],
  ['batch_failed', 'Dograh_Log_Batch_Failed'],
  ['phone_number_pool_exhausted_retry', 'Dograh_Log_Numbers_In_Use'],
  ['phone_number_pool_exhausted', 'Dograh_Log_Numbers_Exhausted']
];

describe('the log of a campaign', () => {
  it.each(KNOWN)('has translated words for %s, and keeps those of Dograh', (event, label) => {
    expect(logViews([entry({ event, said: 'Raw' })])).toMatchObject([
      { message: `c.${label}`, said: 'c.Dograh_Log_Said' }
    ]);
  });

  it('says how many calls failed where that is known', () => {
    const tripped = entry({ event: 'circuit_breaker_tripped', failedCalls: 4, countedCalls: 9 });
    expect(logViews([tripped])).toMatchObject([{ message: 'c.Dograh_Log_Tripped' }]);
  });

  it('passes on what it does not know, and says so when there is nothing to pass on', () => {
    expect(logViews([entry({ said: 'The moon is full.' }), entry({})])).toMatchObject([
      { message: 'The moon is full.', said: null },
      { message: 'c.Dograh_Log_No_Reason', said: null }
    ]);
  });
});

describe('the newest note about a campaign', () => {
  it.each(KNOWN)('is told in translated words: %s', (event, label) => {
    expect(newestNote(row(event, null))).toBe(`c.${label}`);
    expect(newestNote(row(event, 'Raw'))).toBe(`c.${label} c.Dograh_Log_Said`);
  });

  it('is why a campaign could not be created', () => {
    expect(newestNote(row('creation_failed', 'Nobody is left.'))).toBe('Nobody is left.');
  });

  it('is told as Dograh says it when nobody knows what it is about', () => {
    expect(newestNote(row('moon_phase', 'The moon is full.'))).toBe('The moon is full.');
    expect(newestNote(row(null, 'The moon is full.'))).toBe('The moon is full.');
    expect(newestNote(row('moon_phase', null))).toBe('c.Dograh_Log_No_Reason');
  });

  it('is nothing where nothing was noted', () => {
    expect(newestNote(row(null, null))).toBeNull();
  });

  it.each(KNOWN)('is told by Salesforce in the same words: %s', (event, label) => {
    const field = readFileSync(
      'force-app/main/default/objects/Dograh_Campaign__c/fields/Last_Log_Event__c.field-meta.xml',
      'utf8'
    );
    const shown = new RegExp(`<fullName>${event}</fullName>\\s*<default>false</default>\\s*<label>(.*?)</label>`, 's');
    expect(shown.exec(field)?.[1]?.replaceAll(/\s+/g, ' ').trim()).toBe(labels[label].text);
  });
});
