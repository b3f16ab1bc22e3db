import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '../../../testing/running-bridge.ts';
import { createLog } from '../../observability/log.ts';
import { createMetrics } from '../../observability/metrics.ts';
import type { TakenEvent } from '../../queue/queued-event.ts';
import type { Verdict } from '../../salesforce/answer.ts';
import { DeliveryLoop } from '../delivery-loop.ts';
import { Destination } from '../destination.ts';

const event = (failures: number): TakenEvent => ({
  id: 'event-1',
  failures,
  event: {
    deliveryId: 'event-1',
    correlationId: 'trip-1',
    key: 'run:1',
    receivedAt: '2026-09-03T14:03:47Z',
    body: { workflow_run_id: '1' }
  }
});
const accepted: Verdict = { kind: 'answered', events: [{ outcome: 'accepted' }] };
const broken: Verdict = { kind: 'not-usable', reason: 'Salesforce answered 500: UNABLE_TO_LOCK_ROW' };

let waiting: TakenEvent[];
let verdicts: Verdict[];
let ends: string[];
let takeFails: number;
let destination: Destination;
let loop: DeliveryLoop;

beforeEach(() => {
  [waiting, verdicts, ends, takeFails] = [[], [], [], 0];
  const rules = { openAfter: 1, firstPause: 1, longestPause: 1, limitPause: 1 };
  destination = new Destination(rules);
  loop = new DeliveryLoop({
    endpoint: { post: () => Promise.resolve(verdicts.shift() ?? accepted) },
    destination,
    metrics: createMetrics(),
    log: createLog('silent'),
    mostFailures: 3,
    workers: 2,
    queue: {
      take: () => {
        if (takeFails-- > 0) return Promise.reject(new Error('The database is away.'));
        return Promise.resolve(waiting.splice(0));
      },
      complete: (events) => {
        ends.push(...events.map(() => 'delivered'));
        return Promise.resolve();
      },
      giveBack: (events) => {
        waiting.push(...events.map(({ failures }) => event(failures + 1)));
        return Promise.resolve();
      },
      setAside: () => Promise.resolve(ends.push('aside')).then(() => undefined),
      onEvent: () => () => undefined
    }
  });
});
afterEach(() => loop.stop());

describe('the delivery loop', () => {
  test('does not count an outage of Salesforce as failures of the event', async () => {
    waiting = [event(1_000)];
    verdicts = [broken, accepted];
    loop.start();
    await until('the event has an end', () => ends.length > 0);
    expect(ends).toEqual(['delivered']);
  });

  test('sets an event aside that goes on failing by itself', async () => {
    waiting = [event(0)];
    verdicts = [broken, broken, broken];
    loop.start();
    await until('the event has an end', () => ends.length > 0);
    expect(ends).toEqual(['aside']);
    expect(verdicts).toEqual([]);
  });

  test('goes on after the queue has failed in the middle of a probe', async () => {
    destination.failed(null);
    takeFails = 1;
    waiting = [event(0)];
    loop.start();
    await until('the event has an end', () => ends.length > 0);
    expect(ends).toEqual(['delivered']);
  });
});
