import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PostgresServer } from '../../../testing/postgres-server.ts';
import { createLog } from '../../observability/log.ts';
import { EventQueue } from '../event-queue.ts';
import type { QueuedEvent } from '../queued-event.ts';

const event = (number: number, key: string): QueuedEvent => ({
  deliveryId: `${key}-${number}`,
  correlationId: `trip-${number}`,
  key,
  receivedAt: '2026-09-03T14:03:47Z',
  body: { number }
});

/** Takes and completes until both have found nothing. @returns what each took, in its order */
async function takeTogether(queues: readonly EventQueue[]): Promise<QueuedEvent[]> {
  const all: QueuedEvent[] = [];
  for (let found = 1; found > 0;) {
    const taken = await Promise.all(queues.map((queue) => queue.take(7)));
    found = taken.flat().length;
    all.push(...taken.flat().map(({ event: one }) => one));
    await Promise.all(queues.map((queue, index) => queue.complete(taken[index] ?? [])));
  }
  return all;
}

/** What is promised of bridges that share a PostgreSQL server. */
export function sharedQueueTests({ url }: PostgresServer): void {
  let queues: EventQueue[];

  beforeAll(async () => {
    const log = createLog('silent');
    // Both begin at the same moment, as the replicas of a deployment do.
    queues = await Promise.all([EventQueue.open({ url }, log), EventQueue.open({ url }, log)]);
  });
  afterAll(async () => {
    await Promise.all(queues.map((queue) => queue.close()));
  });

  test('give each event to one of them, and those of a run in order', async () => {
    const runs = Array.from({ length: 20 }, (_, run) => `run:${run}`);
    for (let number = 0; number < 5; number += 1) {
      await Promise.all(runs.map(async (key, run) => queues[run % 2]?.keep(event(number, key))));
    }
    const taken = await takeTogether(queues);
    expect(taken).toHaveLength(100);
    for (const key of runs) {
      expect(taken.filter((one) => one.key === key).map(({ body }) => body['number'])).toEqual([0, 1, 2, 3, 4]);
    }
  });

  test('recognise a delivery that the other one has', async () => {
    const kept = await Promise.all(queues.map((queue) => queue.keep(event(1, 'run:same'))));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await takeTogether(queues)).toHaveLength(1);
  });

  test('see the same dead letters', async () => {
    const [one, other] = queues;
    await one?.keep(event(1, 'run:odd'));
    const [taken] = (await one?.take(1)) ?? [];
    if (taken === undefined) throw new Error('nothing was taken');
    await one?.setAside(taken, 'It is odd.');
    expect(await other?.deadLetters()).toMatchObject([{ reason: 'It is odd.', event: { key: 'run:odd' } }]);
    expect(await other?.drop(taken.id)).toBe(true);
    expect(await one?.deadLetters()).toEqual([]);
  });
}
