import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Bridge } from '../src/bridge.ts';
import { startBridgeProcess, startTimedBridge } from '../testing/bridge-process.ts';
import { ask, environmentWith, startTestBridge, bridgeFolder, until } from '../testing/running-bridge.ts';
import { SimulatedDograh } from '../testing/simulated-dograh.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(120_000);

let salesforce: SimulatedSalesforce;
let dograh: SimulatedDograh;
let bridge: Bridge;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

const environment = (): NodeJS.ProcessEnv => environmentWith(dograh, salesforce, space.folder);

beforeAll(async () => {
  [salesforce, dograh, space] = [new SimulatedSalesforce(), new SimulatedDograh(), await bridgeFolder()];
  await Promise.all([salesforce.start(), dograh.start()]);
  bridge = await startTestBridge(environment());
});

afterAll(async () => {
  await bridge.stop();
  await Promise.all([salesforce.stop(), dograh.stop()]);
  await space.remove();
});

beforeEach(() => {
  for (const list of [dograh.runs, dograh.campaigns, dograh.faults, dograh.requests]) list.length = 0;
  dograh.telephonyIsReady = true;
});

const call = { workflow_uuid: 'wf-1', phone_number: '+14155550142', initial_context: { sf_record_id: '00QKa1' } };
const rows = [
  { phone_number: '+14155550142', first_name: 'Ada', note: 'says "hi",\nand more' },
  { phone_number: '+14155550143', First_Name: 'Grace' }
];
const campaign = { name: 'Renewals', workflow_id: 37, rows, start: true };
const DIAL = 'POST /public/agent/workflow/wf-1';

const post = (path: string, key: string, body: unknown, headers = {}): Promise<Response> =>
  ask(bridge.address, path, { key, body, headers });
const told = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

describe('a call that is asked for', () => {
  test('is placed, with the correlation id at every station', async () => {
    const response = await post('/calls', randomUUID(), call, { 'X-Correlation-ID': 'trip-7' });
    expect(response.status).toBe(201);
    expect(response.headers.get('X-Correlation-ID')).toBe('trip-7');
    expect(await told(response)).toEqual({
      status: 'placed',
      workflow_run_id: 48_000,
      workflow_run_name: 'WR-API-48000',
      correlationId: 'trip-7'
    });
    expect(dograh.runs[0]).toMatchObject({ initial_context: { sf_record_id: '00QKa1', sf_correlation_id: 'trip-7' } });
  });

  test('is placed once, however often and at the same moment it is asked for', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/calls', key, call)));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    const again = await post('/calls', key, call);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await told(again)).toMatchObject({ workflow_run_id: 48_000 });
    expect(dograh.runs).toHaveLength(1);
  });

  test('under the key of another request is refused', async () => {
    const key = randomUUID();
    await post('/calls', key, call);
    const other = await post('/calls', key, { ...call, phone_number: '+14155550199' });
    expect(other.status).toBe(422);
    expect(await told(other)).toMatchObject({ field: 'Idempotency-Key' });
    expect((await post('/campaigns', key, campaign)).status).toBe(422);
    expect(dograh.runs).toHaveLength(1);
  });

  test('and whose answer is lost is found among the runs, not placed again', async () => {
    dograh.faults.push({ on: DIAL, kind: 'lose' });
    const key = randomUUID();
    const first = await post('/calls', key, call);
    expect(first.status).toBe(202);
    expect(await told(first)).toMatchObject({ status: 'unknown' });
    const second = await post('/calls', key, call);
    expect(second.status).toBe(201);
    expect(await told(second)).toMatchObject({ workflow_run_id: 48_000 });
    expect(dograh.count(DIAL)).toBe(1);
  });

  test('stays unknown, and is not placed again, while Dograh shows no run or does not answer', async () => {
    dograh.faults.push({ on: DIAL, kind: 'break' }, { on: 'GET /organizations/usage/runs', kind: 'refuse' });
    const key = randomUUID();
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = await post('/calls', key, call);
      expect(answer.status).toBe(202);
      expect(answer.headers.get('Retry-After')).toBe('30');
    }
    expect(dograh.count(DIAL)).toBe(1);
  });

  test.each([
    ['that as many calls are under way as may be', 429, 429],
    ['that there is no such workflow', 404, 404],
    ["that the bridge's key is wrong", 401, 502]
  ])('and of which Dograh says %s may be tried again under the same key', async (_what, status, answered) => {
    dograh.faults.push({ on: DIAL, kind: 'refuse', status, detail: 'Not this time.' });
    const key = randomUUID();
    const first = await post('/calls', key, call);
    expect(first.status).toBe(answered);
    expect(await told(first)).toMatchObject({ error: 'Not this time.', dograhStatus: status });
    expect((await post('/calls', key, call)).status).toBe(201);
  });

  test('and which the carrier refused is not tried again: Dograh has noted the attempt', async () => {
    dograh.faults.push({ on: DIAL, kind: 'refuse', status: 400, detail: 'Failed to initiate call: no route' });
    const key = randomUUID();
    expect((await post('/calls', key, call)).status).toBe(400);
    const again = await post('/calls', key, call);
    expect(again.status).toBe(400);
    expect(await told(again)).toMatchObject({ error: 'Failed to initiate call: no route' });
    expect(dograh.count(DIAL)).toBe(1);
  });

  test.each([
    ['a number without country code', { ...call, phone_number: '4155550142' }, 'phone_number'],
    ['no workflow', { phone_number: '+14155550142' }, 'workflow_uuid'],
    ['a member that does not exist', { ...call, phoneNumber: '+1' }, '']
  ])('with %s is refused with the place', async (_what, body, field) => {
    const response = await post('/calls', randomUUID(), body);
    expect(response.status).toBe(400);
    expect(await told(response)).toMatchObject({ problems: [{ field }] });
    expect(dograh.requests).toEqual([]);
  });

  test('without a key, or without a token, is refused', async () => {
    const body = JSON.stringify(call);
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    expect((await fetch(`${bridge.address}/calls`, { method: 'POST', headers, body })).status).toBe(401);
    const response = await ask(bridge.address, '/calls', { body: call });
    expect(response.status).toBe(400);
    expect(await told(response)).toMatchObject({ field: 'Idempotency-Key' });
  });
});

describe('a campaign that is asked for', () => {
  const list = (): Record<string, string>[] => {
    const [file] = [...dograh.files.values()].slice(-1);
    return parse(file ?? '', { columns: true });
  };

  test('is created of a list that Dograh reads as it was meant, and started', async () => {
    const response = await post('/campaigns', randomUUID(), campaign);
    expect(response.status).toBe(201);
    expect(await told(response)).toMatchObject({ campaign: { id: 500, name: 'Renewals', state: 'syncing' } });
    expect(list()).toEqual([
      { phone_number: '+14155550142', first_name: 'Ada', note: 'says "hi",\nand more' },
      { phone_number: '+14155550143', first_name: 'Grace', note: '' }
    ]);
    expect(dograh.campaigns[0]).toMatchObject({ source_type: 'csv', workflow_id: 37 });
    expect(dograh.campaigns[0]).not.toHaveProperty('rows');
  });

  test.each([
    ['the answer to its creation is lost', 'POST /campaign/create'],
    ['the answer to its start is lost', 'POST /campaign/500/start']
  ])('is created and started once when %s', async (_what, on) => {
    dograh.faults.push({ on, kind: 'lose' });
    const key = randomUUID();
    expect((await post('/campaigns', key, campaign)).status).toBe(202);
    const second = await post('/campaigns', key, campaign);
    expect(second.status).toBe(201);
    expect(await told(second)).toMatchObject({ campaign: { id: 500, state: 'syncing' } });
    expect(dograh.campaigns).toHaveLength(1);
    expect(dograh.count('POST /campaign/500/start')).toBe(1);
  });

  test.each(['POST /s3/presigned-upload-url', 'PUT /storage/'])(
    'begins anew under the same key when %s fails: nothing was created',
    async (on) => {
      dograh.faults.push({ on, kind: 'refuse' });
      const key = randomUUID();
      expect((await post('/campaigns', key, campaign)).status).toBe(502);
      expect((await post('/campaigns', key, campaign)).status).toBe(201);
      expect(dograh.campaigns).toHaveLength(1);
    }
  );

  test('and cannot be started says so, and is started by the same key later', async () => {
    dograh.telephonyIsReady = false;
    const key = randomUUID();
    const first = await post('/campaigns', key, campaign);
    expect(first.status).toBe(207);
    expect(await told(first)).toMatchObject({ campaign: { id: 500, state: 'created' } });
    dograh.telephonyIsReady = true;
    const second = await post('/campaigns', key, campaign);
    expect(await told(second)).toMatchObject({ campaign: { id: 500, state: 'syncing' } });
    expect(dograh.campaigns).toHaveLength(1);
  });

  test('with faults in its rows tells all of them, and does nothing', async () => {
    const faulty = [
      { phone_number: '+14155550142' },
      { phone_number: '0415 555' },
      { phone_number: '+14155550142', seats: { a: 1 } },
      { 'first name': 'Ada' }
    ];
    const response = await post('/campaigns', randomUUID(), { ...campaign, rows: faulty });
    expect(response.status).toBe(400);
    const { problems } = (await response.json()) as { problems: { row: number | null; column: string }[] };
    expect(problems.map(({ row, column }) => `${String(row)} ${column}`)).toEqual([
      'null first name',
      '2 phone_number',
      '3 seats',
      '4 phone_number',
      '3 phone_number'
    ]);
    expect(dograh.requests).toEqual([]);
  });
});

describe('when the bridge is killed while Dograh is at work', () => {
  test.each([
    ['a call', '/calls', call, DIAL],
    ['a campaign', '/campaigns', campaign, 'POST /campaign/create'],
    ['the start of a campaign', '/campaigns', campaign, 'POST /campaign/500/start']
  ])('on %s, the next bridge finds it and does nothing twice', async (_what, path, body, on) => {
    await bridge.stop();
    const key = randomUUID();
    dograh.faults.push({ on, kind: 'hold' });
    const killed = await startBridgeProcess(environment());
    const lost = ask(killed.address, path, { key, body }).catch(() => undefined);
    await until('Dograh is asked', () => dograh.count(on) === 1);
    await killed.kill();
    expect(await lost).toBeUndefined();
    bridge = await startTestBridge(environment());
    expect((await post(path, key, body)).status).toBe(201);
    expect(dograh.runs.length + dograh.campaigns.length).toBe(1);
    expect(dograh.count(on)).toBe(1);
  });

  test('and Dograh never got the request, that is said once it is certain, and nothing is dialled twice', async () => {
    await bridge.stop();
    const key = randomUUID();
    dograh.faults.push({ on: DIAL, kind: 'ignore' });
    const killed = await startBridgeProcess(environment());
    const lost = ask(killed.address, '/calls', { key, body: call }).catch(() => undefined);
    await until('Dograh is asked', () => dograh.count(DIAL) === 1);
    await killed.kill();
    await lost;
    const next = await startTimedBridge(environment());
    const again = (): Promise<Response> => ask(next.address, '/calls', { key, body: call });
    expect((await again()).status).toBe(202);
    await next.clock({ kind: 'set', bySeconds: 130 });
    const answer = await again();
    expect(answer.status).toBe(504);
    expect(await told(answer)).toMatchObject({ status: 'not-placed' });
    expect((await again()).headers.get('Idempotent-Replayed')).toBe('true');
    expect(dograh.count(DIAL)).toBe(1);
    await next.kill();
    bridge = await startTestBridge(environment());
  });
});
