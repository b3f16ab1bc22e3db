import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkFault } from '../../../bridge/testing/faulty-link.ts';
import { until } from '../../../bridge/testing/running-bridge.ts';
import { Chain } from './chain.ts';
import { doctorExamines } from './doctor-examines.ts';
import { expected, keptRuns, settled, unresolved } from './records.ts';
import { trailGaps } from './trail.ts';

jest.setTimeout(1_200_000);

/** Nightly more: `BRIDGE_KILLS=50`. */
const KILLS = Number(process.env['BRIDGE_KILLS'] ?? 3);
const EVENTS = '/services/apexrest/dograh/events';
const MINUTE = 60;
const HOUR = 60 * MINUTE;

let chain: Chain;

beforeAll(async () => {
  chain = await Chain.start();
});

afterAll(async () => {
  await chain.stop();
});

// First, while everybody's clock is right.
describe('the doctor, before an org that holds the package', () => {
  doctorExamines(() => chain);
});

/** How often the bridge was told something by Salesforce. */
const verdicts = (verdict: string): number => chain.log.filter((line) => line['verdict'] === verdict).length;

/** Some calls end. Dograh has told of them, or tried to. */
async function callsEnd(trip: string, count = 4): Promise<void> {
  await chain.call(trip, count);
  await chain.letCallsEnd();
}

/** Whatever goes wrong: the promise is the same. */
function keepsItsPromise(): void {
  afterEach(async () => {
    await chain.mend();
    expect(await settled(chain)).toEqual(expected(chain));
    expect(await unresolved(chain)).toEqual([]);
    expect(await trailGaps(chain)).toEqual([]);
  });
}

// Early, as long as the calls are younger than what the package looks back at.
describe('every call is in the org once, with one task and one correlation id, when the bridge compares nothing', () => {
  keepsItsPromise();

  test('and no webhook comes: the package, by its own schedule, finds what Dograh has', async () => {
    await chain.killBridge();
    await chain.startBridge({ DOGRAH_API_URL: '' });
    chain.dograh.simulation.faults.add({ kind: 'webhook-dropped', count: 4 });
    const runs = await chain.call('package', 4);
    await chain.letCallsEnd();
    expect((await keptRuns(chain)).filter((run) => runs.includes(run))).toEqual([]);
    await chain.pass(HOUR);
    expect(await settled(chain)).toEqual(expected(chain));
    expect((await chain.readOrgLog()).map(({ said }) => said?.code)).toContain('reconcile.found');
    expect(chain.log.filter(({ key }) => runs.some((run) => key === `run:${run}`))).toEqual([]);
    // With its comparison the next bridge tells of them as well, and nothing comes twice.
    await chain.killBridge();
    await chain.startBridge();
    await chain.reconcile();
  });
});

describe('every call is in the org once, with one task and one correlation id, when Salesforce', () => {
  keepsItsPromise();

  test('is down for an hour', async () => {
    const before = verdicts('unavailable');
    chain.link.meet({ kind: 'down' });
    await callsEnd('down');
    await chain.pass(HOUR, MINUTE);
    expect(verdicts('unavailable') - before).toBeGreaterThan(10);
  });

  test('has ended the session that nobody used', async () => {
    await callsEnd('warm');
    expect(await settled(chain)).toEqual(expected(chain));
    const before = await chain.logins();
    // Longer than the session, shorter than the bridge relies on a token.
    await chain.pass(330);
    await callsEnd('expired');
    expect(await settled(chain)).toEqual(expected(chain));
    expect(await chain.logins()).toBeGreaterThan(before);
  });

  test('has revoked all tokens', async () => {
    await chain.call('revoked', 6);
    const ending = chain.letCallsEnd();
    for (let time = 0; time < 3; time += 1) {
      await chain.endSessions();
      await sleep(50);
    }
    await ending;
  });

  test('has used up its requests: everything slows down', async () => {
    await chain.fault({ path: EVENTS, status: 403, errorCode: 'REQUEST_LIMIT_EXCEEDED', count: 3 });
    const before = chain.log.length;
    await callsEnd('limit');
    await chain.pass(10 * MINUTE, 20);
    const told = chain.log.slice(before).filter((line) => line['verdict'] === 'limit');
    expect(told).toHaveLength(3);
    // Two requests may be under way at once; after them half a minute passes at least.
    const moments = told.map(({ time }) => Date.parse(String(time)));
    const gaps = moments.slice(2).map((moment, index) => moment - (moments[index + 1] ?? 0));
    expect(gaps.filter((gap) => gap < 25_000)).toEqual([]);
  });

  test('is slow', async () => {
    chain.link.meet({ kind: 'slow', milliseconds: 500 });
    await callsEnd('slow');
    expect(await settled(chain)).toEqual(expected(chain));
    expect(chain.link.struck).toBeGreaterThan(0);
  });

  test.each<[string, LinkFault]>([
    ['answers when nobody waits any more', { kind: 'slow', milliseconds: 2_500 }],
    ['never answers on connections that stay open', { kind: 'half-open' }],
    ['gets nothing on connections that stay open', { kind: 'swallows' }],
    ['breaks connections before it answers', { kind: 'cuts-answers' }]
  ])('%s', async (trip, fault) => {
    const before = verdicts('unavailable');
    chain.link.meet(fault);
    await callsEnd(trip.replaceAll(' ', '-').slice(0, 20));
    await until('the bridge has given up a request', () => verdicts('unavailable') > before);
    expect(chain.link.struck).toBeGreaterThan(0);
  });

  test('cannot publish one event in ten: the package tries again by its own schedule what it has put aside', async () => {
    await chain.fault({ point: 'EVENT', subject: 'Dograh_Call_Event__e', effect: 'LIMIT_EXCEEDED', every: 10 });
    await callsEnd('publish', 20);
    await until('the org has put some aside', async () => (await unresolved(chain)).length > 0);
    await chain.mend();
    await until('the org has made up for it', async () => {
      await chain.pass(10 * MINUTE);
      return (await unresolved(chain)).length === 0;
    });
  });
});

describe('every call is in the org once, with one task and one correlation id, when', () => {
  keepsItsPromise();

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

  test("the bridge's disk is nearly full for a while", async () => {
    await chain.bridge.disk('nearly-full');
    // For so long a look at the disk counts.
    await chain.pass(1);
    const before = notStored();
    const { deliveries } = chain.dograh.simulation.store;
    const known = deliveries.length;
    await chain.call('disk', 12);
    const ending = chain.letCallsEnd();
    await until('a webhook could not be stored', () => notStored() > before);
    const ready = await fetch(`${chain.bridge.address}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ queue: { ok: false, error: expect.stringContaining('make room') } });
    await chain.bridge.disk('well');
    await ending;
    const answers = deliveries.slice(known).flatMap(({ attempts }) => attempts.map(({ status }) => status));
    // Nothing on which Dograh gives up.
    expect(answers.filter((status) => status !== 202 && status !== 503)).toEqual([]);
    // Dograh has given some up meanwhile: its minutes are milliseconds here.
    await chain.reconcile();
  });

  test('the key of the login is replaced while calls end', async () => {
    await chain.call('rotated', 12);
    const ending = chain.letCallsEnd();
    await chain.rotateKey();
    await until('the old key is refused', () => lines('Salesforce refused the login') > 0);
    await chain.giveNewKey();
    await ending;
  });

  test.each([
    ['ahead', HOUR],
    ['back', -HOUR]
  ])("the bridge's clock jumps an hour %s and is set right again", async (where, seconds) => {
    const before = verdicts('unavailable');
    await chain.setBridgeClock(seconds);
    await chain.endSessions();
    await callsEnd(`clock-${where}`);
    await until('the login is refused', () => verdicts('unavailable') > before);
    await chain.setBridgeClock(-seconds);
  });

  test(`the bridge is killed ${KILLS} times`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await chain.call(`kill-${kill}`, 4);
      const ending = chain.letCallsEnd();
      await sleep(Math.random() * 300);
      await chain.killBridge();
      await chain.startBridge();
      await ending;
    }
    // Dograh gave some up meanwhile.
    await chain.reconcile();
  });
});

/** Lines of the bridge's log whose reason says this. */
const lines = (reason: string): number => chain.log.filter((line) => String(line['reason']).includes(reason)).length;

const notStored = (): number => chain.log.filter(({ msg }) => msg.startsWith('A webhook could not be stored')).length;
