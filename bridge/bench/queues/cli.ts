import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import type { QueuedEvent } from '../../src/queue/queued-event.ts';
import { startPostgres } from '../../testing/postgres-server.ts';
import { callEnded, temporaryFolder } from '../../testing/running-bridge.ts';
import { amount } from '../amount.ts';
import type { Candidate, OpenQueue } from './candidate.ts';
import { installGraphileWorker, openGraphileWorker } from './graphile-worker.ts';
import { openPgBoss } from './pg-boss.ts';

/** Webhooks that arrive together. */
const TOGETHER = 100;

const newEvent = (): QueuedEvent => {
  const id = randomUUID();
  const body = callEnded(id) as QueuedEvent['body'];
  return { deliveryId: id, correlationId: id, key: `run:${id}`, receivedAt: new Date().toISOString(), body };
};

async function perSecond(events: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return events / ((performance.now() - start) / 1000);
}

/** Each event by itself, so many at once: as webhooks come. */
async function addSingly(queue: OpenQueue, events: number): Promise<void> {
  let left = events;
  const sender = async (): Promise<void> => {
    while (left-- > 0) await queue.add([newEvent()]);
  };
  await Promise.all(Array.from({ length: TOGETHER }, sender));
}

async function addTogether(queue: OpenQueue, events: number): Promise<void> {
  for (let sent = 0; sent < events; sent += TOGETHER) await queue.add(Array.from({ length: TOGETHER }, newEvent));
}

async function measured(candidate: Candidate, events: number): Promise<string> {
  const queue = await candidate.open();
  try {
    // What has run once is compiled and has its connections.
    await addSingly(queue, TOGETHER);
    await queue.empty(TOGETHER);
    const rates = [
      await perSecond(events, () => addSingly(queue, events)),
      await perSecond(events, () => queue.empty(events)),
      await perSecond(events, () => addTogether(queue, events)),
      await perSecond(events, () => queue.empty(events))
    ];
    return `| ${[candidate.name, ...rates.map((rate) => rate.toLocaleString('en', { maximumFractionDigits: 0 }))].join(' | ')} |`;
  } finally {
    await queue.close();
  }
}

async function main(): Promise<void> {
  const { events } = new Command('npm run bench:queues --')
    .description('Compares the queues that could stand between Dograh and Salesforce.')
    .option('--events <n>', 'events that are written and then taken', amount, 10_000)
    .addHelpText('after', '\nInstalls graphile-worker into a temporary folder. Prints Markdown.')
    .allowExcessArguments(false)
    .parse()
    .opts<{ events: number }>();
  const postgres = startPostgres(true);
  if (postgres === undefined) throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
  const library = await temporaryFolder();
  await installGraphileWorker(library.folder);
  const candidates: Candidate[] = [
    {
      name: 'pg-boss on PGlite',
      open: async () => {
        const { folder, remove } = await temporaryFolder();
        return openPgBoss({ folder }, remove);
      }
    },
    {
      name: 'pg-boss on PostgreSQL',
      open: () => openPgBoss({ url: postgres.url }, () => Promise.resolve())
    },
    { name: 'graphile-worker on PostgreSQL', open: () => openGraphileWorker(library.folder, postgres.url) }
  ];
  try {
    console.log(
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${events} events\n`
    );
    console.log('| queue | written singly | taken | written a hundred together | taken |');
    console.log('| --- | --- | --- | --- | --- |');
    for (const candidate of candidates) console.log(await measured(candidate, events));
  } finally {
    postgres.stop();
    await library.remove();
  }
}

await main();
