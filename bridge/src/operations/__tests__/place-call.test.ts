import { expect, test } from '@jest/globals';
import type { DograhApi } from '../../dograh/dograh-api.ts';
import { SETTLED_AFTER, type Attempt } from '../operation.ts';
import { placeCall } from '../place-call.ts';

/** A second attempt at a call that Dograh was asked for and does not show, so many seconds after it was asked. */
function attemptAfter(sentSecondsAgo: number, now = new Date()): { dialled: string[]; attempt: Promise<Attempt> } {
  const dialled: string[] = [];
  const dograh: Pick<DograhApi, 'placeCall' | 'usageRuns'> = {
    placeCall: (_workflow, { phone_number: number }) => {
      dialled.push(number);
      return Promise.resolve({ status: 'initiated', workflow_run_id: 1, workflow_run_name: 'WR-API-1' });
    },
    usageRuns: (_span, page) =>
      Promise.resolve({
        runs: [],
        total_dograh_tokens: 0,
        total_duration_seconds: 0,
        total_count: 0,
        page,
        limit: 100,
        total_pages: 0
      })
  };
  const attempt = placeCall(
    { workflow_uuid: 'wf-1', phone_number: '+14155550142' },
    { key: 'key-00001', state: 'sent', known: {}, sentSecondsAgo, correlationId: 'trip-1' },
    { dograh, log: { sending: () => Promise.resolve() }, now: () => now }
  );
  return { dialled, attempt };
}

test('a call that Dograh does not show is not placed again while Dograh may still be at work on it', async () => {
  const { dialled, attempt } = attemptAfter(SETTLED_AFTER - 1);
  expect(await attempt).toMatchObject({ kind: 'unknown' });
  expect(dialled).toEqual([]);
});

test('the clock of the bridge, which may have been set meanwhile, does not decide that', async () => {
  const { attempt } = attemptAfter(1, new Date(Date.now() + 3_600_000));
  expect(await attempt).toMatchObject({ kind: 'unknown' });
});

test('a call that Dograh still does not show after that is said to be not placed, and is not dialled again', async () => {
  const { dialled, attempt } = attemptAfter(SETTLED_AFTER);
  expect(await attempt).toMatchObject({ kind: 'done', answer: { status: 504, body: { status: 'not-placed' } } });
  expect(dialled).toEqual([]);
});
