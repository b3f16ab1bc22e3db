import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME } from './parcels.ts';

const V = '/services/data/v65.0';

let org: LocalOrg;
let clerk: Client;
let admin: Client;

beforeAll(async () => {
  org = await parcelOrg();
  clerk = await new Client(org).as(CLERK);
  admin = new Client(org, org.accessToken);
}, START_TIME);
afterAll(async () => org.stop());

describe('a search', () => {
  const search = async (sosl: string, client = admin) => client.get(`${V}/search?q=${encodeURIComponent(sosl)}`);

  beforeAll(async () => {
    for (const Name of ['Search Acme', 'Search Bolt', "Search O'Neill"]) {
      await admin.post(`${V}/sobjects/Account`, { Name, Site: 'Vienna' });
    }
    await admin.post(`${V}/sobjects/Contact`, { LastName: 'Acmeson' });
  });

  it('finds names that hold the text, in all objects that it returns', async () => {
    const { status, body } = await search('FIND {acme} RETURNING Account(Id, Name, Site), Contact(LastName)');
    expect(status).toBe(200);
    expect(body).toEqual({
      searchRecords: [
        {
          attributes: { type: 'Account', url: expect.stringMatching(/sobjects\/Account\/001/) },
          Id: expect.any(String),
          Name: 'Search Acme',
          Site: 'Vienna'
        },
        { attributes: { type: 'Contact', url: expect.any(String) }, LastName: 'Acmeson' }
      ]
    });
  });

  it('takes a star for any letters, and quotes as they are', async () => {
    expect((await search('FIND {Search*olt} RETURNING Account(Name)')).body).toMatchObject({
      searchRecords: [{ Name: 'Search Bolt' }]
    });
    expect((await search("FIND {O'Neill} RETURNING Account(Name)")).body).toMatchObject({
      searchRecords: [{ Name: "Search O'Neill" }]
    });
  });

  it('takes a per cent sign and an underscore as they are', async () => {
    expect((await search('FIND {S%h} RETURNING Account(Name)')).body).toEqual({ searchRecords: [] });
    expect((await search('FIND {S_arch} RETURNING Account(Name)')).body).toEqual({ searchRecords: [] });
  });

  it('finds nothing that the user may not see', async () => {
    expect(await search('FIND {acme} RETURNING Parcel__c(Name)', clerk)).toMatchObject({
      status: 200,
      body: { searchRecords: [] }
    });
    expect((await search('FIND {acme} RETURNING Parcel__c(Secret__c)', clerk)).status).toBe(400);
  });

  it('says what it does not understand', async () => {
    expect(await search('LOOK FOR acme')).toMatchObject({ status: 400, body: [{ errorCode: 'MALFORMED_SEARCH' }] });
    expect(await search('FIND {acme} RETURNING Account[Name]')).toMatchObject({
      status: 400,
      body: [{ errorCode: 'MALFORMED_SEARCH' }]
    });
  });
});

describe('a fault that was asked for', () => {
  const fault = async (what: unknown) => admin.post('/local/faults', what);

  it('strikes so many requests to an address, and no other', async () => {
    expect(await fault({ path: `${V}/limits`, status: 503, errorCode: 'SERVER_UNAVAILABLE', count: 2 })).toMatchObject({
      status: 204
    });
    expect((await admin.get(`${V}/sobjects`)).status).toBe(200);
    const failed = { status: 503, body: [{ errorCode: 'SERVER_UNAVAILABLE', message: 'This failure was asked for.' }] };
    expect(await admin.get(`${V}/limits`)).toMatchObject(failed);
    expect(await admin.get(`${V}/limits`)).toMatchObject(failed);
    expect((await admin.get(`${V}/limits`)).status).toBe(200);
  });

  it('strikes the next request to any service when it names no address', async () => {
    await fault({ status: 500 });
    expect((await admin.get(`${V}/limits`)).status).toBe(500);
    expect((await admin.get(`${V}/limits`)).status).toBe(200);
  });

  it('does nothing but wait when it has no status', async () => {
    await fault({ path: `${V}/limits`, delay: 1 });
    expect((await admin.get(`${V}/limits`)).status).toBe(200);
  });

  it('leaves the addresses below /local alone, and is forgotten when it is deleted', async () => {
    await fault({ path: '/', status: 500, count: 9 });
    expect((await admin.get('/local/users')).status).toBe(200);
    expect((await admin.send('DELETE', '/local/faults')).status).toBe(204);
    expect((await admin.get(`${V}/limits`)).status).toBe(200);
  });

  it('must be JSON', async () => {
    expect((await admin.post('/local/faults', 'nonsense')).status).toBe(400);
    expect((await admin.get('/local/faults')).status).toBe(405);
  });
});
