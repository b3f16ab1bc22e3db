import { afterEach, describe, expect, it } from '@jest/globals';
import { packageIn } from '../shared/project-package.ts';
import { FakeSalesforceCli } from './fake-salesforce-cli.ts';

const VERSION = '04t000000000001AAA';
const created = { to: 'package version create', result: { Status: 'Success', SubscriberPackageVersionId: VERSION } };

describe('npm run org:package', () => {
  let cli: FakeSalesforceCli;
  afterEach(() => {
    cli.remove();
  });

  it('creates a version whose tests have run, and tells how to install it', async () => {
    cli = new FakeSalesforceCli(created);
    const { code, stdout } = await cli.run('package', ['--dev-hub', 'hub']);
    expect(code).toBe(0);
    expect(cli.calls().at(-1)).toContain('--code-coverage');
    expect(cli.calls().join('\n')).not.toContain('promote');
    expect(stdout).toContain(`sf package install --package ${VERSION}`);
    expect(stdout).toContain('to release it run this again with --promote');
  });

  it('releases the version when asked', async () => {
    cli = new FakeSalesforceCli(created);
    const { stdout } = await cli.run('package', ['--dev-hub', 'hub', '--promote']);
    expect(cli.calls().at(-1)).toBe(`package version promote --package ${VERSION} --target-dev-hub hub --no-prompt`);
    expect(stdout).toContain('for any org');
  });

  it('prints with --dry-run what it would do, and makes and releases nothing', async () => {
    cli = new FakeSalesforceCli(created);
    const { code, stdout } = await cli.run('package', ['--dev-hub', 'hub', '--promote', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('sf package version create --package');
    expect(stdout).toContain('sf package version promote --package');
    expect(stdout).not.toContain(VERSION);
    expect(cli.calls()).toEqual([]);
  });

  it('releases nothing when the version was not made', async () => {
    cli = new FakeSalesforceCli({ to: 'package version create', result: { Status: 'InProgress' } });
    const { code, stderr } = await cli.run('package', ['--dev-hub', 'hub', '--promote']);
    expect(code).toBe(1);
    expect(stderr).toContain('The Dev Hub gave no version (status InProgress)');
    expect(cli.calls().join('\n')).not.toContain('promote');
  });

  it('tells why the Dev Hub refuses', async () => {
    cli = new FakeSalesforceCli({ to: 'package version create', fails: 'Apex tests failed: 3' });
    expect((await cli.run('package', ['--dev-hub', 'hub'])).stderr).toContain('Apex tests failed: 3');
  });

  it('knows a package again that has an id', () => {
    cli = new FakeSalesforceCli();
    const packageDirectories = [{ path: 'force-app', package: 'Voice' }];
    expect(packageIn({ packageDirectories, packageAliases: {} })).toEqual({ name: 'Voice', isKnown: false });
    expect(packageIn({ packageDirectories, packageAliases: { Voice: '0Ho' } })).toEqual({
      name: 'Voice',
      isKnown: true
    });
    expect(() => packageIn({ packageDirectories: [{}] })).toThrow('names no package');
  });
});
