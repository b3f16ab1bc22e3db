import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../generator/schema/vocabulary/api.ts';
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
