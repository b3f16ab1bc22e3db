import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { judge } from '../shared/certificate-state.ts';
import { FakeSalesforceCli, runWithNothingOnPath, type ScriptEnd } from './fake-salesforce-cli.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('npm run org:certificate', () => {
  let folder: string;
  let cli: FakeSalesforceCli;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'certificates-')), 'new');
    cli = new FakeSalesforceCli();
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
    cli.remove();
  });
  const certificate = (...words: readonly string[]): Promise<ScriptEnd> =>
    cli.run('certificate', ['--folder', folder, ...words]);
  const file = (suffix: string): string =>
    join(
      folder,
      readdirSync(folder)
        .sort()
        .findLast((name) => name.endsWith(suffix)) ?? 'none'
    );

  it('makes a key that only its owner can read, and its certificate for a year', async () => {
    expect((await certificate()).code).toBe(0);
    const made = new X509Certificate(readFileSync(file('.crt')));
    expect(made.checkPrivateKey(createPrivateKey(readFileSync(file('.key'))))).toBe(true);
    expect(made.subject).toBe('CN=dograh-bridge');
    const days = (new Date(made.validTo).getTime() - new Date(made.validFrom).getTime()) / DAY;
    expect(days).toBe(365);
    expect(statSync(file('.key')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('shows the place of the key, never the key', async () => {
    const { stdout, stderr } = await certificate();
    expect(stdout).toContain(file('.key'));
    expect(stdout + stderr).not.toContain('PRIVATE KEY-----');
  });

  it('makes nothing while the certificate is good, unless forced', async () => {
    await certificate();
    expect((await certificate()).stdout).toContain('Nothing to do');
    expect(readdirSync(folder)).toHaveLength(2);
    await certificate('--force');
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('makes a new pair beside the old one when that ends within 30 days, and tells how both live side by side', async () => {
    await certificate('--days', '20');
    const old = readFileSync(file('.key'));
    const { stdout } = await certificate();
    const keys = readdirSync(folder).filter((name) => name.endsWith('.key'));
    expect(keys).toHaveLength(2);
    expect(keys.some((name) => readFileSync(join(folder, name)).equals(old))).toBe(true);
    expect(stdout).toContain('with the app that is not in use, A or B');
  });

  it('tells cron by its exit code: 2 missing or due, 0 good', async () => {
    expect((await certificate('--check')).code).toBe(2);
    await certificate('--days', '20');
    expect((await certificate('--check')).code).toBe(2);
    await certificate();
    const good = await certificate('--check');
    expect(good.code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('refuses to put keys into a Git working tree', async () => {
    mkdirSync(join(folder, '../.git'));
    const { code, stderr } = await certificate();
    expect(code).toBe(1);
    expect(stderr).toContain('Private keys belong elsewhere');
  });

  it('leaves no half of a pair behind when there is no openssl, and says how to get it', async () => {
    const { code, stderr } = await runWithNothingOnPath('certificate', ['--folder', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('sudo apt-get install openssl');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names a file that is no certificate', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'jwt-2020-01-01.crt'), 'no certificate');
    const { code, stderr } = await certificate('--check');
    expect(code).toBe(1);
    expect(stderr).toContain('jwt-2020-01-01.crt is not a certificate');
  });

  it('writes nothing with --dry-run', async () => {
    expect((await certificate('--dry-run')).stdout).toContain('openssl req -new -x509');
    expect(() => readdirSync(folder)).toThrow();
  });
});

describe('judging certificates', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const ending = (days: number): { path: string; expiresAt: Date } => ({
    path: `${days}.crt`,
    expiresAt: new Date(now.getTime() + days * DAY)
  });

  it.each([
    [31, 'good'],
    [30, 'due'],
    [1, 'due'],
    [0, 'expired'],
    [-1, 'expired']
  ])('with %d days left it is %s', (days, state) => {
    expect(judge([ending(days)], now, 30).is).toBe(state);
  });

  it('goes by the one that lasts longest, wherever it stands', () => {
    expect(judge([ending(-5), ending(200), ending(10)], now, 30)).toMatchObject({ is: 'good', daysLeft: 200 });
  });

  it('knows that there is none', () => {
    expect(judge([], now, 30)).toEqual({ is: 'missing' });
  });
});
