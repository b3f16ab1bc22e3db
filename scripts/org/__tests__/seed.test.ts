import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeOrg } from './fake-org.ts';
import { FakeSalesforceCli } from './fake-salesforce-cli.ts';

describe('npm run org:seed', () => {
  let cli: FakeSalesforceCli;
  afterEach(() => {
    cli.remove();
  });

  it('imports the sample data into the default org', async () => {
    cli = new FakeSalesforceCli({ to: 'config get target-org', result: [{ value: 'my-org' }] });
    expect((await cli.run('seed')).code).toBe(0);
    expect(cli.calls().at(-1)).toBe('data import tree --plan data/plan.json --target-org my-org');
  });

  it('imports nothing twice', async () => {
    cli = new FakeSalesforceCli({ to: 'data query', result: { totalSize: 7 } });
    const { code, stdout } = await cli.run('seed', ['-o', 'my-org']);
    expect(code).toBe(0);
    expect(stdout).toContain('is in my-org already');
    expect(cli.calls()).toHaveLength(1);
  });

  it('takes the sample data out again', async () => {
    cli = new FakeSalesforceCli();
    await cli.run('seed', ['-o', 'my-org', '--remove']);
    expect(cli.calls()).toEqual(['apex run --file scripts/org/apex/remove-sample-data.apex --target-org my-org']);
  });

  it.each([
    ['import', [], 'sf data import tree --plan data/plan.json --target-org my-org'],
    ['remove', ['--remove'], 'sf apex run --file scripts/org/apex/remove-sample-data.apex --target-org my-org'],
    ['send', ['--event'], '/services/apexrest/dograh/events']
  ])('prints with --dry-run what it would %s, and does nothing', async (_, words, would) => {
    cli = new FakeSalesforceCli();
    const { code, stdout } = await cli.run('seed', ['-o', 'my-org', '--dry-run', ...words]);
    expect(code).toBe(0);
    expect(stdout).toContain(would);
    expect(cli.calls()).toEqual([]);
  });

  it('sends one event and shows the answer', async () => {
    const org = await FakeOrg.start(() => ({ status: 202, body: { accepted: 1 } }));
    cli = new FakeSalesforceCli({ to: 'org display', result: { instanceUrl: org.address, accessToken: 'token' } });
    const { code, stdout } = await cli.run('seed', ['-o', 'my-org', '--event']);
    await org.stop();
    expect(code).toBe(0);
    expect(stdout).toContain('"accepted": 1');
    expect(org.received[0]).toMatchObject({ method: 'POST', path: '/services/apexrest/dograh/events' });
    expect(org.received[0]?.body).toMatchObject({ eventType: 'call_completed' });
  });

  it('fails when the org refuses the event, with the reason', async () => {
    const org = await FakeOrg.start(() => ({ status: 400, body: { error: 'startedAt must be a time.' } }));
    cli = new FakeSalesforceCli({ to: 'org display', result: { instanceUrl: org.address, accessToken: 'token' } });
    const { code, stderr } = await cli.run('seed', ['-o', 'my-org', '--event']);
    await org.stop();
    expect(code).toBe(1);
    expect(stderr).toContain('HTTP 400, startedAt must be a time.');
  });

  it('says how to name an org when there is no default one', async () => {
    cli = new FakeSalesforceCli({ to: 'config get', result: [{}] });
    const { code, stderr } = await cli.run('seed');
    expect(code).toBe(1);
    expect(stderr).toContain('Name one with --target-org');
  });
});
