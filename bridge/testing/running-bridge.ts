import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBridge, type Bridge } from '../src/bridge.ts';
import { Secrets } from '../src/configuration/secrets.ts';
import { readSettings } from '../src/configuration/settings.ts';
import { createLog } from '../src/observability/log.ts';
import { putReadyQueue } from './ready-queue.ts';
import type { SimulatedDograh } from './simulated-dograh.ts';
import type { SimulatedSalesforce } from './simulated-salesforce.ts';

export const WEBHOOK_SECRET = 'a-secret-of-thirty-two-characters';
export const ADMIN_TOKEN = 'an-operator-token';
export const CALLER_TOKEN = 'a-token-of-callers';
export const LINK_SECRET = 'a-secret-of-links-with-enough-characters';

/** The environment of a bridge that delivers to the simulated org. */
export function environmentFor(salesforce: SimulatedSalesforce, folder: string): NodeJS.ProcessEnv {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIRECTORY: folder,
    WEBHOOK_SECRETS: WEBHOOK_SECRET,
    ADMIN_TOKEN,
    SALESFORCE_LOGIN_URL: salesforce.url,
    SALESFORCE_CLIENT_ID: salesforce.clientId,
    SALESFORCE_USERNAME: salesforce.username,
    SALESFORCE_PRIVATE_KEY: salesforce.privateKey
  };
}

/** The environment of a bridge that also asks the simulated Dograh. */
export function environmentWith(
  dograh: SimulatedDograh,
  salesforce: SimulatedSalesforce,
  folder: string
): NodeJS.ProcessEnv {
  return {
    ...environmentFor(salesforce, folder),
    DOGRAH_API_URL: dograh.apiUrl,
    DOGRAH_API_KEY: dograh.key,
    CALLER_TOKENS: CALLER_TOKEN,
    LINK_SECRETS: LINK_SECRET
  };
}

/** A folder that the returned function removes. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dograh-bridge-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A folder in which a bridge was started before, and left nothing. */
export async function bridgeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const space = await temporaryFolder();
  await putReadyQueue(space.folder);
  return space;
}

/** Starts a bridge in this process. */
export function startTestBridge(environment: NodeJS.ProcessEnv): Promise<Bridge> {
  const settings = readSettings(environment);
  return startBridge(settings, new Secrets(environment), createLog(settings.LOG_LEVEL));
}

/** Asks as a caller such as Salesforce does. */
export function ask(
  address: string,
  path: string,
  { key, body, headers = {} }: { key?: string; body?: unknown; headers?: Record<string, string> } = {}
): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${CALLER_TOKEN}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...headers
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
}

/** Posts a webhook as Dograh does. */
export function postWebhook(address: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/dograh/webhooks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Dograh-Webhook-Secret': WEBHOOK_SECRET, ...headers },
    body: JSON.stringify(body)
  });
}

/** A webhook of a call that has ended. */
export function callEnded(runId: string, more: object = {}): object {
  return {
    workflow_run_id: runId,
    workflow_id: '37',
    call_disposition: 'user_hangup',
    duration_seconds: '94',
    ...more
  };
}

/**
 * Waits until something is so.
 *
 * @param patience milliseconds: long, since the machine may be busy with other tests
 * @throws {Error} when it is not so within that time
 */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (let waited = 0; waited < patience; waited += 20) {
    if (await isSo()) return;
    await sleep(20);
  }
  throw new Error(`Still not so after ${patience / 1000} s: ${what}`);
}
