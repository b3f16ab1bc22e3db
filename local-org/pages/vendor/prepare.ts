import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetUpError } from '../../compiler/java.ts';
import { filesBelow, type Progress } from '../../compiler/toolchain.ts';
import { OWN_COMPONENTS } from './own-components.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const CACHE = join(root, '.cache', 'pages');

async function key(): Promise<string> {
  const files = [
    join(root, 'package-lock.json'),
    ...(await filesBelow(here, '.ts')),
    ...(await filesBelow(OWN_COMPONENTS, ''))
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Builds in a process of its own: bundling keeps a thread busy, and the org starts meanwhile. */
async function build(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(here, 'build-process.ts'), folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe']
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new SetUpError(`The base components could not be built for the browser:\n${said.trim()}`);
}

/**
 * The folder that holds engine, base components and sandbox; built when the packages or our components have changed.
 * @param progress is told when it takes long
 */
export async function prepareVendor(progress: Progress = () => undefined): Promise<string> {
  const folder = join(CACHE, `vendor-${await key()}`);
  if (existsSync(folder)) return folder;
  progress('Building the base components for the browser; once, about half a minute …');
  const start = Date.now();
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(join(CACHE, 'building-'));
  await build(unfinished);
  // Two may have built at once; whose folder stands does not matter.
  await rename(unfinished, folder).catch(async () => rm(unfinished, { recursive: true }));
  const older = (await readdir(CACHE)).filter((name) => name.startsWith('vendor-') && join(CACHE, name) !== folder);
  await Promise.all(older.map(async (name) => rm(join(CACHE, name), { recursive: true, force: true })));
  progress(`Base components built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return folder;
}
