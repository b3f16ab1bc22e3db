import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { startLocalOrg, type LocalOrg } from '../server.ts';
import { askForToken, assertion, Client, JWT_BEARER } from './client.ts';
import { START_TIME } from './parcels.ts';

const repository = resolve(import.meta.dirname, '..', '..', '..');
const INTEGRATION = 'integration@local.example';
const EVENTS = '/services/apexrest/dograh/events';

const completed = (workflowRunId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  eventType: 'call_completed',
  workflowRunId,
  occurredAt: '2026-11-24T10:00:00Z',
  correlationId: `correlation-${workflowRunId}`,
  disposition: 'interested',
  durationSeconds: 61,
  direction: 'outbound',
  phoneNumber: '+4930123456',
  ...changes
});

describe('the package in a local org', () => {
  let org: LocalOrg;
  let admin: Client;
  let bridge: Client;

  beforeAll(async () => {
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const certificates = [keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()];
    org = await startLocalOrg(repository, {
      quiet: true,
      shortLived: true,
      connectedApps: [{ consumerKey: 'local-dograh-bridge', certificates }]
    });
    admin = new Client(org, org.accessToken);
    const claims = {
      iss: 'local-dograh-bridge',
      sub: INTEGRATION,
      aud: org.url,
      exp: Math.floor(Date.now() / 1000) + 60
    };
    const { body } = await askForToken(org, { grant_type: JWT_BEARER, assertion: assertion(claims, keys.privateKey) });
    bridge = new Client(org, (body as { access_token: string }).access_token);
  }, START_TIME);
  afterAll(async () => org.stop());

  const activities = async (runId: string) =>
    admin.query(
      `SELECT Id, Status__c, Duration__c, Correlation_ID__c, Owner.Username FROM Dograh_Call_Activity__c WHERE External_Run_Id__c = '${runId}'`
    );

  it('takes a batch from the bridge, and the records appear', async () => {
    const answer = await bridge.post(EVENTS, { events: [completed('901'), completed('902')] });
    expect(answer).toMatchObject({ status: 202, body: { accepted: 2, duplicates: 0, refused: 0 } });
    await admin.idle();
    expect(await activities('901')).toMatchObject([
      {
        Status__c: 'completed',
        Duration__c: 61,
        Correlation_ID__c: 'correlation-901',
        Owner: { Username: INTEGRATION }
      }
    ]);
    expect(await activities('902')).toHaveLength(1);
  });

  it('keeps one record of the same delivery sent twice', async () => {
    for (let times = 0; times < 2; times++) await bridge.post(EVENTS, { events: [completed('903')] });
    await admin.idle();
    expect(await activities('903')).toHaveLength(1);
  });

  it(
    'makes one record and one task of a hundred concurrent posts of the same run',
    async () => {
      const lead = await admin.post('/services/data/v65.0/sobjects/Lead', { LastName: 'Hundred', Company: 'Example' });
      const recordId = (lead.body as { id: string }).id;
      const posts = Array.from({ length: 100 }, async () => bridge.post(EVENTS, completed('904', { recordId })));
      const statuses = (await Promise.all(posts)).map((answer) => answer.status);
      expect(new Set(statuses)).toEqual(new Set([202]));
      await admin.idle();
      expect(await activities('904')).toHaveLength(1);
      expect(await admin.query(`SELECT Id FROM Task WHERE WhoId = '${recordId}'`)).toHaveLength(1);
    },
    START_TIME
  );

  it('takes signed webhooks of the guest site once that is switched on, and no unsigned ones', async () => {
    const path = '/webhooks/services/apexrest/dograh-webhook';
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    const body = JSON.stringify(completed('905'));
    const signed = (): Record<string, string> => {
      const now = new Date();
      const id = 'msg_1';
      const signature = new Webhook(secret).sign(id, now, body);
      return {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signature
      };
    };
    const dograh = new Client(org);
    expect((await dograh.send('POST', path, body, signed())).status).toBe(404);
    const changed = await admin.send('PATCH', '/local/metadata/Dograh_Settings__mdt/default', {
      Webhook_Enabled__c: true,
      Webhook_Secret__c: secret
    });
    expect(changed.status).toBe(204);
    const forged = { ...signed(), 'webhook-signature': `v1,${createHmac('sha256', 'x').digest('base64')}` };
    expect((await dograh.send('POST', path, body, forged)).status).toBe(401);
    expect(await dograh.send('POST', path, body, signed())).toMatchObject({ status: 202, body: { accepted: 1 } });
    await admin.idle();
    expect(await activities('905')).toHaveLength(1);
  });

  it('shows the pages only what their user may use', async () => {
    const call = async (username: string) =>
      (await admin.as(username)).post('/local/apex', {
        class: 'DograhCampaignController',
        method: 'listCampaigns',
        arguments: { recordId: null, activeOnly: false, maximumRows: 10, correlationId: 'page-1' }
      });
    expect(await call('campaigns@local.example')).toMatchObject({ status: 200, body: { value: [] } });
    expect(await call('nobody@local.example')).toMatchObject({ status: 403 });
  });
});
