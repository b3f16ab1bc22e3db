import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import type { QueuedEvent } from '../../src/queue/queued-event.ts';
import type { OpenQueue } from './candidate.ts';

/** The newest that runs on Node 20. */
const VERSION = '0.17.3';
/** Jobs under way at once in one process. */
const CONCURRENCY = 50;

interface Job {
  readonly identifier: string;
  readonly payload: QueuedEvent;
  readonly queueName: string;
  readonly jobKey: string;
}

/** What is used of the library. */
interface GraphileWorker {
  readonly Logger: new (factory: () => () => void) => unknown;
  makeWorkerUtils(options: object): Promise<{
    migrate(): Promise<void>;
    addJobs(jobs: readonly Job[]): Promise<unknown>;
    release(): Promise<void>;
  }>;
  run(options: object): Promise<{ stop(): Promise<void> }>;
}

/**
 * Installs the library into a folder of its own: the bridge does not need it.
 *
 * @throws {Error} with npm's words when it cannot be installed
 */
export async function installGraphileWorker(folder: string): Promise<void> {
  await promisify(execFile)('npm', ['install', '--prefix', folder, '--no-save', `graphile-worker@${VERSION}`]);
}

/** graphile-worker, whose named queues run one job of a key after the other. */
export async function openGraphileWorker(folder: string, connectionString: string): Promise<OpenQueue> {
  const main = pathToFileURL(join(folder, 'node_modules/graphile-worker/dist/index.js')).href;
  const library = (await import(main)) as GraphileWorker;
  const logger = new library.Logger(() => () => undefined);
  const pgPool = new pg.Pool({ connectionString, max: 10 });
  pgPool.on('error', (error) => {
    console.error(`The database broke a connection: ${error.message}`);
  });
  const utilities = await library.makeWorkerUtils({ pgPool, logger });
  await utilities.migrate();
  return {
    add: async (events) => {
      await utilities.addJobs(events.map(jobOf));
    },
    empty: async (events) => {
      let left = events;
      const done = new EventEmitter();
      const taskList = {
        deliver: () => {
          left -= 1;
          if (left === 0) done.emit('all');
        }
      };
      const all = once(done, 'all');
      const runner = await library.run({ pgPool, logger, concurrency: CONCURRENCY, noHandleSignals: true, taskList });
      await all;
      await runner.stop();
    },
    close: async () => {
      await utilities.release();
      await pgPool.end();
    }
  };
}

const jobOf = (event: QueuedEvent): Job => ({
  identifier: 'deliver',
  payload: event,
  queueName: event.key,
  jobKey: event.deliveryId
});
