import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Bridge } from '../../../bridge/src/bridge.ts';
import { bridgeFolder, startTestBridge, until, WEBHOOK_SECRET } from '../../../bridge/testing/running-bridge.ts';
import type { CampaignRequest, CreationProgress } from '../../../generator/schema/pages/campaign-creation.ts';
import type { CampaignRow, WorkflowChoice } from '../../../generator/schema/pages/campaign-controller.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../../dograh/server.ts';
import type { RunRecord } from '../../dograh/store/run-record.ts';
import { Client } from '../../serve/__tests__/client.ts';
import { startLocalOrg, type LocalOrg } from '../../serve/server.ts';

jest.setTimeout(600_000);

const PEOPLE = 200;
const HOUR = 3_600_000;
const CORRELATION = 'trip-of-a-campaign';
const project = join(import.meta.dirname, '../../..');
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

let space: Awaited<ReturnType<typeof bridgeFolder>>;
let dograh: SimulatedDograh;
let org: LocalOrg;
let bridge: Bridge;
let admin: Client;
/** Who manages campaigns. */
let carla: Client;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = server.address();
  server.close();
  await once(server, 'close');
  if (found === null || typeof found === 'string') throw new Error('no port');
  return found.port;
}

async function startOrg(): Promise<LocalOrg> {
  const certificates = [keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()];
  return startLocalOrg(project, {
    quiet: true,
    shortLived: true,
    connectedApps: [{ consumerKey: 'local-dograh-bridge', certificates }],
    namedCredentials: { Dograh_API: `${dograh.url}/api/v1`, Dograh_Storage: dograh.storageUrl },
    credentials: { 'Dograh_External_Credential.ApiKey': dograh.apiKey }
  });
}

const startBridge = (port: number): Promise<Bridge> =>
  startTestBridge({
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'silent',
    DATA_DIRECTORY: space.folder,
    WEBHOOK_SECRETS: WEBHOOK_SECRET,
    DOGRAH_API_URL: `${dograh.url}/api/v1`,
    DOGRAH_API_KEY: dograh.apiKey,
    SALESFORCE_LOGIN_URL: org.url,
    SALESFORCE_CLIENT_ID: 'local-dograh-bridge',
    SALESFORCE_USERNAME: 'integration@local.example',
    SALESFORCE_PRIVATE_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  });

/** What the page of campaigns calls. */
async function page<Value>(method: string, given: object): Promise<Value> {
  const call = { class: 'DograhCampaignController', method, arguments: { ...given, correlationId: CORRELATION } };
  const { status, body } = await carla.post('/local/apex', call);
  if (status !== 200) throw new Error(`${method}: ${JSON.stringify(body)}`);
  return (body as { value: Value }).value;
}

async function newLeads(): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const lead = {
      FirstName: `Person ${index}`,
      LastName: 'Of the list',
      Company: 'Example',
      Phone: `+1415555${String(index).padStart(4, '0')}`
    };
    const { body } = await carla.post('/services/data/v65.0/sobjects/Lead', lead);
    ids.push((body as { id: string }).id);
  }
  return ids;
}

function campaignOf(recordIds: string[], workflowId: number): CampaignRequest {
  return {
    idempotencyKey: 'campaign-of-two-hundred',
    name: 'Two hundred',
    workflowId,
    recipients: {
      source: 'records',
      sourceId: null,
      recordIds,
      csv: null,
      phoneColumn: null,
      phoneFields: ['MobilePhone', 'Phone'],
      defaultCountryCode: '1',
      optOutFields: [],
      recentlyCalledDays: 0,
      variables: [{ variable: 'first_name', field: 'FirstName', text: null, required: true }]
    },
    telephonyId: null,
    maximumConcurrency: 10,
    retry: { enabled: true, maximumRetries: 1, delaySeconds: 120, onBusy: true, onNoAnswer: true },
    breaker: { enabled: false, failureThreshold: 0.5, windowSeconds: 120, minimumCalls: 5 },
    timeZone: 'UTC',
    callingHours: []
  };
}

const activities = (): Promise<Record<string, unknown>[]> =>
  admin.query(
    'SELECT External_Run_Id__c, Status__c, Correlation_ID__c, Lead__c, Duration__c, Disposition__c FROM Dograh_Call_Activity__c'
  );

beforeAll(async () => {
  space = await bridgeFolder();
  const port = await freePort();
  dograh = await startSimulatedDograh({
    speed: 0,
    // All of it lies in the past when it has happened: an org takes no news of the future.
    startAt: new Date(Date.now() - 3 * HOUR),
    webhookUrl: `http://127.0.0.1:${port}/dograh/webhooks`,
    webhookSecret: WEBHOOK_SECRET,
    // Everybody fires a webhook: what does not is another story, told by the reconciliation.
    circumstances: { outcomes: { answered: 6, voicemail: 1, 'no-answer': 2, busy: 1 } }
  });
  org = await startOrg();
  bridge = await startBridge(port);
  admin = new Client(org, org.accessToken);
  carla = await admin.as('campaigns@local.example');
  await admin.send('PATCH', '/local/metadata/Dograh_Settings__mdt/default', { Storage_URL__c: dograh.storageUrl });
});

afterAll(async () => {
  await bridge.stop();
  await dograh.close();
  await org.stop();
  await space.remove();
});

describe('a campaign of two hundred, from the page to the records', () => {
  let leads: string[];
  let runs: RunRecord[];
  let campaignId: string | null = null;

  test('is created once, however often the page asks for it', async () => {
    leads = await newLeads();
    const choices = await page<WorkflowChoice[]>('listWorkflowChoices', {});
    expect(choices.map(({ name }) => name)).toContain('Renewal outreach EN');
    const workflowId = choices.find(({ name }) => name === 'Renewal outreach EN')?.workflowId ?? 0;
    const request = campaignOf(leads, workflowId);
    await page('createCampaign', { request });
    await page('createCampaign', { request });
    await admin.idle();
    const progress = await page<CreationProgress>('getCreationProgress', { idempotencyKey: request.idempotencyKey });
    expect(progress).toMatchObject({ stage: 'created', message: null });
    campaignId = progress.campaignId;
    expect([...dograh.simulation.store.campaigns.values()]).toMatchObject([{ name: 'Two hundred', state: 'created' }]);
  });

  test('is started, and its calls come to their ends', async () => {
    expect(await page<CampaignRow>('startCampaign', { campaignId })).toMatchObject({ state: 'syncing' });
    for (const kind of ['webhook-doubled', 'webhook-reordered'] as const)
      dograh.simulation.faults.add({ kind, count: 5 });
    await dograh.clock.advance(2 * HOUR);
    runs = [...dograh.simulation.store.runs.values()];
    expect(new Set(runs.map(({ initialContext }) => initialContext['phone_number'])).size).toBe(PEOPLE);
    expect(runs.length).toBeGreaterThan(PEOPLE);
    // The page asks Dograh again only when its last look is a while ago.
    await admin.post('/local/clock', { advanceSeconds: 60 });
    const [row] = await page<CampaignRow[]>('refreshCampaigns', { campaignIds: [campaignId] });
    expect(row).toMatchObject({ totalRows: PEOPLE, executedCount: runs.length, totalQueuedCount: runs.length });
  });

  test('leaves each call in the org exactly once, as Dograh knows it', async () => {
    await until('every call is in the org', async () => (await activities()).length >= runs.length);
    await until('the queue is empty', async () => {
      const { waiting, active } = await bridge.queue.counts();
      return waiting + active === 0;
    });
    await admin.idle();
    const found = await activities();
    const ids = (rows: readonly unknown[]): string[] => rows.map(String).sort();
    expect(ids(found.map((row) => row['External_Run_Id__c']))).toEqual(ids(runs.map(({ id }) => id)));
    const told = Object.fromEntries(found.map((row) => [String(row['External_Run_Id__c']), row['Disposition__c']]));
    const known = Object.fromEntries(
      runs.map(({ id, gatheredContext }) => [id, gatheredContext?.['call_disposition']])
    );
    expect(told).toEqual(known);
  });

  test('carries one correlation id to every station, and belongs to its person', async () => {
    const found = await activities();
    expect(new Set(found.map((row) => row['Correlation_ID__c']))).toEqual(new Set([CORRELATION]));
    expect(new Set(runs.map(({ initialContext }) => initialContext['sf_correlation_id']))).toEqual(
      new Set([CORRELATION])
    );
    expect(new Set(found.map((row) => row['Lead__c']))).toEqual(new Set(leads));
    expect(await admin.query('SELECT Id FROM Dograh_Integration_Error__c')).toEqual([]);
  });
});
