import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder, WEBHOOK_SECRET } from '../testing/running-bridge.ts';
import type { DrainTarget } from './drain.ts';

const project = join(import.meta.dirname, '../..');
const consumerKey = 'bench-of-the-bridge';

/** An org on this machine in a process of its own, which runs the package's Apex. */
export interface OrgProcess extends DrainTarget {
  stop(): Promise<void>;
}

/**
 * Starts it, with a connected app for the bridge.
 *
 * @throws {Error} when it ends before it is ready
 */
export async function startOrg(): Promise<OrgProcess> {
  const space = await temporaryFolder();
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  });
  const certificate = join(space.folder, 'bridge.pem');
  await writeFile(certificate, keys.publicKey);
  const words = ['serve', '--quiet', '--json', '--project', project, '--consumer-key', consumerKey];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(project, 'local-org/cli.ts'), ...words, '--certificate', certificate],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('The org ended before it was ready.')))
  ])) as [string];
  const { url, accessToken } = JSON.parse(line) as { url: string; accessToken: string };
  return {
    environment: {
      HOST: '127.0.0.1',
      PORT: '0',
      WEBHOOK_SECRETS: WEBHOOK_SECRET,
      SALESFORCE_LOGIN_URL: url,
      SALESFORCE_CLIENT_ID: consumerKey,
      SALESFORCE_USERNAME: 'integration@local.example',
      SALESFORCE_PRIVATE_KEY: keys.privateKey
    },
    count: () => countCalls(url, accessToken),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await space.remove();
    }
  };
}

async function countCalls(url: string, accessToken: string): Promise<number> {
  const soql = encodeURIComponent('SELECT COUNT() FROM Dograh_Call_Activity__c');
  const response = await fetch(`${url}/services/data/v65.0/query?q=${soql}`, {
    headers: { Authorization: `Bearer ${accessToken}` }
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { totalSize: number }).totalSize;
}
