import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeSalesforceCli, runWithNothingOnPath } from './fake-salesforce-cli.ts';

const hub = { to: 'config get target-dev-hub', result: [{ value: 'hub@example.com' }] };

describe('npm run org:create', () => {
  let cli: FakeSalesforceCli;
  afterEach(() => {
    cli.remove();
  });

  it('creates the org, then deploys, assigns, schedules and imports, in this order', async () => {
    cli = new FakeSalesforceCli(hub);
    const { code, stdout } = await cli.run('create');
    expect(code).toBe(0);
    expect(
      cli
        .calls()
        .slice(1)
        .map((call) => call.split(' --')[0])
    ).toEqual([
      'org create scratch',
      'project deploy start',
      'org assign permset',
      'apex run',
      'project deploy start',
      'org assign permset',
      'data import tree'
    ]);
    expect(stdout).toContain('The org is ready: dograh. Next: npm run org:api-key -- --target-org dograh');
  });

  it('prints with --dry-run exactly the commands that it would run, and runs none', async () => {
    cli = new FakeSalesforceCli();
    const words = ['--dev-hub', 'hub', '--alias', 'try', '--open'];
    const { stdout } = await cli.run('create', ['--dry-run', ...words]);
    expect(cli.calls()).toEqual([]);
    await cli.run('create', words);
    const printed = stdout.split('\n').filter((line) => line.startsWith('sf '));
    expect(printed).toEqual(cli.calls().map((call) => `sf ${call}`));
  });

  it('stops at the first command that fails and says which', async () => {
    cli = new FakeSalesforceCli(hub, { to: 'project deploy start', fails: 'Component failures' });
    const { code, stdout, stderr } = await cli.run('create');
    expect(code).toBe(1);
    expect(cli.calls().at(-1)).toContain('project deploy start');
    expect(stdout).toContain('Component failures');
    expect(stderr).toContain('sf project deploy start --source-dir force-app --target-org dograh --wait 30` failed');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('fills an org that exists, and creates none', async () => {
    cli = new FakeSalesforceCli();
    await cli.run('create', ['--into', 'my-sandbox', '--no-data', '--no-schedules']);
    expect(cli.calls()).toEqual([
      'project deploy start --source-dir force-app --target-org my-sandbox --wait 30',
      'org assign permset --name Dograh_Admin --target-org my-sandbox'
    ]);
  });

  it('asks for a Dev Hub when there is no default one', async () => {
    cli = new FakeSalesforceCli({ to: 'config get', result: [{ key: 'target-dev-hub', success: true }] });
    const { code, stderr } = await cli.run('create');
    expect(code).toBe(1);
    expect(stderr).toContain('Name one with --dev-hub, or log in once:');
    expect(stderr).toContain('sf org login web --alias hub --set-default-dev-hub');
  });

  it('says how to get the Salesforce CLI when it is missing', async () => {
    cli = new FakeSalesforceCli();
    const { code, stderr } = await runWithNothingOnPath('create');
    expect(code).toBe(1);
    expect(stderr).toContain('npm install --global @salesforce/cli');
    expect(stderr).toContain('Node 22');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses options that it does not know or understand', async () => {
    cli = new FakeSalesforceCli();
    expect((await cli.run('create', ['--dys', '3'])).stderr).toContain("unknown option '--dys'");
    expect((await cli.run('create', ['--days', 'seven'])).stderr).toContain('"seven" is not a whole number.');
    expect(cli.calls()).toEqual([]);
  });
});
