import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

const V = '/services/data/v65.0';
const COLLECTION = `${V}/composite/sobjects`;
const ROLLED_BACK = { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] };

const parcel = (values: Record<string, unknown>) => ({ attributes: { type: 'Parcel__c' }, ...values });

let org: LocalOrg;
let clerk: Client;
let admin: Client;

beforeAll(async () => {
  org = await parcelOrg();
  clerk = await new Client(org).as(CLERK);
  admin = new Client(org, org.accessToken);
}, START_TIME);
afterAll(async () => org.stop());

describe('a collection of records', () => {
  const created = async (...tracks: string[]): Promise<string[]> => {
    const { body } = await clerk.post(COLLECTION, { records: tracks.map((track) => parcel({ Track_Id__c: track })) });
    return (body as { id: string }[]).map(({ id }) => id);
  };
  const names = async (...ids: string[]): Promise<unknown[]> =>
    clerk.query(`SELECT Track_Id__c FROM Parcel__c WHERE Id IN ('${ids.join("','")}') ORDER BY Track_Id__c`);

  it('is changed by id', async () => {
    const [first, second] = await created('change-1', 'change-2');
    const records = [
      parcel({ id: first, Weight__c: 1 }),
      parcel({ id: second, Weight__c: 2 }),
      parcel({ Weight__c: 3 })
    ];
    const { status, body } = await clerk.send('PATCH', COLLECTION, { records });
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { id: first, success: true, errors: [] },
      { id: second, success: true, errors: [] },
      { success: false, errors: [{ statusCode: 'MISSING_ARGUMENT' }] }
    ]);
    expect(
      await clerk.query("SELECT Weight__c FROM Parcel__c WHERE Track_Id__c LIKE 'change-%' ORDER BY Name")
    ).toMatchObject([{ Weight__c: 1 }, { Weight__c: 2 }]);
  });

  it('is upserted by an external id, and tells which records are new', async () => {
    await created('there');
    const records = ['there', 'not-yet'].map((track) => parcel({ Track_Id__c: track, Weight__c: 7 }));
    const { body } = await clerk.send('PATCH', `${COLLECTION}/Parcel__c/Track_Id__c`, { records });
    expect(body).toMatchObject([
      { success: true, created: false },
      { success: true, created: true }
    ]);
    const wrong = await clerk.send('PATCH', `${COLLECTION}/Parcel__c/Nothing__c`, { records });
    expect(wrong).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
  });

  it('is deleted by ids, all or none when that is asked for', async () => {
    const ids = await created('delete-1', 'delete-2');
    const gone = await created('delete-3');
    expect((await clerk.send('DELETE', `${COLLECTION}?ids=${gone.join(',')}`)).body).toMatchObject([{ success: true }]);
    const all = [...ids, ...gone].join(',');
    expect((await clerk.send('DELETE', `${COLLECTION}?ids=${all}&allOrNone=true`)).body).toMatchObject([
      ROLLED_BACK,
      ROLLED_BACK,
      { success: false, errors: [{ statusCode: 'ENTITY_IS_DELETED' }] }
    ]);
    expect(await names(...ids)).toHaveLength(2);
    expect((await clerk.send('DELETE', `${COLLECTION}?ids=${all}`)).body).toMatchObject([
      { success: true },
      { success: true },
      { success: false }
    ]);
    expect(await names(...ids)).toEqual([]);
  });

  it('holds 200 records at most, each of which names its type', async () => {
    const many = Array.from({ length: 201 }, () => parcel({}));
    expect(await clerk.post(COLLECTION, { records: many })).toMatchObject({
      status: 400,
      body: [{ errorCode: 'EXCEEDED_ID_LIMIT' }]
    });
    expect((await clerk.post(COLLECTION, { records: [{ Track_Id__c: 'untyped' }] })).body).toMatchObject([
      { success: false, errors: [{ statusCode: 'INVALID_INPUT' }] }
    ]);
    expect(await clerk.post(COLLECTION, {})).toMatchObject({ status: 400, body: [{ errorCode: 'JSON_PARSER_ERROR' }] });
    expect((await clerk.get(COLLECTION)).status).toBe(405);
    expect((await clerk.send('DELETE', `${COLLECTION}?ids=nonsense`)).body).toMatchObject([
      { errorCode: 'MALFORMED_ID' }
    ]);
  });

  it('keeps what a user may not write out', async () => {
    const stranger = await new Client(org).as(STRANGER);
    const { body } = await stranger.post(COLLECTION, { records: [parcel({ Track_Id__c: 'no-right' })] });
    expect(body).toMatchObject([{ success: false, errors: [{ statusCode: 'NOT_FOUND' }] }]);
  });
});

describe('a tree of records', () => {
  const TREE = `${V}/composite/tree/Account`;
  const contact = (reference: string, values: Record<string, unknown>) => ({
    attributes: { type: 'Contact', referenceId: reference },
    ...values
  });
  const account = (reference: string, name: string, ...contacts: unknown[]) => ({
    attributes: { type: 'Account', referenceId: reference },
    Name: name,
    Contacts: { records: contacts }
  });

  it('is created with the children below their parents', async () => {
    const records = [
      account('acme', 'Tree Acme', contact('ann', { LastName: 'Ann' }), contact('ben', { LastName: 'Ben' })),
      account('bolt', 'Tree Bolt')
    ];
    const { status, body } = await admin.post(TREE, { records });
    expect(status).toBe(201);
    expect(body).toEqual({
      hasErrors: false,
      results: ['acme', 'ann', 'ben', 'bolt'].map((referenceId) => ({
        referenceId,
        id: expect.stringMatching(/^\w{18}$/)
      }))
    });
    expect(await admin.query('SELECT LastName, Account.Name FROM Contact ORDER BY LastName')).toMatchObject([
      { LastName: 'Ann', Account: { Name: 'Tree Acme' } },
      { LastName: 'Ben', Account: { Name: 'Tree Acme' } }
    ]);
  });

  it('is created as a whole or not at all, and names the records that are wrong', async () => {
    const records = [account('good', 'Tree Good', contact('wrong', { FirstName: 'No last name' }))];
    expect(await admin.post(TREE, { records })).toMatchObject({
      status: 400,
      body: {
        hasErrors: true,
        results: [{ referenceId: 'wrong', errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', fields: ['LastName'] }] }]
      }
    });
    expect(await admin.query("SELECT Id FROM Account WHERE Name = 'Tree Good'")).toEqual([]);
  });

  it('needs a reference for each record', async () => {
    const records = [{ attributes: { type: 'Account' }, Name: 'Nameless' }];
    expect(await admin.post(TREE, { records })).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_INPUT' }] });
    expect(await admin.post(TREE, {})).toMatchObject({ status: 400, body: [{ errorCode: 'JSON_PARSER_ERROR' }] });
    expect((await admin.get(TREE)).status).toBe(405);
    expect((await admin.post(`${V}/composite/nothing`, {})).status).toBe(404);
  });
});
