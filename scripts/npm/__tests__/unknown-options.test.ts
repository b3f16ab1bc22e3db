import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Commands whose own tests do not already say it. */
const commands = [
  'test',
  'package',
  'apex:supported',
  'pages:screenshots',
  ...Object.keys(scripts).filter((name) => name.startsWith('bench:'))
];

describe('a misspelt option', () => {
  it.each(commands)('is told by npm run %s in a sentence, before anything is done', (name) => {
    // What comes before `&&` installs what is missing.
    const [program = '', ...args] = (scripts[name] ?? '').replace(/^.*&& /, '').split(' ');
    const command = join(root, 'node_modules/.bin', program);
    const { status, stdout, stderr } = spawnSync(command, [...args, '--misspelt'], { cwd: root, encoding: 'utf8' });
    expect(stderr.trim()).toMatch(/^[^\n]*unknown option '--misspelt'[^\n]*$/i);
    expect(stdout).toBe('');
    expect(status).toBeGreaterThan(0);
  });
});
