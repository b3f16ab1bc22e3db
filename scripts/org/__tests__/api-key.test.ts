import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeOrg, type Reply } from './fake-org.ts';
import { FakeSalesforceCli, type FakeAnswer } from './fake-salesforce-cli.ts';

const KEY = 'dgr_made-up-key-of-a-test';
const TOKEN = '00D000000000001!made-up-token';
const noKeyYet: Reply = ({ method }) =>
  method === 'GET' ? { status: 200, body: { credentials: {} } } : { status: 201 };

describe('npm run org:api-key', () => {
  let cli: FakeSalesforceCli;
  let org: FakeOrg;

  const start = async (reply: Reply, ...answers: readonly FakeAnswer[]): Promise<void> => {
    org = await FakeOrg.start(reply);
    cli = new FakeSalesforceCli(
      ...answers,
      { to: 'org display', result: { instanceUrl: org.address, accessToken: '[REDACTED] Use another command' } },
      { to: 'org auth show-access-token', result: { accessToken: TOKEN } }
    );
  };
  beforeEach(() => start(noKeyYet));
  afterEach(async () => {
    cli.remove();
    await org.stop();
  });
  const storeKey = (...words: readonly string[]): ReturnType<FakeSalesforceCli['run']> =>
    cli.run('api-key', ['--target-org', 'my-org', ...words], `${KEY}\n`);

  it('stores the key from standard input as an encrypted value, then tries it from the org', async () => {
    const { code, stdout } = await storeKey();
    expect(code).toBe(0);
    expect(org.received.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(org.received[1]).toEqual({
      method: 'POST',
      path: '/services/data/v65.0/named-credentials/credential',
      authorization: `Bearer ${TOKEN}`,
      body: {
        externalCredential: 'Dograh_External_Credential',
        principalName: 'Dograh_Service',
        principalType: 'NamedPrincipal',
        authenticationProtocol: 'Custom',
        credentials: { ApiKey: { value: KEY, encrypted: true } }
      }
    });
    expect(cli.calls().at(-1)).toContain('apex run --file scripts/org/apex/check-connection.apex');
    expect(stdout).toContain('Dograh accepts it');
  });

  it('replaces a key that is there', async () => {
    await org.stop();
    cli.remove();
    await start(() => ({ status: 200, body: { credentials: { ApiKey: { encrypted: true } } } }));
    const { stdout } = await storeKey('--no-verify');
    expect(org.received.map(({ method }) => method)).toEqual(['GET', 'PATCH']);
    expect(stdout).toContain('instead of the earlier one');
  });

  it('takes the other way when the org does not tell whether there is a key', async () => {
    await org.stop();
    cli.remove();
    const alreadyThere = { status: 400, body: [{ errorCode: 'INVALID_INPUT', message: 'exists' }] };
    await start(({ method }) => (method === 'PATCH' ? { status: 200 } : alreadyThere));
    expect((await storeKey('--no-verify')).code).toBe(0);
    expect(org.received.map(({ method }) => method)).toEqual(['GET', 'POST', 'PATCH']);
  });

  it('tells Salesforce’s own words when it takes the key neither way', async () => {
    await org.stop();
    cli.remove();
    await start(() => ({ status: 404, body: [{ errorCode: 'NOT_FOUND', message: 'no such credential' }] }));
    const { code, stderr } = await storeKey();
    expect(code).toBe(1);
    expect(stderr).toContain('HTTP 404, NOT_FOUND: no such credential');
    expect(stderr).toContain('Is the package deployed?');
  });

  it('never shows the key or the token, and gives neither to another program', async () => {
    const real = await storeKey();
    const dry = await storeKey('--dry-run');
    const everything = [real.stdout, real.stderr, dry.stdout, dry.stderr, ...cli.calls()].join('\n');
    expect(everything).not.toContain(KEY);
    expect(everything).not.toContain(TOKEN);
    expect(dry.stdout).toContain('"value": "<the key, not shown>"');
  });

  it('changes and asks nothing with --dry-run', async () => {
    await storeKey('--dry-run');
    expect(org.received).toEqual([]);
    expect(cli.calls()).toEqual([]);
  });

  it('refuses a key that is given as an argument, and does not repeat it', async () => {
    const { code, stdout, stderr } = await storeKey(KEY);
    expect(code).toBe(1);
    expect(stderr).toContain('The key is not taken as an argument');
    expect(stdout + stderr).not.toContain(KEY);
    expect(org.received).toEqual([]);
  });

  it.each(['', 'two words', '"quoted-by-copying"', 'short'])(
    'refuses %j, which is no key, and does not repeat it',
    async (text) => {
      const { code, stderr } = await cli.run('api-key', ['--target-org', 'my-org'], text);
      expect(code).toBe(1);
      expect(stderr).toMatch(/This is no API key|Nothing was given/);
      expect(org.received.map(({ method }) => method)).toEqual(['GET']);
    }
  );

  it('takes the token from the org itself with a CLI that knows no other command', async () => {
    cli.answer(
      { to: 'org display', result: { instanceUrl: org.address, accessToken: TOKEN } },
      { to: 'org auth', fails: 'org auth show-access-token is not a sf command.' }
    );
    expect((await storeKey('--no-verify')).code).toBe(0);
    expect(org.received[0]?.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('never takes the words that stand in for a token as one', async () => {
    cli.answer(
      { to: 'org display', result: { instanceUrl: org.address, accessToken: '[REDACTED] Use another command' } },
      { to: 'org auth', fails: 'no' }
    );
    expect((await storeKey()).stderr).toContain('gives no access token for my-org');
    expect(org.received).toEqual([]);
  });

  it('sends nothing over an unencrypted connection', async () => {
    cli.answer({ to: 'org display', result: { instanceUrl: 'http://my-org.example.com', accessToken: TOKEN } });
    expect((await storeKey()).stderr).toContain('is not an encrypted address');
  });

  it('follows no redirect, which would carry the key elsewhere', async () => {
    await org.stop();
    cli.remove();
    await start(() => ({ status: 307, location: 'http://127.0.0.1:9/elsewhere' }));
    const { code, stderr } = await storeKey();
    expect(code).toBe(1);
    expect(stderr).toContain('did not answer');
    expect(org.received).toHaveLength(1);
  });

  it('says that the key is stored when Dograh refuses it', async () => {
    cli.answer(
      { to: 'org display', result: { instanceUrl: org.address } },
      { to: 'org auth', result: { accessToken: TOKEN } },
      { to: 'apex run', fails: 'Dograh refused the API key.' }
    );
    const { code, stdout, stderr } = await storeKey();
    expect(code).toBe(1);
    expect(stdout).toContain('The key is stored');
    expect(stderr).toContain('Dograh refused the API key.');
    expect(stderr).toContain('docs/runbook.md');
  });

  it('names the permission when the org does not let the person', async () => {
    await org.stop();
    cli.remove();
    await start(() => ({ status: 403, body: [{ errorCode: 'INSUFFICIENT_ACCESS' }] }));
    expect((await storeKey()).stderr).toContain('Manage Named Credentials');
  });
});
