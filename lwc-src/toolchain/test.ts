/**
 * `npm run test:lwc -- [path] [--compiled]`: the tests of the pages, on the sources, or with `--compiled` on the
 * JavaScript that an org gets. Everything else goes to Jest.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const words = process.argv.slice(2);
const underTest = words.includes('--compiled') ? 'compiled' : 'sources';
const jestWords = words.filter((word) => word !== '--compiled');

/** With this flag in the environment Jest would take the pages for native modules. */
const moduleFlag = '--experimental-vm-modules';
const nodeOptions = (process.env['NODE_OPTIONS'] ?? '').split(' ').filter((option) => option !== moduleFlag);

const child = spawn(process.execPath, [jest, '--config', 'lwc-src/toolchain/jest/config.cjs', ...jestWords], {
  cwd: repository,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: nodeOptions.join(' '), LWC_UNDER_TEST: underTest }
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
