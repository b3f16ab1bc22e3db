import type { FastifyInstance } from 'fastify';
import { messageOf, type Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { QueueCounts } from '../queue/event-queue.ts';

/** What the health of the bridge is read from. */
export interface HealthPorts {
  counts: () => Promise<QueueCounts>;
  /** @throws when nothing new can be kept */
  ensureRoom: () => Promise<void>;
  /** Gets a token if there is none. @throws when Salesforce gives none */
  token: () => Promise<unknown>;
  /** Whether delivery needs a token at all. */
  readonly needsToken: boolean;
  readonly metrics: Metrics;
  /** Refreshes what is measured only when somebody looks; undefined when the queue does not say. */
  measure: (counts: QueueCounts | undefined) => void;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * `/health` says that the process lives; `/ready` whether webhooks may come: the queue can be reached. A Salesforce that
 * is down is told there too, but does not make the bridge unready: keeping events meanwhile is what it is for.
 */
export function healthRoutes(server: FastifyInstance, ports: HealthPorts): void {
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', async (_request, reply) => {
    const queue = await check(async () => {
      await ports.ensureRoom();
      const counts = await ports.counts();
      return {
        waiting: counts.waiting,
        deadLetters: counts.deadLetters,
        oldestSeconds: Math.round(counts.oldestSeconds)
      };
    });
    const salesforce = ports.needsToken
      ? await check(async () => ({ token: (await ports.token()) !== undefined }))
      : { ok: true };
    return reply.code(queue.ok ? 200 : 503).send({ status: queue.ok ? 'ready' : 'not ready', queue, salesforce });
  });
  server.get('/metrics', async (_request, reply) => {
    // Whoever watches the bridge needs the other numbers most of all while its queue cannot be reached.
    const counts = await ports.counts().catch((error: unknown) => {
      ports.log.warn({ error: messageOf(error) }, 'What the queue holds could not be counted.');
      return undefined;
    });
    ports.measure(counts);
    return reply.type(ports.metrics.registry.contentType).send(await ports.metrics.registry.metrics());
  });
}

async function check(look: () => Promise<object>): Promise<{ ok: boolean }> {
  try {
    return { ok: true, ...(await look()) };
  } catch (error) {
    return { ok: false, ...{ error: messageOf(error) } };
  }
}
