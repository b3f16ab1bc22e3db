import { beforeEach, describe, expect, test } from '@jest/globals';
import { inbound } from '../../../../generator/schema/policies.ts';
import type { TakenEvent } from '../../queue/queued-event.ts';
import { TakenBatches } from '../taken-batches.ts';

const each = inbound.maximumEventsPerRequest;
const event = (number: number): TakenEvent => ({
  id: `event-${number}`,
  failures: 0,
  event: {
    deliveryId: `event-${number}`,
    correlationId: `trip-${number}`,
    key: `run:${number}`,
    receivedAt: '2026-09-03T14:03:47Z',
    body: { workflow_run_id: String(number) }
  }
});

let waiting: TakenEvent[];
let takes: number[];
let failures: number;
let taken: TakenBatches;

beforeEach(() => {
  [waiting, takes, failures] = [[], [], 0];
  taken = new TakenBatches({
    take: (most) => {
      takes.push(most);
      return failures-- > 0
        ? Promise.reject(new Error('The database is away.'))
        : Promise.resolve(waiting.splice(0, most));
    },
    giveBack: (events) => {
      waiting.push(...events);
      return Promise.resolve();
    }
  });
});

describe('what was taken to be delivered', () => {
  test('is taken once for all workers that ask together, and each gets another request of it', async () => {
    waiting = Array.from({ length: 3 * each }, (_, number) => event(number));
    const batches = await Promise.all([1, 2, 3].map(() => taken.next(4 * each)));
    expect(takes).toEqual([4 * each]);
    const ids = batches.flatMap((batch) => batch?.events.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 3 * each }, (_, number) => `event-${number}`));
  });

  test('gives nothing to whoever comes too late, without asking the queue again', async () => {
    waiting = [event(1)];
    const [first, second] = await Promise.all([taken.next(each), taken.next(each)]);
    expect([first?.events.length, second]).toEqual([1, undefined]);
    expect(takes).toHaveLength(1);
  });

  test('goes back into the queue whole when it cannot be delivered now', async () => {
    waiting = Array.from({ length: 2 * each }, (_, number) => event(number));
    await taken.next(2 * each);
    await taken.giveBack('Salesforce is not available.');
    expect(waiting.map(({ id }) => id)).toEqual(Array.from({ length: each }, (_, number) => `event-${each + number}`));
    expect((await taken.next(each))?.events).toHaveLength(each);
  });

  test('tells everybody who waits for it when the queue fails, and is taken the next time', async () => {
    failures = 1;
    waiting = [event(1)];
    const asked = await Promise.allSettled([taken.next(each), taken.next(each)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await taken.next(each))?.events).toHaveLength(1);
  });
});
