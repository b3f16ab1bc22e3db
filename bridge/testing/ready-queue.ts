import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createLog } from '../src/observability/log.ts';
import { EventQueue } from '../src/queue/event-queue.ts';

const project = join(import.meta.dirname, '../..');
const cache = join(project, 'node_modules/.cache/dograh-bridge');

/**
 * The embedded database is WebAssembly. To compile it well takes a second of a processor each time it is opened, and no
 * test works with it for long enough to gain that back.
 */
export const QUICKLY_COMPILED = '--liftoff-only';
setFlagsFromString(QUICKLY_COMPILED);

/**
 * Puts an empty queue into a folder, as a bridge leaves it that was started there once. To make a database takes
 * seconds, to copy one hardly any time; so it is made once for each version of the packages.
 */
export async function putReadyQueue(folder: string): Promise<void> {
  const lockfile = await readFile(join(project, 'package-lock.json'));
  const ready = join(cache, `queue-${createHash('sha256').update(lockfile).digest('hex').slice(0, 16)}`);
  if (!existsSync(ready)) await make(ready);
  copy(ready, folder);
}

/** A thousand small files: Node's own way asks about each of them several times. */
function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copy(source, target);
    else copyFileSync(source, target);
  }
}

async function make(ready: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, 'making-'));
  const queue = await EventQueue.open({ folder: own }, createLog('silent'));
  await queue.close();
  try {
    await rename(own, ready);
  } catch (error) {
    // Another test was faster.
    if (!existsSync(ready)) throw error;
    await rm(own, { recursive: true, force: true });
  }
}
