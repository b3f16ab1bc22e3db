import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME } from './parcels.ts';

describe('callouts', () => {
  let carrier: Server;
  let org: LocalOrg;
  let clerk: Client;
  let release: () => void = () => undefined;
  const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];

  beforeAll(async () => {
    carrier = createServer((request, response) => {
      seen.push({ url: request.url, headers: request.headers });
      const answer = (): void => void response.writeHead(200).end('delivered');
      if (request.url?.includes('slow')) release = answer;
      else answer();
    });
    await new Promise<void>((done) => carrier.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(carrier.address() as AddressInfo).port}`;
    org = await parcelOrg({
      namedCredentials: { Carrier: address },
      credentials: { 'Carrier_Key.ApiKey': 'k3y' },
      remoteSites: [address]
    });
    clerk = await new Client(org).as(CLERK);
  }, START_TIME);
  afterAll(async () => {
    await org.stop();
    carrier.closeAllConnections();
    carrier.close();
  });

  const callOut = async (text: string, what = 'callout', client = clerk) =>
    client.post('/services/apexrest/run', { what, text });
  const message = (answer: { body: unknown }): string => (answer.body as { message: string }[])[0]?.message ?? '';

  it('go through the named credential, with the path of its own address and the headers of its external credential', async () => {
    expect((await callOut('callout:Carrier/runs?page=1')).body).toBe('200 delivered');
    expect(seen.at(-1)).toMatchObject({ url: '/api/runs?page=1', headers: { 'x-api-key': 'k3y' } });
  });

  it('need the right to the credential', async () => {
    const admin = new Client(org, org.accessToken);
    expect(message(await callOut('callout:Carrier/runs', 'callout', admin))).toContain(
      'We couldn\'t access the credential(s). You might not have the required permissions, or the external credential "Carrier_Key" might not exist.'
    );
  });

  it(
    'go only to addresses that are named, on this machine',
    async () => {
      expect(message(await callOut('http://127.0.0.1:1/'))).toContain(
        'Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = http://127.0.0.1:1/'
      );
      expect(message(await callOut('callout:Nobody/x'))).toContain('The named credential Nobody does not exist');
      const unmapped = await parcelOrg({ credentials: { 'Carrier_Key.ApiKey': 'k3y' } });
      try {
        const client = await new Client(unmapped).as(CLERK);
        expect(message(await callOut('callout:Carrier/x', 'callout', client))).toContain(
          'calls out to this machine only'
        );
      } finally {
        await unmapped.stop();
      }
    },
    START_TIME
  );

  it('are refused while work is uncommitted', async () => {
    expect(message(await callOut('callout:Carrier/x', 'callout after dml'))).toContain(
      'System.CalloutException: You have uncommitted work pending. Please commit or rollback before calling out'
    );
    expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Track_Id__c = 'before-callout'")).toEqual([]);
  });

  it('end with a time-out', async () => {
    expect(message(await callOut('callout:Carrier/slow'))).toContain('System.CalloutException: Read timed out');
  });

  it('let other requests pass while they wait', async () => {
    seen.length = 0;
    const waiting = callOut('callout:Carrier/slow');
    while (seen.length === 0) await new Promise((done) => setTimeout(done, 5));
    const created = await clerk.post('/services/data/v65.0/sobjects/Parcel__c', { Track_Id__c: 'meanwhile' });
    expect(created.status).toBe(201);
    release();
    expect((await waiting).body).toBe('200 delivered');
    expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Track_Id__c = 'meanwhile'")).toHaveLength(1);
  });
});
