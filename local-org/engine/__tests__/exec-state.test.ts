import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../serve/__tests__/client.ts';
import { CLERK, parcelOrg, parcels, STRANGER } from '../../serve/__tests__/parcels.ts';
import { execApex, type ExecOptions, type ExecResult } from '../exec.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

describe('anonymous Apex in an org that a file keeps', () => {
  let folder: string;
  let state: string;
  const exec = async (body: string, more: ExecOptions = {}): Promise<ExecResult> =>
    execApex(parcels, body, { state, ...more });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'apex-exec-state-'));
    state = join(folder, 'state.json');
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  it('finds what the last run left behind, which a served org finds too', async () => {
    const first = await exec("insert new Parcel__c(Track_Id__c = 'kept');\nSystem.debug('inserted');");
    expect(first).toMatchObject({ ok: true, debug: ['DEBUG|inserted'], limits: { dml_statements: [1, 150] } });
    const second = await exec('System.debug([SELECT Track_Id__c FROM Parcel__c].Track_Id__c);');
    expect(second.debug).toEqual(['DEBUG|kept']);
    const org = await parcelOrg({ stateFile: state });
    try {
      const rows = await (await new Client(org).as(CLERK)).query('SELECT Name FROM Parcel__c');
      expect(rows).toMatchObject([{ Name: 'P-0001' }]);
    } finally {
      await org.stop();
    }
  });

  it('takes back what a block has done that fails, and still runs what is due', async () => {
    const failed = await exec("insert new Parcel__c(Track_Id__c = 'lost');\nInteger none = 1 / 0;");
    expect(failed).toMatchObject({
      ok: false,
      message: 'System.MathException: Divide by 0',
      stack: 'AnonymousBlock: line 2, column 1'
    });
    expect((await exec('System.debug([SELECT COUNT() FROM Parcel__c]);')).debug).toEqual(['DEBUG|0']);
  });

  it('runs events and jobs that it leaves behind before it saves', async () => {
    await exec('System.enqueueJob(new ParcelJobs(1));');
    expect((await exec('System.debug([SELECT COUNT() FROM Parcel__c]);')).debug).toEqual(['DEBUG|1']);
  });

  it('runs as the user who is named', async () => {
    const { debug } = await exec('System.debug(UserInfo.getUserName());', { user: STRANGER });
    expect(debug).toEqual([`DEBUG|${STRANGER}`]);
    await expect(exec('Integer one = 1;', { user: 'nobody@parcels.example' })).rejects.toThrow(
      'There is no user nobody@parcels.example to sign in.'
    );
  });

  it('keeps a file aside that cannot be read, starts empty, and says so', async () => {
    await writeFile(state, '{"version": 1, "rows": [');
    const told: string[] = [];
    const progress = (line: string): void => void told.push(line);
    const { debug } = await exec('System.debug([SELECT COUNT() FROM Parcel__c]);', { progress });
    expect(debug).toEqual(['DEBUG|0']);
    expect(told.join('\n')).toMatch(/^The state file .*state\.json is not readable .* the org starts empty\.$/m);
    expect(await readdir(folder)).toEqual(['state.json', expect.stringMatching(/^state\.json\.unreadable-\d+$/)]);
  });

  it('has a clock of its own', async () => {
    await expect(exec('Integer one = 1;', { now: '2026-03-01T09:30:00Z' })).rejects.toThrow(
      '--now does not go with --state'
    );
  });
});
