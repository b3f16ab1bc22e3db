import { randomBytes } from 'node:crypto';
import { Problem } from '../../org/shared/problem.ts';
import type { SecretStore } from './secret-store.ts';

const FILE = 'webhook-secrets';
const BYTES = 32;

/** What is done and what comes next, in words that hold no secret. */
export interface Progress {
  readonly done: string;
  readonly next: string;
}

async function known(store: SecretStore): Promise<string[]> {
  return ((await store.read(FILE)) ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * Adds a new secret before the one in use: the bridge takes both.
 *
 * @throws Problem when a rotation is under way
 */
export async function beginWebhookSecret(store: SecretStore, dryRun: boolean): Promise<Progress> {
  const secrets = await known(store);
  if (secrets.length > 1) {
    throw new Problem(
      `A rotation is under way: ${store.place} holds ${secrets.length} secrets. Switch, then finish it.`
    );
  }
  if (!dryRun) await store.write({ [FILE]: [randomBytes(BYTES).toString('base64url'), ...secrets].join(' ') });
  return {
    done: `a new webhook secret stands beside the one in use, in ${store.place}`,
    next: 'The bridge takes both within seconds, in Kubernetes within two minutes. Then: webhook-secret switch'
  };
}

/** Where Dograh and the bridge are. */
export interface SwitchTarget {
  /** Dograh's API, with `/api/v1`. */
  readonly dograhUrl: string;
  /** Id of the credential that the webhook nodes use. */
  readonly credential: string;
  readonly bridgeUrl: string;
  readonly header: string;
}

/**
 * Has Dograh send the new secret, as soon as the bridge takes it.
 *
 * @throws Problem when there is no new one, the bridge does not take it yet, or Dograh refuses it
 */
export async function switchWebhookSecret(
  store: SecretStore,
  target: SwitchTarget,
  dryRun: boolean
): Promise<Progress> {
  const [newest, ...older] = await known(store);
  if (newest === undefined || older.length === 0) throw new Problem(`No rotation is under way in ${store.place}.`);
  await requireTaken(newest, target);
  const apiKey = await store.read('dograh-api-key');
  if (apiKey === undefined) throw new Problem(`${store.place} holds no dograh-api-key.`);
  if (!dryRun) await tellDograh(newest, apiKey, target);
  return {
    done: `Dograh sends the new secret with credential ${target.credential}`,
    next: 'Webhooks that are being tried again may bear the old one for 7.5 minutes. Then: webhook-secret finish'
  };
}

/** An empty object is no webhook, but whether the secret is taken is said before that. */
async function requireTaken(secret: string, { bridgeUrl, header }: SwitchTarget): Promise<void> {
  const { status } = await request(`${bridgeUrl}/dograh/webhooks`, 'POST', { [header]: secret }, {});
  if (status === 400) return;
  if (status === 401)
    throw new Problem('The bridge does not take the new secret yet. Wait a minute, then switch again.');
  throw new Problem(`The bridge at ${bridgeUrl} answered ${status}, which says nothing about its secrets.`);
}

async function tellDograh(secret: string, apiKey: string, target: SwitchTarget): Promise<void> {
  const { status } = await request(
    `${target.dograhUrl}/credentials/${encodeURIComponent(target.credential)}`,
    'PUT',
    { 'X-API-Key': apiKey },
    { credential_type: 'custom_header', credential_data: { header_name: target.header, header_value: secret } }
  );
  if (status === 404) throw new Problem(`Dograh knows no credential ${target.credential}.`);
  if (status !== 200) throw new Problem(`Dograh answered ${status}; it still sends the old secret.`);
}

async function request(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: object
): Promise<{ status: number }> {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(30_000)
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    throw new Problem(
      `${new URL(url).origin} cannot be reached: ${error instanceof Error ? error.message : 'no answer'}`
    );
  }
}

/** Takes the old secret away. @throws Problem when there is none */
export async function finishWebhookSecret(store: SecretStore, dryRun: boolean): Promise<Progress> {
  const [newest, ...older] = await known(store);
  if (newest === undefined || older.length === 0) throw new Problem(`No rotation is under way in ${store.place}.`);
  if (!dryRun) await store.write({ [FILE]: newest });
  return {
    done: `the old webhook secret is gone from ${store.place}`,
    next: 'Watch dograh_bridge_webhooks_total{outcome="unauthorized"}: it must not rise.'
  };
}
