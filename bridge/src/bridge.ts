import type { FastifyInstance } from 'fastify';
import type { Settings } from './configuration/settings.ts';
import { SettingsError } from './configuration/settings-error.ts';
import { certificateExpiry } from './configuration/certificate.ts';
import type { Secrets } from './configuration/secrets.ts';
import { DeliveryLoop } from './delivery/delivery-loop.ts';
import { Destination, salesforceRules } from './delivery/destination.ts';
import { dograhApi } from './dograh/dograh-api.ts';
import { healthRoutes } from './http/health-routes.ts';
import { operatorRoutes } from './http/operator-routes.ts';
import { createServer } from './http/server.ts';
import { MonitorAttention, monitorRoute } from './http/monitor-route.ts';
import type { Log } from './observability/log.ts';
import { createMetrics, type Metrics } from './observability/metrics.ts';
import { EventQueue, type QueueCounts } from './queue/event-queue.ts';
import type { QueuedEvent } from './queue/queued-event.ts';
import { reconcileForever } from './reconcile/reconciler.ts';
import { AccessTokens } from './salesforce/access-tokens.ts';
import { oauthEndpoint, signedEndpoint, type EventsEndpoint } from './salesforce/events-endpoint.ts';
import { logIn, type Login } from './salesforce/login.ts';
import { startWatching } from './watch/start-watching.ts';
import { webhookRoute } from './webhooks/webhook-route.ts';

/** An event that fails by itself is tried this often: with the queue's pauses for about half an hour. */
const MOST_FAILURES = 30;

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
  const tokens = accessTokens(settings, secrets, metrics);
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
  const server = createServer(settings.WEBHOOK_MAXIMUM_BYTES, log);
  webhookRoute(server, {
    secretHeader: settings.WEBHOOK_SECRET_HEADER,
    rules: () => ({ secrets: secrets.list('WEBHOOK_SECRETS'), addresses: settings.WEBHOOK_ALLOWED_ADDRESSES ?? [] }),
    keep: (event) => queue.keep(event),
    metrics,
    log,
    now: () => new Date()
  });
  healthRoutes(server, {
    counts: () => queue.counts(),
    token: () => tokens.get(),
    needsToken: settings.SALESFORCE_DELIVERY === 'oauth',
    metrics,
    measure: (counts) => {
      measure(counts, destination, metrics);
      measureCertificate(secrets, metrics);
    }
  });
  operatorRoutes(server, {
    token: () => secrets.get('ADMIN_TOKEN'),
    queue,
    status: async () => ({ ...(await queue.counts()), salesforce: destination.state })
  });
  const stopping = new AbortController();
  const monitor = new MonitorAttention(Date.now);
  monitorRoute(server, () => secrets.get('ADMIN_TOKEN'), monitor);
  const address = await listen(server, settings).catch(async (error: unknown) => {
    await queue.close();
    throw error;
  });
  const looking = startLooking({ settings, secrets, queue, metrics, log }, () => monitor.isOpen, stopping.signal);
  loop.start();
  log.info({ address, delivery: settings.SALESFORCE_DELIVERY }, 'The bridge is ready.');
  return { server, queue, address, stop: () => stop({ server, loop, queue, stopping, looking }, log) };
}

async function listen(server: FastifyInstance, { HOST: host, PORT: port }: Settings): Promise<string> {
  try {
    return await server.listen({ host, port });
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

const MINUTE = 60_000;
/** A run is left alone for this long after its end: its webhook may still come. */
const SETTLE_AFTER = 10 * MINUTE;

interface Looking {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly queue: EventQueue;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Without Dograh's address there is nothing to compare with: then only Salesforce's own reconciliation finds holes. */
function startLooking(
  { settings, secrets, queue, metrics, log }: Looking,
  isMonitored: () => boolean,
  signal: AbortSignal
): Promise<void> {
  const url = settings.DOGRAH_API_URL;
  if (url === undefined) {
    log.warn(
      'DOGRAH_API_URL is not set: nothing is watched, and runs that never fire a webhook are left to Salesforce to find.'
    );
    return Promise.resolve();
  }
  const dograh = dograhApi(url, () => secrets.get('DOGRAH_API_KEY') ?? '');
  const now = (): Date => new Date();
  const pace = {
    every: settings.RECONCILE_EVERY_MINUTES * MINUTE,
    lookBack: settings.RECONCILE_LOOK_BACK_HOURS * 60 * MINUTE
  };
  const keep = (event: QueuedEvent): Promise<boolean> => queue.keep(event);
  return Promise.all([
    reconcileForever({ dograh, queue, metrics, log, now, settleAfter: SETTLE_AFTER }, pace, signal),
    startWatching(dograh, isMonitored, { keep, log, now }, signal)
  ]).then(() => undefined);
}

function requireSecrets(settings: Settings, secrets: Secrets): void {
  const needed = [
    'WEBHOOK_SECRETS',
    ...(settings.DOGRAH_API_URL === undefined ? [] : (['DOGRAH_API_KEY'] as const)),
    settings.SALESFORCE_DELIVERY === 'oauth' ? 'SALESFORCE_PRIVATE_KEY' : 'SALESFORCE_SIGNING_SECRET'
  ] as const;
  const missing = needed.filter((name) => secrets.list(name).length === 0);
  const problems = missing.map((name) => `${name} or ${name}_FILE is missing`);
  const certificate = secrets.get('SALESFORCE_CERTIFICATE');
  if (certificate !== undefined && certificateExpiry(certificate) === undefined) {
    problems.push('SALESFORCE_CERTIFICATE is no certificate: it begins with -----BEGIN CERTIFICATE-----');
  }
  if (problems.length > 0) throw new SettingsError(problems);
}

const queuePlace = (settings: Settings): { url: string } | { folder: string } =>
  settings.DATABASE_URL === undefined ? { folder: settings.DATA_DIRECTORY } : { url: settings.DATABASE_URL };

function endpointOf(settings: Settings, secrets: Secrets, tokens: AccessTokens): EventsEndpoint {
  const timeout = settings.DELIVERY_TIMEOUT_SECONDS * 1000;
  const url = settings.SALESFORCE_WEBHOOK_URL;
  if (settings.SALESFORCE_DELIVERY === 'oauth' || url === undefined) return oauthEndpoint(tokens, timeout);
  return signedEndpoint(url, () => secrets.list('SALESFORCE_SIGNING_SECRET'), timeout);
}

function accessTokens(settings: Settings, secrets: Secrets, metrics: Metrics): AccessTokens {
  const loginUrl = settings.SALESFORCE_LOGIN_URL;
  const target = {
    loginUrl,
    audience: settings.SALESFORCE_AUDIENCE ?? loginUrl,
    username: settings.SALESFORCE_USERNAME ?? ''
  };
  const { SALESFORCE_CLIENT_ID: clientId, SALESFORCE_NEXT_CLIENT_ID: nextClientId } = settings;
  return new AccessTokens({
    logins: () => [
      ...login(clientId, secrets.get('SALESFORCE_PRIVATE_KEY')),
      ...login(nextClientId ?? clientId, secrets.get('SALESFORCE_NEXT_PRIVATE_KEY'))
    ],
    logIn: (one) => logIn(target, one, Math.floor(Date.now() / 1000)),
    now: Date.now,
    onLogin: (outcome) => {
      metrics.tokenRequests.inc({ outcome });
    }
  });
}

const login = (clientId: string | undefined, privateKey: string | undefined): Login[] =>
  clientId === undefined || privateKey === undefined ? [] : [{ clientId, privateKey }];

const stateNumber = { closed: 0, 'half-open': 1, open: 2 } as const;

function measure(counts: QueueCounts, destination: Destination, metrics: Metrics): void {
  metrics.queuedEvents.set({ state: 'waiting' }, counts.waiting);
  metrics.queuedEvents.set({ state: 'active' }, counts.active);
  metrics.oldestEventSeconds.set(counts.oldestSeconds);
  metrics.deadLetters.set(counts.deadLetters);
  metrics.circuitBreaker.set({ destination: 'salesforce' }, stateNumber[destination.state]);
}

function measureCertificate(secrets: Secrets, metrics: Metrics): void {
  const expiry = certificateExpiry(secrets.get('SALESFORCE_CERTIFICATE'));
  if (expiry === undefined) metrics.certificateExpiry.remove();
  else metrics.certificateExpiry.set(expiry.getTime() / 1000);
}
