import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chain } from './chain.ts';
import { expected, settled, unresolved } from './records.ts';

jest.setTimeout(1_200_000);

/** Nightly more: `BRIDGE_KILLS=50`. */
const KILLS = Number(process.env['BRIDGE_KILLS'] ?? 5);
const EVENTS = '/services/apexrest/dograh/events';
const HOUR = 3_600;

let chain: Chain;

beforeAll(async () => {
  chain = await Chain.start();
});

afterAll(async () => {
  await chain.stop();
});

/** Whatever went wrong: the promise is the same. */
afterEach(async () => {
  await chain.mend();
  expect(await settled(chain)).toEqual(expected(chain));
  expect(await unresolved(chain)).toEqual([]);
  const answered = new Map(
    chain.log
      .filter(({ msg, outcome }) => msg === 'An event was answered.' && outcome !== 'refused')
      .map(({ key, correlationId }) => [key, correlationId])
  );
  const trips = expected(chain).map(({ run, correlationId }) => [`run:${run}`, correlationId] as const);
  expect(trips.filter(([key, trip]) => answered.get(key) !== trip)).toEqual([]);
});

/** How often the bridge was told something by Salesforce. */
const verdicts = (verdict: string): number => chain.log.filter((line) => line['verdict'] === verdict).length;

/** Calls end, and the bridge tries to tell of them for so many seconds. */
async function callsWhileFailing(trip: string, seconds: number, times: number): Promise<void> {
  await chain.call(trip, 6);
  await chain.letCallsEnd();
  await chain.pass(seconds, times);
}

describe('every call is in the org once, with one task and one correlation id, when Salesforce', () => {
  test('is down for an hour', async () => {
    const before = verdicts('unavailable');
    chain.link.meet({ kind: 'down' });
    await callsWhileFailing('down', HOUR, 300);
    expect(verdicts('unavailable') - before).toBeGreaterThan(2);
  });

  test('has ended the session that nobody used', async () => {
    await callsWhileFailing('warm', 1, 1);
    expect(await settled(chain)).toEqual(expected(chain));
    const before = await chain.logins();
    // Longer than the session, shorter than the bridge relies on a token.
    await chain.pass(330, 165);
    await callsWhileFailing('expired', 1, 1);
    expect(await settled(chain)).toEqual(expected(chain));
    expect(await chain.logins()).toBeGreaterThan(before);
  });

  test('has revoked all tokens', async () => {
    await chain.call('revoked', 6);
    const ending = chain.letCallsEnd();
    for (let time = 0; time < 3; time += 1) {
      await chain.endSessions();
      await sleep(150);
    }
    await ending;
  });

  test('has used up its requests: everything slows down', async () => {
    await chain.fault({ path: EVENTS, status: 403, errorCode: 'REQUEST_LIMIT_EXCEEDED', count: 3 });
    const before = chain.log.length;
    await callsWhileFailing('limit', 1_800, 300);
    const told = chain.log.slice(before).filter((line) => line['verdict'] === 'limit');
    expect(told.length).toBeGreaterThan(0);
    // Two requests may be under way at once; after them half a minute passes at least.
    const moments = told.map(({ time }) => Date.parse(String(time)));
    const gaps = moments.slice(2).map((moment, index) => moment - (moments[index + 1] ?? 0));
    expect(gaps.filter((gap) => gap < 25_000)).toEqual([]);
  });

  test('is slow', async () => {
    chain.link.meet({ kind: 'slow', milliseconds: 700 });
    await callsWhileFailing('slow', 3, 1);
    expect(chain.link.struck).toBeGreaterThan(0);
  });

  test.each([
    ['answers when nobody waits any more', { kind: 'slow', milliseconds: 6_000 }],
    ['never answers on connections that stay open', { kind: 'half-open' }],
    ['gets nothing on connections that stay open', { kind: 'swallows' }],
    ['breaks connections before it answers', { kind: 'cuts-answers' }]
  ] as const)('%s', async (trip, fault) => {
    const before = verdicts('unavailable');
    chain.link.meet(fault);
    await callsWhileFailing(trip.replaceAll(' ', '-').slice(0, 20), 6, 1);
    expect(verdicts('unavailable')).toBeGreaterThan(before);
  });

  test('cannot publish one event in ten: a retry of what the org put aside makes up for it', async () => {
    await chain.fault({ point: 'EVENT', subject: 'Dograh_Call_Event__e', effect: 'LIMIT_EXCEEDED', every: 10 });
    await chain.call('publish', 20);
    await chain.letCallsEnd();
    await chain.pass(20, 10);
    const kept = await unresolved(chain);
    expect(kept.length).toBeGreaterThan(0);
    await chain.mend();
    const admin = await chain.admin();
    const retry = { errorIds: kept, correlationId: 'retry-of-an-administrator' };
    const { status } = await admin.post('/local/apex', {
      class: 'DograhAdministrationController',
      method: 'retryDeadLetters',
      arguments: retry
    });
    expect(status).toBe(200);
  });
});

describe('every call is in the org once, with one task and one correlation id, when', () => {
  test('Dograh sends webhooks twice, in another order, late, and some never', async () => {
    const kinds = ['webhook-doubled', 'webhook-reordered', 'webhook-dropped'] as const;
    const { faults, store } = chain.dograh.simulation;
    for (const kind of kinds) faults.add({ kind, count: 3 });
    faults.add({ kind: 'webhook-late', seconds: 300, count: 1 });
    const before = store.deliveries.length;
    await chain.call('webhooks', 12);
    await chain.letCallsEnd(40);
    expect(store.deliveries.length - before).toBe(9);
    await chain.reconcile();
  });

  test('the key of the login is replaced while calls end', async () => {
    await chain.call('rotated', 12);
    const ending = chain.letCallsEnd();
    await chain.rotateKey();
    await chain.pass(20, 10);
    await chain.giveNewKey();
    await ending;
    expect(chain.log.some(({ reason }) => String(reason).includes('Salesforce refused the login'))).toBe(true);
  });

  test.each([
    ['ahead', HOUR],
    ['back', -HOUR]
  ])("the bridge's clock jumps an hour %s and is set right again", async (where, seconds) => {
    await chain.call(`clock-${where}`, 6);
    await chain.setBridgeClock(seconds);
    await chain.endSessions();
    await chain.letCallsEnd();
    await chain.pass(20, 10);
    expect(verdicts('unavailable')).toBeGreaterThan(0);
    await chain.setBridgeClock(-seconds);
  });

  test(`the bridge is killed ${KILLS} times`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await chain.call(`kill-${kill}`, 4);
      const ending = chain.letCallsEnd();
      await sleep(Math.random() * 1_000);
      await chain.killBridge();
      await chain.startBridge();
      await ending;
    }
    // Dograh gave some up meanwhile: its hours are seconds here.
    await chain.reconcile();
  });
});
