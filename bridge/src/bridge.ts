import type { FastifyInstance } from 'fastify';
import { requireSecrets } from './configuration/required-secrets.ts';
import type { Settings } from './configuration/settings.ts';
import type { Secrets } from './configuration/secrets.ts';
import { DeliveryLoop } from './delivery/delivery-loop.ts';
import { Destination, salesforceRules } from './delivery/destination.ts';
import { dograhApi, type DograhApi } from './dograh/dograh-api.ts';
import { MonitorAttention } from './http/monitor-route.ts';
import { lookAtDograh, reconcilerPorts } from './looking.ts';
import type { Log } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { EventQueue } from './queue/event-queue.ts';
import { createRoutes } from './routes.ts';
import { accessTokens, endpointOf } from './salesforce/connection.ts';

/** An event that fails by itself is tried this often: with the queue's pauses for about half an hour. */
const MOST_FAILURES = 30;

/** Connections that the system takes while the process is busy, as far as it lets us; those beyond would have to begin anew. */
const BACKLOG = 10_000;

/** A bridge that runs. */
export interface Bridge {
  readonly server: FastifyInstance;
  readonly queue: EventQueue;
  /** Address that it listens on. */
  readonly address: string;
  /** Takes no more, lets what is under way end, and closes. Nothing is lost: what waits, waits in the queue. */
  stop(): Promise<void>;
}

/**
 * Starts the bridge.
 *
 * @throws {SettingsError} naming every secret that is missing
 */
export async function startBridge(settings: Settings, secrets: Secrets, log: Log): Promise<Bridge> {
  requireSecrets(settings, secrets);
  const metrics = createMetrics();
  const queue = await EventQueue.open(queuePlace(settings), log);
  const tokens = accessTokens(settings, secrets, (outcome) => {
    metrics.tokenRequests.inc({ outcome });
  });
  const destination = new Destination(salesforceRules);
  const loop = new DeliveryLoop({
    endpoint: endpointOf(settings, secrets, tokens),
    destination,
    queue,
    metrics,
    log,
    workers: settings.DELIVERY_WORKERS,
    mostFailures: MOST_FAILURES
  });
  const monitor = new MonitorAttention(() => performance.now());
  const dograh = dograhOf(settings, secrets, log);
  const reconciler = dograh === undefined ? undefined : reconcilerPorts(dograh, queue, metrics, log);
  const parts = { settings, secrets, queue, tokens, destination, metrics, log, monitor, dograh, reconciler };
  let address: string;
  let server: FastifyInstance;
  try {
    server = await createRoutes(parts);
    address = await listen(server, settings);
  } catch (error) {
    await queue.close();
    throw error;
  }
  const stopping = new AbortController();
  const looking =
    dograh === undefined || reconciler === undefined
      ? Promise.resolve()
      : lookAtDograh(settings, dograh, { ...reconciler, queue }, () => monitor.isOpen, stopping.signal);
  loop.start();
  log.info({ address, delivery: settings.SALESFORCE_DELIVERY }, 'The bridge is ready.');
  return { server, queue, address, stop: () => stop({ server, loop, queue, stopping, looking }, log) };
}

/** Without Dograh's address there is nothing to ask: then only Salesforce's own reconciliation finds holes. */
function dograhOf(settings: Settings, secrets: Secrets, log: Log): DograhApi | undefined {
  const url = settings.DOGRAH_API_URL;
  if (url !== undefined) return dograhApi(url, () => secrets.get('DOGRAH_API_KEY') ?? '');
  log.warn(
    'DOGRAH_API_URL is not set: nothing is watched, and runs that never fire a webhook are left to Salesforce to find.'
  );
  return undefined;
}

async function listen(server: FastifyInstance, { HOST: host, PORT: port }: Settings): Promise<string> {
  try {
    return await server.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Stop what listens there, or set PORT to another.`, { cause: error });
  }
}

interface Parts {
  readonly server: FastifyInstance;
  readonly loop: DeliveryLoop;
  readonly queue: EventQueue;
  readonly stopping: AbortController;
  /** Reconciliation and watching. */
  readonly looking: Promise<void>;
}

async function stop({ server, loop, queue, stopping, looking }: Parts, log: Log): Promise<void> {
  log.info('The bridge stops.');
  stopping.abort();
  await server.close();
  await Promise.all([loop.stop(), looking]);
  await queue.close();
  log.info('The bridge has stopped.');
}

const queuePlace = (settings: Settings): { url: string } | { folder: string } =>
  settings.DATABASE_URL === undefined ? { folder: settings.DATA_DIRECTORY } : { url: settings.DATABASE_URL };
