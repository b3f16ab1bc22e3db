import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../generator/schema/vocabulary/api.ts';
import { readFileSync } from 'node:fs';
import { campaignsLabels } from '../../../../generator/schema/labels/campaigns.ts';
import { inPlainWords } from '../campaign-log.ts';

const said = (event: string, message: string, details: JsonObject | null = null): string =>
  inPlainWords({ ts: '2026-01-01T00:00:00Z', level: 'warning', event, message, details });

describe('what Dograh noted about a campaign', () => {
  test.each([
    [
      'says how many calls failed when Dograh paused it',
      { failure_count: 5, success_count: 2 },
      /5 of the last 7 calls/
    ],
    ['says that calls failed when Dograh did not say how many', null, /paused the campaign by itself, because too many/]
  ])('%s', (_name, details, words) => {
    expect(said('circuit_breaker_tripped', 'Paused: failure rate 71.43% exceeded', details)).toMatch(words);
  });

  test.each([
    ['source_sync_failed', 'Row 3 has no number', /could not read the list of people.*Row 3 has no number/],
    ['batch_failed', 'No slot', /broke off.*No slot/],
    ['phone_number_pool_exhausted_retry', 'pool', /tries again by itself/],
    ['phone_number_pool_exhausted', 'pool', /Add numbers in Dograh/]
  ])('is told in plain words: %s', (event, message, words) => {
    expect(said(event, message)).toMatch(words);
    expect(said(event, message)).not.toContain(event);
  });

  test('is told as Dograh says it when nobody knows the event', () => {
    expect(said('moon_phase', 'The moon is full.')).toBe('The moon is full.');
    expect(said('moon_phase', ' ')).toBe('Dograh gave no reason.');
  });
});

describe('what the bridge, Apex and pages say of an event', () => {
  const apex = readFileSync('force-app/main/default/classes/services/DograhCampaignLog.cls', 'utf8');

  /** All that Apex has in quotes after a place in its source, up to the next end of a block. */
  function apexWords(place: string): string {
    const [, block = ''] = apex.split(place);
    const literals = (block.split('\n            }')[0] ?? '').matchAll(/'((?:[^'\\]|\\.)*)'/g);
    return Array.from(literals, ([, text]) => text).join('');
  }

  /** Without values, of forms the usual one, and without what only joins the reason to the sentence. */
  const bare = (text: string): string =>
    text
      .replaceAll(/\{\d, plural,.*? other \{#([^}]*)\}\}/g, '$1')
      .replaceAll(/\{\d\}|SAID|\d+/g, '')
      .replace(/[.:\s]+$/, '');

  test.each([
    ['source_sync_failed', campaignsLabels.Dograh_Log_Sync_Failed],
    ['batch_failed', campaignsLabels.Dograh_Log_Batch_Failed],
    ['phone_number_pool_exhausted_retry', campaignsLabels.Dograh_Log_Numbers_In_Use],
    ['phone_number_pool_exhausted', campaignsLabels.Dograh_Log_Numbers_Exhausted]
  ])('is the same: %s', (event, label) => {
    const words = bare(label.text);
    expect(bare(said(event, 'SAID'))).toBe(words);
    expect(bare(apexWords(`when '${event}' {`))).toBe(words);
  });

  test('is the same when Dograh paused a campaign', () => {
    const { Dograh_Log_Tripped: counted, Dograh_Log_Tripped_Uncounted: uncounted } = campaignsLabels;
    const details = { failure_count: 5, success_count: 2 };
    expect(bare(said('circuit_breaker_tripped', '', details))).toBe(bare(counted.text));
    expect(said('circuit_breaker_tripped', '')).toBe(uncounted.text);
    const [withoutCounts = '', withCounts = ''] = (apex.split('String tripped(')[1] ?? '').split('return ').slice(1);
    expect(withoutCounts).toContain(`'${uncounted.text}'`);
    const pieces = Array.from((withCounts.split(';\n')[0] ?? '').matchAll(/'([^']*)'/g), ([, text]) => text);
    expect(bare(pieces.join(''))).toBe(bare(counted.text));
  });
});
