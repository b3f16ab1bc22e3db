import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeSalesforceCli, type ScriptEnd } from './fake-salesforce-cli.ts';

describe('npm run org:configure', () => {
  let folder: string;
  let cli: FakeSalesforceCli;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'configure-'));
    cli = new FakeSalesforceCli();
    put('source/configs/Events-meta.xml', '<user>{{INTEGRATION_USER}}</user>');
    put('source/apps/{{APP_NAME}}-meta.xml', '<certificate>{{CERTIFICATE}}</certificate><name>{{APP_NAME}}</name>');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    cli.remove();
  });
  const put = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  const configure = (...words: readonly string[]): Promise<ScriptEnd> =>
    cli.run('configure', ['-o', 'my-org', '--source', join(folder, 'source'), '--output', output(), ...words]);
  const output = (path = ''): string => join(folder, 'filled/unpackaged', path);
  const allValues = (): readonly string[] => {
    put('jwt.crt', 'line one\nline two\n');
    const values = { INTEGRATION_USER: 'a@b.c', APP_NAME: 'Bridge_A', CERTIFICATE: { file: 'jwt.crt' } };
    return ['--values', put('values.json', JSON.stringify(values))];
  };

  it('fills every placeholder, also in names of files, from texts and from files, and deploys the copy', async () => {
    expect((await configure(...allValues())).code).toBe(0);
    expect(readFileSync(output('configs/Events-meta.xml'), 'utf8')).toBe('<user>a@b.c</user>');
    expect(readFileSync(output('apps/Bridge_A-meta.xml'), 'utf8')).toBe(
      '<certificate>line one\nline two</certificate><name>Bridge_A</name>'
    );
    expect(cli.calls()).toEqual([
      `project deploy start --source-dir ${output()} --target-org my-org --wait 10`.replace(/\/ /, ' ')
    ]);
  });

  it('escapes values, so that they stay values', async () => {
    await configure(...allValues(), '--set', 'INTEGRATION_USER=<a> & "b" $& {{APP_NAME}}');
    expect(readFileSync(output('configs/Events-meta.xml'), 'utf8')).toBe(
      '<user>&lt;a&gt; &amp; &quot;b&quot; $&amp; {{APP_NAME}}</user>'
    );
  });

  it('names every missing and every unknown value at once, and writes and deploys nothing', async () => {
    const { code, stderr } = await configure('--set', 'INTEGRATION_USR=a@b.c');
    expect(code).toBe(1);
    expect(stderr).toContain('INTEGRATION_USER has no value; it stands in configs/Events-meta.xml');
    expect(stderr).toContain('CERTIFICATE has no value');
    expect(stderr).toContain('INTEGRATION_USR stands in no file');
    expect(existsSync(output())).toBe(false);
    expect(cli.calls()).toEqual([]);
  });

  it('leaves out what is not wanted, and takes the same file of values for it', async () => {
    const { code } = await configure('--without', 'apps/', ...allValues());
    expect(code).toBe(0);
    expect(existsSync(output('apps'))).toBe(false);
  });

  it('lists the placeholders', async () => {
    expect((await configure('--list')).stdout).toContain('INTEGRATION_USER\n  configs/Events-meta.xml');
  });

  it('changes nothing with --dry-run', async () => {
    const { stdout } = await configure(...allValues(), '--dry-run');
    expect(stdout).toContain('sf project deploy start');
    expect(existsSync(output())).toBe(false);
    expect(cli.calls()).toEqual([]);
  });

  it('empties no folder that is not its own', async () => {
    const kept = put('mine/important.txt', 'keep me');
    const { code, stderr } = await cli.run('configure', [
      ...['-o', 'my-org', '--source', join(folder, 'source'), '--output', dirname(kept)],
      ...allValues()
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('must hold the word "unpackaged"');
    expect(readFileSync(kept, 'utf8')).toBe('keep me');
  });

  it('says what is wrong with a file of values', async () => {
    const broken = put('values.json', '{ INTEGRATION_USER: 1 }');
    expect((await configure('--values', broken)).stderr).toContain('is not valid JSON');
    put('values.json', '{ "INTEGRATION_USER": 1 }');
    expect((await configure('--values', broken)).stderr).toContain('INTEGRATION_USER must be a text');
    expect((await configure('--values', join(folder, 'none.json'))).stderr).toContain('cannot be read');
  });

  it('fills all that the project itself brings', async () => {
    const values = ['APP_NAME=Dograh_Bridge_A', 'CONTACT_EMAIL=a@b.c', 'CERTIFICATE=made up', 'INTEGRATION_USER=a@b.c'];
    const words = ['-o', 'my-org', '--output', output(), '--no-deploy', '--set', ...values];
    const { code, stdout } = await cli.run('configure', words);
    expect(code).toBe(0);
    expect(stdout).toContain('externalClientApps/Dograh_Bridge_A.eca-meta.xml');
    const filled = stdout.match(/(?<=wrote ).*/g) ?? [];
    expect(filled.length).toBeGreaterThan(4);
    for (const path of filled) expect(readFileSync(path, 'utf8')).not.toContain('{{');
  });
});
