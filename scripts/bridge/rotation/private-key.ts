import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '../../org/shared/problem.ts';
import type { SecretStore } from './secret-store.ts';
import type { Progress } from './webhook-secret.ts';

const CURRENT = { key: 'salesforce-private-key', certificate: 'salesforce-certificate' };
const NEXT = { key: 'salesforce-next-private-key', certificate: 'salesforce-next-certificate' };

/** A pair that `npm run org:certificate` made. */
export interface PairFiles {
  readonly key: string;
  readonly certificate: string;
}

/**
 * Puts a new private key beside the one in use: the bridge tries it when Salesforce refuses the other.
 *
 * @throws Problem when a rotation is under way, or key and certificate do not belong together
 */
export async function beginPrivateKey(store: SecretStore, files: PairFiles, dryRun: boolean): Promise<Progress> {
  if ((await store.read(NEXT.key)) !== undefined) {
    throw new Problem(`A rotation is under way: ${store.place} holds ${NEXT.key}. Finish it first.`);
  }
  const [key, certificate] = await Promise.all([pem(files.key), pem(files.certificate)]);
  requirePair(key, certificate, files);
  if (!dryRun) await store.write({ [NEXT.key]: key, [NEXT.certificate]: certificate });
  return {
    done: `the new private key stands beside the one in use, in ${store.place}`,
    next: [
      'Deploy the other external client app with the new certificate (docs/security.md, "Renewing the certificate"), set',
      'SALESFORCE_NEXT_CLIENT_ID to its consumer key, and see that `npm run bridge:operator -- doctor` gets a token.',
      'Then: private-key finish'
    ].join('\n')
  };
}

async function pem(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function requirePair(key: string, certificate: string, files: PairFiles): void {
  try {
    if (new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))) return;
  } catch (error) {
    throw new Problem(`No key, or no certificate, in PEM: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Problem(`${files.certificate} is not the certificate of ${files.key}.`);
}

/** Makes the new private key the one in use. @throws Problem when there is none */
export async function finishPrivateKey(store: SecretStore, dryRun: boolean): Promise<Progress> {
  const [key, certificate] = await Promise.all([store.read(NEXT.key), store.read(NEXT.certificate)]);
  if (key === undefined || certificate === undefined) throw new Problem(`No rotation is under way in ${store.place}.`);
  if (!dryRun) {
    await store.write({
      [CURRENT.key]: key,
      [CURRENT.certificate]: certificate,
      [NEXT.key]: '',
      [NEXT.certificate]: ''
    });
  }
  return {
    done: `the new private key is the one in use, in ${store.place}`,
    next: 'Set SALESFORCE_CLIENT_ID to the new consumer key and restart the bridge; disable the old app when nothing uses it.'
  };
}
