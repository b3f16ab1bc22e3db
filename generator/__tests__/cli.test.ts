import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { repository } from '../commands/paths.ts';

const words = ['--import', 'tsx', path.join(repository, 'generator/cli.ts')];

function run(...parameters: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...parameters], {
    cwd: repository,
    encoding: 'utf8'
  });
  return { status, text: stdout + stderr };
}

describe('the command line', () => {
  test('names the commands, and the nearest, when it does not know one', () => {
    const { status, text } = run('dif');
    expect(status).not.toBe(0);
    expect(text).toMatch(/unknown command 'dif'\n\(Did you mean diff\?\)/);
    expect(text).toMatch(/^ {2}inspect /m);
  });

  test('takes options without a command for those of generating', () => {
    const { status, text } = run('--chek');
    expect(status).not.toBe(0);
    expect(text).toMatch(/unknown option '--chek'\n\(Did you mean --check\?\)/);
  });

  test('does not compare and go on writing at once', () => {
    expect(run('--check', '--watch').text).toMatch(/'--watch' cannot be used with option '--check'/);
  });

  test('is quiet when its reader has read enough', async () => {
    const inspect = spawn(process.execPath, [...words, 'inspect'], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let complaints = '';
    inspect.stderr.on('data', (text: Buffer) => {
      complaints += text.toString('utf8');
    });
    inspect.stdout.once('data', () => inspect.stdout.destroy());
    await once(inspect, 'close');
    expect({ status: inspect.exitCode, complaints }).toEqual({ status: 0, complaints: '' });
  }, 60_000);
});
