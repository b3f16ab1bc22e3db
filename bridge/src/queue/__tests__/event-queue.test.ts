import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startPostgres } from '../../../testing/postgres-server.ts';
import { QUICKLY_COMPILED } from '../../../testing/ready-queue.ts';
import { bridgeFolder } from '../../../testing/running-bridge.ts';
import { createLog } from '../../observability/log.ts';
import { EventQueue } from '../event-queue.ts';
import { queueId, type QueuedEvent } from '../queued-event.ts';
import { sharedQueueTests } from './shared-queue.ts';

jest.setTimeout(120_000);

/** Every run of the tests kills it this often; a nightly one asks for more. */
const KILLS = Number(process.env['BRIDGE_KILLS'] ?? 3);

let space: Awaited<ReturnType<typeof bridgeFolder>>;
let queue: EventQueue;

const open = (): Promise<EventQueue> => EventQueue.open({ folder: space.folder }, createLog('silent'));

beforeAll(async () => {
  space = await bridgeFolder();
  queue = await open();
});

afterEach(async () => {
  await takeAll();
  for (const { id } of await queue.deadLetters()) await queue.drop(id);
});

afterAll(async () => {
  await queue.close();
  await space.remove();
});

/** Takes and completes events until none waits. @returns them in the order in which they came out */
async function takeAll(): Promise<QueuedEvent[]> {
  const all: QueuedEvent[] = [];
  for (;;) {
    const taken = await queue.take(500);
    await queue.complete(taken);
    all.push(...taken.map(({ event: one }) => one));
    if ((await queue.counts()).waiting === 0) return all;
  }
}
const event = (deliveryId: string, key = `run:${deliveryId}`): QueuedEvent => ({
  deliveryId,
  correlationId: `trip-${deliveryId}`,
  key,
  receivedAt: '2026-09-03T14:03:47Z',
  body: { workflow_run_id: deliveryId }
});

/** Runs the writer until a random moment, and kills it. @returns the number behind the last event that it kept */
function writeUntilKilled(first: number): Promise<number> {
  const writer = join(import.meta.dirname, 'killed-writer.ts');
  const child = spawn(process.execPath, [QUICKLY_COMPILED, '--import', 'tsx', writer, space.folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' }
  });
  let next = first;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'open') setTimeout(() => child.kill('SIGKILL'), 50 + Math.random() * 500);
    else next = Number(line.replace('kept ', '')) + 1;
  });
  return new Promise((done) => {
    child.once('close', () => {
      done(next);
    });
  });
}

describe('the queue', () => {
  test('gives events in the order in which they came, with all that was kept of them', async () => {
    for (const id of ['a', 'b', 'c']) expect(await queue.keep(event(id))).toBe(true);
    const taken = await queue.take(10);
    expect(taken.map(({ event: { deliveryId } }) => deliveryId)).toEqual(['a', 'b', 'c']);
    expect(taken[0]).toEqual({ id: queueId('a'), event: event('a'), failures: 0 });
    await queue.complete(taken);
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, deadLetters: 0, oldestSeconds: 0 });
  });

  test('recognises a delivery that it has, and one that it has delivered', async () => {
    expect(await Promise.all([queue.keep(event('same')), queue.keep(event('same'))])).toEqual([true, false]);
    await queue.complete(await queue.take(10));
    expect(await queue.keep(event('same'))).toBe(false);
  });

  test('refuses an event that the database cannot hold, and keeps those that came with it', async () => {
    const good = ['before', 'after'].map((id) => event(id));
    const bad = { ...event('bad'), body: { text: 'a\u0000b' } };
    const outcomes = await Promise.allSettled([good[0], bad, good[1]].map((one) => queue.keep(one ?? bad)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await takeAll()).map(({ deliveryId }) => deliveryId).sort()).toEqual(['after', 'before']);
  });

  test('gives nothing of a run while something earlier of it is under way or waits to be tried again', async () => {
    await Promise.all(
      [event('first', 'run:1'), event('second', 'run:1'), event('other', 'run:2')].map((one) => queue.keep(one))
    );
    const taken = await queue.take(10);
    expect(taken.map(({ event: { deliveryId } }) => deliveryId)).toEqual(['first', 'other']);
    await queue.giveBack(taken, 'not now');
    await queue.keep(event('third', 'run:1'));
    const order = (await takeAll()).map(({ deliveryId }) => deliveryId).filter((id) => id !== 'other');
    expect(order).toEqual(['first', 'second', 'third']);
  });

  test('counts how often a delivery has failed', async () => {
    await queue.keep(event('failing'));
    await queue.giveBack(await queue.take(1), 'not now');
    let again = await queue.take(1);
    while (again.length === 0) again = await queue.take(1);
    expect(again[0]?.failures).toBe(1);
  });

  test('does not let events wait for an hour that a clock was set back by', async () => {
    await queue.keep(event('stranded'));
    await queue.giveBack(await queue.take(1), 'not now');
    await queue.statement("UPDATE pgboss.job SET start_after = start_after + interval '1 hour' WHERE state = 'retry'");
    await queue.close();
    queue = await open();
    expect((await queue.take(1)).map(({ event: { deliveryId } }) => deliveryId)).toEqual(['stranded']);
  });

  test('sets an event aside so that the next of its run goes on, and brings it back', async () => {
    for (const id of ['odd', 'next']) await queue.keep(event(id, 'run:1'));
    const [odd] = await queue.take(1);
    if (odd === undefined) throw new Error('nothing was taken');
    await queue.setAside(odd, 'It is odd.');
    expect(await queue.deadLetters()).toMatchObject([
      { id: odd.id, event: event('odd', 'run:1'), reason: 'It is odd.' }
    ]);
    const next = await queue.take(10);
    expect(next.map(({ event: { deliveryId } }) => deliveryId)).toEqual(['next']);
    await queue.complete(next);
    expect(await queue.replay(odd.id)).toBe(true);
    expect(await queue.deadLetters()).toEqual([]);
    expect((await queue.take(10)).map(({ event: { deliveryId } }) => deliveryId)).toEqual(['odd']);
  });

  test('knows for which runs it has or had the end, whatever else was told of them', async () => {
    await queue.keep(event('waits', 'run:waits'));
    await queue.keep(event('goes', 'run:goes'));
    await queue.keep({ ...event('rings', 'run:rings'), body: { eventType: 'call_update' } });
    const taken = await queue.take(10);
    await queue.complete(taken.filter(({ event: { key } }) => key === 'run:goes'));
    const [waits] = taken.filter(({ event: { key } }) => key === 'run:waits');
    if (waits === undefined) throw new Error('nothing was taken');
    await queue.setAside(waits, 'odd');
    expect(await queue.endedKeys(['run:waits', 'run:goes', 'run:rings', 'run:unheard-of'])).toEqual(
      new Set(['run:waits', 'run:goes'])
    );
  });

  test('keeps a second process out of its folder, and lets it in afterwards', async () => {
    await expect(open()).rejects.toThrow(/Another bridge works in .*set DATA_DIRECTORY to another folder/);
    await queue.close();
    queue = await open();
  });

  test(`loses nothing that it said it kept when its process is killed ${KILLS} times`, async () => {
    await queue.close();
    let kept = 0;
    for (let kill = 0; kill < KILLS; kill += 1) kept = await writeUntilKilled(kept);
    queue = await open();
    const numbers = new Set((await takeAll()).map(({ body }) => body['number']));
    expect(kept).toBeGreaterThan(0);
    expect(Array.from({ length: kept }, (_, number) => number).filter((number) => !numbers.has(number))).toEqual([]);
  });
});

const server = startPostgres();
if (server === undefined) {
  console.warn(
    "Not tried with a PostgreSQL server: install Debian's package postgresql, or name one in BRIDGE_TEST_DATABASE_URL."
  );
} else {
  describe('two bridges on one PostgreSQL server', () => {
    sharedQueueTests(server);
    afterAll(() => {
      server.stop();
    });
  });
}
