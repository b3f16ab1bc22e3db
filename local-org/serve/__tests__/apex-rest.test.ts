import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

const PARCELS = '/services/apexrest/parcels';

describe('Apex REST', () => {
  let org: LocalOrg;
  let clerk: Client;

  beforeAll(async () => {
    org = await parcelOrg();
    clerk = await new Client(org).as(CLERK);
  }, START_TIME);
  afterAll(async () => org.stop());

  it('tells the class about the request, but not the token', async () => {
    const { status, headers, body } = await clerk.get(`${PARCELS}/a/b?size=3&note=a%20b`, { 'X-Given': 'yes' });
    expect(status).toBe(200);
    expect(headers.get('X-Seen')).toBe('yes');
    expect(headers.get('Content-Type')).toMatch(/^application\/json/);
    expect(body).toEqual({
      uri: '/parcels/a/b',
      resource: '/services/apexrest/parcels/*',
      method: 'GET',
      from: '127.0.0.1',
      params: { size: '3', note: 'a b' },
      authorization: null,
      user: CLERK
    });
  });

  it('takes the address without a wildcard before the one with it', async () => {
    expect((await clerk.get(`${PARCELS}/summary`)).status).toBe(403);
    expect((await clerk.get(`${PARCELS}/summary/x`)).status).toBe(200);
    const admin = new Client(org, org.accessToken);
    expect((await admin.get(`${PARCELS}/summary`)).body).toBe('exact');
  });

  it('hands a JSON body over as typed parameters, and returns the value without its nulls', async () => {
    const { status, body } = await clerk.post(PARCELS, { trackId: 'T1', weight: 1.5 });
    expect({ status, body }).toEqual({
      status: 200,
      body: { trackId: 'T1', weight: 1.5, callsOfThisTransaction: 1 }
    });
  });

  it('starts static variables anew with every request', async () => {
    const { body } = await clerk.post(PARCELS, { trackId: 'T1', weight: 2 });
    expect(body).toMatchObject({ callsOfThisTransaction: 1 });
  });

  it('refuses bodies that do not fit the parameters', async () => {
    const codes = await Promise.all(
      ['{"trackId":', '[]', '{"trackId":"T","unknown":1}', '{"weight":"heavy"}'].map(async (text) => {
        const { status, body } = await clerk.send('POST', PARCELS, text);
        return [status, (body as { errorCode: string }[])[0]?.errorCode];
      })
    );
    expect(codes).toEqual(Array(4).fill([400, 'JSON_PARSER_ERROR']));
  });

  it('answers 204 for a method that returns nothing, and the status that the class sets', async () => {
    expect((await clerk.send('PUT', `${PARCELS}/x?status=202`)).status).toBe(202);
    expect((await clerk.send('PUT', `${PARCELS}/x?status=503`)).status).toBe(503);
  });

  it.each([207, 422, 429, 502])('turns status %i, which RestResponse does not take, into 500', async (status) => {
    const answer = await clerk.send('PUT', `${PARCELS}/x?status=${status}`);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).toContain(`Invalid status code for HTTP response: ${status}`);
  });

  it('answers an exception with APEX_ERROR and the Apex stack, and takes everything back', async () => {
    const { status, body } = await clerk.send('DELETE', `${PARCELS}/x`);
    expect(status).toBe(500);
    const [error] = body as { errorCode: string; message: string }[];
    expect(error?.errorCode).toBe('APEX_ERROR');
    expect(error?.message).toMatch(
      /^System\.NullPointerException: Attempt to de-reference a null object\n\nClass\.ParcelRest\.fail: line \d+, column 1$/
    );
    expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Track_Id__c = 'lost'")).toEqual([]);
  });

  it('knows addresses, methods and who may use a class', async () => {
    expect(await clerk.get('/services/apexrest/nowhere')).toMatchObject({
      status: 404,
      body: [{ errorCode: 'NOT_FOUND', message: 'Could not find a match for URL' }]
    });
    expect(await clerk.send('PATCH', PARCELS)).toMatchObject({
      status: 405,
      body: [{ errorCode: 'METHOD_NOT_ALLOWED', message: expect.stringContaining("HTTP Method 'PATCH' not allowed") }]
    });
    const stranger = await new Client(org).as(STRANGER);
    expect(await stranger.get(PARCELS)).toMatchObject({
      status: 403,
      body: [{ errorCode: 'FORBIDDEN', message: 'You do not have access to the Apex class named: ParcelRest' }]
    });
  });

  it('lets the guest user of a site in without a token, and only to classes that the guest may use', async () => {
    const guest = new Client(org);
    expect((await guest.get('/public/services/apexrest/parcels/x')).body).toMatchObject({
      uri: '/parcels/x',
      user: 'guest@parcels.example'
    });
    expect((await guest.post('/public/services/apexrest/run', { what: 'chain' })).status).toBe(403);
    expect((await guest.get(PARCELS)).status).toBe(401);
  });

  it('refuses pages of other machines', async () => {
    expect((await clerk.get('/local/users', { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await clerk.get('/local/users', { Origin: 'http://localhost:4000' })).status).toBe(200);
  });
});
