import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runWithNothingOnPath } from './fake-salesforce-cli.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const scripts = Object.keys(manifest.scripts).filter((name) => name.startsWith('org:'));

describe('the scripts for an org', () => {
  it.each(scripts)('npm run %s explains itself, also where nothing is installed', async (name) => {
    const { code, stdout } = await runWithNothingOnPath(name.replace('org:', ''), ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: npm run ${name} --`);
    expect(stdout).toContain('--dry-run');
    expect(stdout).not.toContain('(default: false)');
  });

  it.each(scripts)('npm run %s is the script of that name', (name) => {
    expect(manifest.scripts[name]).toBe(`tsx scripts/org/${name.replace('org:', '')}.ts`);
  });
});
