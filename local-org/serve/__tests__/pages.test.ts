import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME, STRANGER } from './parcels.ts';

describe('what Lightning pages need', () => {
  let org: LocalOrg;
  let clerk: Client;

  beforeAll(async () => {
    org = await parcelOrg();
    clerk = await new Client(org).as(CLERK);
  }, START_TIME);
  afterAll(async () => org.stop());

  const call = async (method: string, args: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
    clerk.post('/local/apex', { class: 'ParcelPage', method, arguments: args, ...more });

  it('lists the users that somebody may act as', async () => {
    const { body } = await new Client(org).get('/local/users');
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ username: CLERK, profile: 'Standard User', permissionSets: ['Parcel_Clerk'] })
      ])
    );
    expect((await new Client(org).post('/local/login', { username: 'who@x.example' })).status).toBe(404);
  });

  it('calls @AuraEnabled methods with named arguments', async () => {
    expect((await call('addDays', { start: '2026-02-27', days: 2 })).body).toEqual({ value: 1 });
  });

  it('hands over objects, and gives records back', async () => {
    await clerk.post('/services/data/v65.0/sobjects/Parcel__c', { Track_Id__c: 'page-1' });
    const { body } = await call('find', { choice: { status: 'new', most: 1 } }, { cacheable: true });
    expect(body).toMatchObject({ value: [{ Track_Id__c: 'page-1' }] });
  });

  it('gives the text of an AuraHandledException to the page, and no more', async () => {
    expect(await call('refuse', { text: 'not today' })).toMatchObject({
      status: 500,
      body: {
        status: 500,
        body: {
          message: 'not today',
          exceptionType: 'System.AuraHandledException',
          isUserDefinedException: false,
          stackTrace: ''
        }
      }
    });
  });

  it('tells type and stack of other exceptions', async () => {
    expect((await call('breakDown')).body).toMatchObject({
      body: {
        message: 'broken',
        exceptionType: 'ParcelPage.ParcelException',
        isUserDefinedException: true,
        stackTrace: expect.stringMatching(/^Class\.ParcelPage\.breakDown: line \d+, column 1$/)
      }
    });
  });

  it('refuses what a page may not call', async () => {
    expect((await call('notForPages')).status).toBe(404);
    expect((await call('addDays', {}, { cacheable: true })).status).toBe(400);
    expect((await call('addDays', { start: 'tomorrow', days: 1 })).body).toMatchObject({
      body: { message: expect.stringContaining("action parameter 'start'") }
    });
    const stranger = await new Client(org).as(STRANGER);
    const refused = await stranger.post('/local/apex', { class: 'ParcelPage', method: 'breakDown' });
    expect(refused).toMatchObject({
      status: 403,
      body: { body: { message: expect.stringContaining('do not have access') } }
    });
    expect((await new Client(org).post('/local/apex', { class: 'ParcelPage', method: 'breakDown' })).status).toBe(401);
  });
});
