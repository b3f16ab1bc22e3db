import { expect, test } from '@jest/globals';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';

const watchdog = new URL('../watchdog.ts', import.meta.url).href;

/** Runs some code in a process that is watched, with a patience of two seconds. */
function watched(code: string): SpawnSyncReturns<string> {
  const script = `import { watchOverProcess } from '${watchdog}'; const end = watchOverProcess(2); ${code}`;
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000
  });
}

test('a process that hangs is ended, and the log says so', () => {
  const { signal, stdout } = watched('for (;;);');
  expect(signal).toBe('SIGKILL');
  expect(JSON.parse(stdout)).toMatchObject({ level: 'fatal', msg: expect.stringMatching(/done nothing for 2 s/) });
});

test('a process that waits, or is busy for a moment, is left alone', () => {
  const busy = 'const until = Date.now() + 1000; while (Date.now() < until);';
  const { status, stdout } = watched(`${busy} await new Promise((done) => setTimeout(done, 3500)); await end();`);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
