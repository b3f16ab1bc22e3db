import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, START_TIME } from './parcels.ts';

describe('work in the background', () => {
  let org: LocalOrg;
  let clerk: Client;

  beforeAll(async () => {
    // The clock is put forward further than a session lives.
    org = await parcelOrg({ sessionMinutes: 1_000_000 });
    clerk = await new Client(org).as(CLERK);
  }, START_TIME);
  afterAll(async () => org.stop());

  const run = async (what: string, text?: string) => clerk.post('/services/apexrest/run', { what, text });
  const weights = async (condition: string): Promise<unknown[]> => {
    const rows = await clerk.query(`SELECT Weight__c FROM Parcel__c WHERE ${condition} ORDER BY Name`);
    return rows.map((row) => row['Weight__c']);
  };
  const advance = async (advanceSeconds: number): Promise<void> => {
    await clerk.post('/local/clock', { advanceSeconds });
    await clerk.idle();
  };
  const log = async (): Promise<string> => JSON.stringify((await clerk.get('/local/log')).body);

  it('runs queued jobs and those they queue, each with static variables of its own', async () => {
    expect((await run('chain')).body).toMatch(/^707/);
    await clerk.idle();
    expect(await weights("Track_Id__c LIKE 'job-%'")).toEqual([1, 1, 1]);
  });

  it('runs a delayed job when its time has come, not before', async () => {
    await clerk.send('DELETE', '/services/data/v65.0/sobjects/Parcel__c/Track_Id__c/job-1');
    await run('delayed');
    await advance(299);
    expect(await weights("Track_Id__c = 'job-1'")).toEqual([]);
    await advance(2);
    expect(await weights("Track_Id__c = 'job-1'")).toEqual([1]);
  });

  it('takes back what a failing job has done, runs its finalizer, and logs the Apex line', async () => {
    await run('failing');
    await clerk.idle();
    expect(await weights("Track_Id__c = 'taken-back'")).toEqual([]);
    expect(await clerk.query("SELECT Group_Key__c FROM Parcel__c WHERE Track_Id__c = 'finalizer'")).toMatchObject([
      { Group_Key__c: 'UNHANDLED_EXCEPTION' }
    ]);
    expect(await log()).toMatch(
      /ParcelPage\.ParcelException: the job fails.*Class\.ParcelJobs\.Failing\.execute: line \d+/
    );
    const [job] = await clerk.query("SELECT Status, ExtendedStatus FROM AsyncApexJob WHERE Status = 'Failed'");
    expect(job).toMatchObject({ ExtendedStatus: expect.stringContaining('the job fails') });
  });

  it('runs future methods', async () => {
    await run('future', 'future-1');
    await clerk.idle();
    expect(await weights("Track_Id__c = 'future-1'")).toHaveLength(1);
  });

  it('runs scheduled jobs by the clock of the org, again and again', async () => {
    await run('schedule', '0 0 * * * ?');
    await advance(3_600);
    await advance(3_600);
    expect(await weights("Group_Key__c = 'scheduled'")).toHaveLength(2);
    const [trigger] = await clerk.query('SELECT TimesTriggered, State FROM CronTrigger');
    expect(trigger).toMatchObject({ TimesTriggered: 2, State: 'WAITING' });
  });

  it('runs a batch chunk by chunk and keeps its state when it asks for that', async () => {
    const records = [1, 2, 3, 4, 5].map((n) => ({
      attributes: { type: 'Parcel__c' },
      Group_Key__c: 'batch',
      Track_Id__c: `batch-${n}`
    }));
    await clerk.post('/services/data/v65.0/composite/sobjects', { records });
    await run('batch');
    await clerk.idle();
    expect(await weights("Track_Id__c = 'chunks'")).toEqual([3]);
  });

  it('delivers events after the commit, and not those of a transaction that fails', async () => {
    await run('publish', 'event-1');
    await run('publish and fail', 'event-2');
    await clerk.idle();
    expect(await weights("Track_Id__c LIKE 'event-%'")).toEqual([0]);
  });

  it('runs an event trigger again that asks for it', async () => {
    const body = { Track_Id__c: 'retried', Failures__c: 2 };
    const published = await clerk.post('/services/data/v65.0/sobjects/Parcel_Event__e', body);
    expect(published).toMatchObject({
      status: 201,
      body: { success: true, errors: [{ statusCode: 'OPERATION_ENQUEUED' }] }
    });
    await clerk.idle();
    await advance(1);
    await advance(2);
    expect(await weights("Track_Id__c = 'retried'")).toEqual([2]);
  });
});
