import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

const log = new URL('../log.ts', import.meta.url).href;

/** Runs some code that has a `log`, in a process of its own. @returns what it has logged */
function logged(code: string): object[] {
  const script = `import { createLog } from '${log}'; const log = createLog('info'); ${code}`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8'
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as object);
}

const twoLines = "for (const key of ['one', 'two']) log.info({ key }, 'Done.');";

test('what was logged is there, also when the process is killed before anything else is over', () => {
  const lines = logged(`${twoLines} setImmediate(() => process.kill(process.pid, 9));`);
  expect(lines).toMatchObject([{ key: 'one' }, { key: 'two' }]);
});

test('what was logged is there at once when somebody asks for it before an answer', () => {
  const lines = logged(`${twoLines} log.flush(); process.kill(process.pid, 9);`);
  expect(lines).toMatchObject([{ key: 'one' }, { key: 'two' }]);
});

test('what was logged last is there when the process ends by itself', () => {
  expect(logged(`${twoLines} process.exit(1);`)).toMatchObject([{ key: 'one' }, { key: 'two' }]);
});

test('what was said in a call, and secrets, are not logged', () => {
  const lines = logged(
    "log.info({ key: 'run:1', transcript: 'hello', headers: { authorization: 'Bearer x' } }, 'Done.');"
  );
  expect(lines).toMatchObject([
    { key: 'run:1', transcript: '[redacted]', headers: { authorization: '[redacted]' }, msg: 'Done.' }
  ]);
});
