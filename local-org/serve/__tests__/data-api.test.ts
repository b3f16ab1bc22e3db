import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

const V = '/services/data/v65.0';
const PARCELS = `${V}/sobjects/Parcel__c`;

describe('the data API', () => {
  let org: LocalOrg;
  let clerk: Client;

  beforeAll(async () => {
    org = await parcelOrg();
    clerk = await new Client(org).as(CLERK);
  }, START_TIME);
  afterAll(async () => org.stop());

  const create = async (values: Record<string, unknown>): Promise<string> => {
    const { status, body } = await clerk.post(PARCELS, values);
    expect(status).toBe(201);
    return (body as { id: string }).id;
  };

  it('creates, reads, changes and deletes a record', async () => {
    const { status, body } = await clerk.post(PARCELS, { Track_Id__c: 'crud', Weight__c: 3 });
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.stringMatching(/^a\w{17}$/), success: true, errors: [] });
    const record = `${PARCELS}/${(body as { id: string }).id}`;
    expect((await clerk.get(`${record}?fields=Weight__c,Group_Key__c`)).body).toMatchObject({
      attributes: { type: 'Parcel__c', url: record },
      Weight__c: 3,
      Group_Key__c: null
    });
    expect(await clerk.send('PATCH', record, { Weight__c: 4.25 })).toMatchObject({ status: 204, body: null });
    expect((await clerk.get(record)).body).toMatchObject({ Weight__c: 4.25, Track_Id__c: 'crud', Status__c: 'new' });
    expect((await clerk.send('DELETE', record)).status).toBe(204);
    expect(await clerk.get(record)).toMatchObject({ status: 404, body: [{ errorCode: 'NOT_FOUND' }] });
  });

  it('upserts by external id: 201 for a new record, 200 for one that is there', async () => {
    const path = `${PARCELS}/Track_Id__c/up-1`;
    const first = await clerk.send('PATCH', path, { Weight__c: 1 });
    expect(first).toMatchObject({ status: 201, body: { success: true, created: true } });
    const second = await clerk.send('PATCH', path, { Weight__c: 2 });
    expect(second).toMatchObject({ status: 200, body: { success: true, created: false } });
    expect((await clerk.get(path)).body).toMatchObject({ Track_Id__c: 'up-1', Weight__c: 2 });
  });

  it('takes external ids with characters that addresses must escape', async () => {
    const id = 'a/b 50%+c&d';
    const path = `${PARCELS}/Track_Id__c/${encodeURIComponent(id)}`;
    expect((await clerk.send('PATCH', path, { Weight__c: 1 })).status).toBe(201);
    expect((await clerk.get(path)).body).toMatchObject({ Track_Id__c: id });
  });

  it('answers 300 with the addresses when several records have the external id', async () => {
    const ids = [await create({ Group_Key__c: 'twice' }), await create({ Group_Key__c: 'twice' })];
    expect(await clerk.get(`${PARCELS}/Group_Key__c/twice`)).toMatchObject({
      status: 300,
      body: ids.map((id) => `${PARCELS}/${id}`)
    });
  });

  it('names code, message and fields of what it refuses', async () => {
    await create({ Track_Id__c: 'taken' });
    const refused = async (values: unknown) => {
      const { status, body } = await clerk.send('POST', PARCELS, values);
      return { status, error: (body as unknown[])[0] };
    };
    expect(await refused({ Track_Id__c: 'x'.repeat(21) })).toMatchObject({
      status: 400,
      error: { errorCode: 'STRING_TOO_LONG', fields: ['Track_Id__c'] }
    });
    expect(await refused({ Track_Id__c: 'taken' })).toMatchObject({
      status: 400,
      error: { errorCode: 'DUPLICATE_VALUE' }
    });
    expect(await refused({ Nothing__c: 1 })).toEqual({
      status: 400,
      error: { errorCode: 'INVALID_FIELD', message: "No such column 'Nothing__c' on sobject of type Parcel__c" }
    });
    expect(await refused('{')).toMatchObject({ status: 400, error: { errorCode: 'JSON_PARSER_ERROR' } });
    expect((await clerk.get(`${V}/sobjects/Nothing__c/describe`)).status).toBe(404);
  });

  it('gives every user what that user may see and change', async () => {
    const { body } = await clerk.post(PARCELS, { Secret__c: 'no' });
    expect(body).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
    expect((await clerk.post(PARCELS, { Status__c: 'sent' })).body).toMatchObject([
      { errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['Status__c'] }
    ]);
    const stranger = await new Client(org).as(STRANGER);
    expect((await stranger.post(PARCELS, {})).status).toBe(404);
    expect((await stranger.get(`${V}/query?q=SELECT+Id+FROM+Parcel__c`)).body).toMatchObject([
      { errorCode: 'INVALID_TYPE' }
    ]);
  });

  it('writes query results with the fields that were asked for, in that order', async () => {
    await create({ Track_Id__c: 'shape' });
    const [row] = await clerk.query(
      "SELECT Weight__c, Track_Id__c, CreatedBy.Username, CreatedDate FROM Parcel__c WHERE Track_Id__c = 'shape'"
    );
    expect(Object.keys(row ?? {})).toEqual(['attributes', 'Weight__c', 'Track_Id__c', 'CreatedBy', 'CreatedDate']);
    expect(row).toMatchObject({ Weight__c: null, CreatedBy: { attributes: { type: 'User' }, Username: CLERK } });
    expect(row?.['CreatedDate']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
  });

  it('counts and groups', async () => {
    await create({ Group_Key__c: 'sum', Weight__c: 2 });
    await create({ Group_Key__c: 'sum', Weight__c: 3.5 });
    const where = "WHERE Group_Key__c = 'sum'";
    expect(
      (await clerk.get(`${V}/query?q=${encodeURIComponent(`SELECT COUNT() FROM Parcel__c ${where}`)}`)).body
    ).toEqual({
      totalSize: 2,
      done: true,
      records: []
    });
    expect(await clerk.query(`SELECT SUM(Weight__c) total FROM Parcel__c ${where}`)).toMatchObject([
      { attributes: { type: 'AggregateResult' }, total: 5.5 }
    ]);
  });

  it('says what is wrong with a query', async () => {
    const error = async (soql: string) => (await clerk.get(`${V}/query?q=${encodeURIComponent(soql)}`)).body;
    expect(await error('SELECT Nothing__c FROM Parcel__c')).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
    expect(await error('SELECT Id FROM Nothing__c')).toMatchObject([{ errorCode: 'INVALID_TYPE' }]);
    expect(await error('SELEKT Id FROM Parcel__c')).toMatchObject([{ errorCode: 'MALFORMED_QUERY' }]);
  });

  it('gives long results page by page, to the user who asked', async () => {
    const records = Array.from({ length: 200 }, (_, n) => ({
      attributes: { type: 'Parcel__c' },
      Group_Key__c: 'page',
      Weight__c: n
    }));
    for (let times = 0; times < 2; times++) await clerk.post(`${V}/composite/sobjects`, { records });
    const soql = encodeURIComponent("SELECT Weight__c FROM Parcel__c WHERE Group_Key__c = 'page'");
    const size = { 'Sforce-Query-Options': 'batchSize=250' };
    interface Page {
      totalSize: number;
      done: boolean;
      nextRecordsUrl?: string;
      records: unknown[];
    }
    const first = (await clerk.get(`${V}/query?q=${soql}`, size)).body as Page;
    expect(first).toMatchObject({ totalSize: 400, done: false, nextRecordsUrl: expect.stringMatching(/-250$/) });
    const second = (await clerk.get(first.nextRecordsUrl ?? '', size)).body as Page;
    expect(second).toMatchObject({ totalSize: 400, done: true });
    expect(second.nextRecordsUrl).toBeUndefined();
    expect([first.records.length, second.records.length]).toEqual([250, 150]);
    const stranger = await new Client(org).as(STRANGER);
    expect((await stranger.get(first.nextRecordsUrl ?? '')).body).toMatchObject([
      { errorCode: 'INVALID_QUERY_LOCATOR' }
    ]);
  });

  it('finds deleted records by queryAll only', async () => {
    const id = await create({ Group_Key__c: 'gone' });
    await clerk.send('DELETE', `${PARCELS}/${id}`);
    const soql = encodeURIComponent("SELECT Id, IsDeleted FROM Parcel__c WHERE Group_Key__c = 'gone'");
    expect((await clerk.get(`${V}/query?q=${soql}`)).body).toMatchObject({ totalSize: 0 });
    expect((await clerk.get(`${V}/queryAll?q=${soql}`)).body).toMatchObject({ records: [{ Id: id, IsDeleted: true }] });
  });

  it('takes many records at once, all or none when that is asked for', async () => {
    const records = [{ Track_Id__c: 'many-1' }, { Track_Id__c: 'y'.repeat(30) }].map((values) => ({
      attributes: { type: 'Parcel__c' },
      ...values
    }));
    const send = async (allOrNone: boolean) => clerk.post(`${V}/composite/sobjects`, { allOrNone, records });
    expect((await send(true)).body).toMatchObject([
      { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] },
      { success: false, errors: [{ statusCode: 'STRING_TOO_LONG' }] }
    ]);
    expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Track_Id__c = 'many-1'")).toEqual([]);
    expect((await send(false)).body).toMatchObject([{ success: true }, { success: false }]);
    expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Track_Id__c = 'many-1'")).toHaveLength(1);
  });

  it('describes objects with types, picklists and rights', async () => {
    const { body } = await clerk.get(`${PARCELS}/describe`);
    const { fields, ...object } = body as { fields: { name: string }[] };
    expect(object).toMatchObject({ name: 'Parcel__c', label: 'Parcel', createable: true, deletable: true });
    const field = (name: string) => fields.find((one) => one.name === name);
    expect(field('Weight__c')).toMatchObject({ type: 'double', precision: 8, scale: 2, updateable: true });
    expect(field('Track_Id__c')).toMatchObject({ type: 'string', externalId: true, unique: true, idLookup: true });
    expect(field('Status__c')).toMatchObject({ type: 'picklist', restrictedPicklist: true, updateable: false });
    expect(field('Secret__c')).toBeUndefined();
    const all = (await clerk.get(`${V}/sobjects`)).body as { sobjects: { name: string }[] };
    expect(all.sobjects.map((one) => one.name)).toEqual(expect.arrayContaining(['Account', 'Parcel__c', 'User']));
  });

  it('gives pages records with display values, object info and picklists', async () => {
    const id = await create({ Track_Id__c: 'ui', Weight__c: 1234.5 });
    const { body } = await clerk.get(`${V}/ui-api/records/${id}?fields=Parcel__c.Weight__c,Parcel__c.Status__c`);
    expect(body).toMatchObject({
      apiName: 'Parcel__c',
      id,
      fields: {
        Weight__c: { value: 1234.5, displayValue: '1,234.50' },
        Status__c: { value: 'new', displayValue: 'New' }
      }
    });
    expect((await clerk.get(`${V}/ui-api/object-info/Parcel__c`)).body).toMatchObject({
      fields: { Track_Id__c: { dataType: 'String', updateable: true } }
    });
    const picklist = await clerk.get(`${V}/ui-api/object-info/Parcel__c/picklist-values/012000000000000AAA/Status__c`);
    expect(picklist.body).toMatchObject({
      values: [
        { label: 'New', value: 'new' },
        { label: 'Sent out', value: 'sent' }
      ]
    });
  });

  it(
    'counts requests, and refuses them at the limit',
    async () => {
      const small = await parcelOrg({ dailyApiRequests: 3 });
      try {
        const client = new Client(small, small.accessToken);
        expect((await client.get(`${V}/limits`)).body).toMatchObject({ DailyApiRequests: { Max: 3, Remaining: 2 } });
        await client.get(`${V}/limits`);
        expect((await client.get(`${V}/limits`)).body).toMatchObject({ DailyApiRequests: { Remaining: 0 } });
        expect(await client.get(`${V}/limits`)).toMatchObject({
          status: 403,
          body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED' }]
        });
      } finally {
        await small.stop();
      }
    },
    START_TIME
  );
});
