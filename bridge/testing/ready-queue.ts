import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '../src/observability/log.ts';
import { EventQueue } from '../src/queue/event-queue.ts';

const project = join(import.meta.dirname, '../..');
const cache = join(project, 'node_modules/.cache/dograh-bridge');

/**
 * Puts an empty queue into a folder, as a bridge leaves it that was started there once. To make a database takes
 * seconds, to copy one hardly any time; so it is made once for each version of the packages.
 */
export async function putReadyQueue(folder: string): Promise<void> {
  const lockfile = await readFile(join(project, 'package-lock.json'));
  const ready = join(cache, `queue-${createHash('sha256').update(lockfile).digest('hex').slice(0, 16)}`);
  if (!existsSync(ready)) await make(ready);
  await cp(ready, folder, { recursive: true });
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
