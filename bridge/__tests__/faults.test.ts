import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBridgeProcess, type BridgeProcess } from '../testing/bridge-process.ts';
import {
  ADMIN_TOKEN,
  callEnded,
  environmentWith,
  postWebhook,
  bridgeFolder,
  temporaryFolder,
  until
} from '../testing/running-bridge.ts';
import { SimulatedDograh } from '../testing/simulated-dograh.ts';
import { SimulatedSalesforce, type Fault } from '../testing/simulated-salesforce.ts';

jest.setTimeout(600_000);

/** Nightly more, as with `BRIDGE_KILLS=50`. */
const KILLS = Number(process.env['BRIDGE_KILLS'] ?? 2);
const CALLS_A_ROUND = 40;
/** After several failures in a row the bridge itself waits for up to a minute, in milliseconds. */
const PATIENCE = 240_000;

let salesforce: SimulatedSalesforce;
let dograh: SimulatedDograh;
let bridge: BridgeProcess;
let space: Awaited<ReturnType<typeof bridgeFolder>>;
let keys: Awaited<ReturnType<typeof temporaryFolder>>;

const keyFile = (): string => join(keys.folder, 'login.key');

async function start(): Promise<void> {
  const { SALESFORCE_PRIVATE_KEY: _key, ...environment } = environmentWith(dograh, salesforce, space.folder);
  bridge = await startBridgeProcess({
    ...environment,
    SALESFORCE_PRIVATE_KEY_FILE: keyFile(),
    DELIVERY_TIMEOUT_SECONDS: '3'
  });
}

beforeAll(async () => {
  [salesforce, dograh] = [new SimulatedSalesforce(), new SimulatedDograh()];
  [space, keys] = [await bridgeFolder(), await temporaryFolder()];
  await Promise.all([salesforce.start(), dograh.start(), writeFile(keyFile(), salesforce.privateKey)]);
  await start();
});

afterAll(async () => {
  await bridge.kill();
  await Promise.all([salesforce.stop(), dograh.stop()]);
  await Promise.all([space.remove(), keys.remove()]);
});

/** A run of Dograh that ended an hour ago. */
function ended(id: number): void {
  dograh.runs.push({
    id,
    workflow_id: 37,
    created_at: new Date(Date.now() - 3_600_000).toISOString(),
    call_duration_seconds: 30,
    mode: 'twilio',
    call_type: 'outbound',
    initial_context: { sf_correlation_id: `trip-${id}` },
    gathered_context: { call_disposition: 'user_hangup' }
  });
}

/** As Dograh does: the same delivery again until it is taken. */
async function deliver(id: number): Promise<void> {
  const headers = { 'X-Dograh-Delivery-Id': randomUUID() };
  const body = callEnded(String(id), { sf_correlation_id: `trip-${id}` });
  const post = (): Promise<boolean> =>
    postWebhook(bridge.address, body, headers).then(
      ({ status }) => status === 202,
      () => false
    );
  await until(`the webhook of ${id} is taken`, post);
  // Dograh itself sends some twice: it could not write down that the first was taken.
  if (id % 5 === 0) await until(`the webhook of ${id} is taken again`, post);
}

const faults: (Fault | 'close' | 'hold' | 'take-and-close')[] = [
  { status: 503, body: 'maintenance' },
  { status: 500, body: [{ errorCode: 'UNKNOWN_EXCEPTION', message: 'row lock' }] },
  'close',
  'hold',
  'take-and-close',
  { status: 401, body: [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }] }
];

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}

/** Calls as Salesforce knows them: what comes again under the id of a delivery changes nothing, as in the package. */
const effects = (): Map<string, string[]> => {
  const byDelivery = new Map(salesforce.taken.map((event) => [event['deliveryId'], event]));
  const byRun = new Map<string, string[]>();
  for (const event of byDelivery.values()) {
    if (event['eventType'] !== 'call_completed') continue;
    const run = JSON.stringify(event['workflowRunId']).replaceAll('"', '');
    byRun.set(run, [...(byRun.get(run) ?? []), JSON.stringify(event['correlationId'])]);
  }
  return byRun;
};

const reconcile = (): Promise<number> =>
  fetch(`${bridge.address}/operator/reconcile`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ since: new Date(Date.now() - 7_200_000).toISOString() })
  }).then(
    ({ status }) => status,
    () => 0
  );

describe('with faults at every seam', () => {
  test(`no run is lost, and each comes under its own correlation id, after ${KILLS} kills`, async () => {
    let next = 1_000;
    for (let round = 0; round < KILLS; round += 1) {
      const ids = Array.from({ length: CALLS_A_ROUND }, () => (next += 1));
      ids.forEach(ended);
      salesforce.faults.splice(0, Infinity, ...shuffled(faults).slice(0, 4));
      // One in eight is never told, and the others come in any order.
      const told = shuffled(ids.filter((id) => id % 8 !== 0));
      const delivered = Promise.all(told.map(deliver));
      if (round === 1) await writeFile(keyFile(), salesforce.rotateKey());
      if (round % 2 === 0) salesforce.revokeTokens();
      await new Promise((done) => setTimeout(done, Math.random() * 1_500));
      await bridge.kill();
      await start();
      await delivered;
    }
    await until('the runs are compared', async () => (await reconcile()) === 200);
    await until('every run is in Salesforce', () => effects().size === dograh.runs.length, PATIENCE);
    // A run may be told by its webhook and by the comparison: the package writes both to the one record of the run.
    const wrong = [...effects()].filter(([run, trips]) => trips.some((trip) => trip !== `"trip-${run}"`));
    expect(wrong).toEqual([]);
    expect([...effects().keys()].sort()).toEqual(dograh.runs.map(({ id }) => JSON.stringify(id)).sort());
    expect(dograh.runs).toHaveLength(KILLS * CALLS_A_ROUND);
  });
});
