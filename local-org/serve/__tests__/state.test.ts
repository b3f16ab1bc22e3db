import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalOrg } from '../server.ts';
import { Client } from './client.ts';
import { CLERK, parcelOrg, parcels, START_TIME } from './parcels.ts';

describe('the state of an org', () => {
  let folder: string;
  let stateFile: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-org-state-'));
    stateFile = join(folder, 'state.json');
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  it(
    'comes back with records, users, auto-numbers, queued work and the clock',
    async () => {
      const first = await parcelOrg({ stateFile, sessionMinutes: 1_000 });
      expect(first.restored).toBe(false);
      const before = await new Client(first).as(CLERK);
      const saved = await before.post('/services/data/v65.0/sobjects/Parcel__c', {
        Track_Id__c: 'kept',
        Weight__c: 1.25
      });
      await before.post('/services/apexrest/run', { what: 'delayed' });
      await before.post('/local/clock', { advanceSeconds: 200 });
      await first.stop();

      const second = await parcelOrg({ stateFile, sessionMinutes: 1_000 });
      try {
        expect(second.restored).toBe(true);
        const after = await new Client(second).as(CLERK);
        const rows = "SELECT Id, Name, Weight__c, Owner.Username FROM Parcel__c WHERE Track_Id__c = 'kept'";
        expect(await after.query(rows)).toMatchObject([
          { Id: (saved.body as { id: string }).id, Name: 'P-0001', Weight__c: 1.25, Owner: { Username: CLERK } }
        ]);
        expect((await after.get('/local/clock')).body).toMatchObject({ aheadSeconds: 200 });
        await after.post('/local/clock', { advanceSeconds: 101 });
        await after.idle();
        expect(await after.query("SELECT Name FROM Parcel__c WHERE Track_Id__c = 'job-1'")).toMatchObject([
          { Name: 'P-0002' }
        ]);
      } finally {
        await second.stop();
      }
    },
    START_TIME
  );

  it(
    'begins with what an administrator runs once after installation, which does not run again',
    async () => {
      // The second time would fail: the job is scheduled already.
      const setUp = [{ class: 'ParcelJobs', method: 'everyHour', user: CLERK }];
      await (await parcelOrg({ stateFile, setUp, sessionMinutes: 1_000 })).stop();
      const org = await parcelOrg({ stateFile, setUp, sessionMinutes: 1_000 });
      try {
        const clerk = await new Client(org).as(CLERK);
        await clerk.post('/local/clock', { advanceSeconds: 3_600 });
        await clerk.idle();
        expect(await clerk.query('SELECT CronJobDetail.Name, Owner.Username FROM CronTrigger')).toMatchObject([
          { CronJobDetail: { Name: 'Parcels' }, Owner: { Username: CLERK } }
        ]);
        expect(await clerk.query("SELECT Id FROM Parcel__c WHERE Group_Key__c = 'scheduled'")).toHaveLength(1);
      } finally {
        await org.stop();
      }
    },
    START_TIME
  );

  it(
    'does not begin when a step of that cannot be done: the step is named',
    async () => {
      const starting = parcelOrg({ setUp: [{ class: 'ParcelJobs', method: 'everyDay', user: CLERK }] });
      await expect(starting).rejects.toThrow(
        'The settings run ParcelJobs.everyDay(), which failed: ParcelJobs has no method everyDay() without parameters.'
      );
    },
    START_TIME
  );

  it(
    'is written when asked, in one step',
    async () => {
      const org = await parcelOrg({ stateFile });
      try {
        const { body } = await new Client(org).post('/local/state/save');
        expect(body).toMatchObject({ file: stateFile });
        expect(await readdir(folder)).toEqual(['state.json']);
      } finally {
        await org.stop();
      }
    },
    START_TIME
  );

  it(
    'starts empty when the file cannot be read, and keeps that file',
    async () => {
      await writeFile(stateFile, '{"version": 1, "rows": [');
      const log: string[] = [];
      const org = await startLocalOrg(
        parcels,
        { stateFile, quiet: true, shortLived: true },
        { log: (line) => log.push(line) }
      );
      await org.stop();
      expect(org.restored).toBe(false);
      expect(log.join('\n')).toMatch(
        /WARN The state file .*state\.json is not readable .* It is kept as .*unreadable-\d+; the org starts empty/
      );
      expect(await readdir(folder)).toEqual(['state.json', expect.stringMatching(/^state\.json\.unreadable-\d+$/)]);
    },
    START_TIME
  );
});
