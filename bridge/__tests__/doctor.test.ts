import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { integrationObjects } from '../src/contract/integration-objects.ts';
import { operatorCommands } from '../src/cli/operator-commands.ts';
import { examine, findingLines, isIll } from '../src/doctor/doctor.ts';
import type { Examined } from '../src/doctor/finding.ts';
import type { Bridge } from '../src/bridge.ts';
import { bridgeVersion } from '../src/observability/version.ts';
import { environmentWith, startTestBridge, bridgeFolder } from '../testing/running-bridge.ts';
import { SimulatedDograh } from '../testing/simulated-dograh.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(60_000);

/** Of elliptic curves, not RSA. */
const ELLIPTIC = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const STRONG = 'x7Qm2vR9kLp4Tz8WbY3nHc6JdF5sGa1E';

let salesforce: SimulatedSalesforce;
let dograh: SimulatedDograh;
let bridge: Bridge;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

beforeAll(async () => {
  [salesforce, dograh, space] = [new SimulatedSalesforce(), new SimulatedDograh(), await bridgeFolder()];
  await Promise.all([salesforce.start(), dograh.start()]);
  bridge = await startTestBridge(environment());
});

afterAll(async () => {
  await bridge.stop();
  await Promise.all([salesforce.stop(), dograh.stop()]);
  await space.remove();
});

beforeEach(() => {
  [dograh.telephonyIsReady, dograh.clockSkew] = [true, 0];
  [salesforce.hides, salesforce.requestsLeft] = [[], 14_000];
});

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...environmentWith(dograh, salesforce, space.folder),
  WEBHOOK_SECRETS: STRONG,
  ADMIN_TOKEN: STRONG,
  CALLER_TOKENS: STRONG.toLowerCase(),
  ...more
});

const look = (more: NodeJS.ProcessEnv = {}): Promise<Examined[]> => examine(environment(more), bridge.address);
const outcomes = (examined: readonly Examined[], outcome: Examined['outcome']): string[] =>
  examined.filter((one) => one.outcome === outcome).map(({ name }) => name);

describe('the doctor', () => {
  test('finds nothing where all is well, and looks at more than ten things', async () => {
    const examined = await look();
    expect(examined.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(outcomes(examined, 'ok').length).toBeGreaterThan(10);
    expect(isIll(examined)).toBe(false);
  });

  test.each<[string, NodeJS.ProcessEnv, string[]]>([
    ['a weak token of callers', { CALLER_TOKENS: 'token' }, ['tokens of operators and callers']],
    [
      'a login key of a kind that Salesforce does not take',
      { SALESFORCE_PRIVATE_KEY: ELLIPTIC },
      ['login key', 'access token']
    ],
    ['a text in place of the certificate', { SALESFORCE_CERTIFICATE: 'none' }, ['login certificate']],
    ['a weak webhook secret', { WEBHOOK_SECRETS: 'secret' }, ['webhook secret']],
    [
      'a wrong Dograh key',
      { DOGRAH_API_KEY: 'dgr_wrong' },
      ['Dograh key and organization', 'telephony', 'storage of Dograh', 'workflows that tell of their calls']
    ],
    ['a user that Salesforce does not know', { SALESFORCE_USERNAME: 'nobody@example.com' }, ['access token']],
    ['a folder that cannot be', { DATA_DIRECTORY: '/dev/null/data' }, ['queue store', 'disk space']],
    ['settings that cannot be used', { PORT: 'x' }, ['settings']]
  ])('names %s, what it means and how to mend it', async (_what, more, expected) => {
    const examined = await look(more);
    expect(outcomes(examined, 'failed')).toEqual(expected);
    for (const { meaning, mend } of examined) expect(Math.min(meaning.length, mend.length)).toBeGreaterThan(15);
  });

  test('names what has changed at Dograh', async () => {
    [dograh.telephonyIsReady, dograh.clockSkew] = [false, -300_000];
    const examined = await look();
    expect(outcomes(examined, 'failed')).toEqual(['clock against Dograh', 'telephony']);
    expect(examined.find(({ name }) => name === 'telephony')?.found).toContain('No phone number.');
  });

  test('names fields that the org does not have, or does not show', async () => {
    salesforce.hides = ['Dograh_Call_Activity__c.Summary__c', 'Dograh_Call_Event__e'];
    const examined = await look();
    expect(outcomes(examined, 'failed')).toEqual(['publishing of events', 'schema on both sides']);
    expect(examined.find(({ name }) => name === 'schema on both sides')?.found).toContain(
      'Dograh_Call_Activity__c.Summary__c'
    );
  });

  test('names a package of an older version by what it lacks, and the version that is to be deployed', async () => {
    const added = (integrationObjects['Dograh_Campaign__c'] ?? []).slice(0, 7);
    salesforce.hides = added.map((field) => `Dograh_Campaign__c.${field}`);
    const [found] = (await look()).filter(({ outcome }) => outcome === 'failed');
    expect(found).toMatchObject({
      name: 'schema on both sides',
      found: expect.stringContaining(
        `Version ${bridgeVersion} of the bridge does not see: Dograh_Campaign__c.${added[0]},`
      ),
      meaning: expect.stringContaining('Package and bridge are of different versions'),
      mend: expect.stringContaining('Deploy the package of the same version as the bridge.')
    });
    expect(found?.found).toContain(`Dograh_Campaign__c.${added[4]} and 2 more.`);
  });

  test.each<[string, number, Examined['outcome']]>([
    ['nearly used up', 1_000, 'warning'],
    ['used up', 0, 'failed']
  ])('says when the requests of the day are %s', async (_how, left, outcome) => {
    salesforce.requestsLeft = left;
    expect((await look()).find(({ name }) => name === 'requests left')).toMatchObject({
      outcome,
      found: `${left} of 15000 requests of this day are left.`
    });
  });

  test('tells in a terminal what a failure means and how to mend it, and of what is well only that', async () => {
    salesforce.hides = ['Dograh_Call_Activity__c.Summary__c'];
    const lines = findingLines(await look());
    const index = lines.findIndex((line) => line.startsWith('FAILED  schema on both sides: '));
    expect(lines[index + 1]).toMatch(/^ +means: Package and bridge are of different versions/);
    expect(lines[index + 2]).toMatch(/^ +mend: +Deploy the package of the same version/);
    expect(lines.filter((line) => line.includes('means: '))).toHaveLength(
      lines.filter((line) => /^(FAILED|warning)/.test(line)).length
    );
  });
});

describe('the command', () => {
  async function command(...words: string[]): Promise<string> {
    const lines: string[] = [];
    const program = operatorCommands({ ...environment(), BRIDGE_URL: bridge.address }, (line) => lines.push(line));
    await program.parseAsync(words, { from: 'user' });
    return lines.join('\n');
  }

  test('doctor ends with 0 where all is well, and with 1 where something is broken', async () => {
    expect(await command('doctor')).toMatch(/ok {6}access token: [^]*0 failed/);
    expect(process.exitCode ?? 0).toBe(0);
    dograh.telephonyIsReady = false;
    const examined = JSON.parse(await command('--json', 'doctor')) as Examined[];
    expect(outcomes(examined, 'failed')).toEqual(['telephony']);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
  });

  test('reconcile compares the runs since a moment, and tells what was missing', async () => {
    dograh.runs.splice(0, Infinity, {
      id: 7,
      workflow_id: 37,
      created_at: new Date(Date.now() - 3_600_000).toISOString(),
      call_duration_seconds: 30,
      mode: 'twilio',
      call_type: 'outbound',
      gathered_context: { call_disposition: 'busy' }
    });
    const since = new Date(Date.now() - 7_200_000).toISOString();
    expect(await command('reconcile', '--since', since)).toMatch(
      /^1 runs of Dograh [^]*Missing and now on their way: 7\./
    );
    expect(await command('reconcile', '--since', since)).toMatch(/Nothing was missing\./);
    expect(await command('status')).toMatch(/Runs compared +20[^]*0 of 1 were missing/);
    await expect(command('reconcile', '--since', 'yesterday')).rejects.toThrow('"since" must be a date');
  });
});
