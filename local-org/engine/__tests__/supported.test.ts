import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { currentSupport, readInventory, SUPPORT_DOCUMENT, supportDocument } from '../supported.ts';

/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;

describe('the list of what the local org knows', () => {
  it(
    'says what the engine does',
    async () => {
      expect(await readFile(SUPPORT_DOCUMENT, 'utf8')).toBe(await currentSupport());
    },
    SET_UP_TIME
  );

  it('counts overloads and names each missing member once', () => {
    const types = readInventory(
      '+\tCache.Org\tget(String)\n-\tCache.Org\tput(String)\n-\tCache.Org\tput(String, Object)\n'
    );
    expect(types).toEqual([{ namespace: 'Cache', name: 'Cache.Org', known: 1, missing: new Set(['put']), total: 3 }]);
    expect(supportDocument(types)).toContain('- Cache.Org, 1 of 3; missing: put');
  });

  it('names types of which nothing is known', () => {
    expect(supportDocument(readInventory('-\tSystem.Ideas\tfindSimilar(SObject)\n'))).toContain('System.Ideas.');
  });
});
