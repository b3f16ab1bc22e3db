import { createPrivateKey } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { certificateExpiry } from '../configuration/certificate.ts';
import { SHORTEST_SECRET } from '../configuration/required-secrets.ts';
import type { Secrets } from '../configuration/secrets.ts';
import type { Settings } from '../configuration/settings.ts';
import { prepareFolder } from '../queue/store-folder.ts';
import { failed, ok, skipped, warning, type Check, type Finding } from './finding.ts';

const DAY = 86_400_000;

/** What can be seen without asking anybody: secrets, keys, and where the queue lives. */
export function localChecks(settings: Settings, secrets: Secrets, now: () => Date): Check[] {
  return [
    {
      name: 'webhook secret',
      meaning: 'Anybody who guesses the secret can put calls into Salesforce; without one nothing is taken at all.',
      mend: 'Set WEBHOOK_SECRETS to the output of `openssl rand -hex 32`, and the same in the credential in Dograh.',
      look: () => Promise.resolve(strength('WEBHOOK_SECRETS', secrets.list('WEBHOOK_SECRETS')))
    },
    {
      name: 'tokens of operators and callers',
      meaning: 'Without them nobody can look at dead letters or place calls; with weak ones everybody can.',
      mend: 'Set ADMIN_TOKEN and CALLER_TOKENS to the output of `openssl rand -hex 32`, each to its own.',
      look: () => {
        const tokens = [...secrets.list('ADMIN_TOKEN'), ...secrets.list('CALLER_TOKENS')];
        return Promise.resolve(tokens.length === 0 ? warning('None is set.') : strength('A token', tokens));
      }
    },
    {
      name: 'login key',
      meaning: 'Salesforce refuses every login, so nothing is delivered. Events wait meanwhile.',
      mend: 'Give the private key that belongs to the certificate of the external client app, as PEM, RSA of 2048 bits.',
      look: () => Promise.resolve(loginKey(settings, secrets))
    },
    {
      name: 'login certificate',
      meaning: 'When the certificate of the external client app ends, Salesforce refuses every login.',
      mend: 'Make a new key and certificate, and rotate with SALESFORCE_NEXT_PRIVATE_KEY as docs/bridge.md tells.',
      look: () => Promise.resolve(certificate(secrets.get('SALESFORCE_CERTIFICATE'), now()))
    },
    {
      name: 'queue store',
      meaning: 'The bridge answers 503 to Dograh, which gives up on a webhook after 7.5 minutes.',
      mend: 'Give the user of the bridge the right to write to DATA_DIRECTORY, or to the database of DATABASE_URL.',
      look: () =>
        settings.DATABASE_URL === undefined ? folder(settings.DATA_DIRECTORY) : database(settings.DATABASE_URL)
    },
    {
      name: 'disk space',
      meaning: 'A full disk means 503 for every webhook. An event takes about 5 kB, some hundreds with a transcript.',
      mend: 'Make room, or enlarge the volume.',
      look: () => (settings.DATABASE_URL === undefined ? space(settings.DATA_DIRECTORY) : skippedOnServer())
    }
  ];
}

function strength(name: string, values: readonly string[]): Finding {
  const shortest = Math.min(...values.map((value) => value.length));
  if (values.length === 0) return failed(`${name} is not set.`);
  if (shortest < SHORTEST_SECRET)
    return failed(`${name} has ${shortest} characters; ${SHORTEST_SECRET} are the least.`);
  if (values.some((value) => new Set(value).size < 8)) return failed(`${name} repeats the same few characters.`);
  return ok(values.length === 1 ? 'One is set, and it is strong.' : `${values.length} are set, and all are strong.`);
}

const LEAST_BITS = 2048;

function loginKey(settings: Settings, secrets: Secrets): Finding {
  if (settings.SALESFORCE_DELIVERY !== 'oauth') return skipped('Events are signed; nobody logs in.');
  const key = secrets.get('SALESFORCE_PRIVATE_KEY');
  if (key === undefined) return failed('SALESFORCE_PRIVATE_KEY is not set.');
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = createPrivateKey(key);
  const bits = details?.modulusLength ?? 0;
  if (kind !== 'rsa') return failed(`The key is of the kind ${String(kind)}; Salesforce takes RSA.`);
  return bits < LEAST_BITS
    ? failed(`The key has ${bits} bits; ${LEAST_BITS} are the least.`)
    : ok(`RSA, ${bits} bits.`);
}

function certificate(text: string | undefined, now: Date): Finding {
  if (text === undefined) return skipped('SALESFORCE_CERTIFICATE is not given, so nobody is told before it ends.');
  const end = certificateExpiry(text);
  if (end === undefined) return failed('SALESFORCE_CERTIFICATE is no certificate.');
  const days = Math.floor((end.getTime() - now.getTime()) / DAY);
  const found = `It ends on ${end.toISOString().slice(0, 10)}, in ${days} days.`;
  if (days < 0) return failed(found);
  return days < 30 ? warning(found) : ok(found);
}

async function folder(path: string): Promise<Finding> {
  await prepareFolder(path);
  return ok(`${resolve(path)} can be written.`);
}

async function database(url: string): Promise<Finding> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('CREATE TEMPORARY TABLE dograh_bridge_doctor (number int)');
    const { rows } = await client.query<{ server_version: string; can_create: boolean }>(
      "SELECT current_setting('server_version') AS server_version, " +
        "has_database_privilege(current_database(), 'CREATE') AS can_create"
    );
    const [row] = rows;
    if (row?.can_create !== true) return failed('The user may not create a schema in the database.');
    return ok(`PostgreSQL ${row.server_version} takes writes.`);
  } finally {
    await client.end();
  }
}

const LEAST_BYTES = 1_000_000_000;

async function space(path: string): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(path);
  const free = bavail * bsize;
  const found = `${(free / 1e9).toFixed(1)} GB of ${((blocks * bsize) / 1e9).toFixed(1)} GB are free.`;
  if (free < LEAST_BYTES / 10) return failed(found);
  return free < LEAST_BYTES ? warning(found) : ok(found);
}

const skippedOnServer = (): Promise<Finding> =>
  Promise.resolve(skipped('The queue is on a PostgreSQL server; look there.'));
