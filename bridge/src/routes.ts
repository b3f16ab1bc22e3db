import type { FastifyInstance } from 'fastify';
import { ArtifactSource } from './artifacts/artifact-source.ts';
import { artifactRoutes } from './artifacts/artifact-routes.ts';
import { certificateExpiry } from './configuration/certificate.ts';
import type { Secrets } from './configuration/secrets.ts';
import type { Settings } from './configuration/settings.ts';
import type { Destination } from './delivery/destination.ts';
import type { DograhApi } from './dograh/dograh-api.ts';
import { healthRoutes } from './http/health-routes.ts';
import { monitorRoute, type MonitorAttention } from './http/monitor-route.ts';
import { tokenCheck } from './http/operator-check.ts';
import { operatorRoutes } from './http/operator-routes.ts';
import { createServer } from './http/server.ts';
import type { Reconciling } from './looking.ts';
import type { Log } from './observability/log.ts';
import type { Metrics } from './observability/metrics.ts';
import { OperationLog } from './operations/operation-log.ts';
import { operationRoutes } from './operations/operation-routes.ts';
import { uploadList } from './operations/upload-list.ts';
import { bridgeVersion } from './observability/version.ts';
import { CampaignProgressCache } from './progress/campaign-progress.ts';
import { progressRoute } from './progress/progress-route.ts';
import type { EventQueue, QueueCounts } from './queue/event-queue.ts';
import { reconcile } from './reconcile/reconciler.ts';
import type { AccessTokens } from './salesforce/access-tokens.ts';
import { webhookRoute } from './webhooks/webhook-route.ts';

/** What the routes work with. */
export interface RouteParts {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly queue: EventQueue;
  readonly tokens: AccessTokens;
  readonly destination: Destination;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly monitor: MonitorAttention;
  /** Undefined without Dograh's address. */
  readonly dograh: DograhApi | undefined;
  readonly reconciler: Reconciling | undefined;
}

/** The server with everything that it answers. */
export async function createRoutes(parts: RouteParts): Promise<FastifyInstance> {
  const { settings, log } = parts;
  const server = createServer(
    { maximumBytes: settings.WEBHOOK_MAXIMUM_BYTES, trustedProxies: settings.TRUSTED_PROXIES ?? [] },
    log
  );
  routesForDograh(server, parts);
  routesForOperators(server, parts);
  await routesForCallers(server, parts);
  return server;
}

function routesForDograh(server: FastifyInstance, { settings, secrets, queue, metrics, log }: RouteParts): void {
  webhookRoute(server, {
    secretHeader: settings.WEBHOOK_SECRET_HEADER,
    rules: () => ({ secrets: secrets.list('WEBHOOK_SECRETS'), addresses: settings.WEBHOOK_ALLOWED_ADDRESSES ?? [] }),
    keep: (event) => queue.keep(event),
    metrics,
    log,
    now: () => new Date()
  });
}

function routesForOperators(server: FastifyInstance, parts: RouteParts): void {
  const { settings, secrets, queue, tokens, destination, metrics, reconciler, log } = parts;
  const startedAt = new Date().toISOString();
  healthRoutes(server, {
    counts: () => queue.counts(),
    ensureRoom: () => queue.ensureRoom(),
    token: () => tokens.get(),
    needsToken: settings.SALESFORCE_DELIVERY === 'oauth',
    metrics,
    measure: (counts) => {
      if (counts !== undefined) measureQueue(counts, metrics);
      metrics.circuitBreaker.set({ destination: 'salesforce' }, stateNumber[destination.state]);
      measureCertificate(secrets, metrics);
    },
    log
  });
  operatorRoutes(server, {
    token: () => secrets.get('ADMIN_TOKEN'),
    queue,
    status: async () => ({
      ...(await queue.counts()),
      salesforce: destination.state,
      version: bridgeVersion,
      startedAt,
      lastReconciliation: reconciler?.last ?? null
    }),
    reconcile: reconciler === undefined ? undefined : (from) => reconcile(from, reconciler)
  });
}

/** For Salesforce and the servers of pages, who need not be able to do what an operator may. */
async function routesForCallers(server: FastifyInstance, parts: RouteParts): Promise<void> {
  const { settings, secrets, queue, metrics, log, monitor, dograh } = parts;
  const check = tokenCheck(
    () => [...secrets.list('CALLER_TOKENS'), ...secrets.list('ADMIN_TOKEN')],
    'CALLER_TOKENS or ADMIN_TOKEN'
  );
  monitorRoute(server, check, monitor);
  operationRoutes(server, {
    dograh,
    operations: await OperationLog.open(queue),
    upload: uploadList,
    onAttempt: (operation, outcome) => {
      metrics.operations.inc({ operation, outcome });
    },
    log,
    now: () => new Date(),
    check
  });
  progressRoute(server, check, dograh === undefined ? undefined : new CampaignProgressCache(dograh, Date.now));
  artifactRoutes(server, {
    source: dograh === undefined ? undefined : new ArtifactSource(dograh, () => performance.now()),
    secrets: () => secrets.list('LINK_SECRETS'),
    publicUrl: settings.PUBLIC_URL,
    check,
    log,
    now: Date.now
  });
}

const stateNumber = { closed: 0, 'half-open': 1, open: 2 } as const;

function measureQueue(counts: QueueCounts, metrics: Metrics): void {
  metrics.queuedEvents.set({ state: 'waiting' }, counts.waiting);
  metrics.queuedEvents.set({ state: 'active' }, counts.active);
  metrics.oldestEventSeconds.set(counts.oldestSeconds);
  metrics.deadLetters.set(counts.deadLetters);
}

function measureCertificate(secrets: Secrets, metrics: Metrics): void {
  const expiry = certificateExpiry(secrets.get('SALESFORCE_CERTIFICATE'));
  if (expiry === undefined) metrics.certificateExpiry.remove();
  else metrics.certificateExpiry.set(expiry.getTime() / 1000);
}
