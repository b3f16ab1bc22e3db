import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Campaign } from '../../../../generator/schema/dograh-api/campaigns.ts';
import { DograhError } from '../../dograh/dograh-request.ts';
import { CampaignProgressCache, progressOf } from '../campaign-progress.ts';

const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  id: 512,
  name: 'Renewals',
  workflow_id: 37,
  workflow_name: 'Renewal',
  state: 'running',
  source_type: 'csv',
  source_id: 'campaigns/1/a.csv',
  total_rows: 400,
  processed_rows: 12,
  failed_rows: 3,
  created_at: '2026-09-03T14:00:00+00:00',
  started_at: '2026-09-03T14:01:00+00:00',
  completed_at: null,
  retry_config: {},
  executed_count: 110,
  total_queued_count: 420,
  ...more
});

describe('the progress of a campaign', () => {
  test('is counted from its calls, never from the counter that Dograh miscounts', () => {
    expect(progressOf(campaign())).toMatchObject({
      people: 400,
      calls: 420,
      placed: 110,
      remaining: 310,
      percent: 26.1
    });
  });

  test('tells of an ended campaign what was never placed', () => {
    const progress = progressOf(campaign({ state: 'completed', executed_count: 415 }));
    expect(progress).toMatchObject({ remaining: 0, notPlaced: 5, percent: 98.8 });
  });

  test('is not known while Dograh reads the list', () => {
    const reading = campaign({ state: 'syncing', total_rows: null, executed_count: 0, total_queued_count: 0 });
    expect(progressOf(reading)).toMatchObject({ people: null, percent: null, notPlaced: null });
  });
});

describe('many who ask', () => {
  let asked: number;
  let now: number;
  let answer: () => Promise<Campaign>;
  let cache: CampaignProgressCache;

  beforeEach(() => {
    [asked, now] = [0, Date.parse('2026-09-03T15:00:00Z')];
    answer = (): Promise<Campaign> => Promise.resolve(campaign());
    const ask = (): Promise<Campaign> => {
      asked += 1;
      return answer();
    };
    cache = new CampaignProgressCache({ campaign: ask }, () => now);
  });

  const down = (): Promise<Campaign> => Promise.reject(new DograhError(503, 'Dograh answered 503.'));

  test('cost one request in ten seconds', async () => {
    await Promise.all(Array.from({ length: 500 }, () => cache.get(512)));
    now += 9_999;
    await cache.get(512);
    expect(asked).toBe(1);
    now += 1;
    await cache.get(512);
    expect(asked).toBe(2);
  });

  test('get an older number, marked as such, while Dograh is down, and leave it alone meanwhile', async () => {
    await cache.get(512);
    answer = down;
    now += 60_000;
    const seen = await Promise.all([cache.get(512), cache.get(512)]);
    expect(seen).toMatchObject([{ stale: true, placed: 110, asOf: '2026-09-03T15:00:00.000Z' }, { stale: true }]);
    now += 4_999;
    await cache.get(512);
    expect(asked).toBe(2);
    answer = (): Promise<Campaign> => Promise.resolve(campaign({ executed_count: 200 }));
    now += 1;
    expect(await cache.get(512)).toMatchObject({ stale: false, placed: 200 });
  });

  test('hear that Dograh is down when nothing older is known', async () => {
    answer = down;
    await expect(cache.get(512)).rejects.toThrow('Dograh answered 503.');
    await expect(cache.get(512)).rejects.toThrow('Dograh answered 503.');
    expect(asked).toBe(1);
  });
});
