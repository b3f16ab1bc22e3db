import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { putReadyQueue } from '../../../bridge/testing/ready-queue.ts';
import {
  callEnded,
  postWebhook,
  temporaryFolder,
  until,
  WEBHOOK_SECRET
} from '../../../bridge/testing/running-bridge.ts';
import { freePort } from '../../demo/free-port.ts';
import { startLocalOrg, type LocalOrg } from '../../serve/server.ts';

jest.setTimeout(300_000);

const project = join(import.meta.dirname, '../../..');
const username = 'integration@local.example';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

let space: Awaited<ReturnType<typeof temporaryFolder>>;
let org: LocalOrg;
let orgPort = 0;
let bridge: ChildProcess | undefined;
let address: string;

const startOrg = (): Promise<LocalOrg> =>
  startLocalOrg(project, {
    quiet: true,
    port: orgPort,
    stateFile: join(space.folder, 'org.json'),
    connectedApps: [
      {
        consumerKey: 'local-dograh-bridge',
        certificates: [keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()]
      }
    ]
  });

async function startBridge(): Promise<void> {
  bridge = spawn(process.execPath, ['--import', 'tsx', join(project, 'bridge/src/main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: new URL(address).port,
      LOG_LEVEL: 'silent',
      DATA_DIRECTORY: join(space.folder, 'bridge'),
      WEBHOOK_SECRETS: WEBHOOK_SECRET,
      SALESFORCE_LOGIN_URL: `http://127.0.0.1:${orgPort}`,
      SALESFORCE_USERNAME: username,
      SALESFORCE_CLIENT_ID: 'local-dograh-bridge',
      SALESFORCE_PRIVATE_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    }
  });
  await until('the bridge is ready', () =>
    fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false
    )
  );
}

async function killBridge(): Promise<void> {
  if (bridge === undefined || bridge.exitCode !== null || bridge.signalCode !== null) return;
  const ended = once(bridge, 'close');
  bridge.kill('SIGKILL');
  await ended;
}

/** Sends a webhook as Dograh does: again with the same delivery id until it is acknowledged. */
async function insist(runId: string, more: object = {}): Promise<void> {
  const headers = { 'X-Dograh-Delivery-Id': randomUUID() };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const status = await postWebhook(address, callEnded(runId, more), headers).then(
      (response) => response.status,
      () => 0
    );
    if (status === 202) return;
    await sleep(50);
  }
  throw new Error(`The webhook of run ${runId} was never acknowledged.`);
}

async function query(soql: string): Promise<Record<string, unknown>[]> {
  const url = `${org.url}/services/data/v65.0/query?q=${encodeURIComponent(soql)}`;
  const response = await fetch(url, { headers: { Authorization: `Bearer ${org.accessToken}` } });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { records: Record<string, unknown>[] }).records;
}

const activities = (prefix: string): Promise<Record<string, unknown>[]> =>
  query(
    `SELECT External_Run_Id__c, Status__c, Duration__c, Correlation_ID__c FROM Dograh_Call_Activity__c WHERE External_Run_Id__c LIKE '${prefix}%' ORDER BY External_Run_Id__c`
  );

const runs = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

beforeAll(async () => {
  space = await temporaryFolder();
  await putReadyQueue(join(space.folder, 'bridge'));
  orgPort = await freePort();
  address = `http://127.0.0.1:${await freePort()}`;
  org = await startOrg();
  await startBridge();
});

afterAll(async () => {
  await killBridge();
  await org.stop();
  await space.remove();
});

describe('a webhook of Dograh, through the bridge, in the org', () => {
  test('becomes a record with its correlation id', async () => {
    await insist('one-000', { sf_correlation_id: 'trip-one' });
    await until('the call is in the org', async () => (await activities('one-')).length === 1);
    expect(await activities('one-')).toMatchObject([
      { External_Run_Id__c: 'one-000', Status__c: 'completed', Duration__c: 94, Correlation_ID__c: 'trip-one' }
    ]);
  });

  test('becomes one record however often Dograh sends it', async () => {
    await Promise.all(runs('many-', 5).flatMap((run) => [insist(run), insist(run), insist(run)]));
    await until('the calls are in the org', async () => (await activities('many-')).length === 5);
    await until(
      'nothing is left',
      async () => (await query('SELECT Id FROM Dograh_Integration_Error__c')).length === 0
    );
    expect((await activities('many-')).map((row) => row['External_Run_Id__c'])).toEqual(runs('many-', 5));
  });

  test('waits while the org is down, and arrives when it is back', async () => {
    await org.stop();
    await Promise.all(runs('down-', 20).map((run) => insist(run)));
    org = await startOrg();
    await until('the calls are in the org', async () => (await activities('down-')).length === 20);
  });

  test('is not lost when the bridge is killed at random moments', async () => {
    const all = runs('kill-', 60);
    const sending = (async (): Promise<void> => {
      for (const run of all) await insist(run);
    })();
    for (let kill = 0; kill < 3; kill += 1) {
      await sleep(200 + Math.random() * 500);
      await killBridge();
      await startBridge();
    }
    await sending;
    await until('the calls are in the org', async () => (await activities('kill-')).length === all.length);
    expect((await activities('kill-')).map((row) => row['External_Run_Id__c'])).toEqual(all);
  });
});
