import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { KnownCertificate } from './certificate-state.ts';
import { Problem } from './problem.ts';

/** A private key and its certificate. */
export interface KeyPair {
  readonly keyPath: string;
  readonly certificatePath: string;
}

// What Salesforce makes by default; for a certificate of one year it is enough.
const KEY_BITS = 2048;

const NO_OPENSSL = `\
There is no \`openssl\` on the PATH; Node makes keys but no certificates.

  Debian, Ubuntu   sudo apt-get install openssl
  macOS            brew install openssl
  Windows          it comes with Git: C:\\Program Files\\Git\\usr\\bin`;

/**
 * Where the next pair goes: named after the day, with a number when that day has one already.
 *
 * @param folder of all pairs
 * @param now the day
 */
export function nextPair(folder: string, now: Date): KeyPair {
  const day = now.toISOString().slice(0, 10);
  for (let count = 1; ; count++) {
    const name = join(folder, `jwt-${day}${count === 1 ? '' : `-${count}`}`);
    const pair = { keyPath: `${name}.key`, certificatePath: `${name}.crt` };
    if (!existsSync(pair.keyPath) && !existsSync(pair.certificatePath)) return pair;
  }
}

/** The words of the command that makes the certificate of a key. */
export const opensslWords = (keyPath: string, commonName: string, days: number): readonly string[] => [
  ...['req', '-new', '-x509', '-sha256', '-key', keyPath],
  ...['-days', String(days), '-subj', `/CN=${commonName}`]
];

/**
 * Makes a private key, readable by its owner alone, and its certificate.
 *
 * @param pair where they go; nothing is overwritten
 * @param commonName shown in Salesforce beside the certificate
 * @param days until it expires
 * @throws Problem when openssl is missing or fails; no half of a pair is left behind
 */
export function createPair(pair: KeyPair, commonName: string, days: number): void {
  const folder = dirname(pair.keyPath);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
  writeFileSync(pair.keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    writeFileSync(pair.certificatePath, certificateOf(pair.keyPath, commonName, days), { flag: 'wx' });
  } catch (error) {
    rmSync(pair.keyPath, { force: true });
    throw error;
  }
}

function certificateOf(keyPath: string, commonName: string, days: number): string {
  const { error, status, stdout, stderr } = spawnSync('openssl', opensslWords(keyPath, commonName, days), {
    encoding: 'utf8'
  });
  if (error) throw new Problem('code' in error && error.code === 'ENOENT' ? NO_OPENSSL : error.message);
  if (status !== 0) throw new Problem(`openssl made no certificate: ${stderr.trim()}`);
  return stdout;
}

/**
 * Every certificate of a folder.
 *
 * @throws Problem naming a file that is no certificate
 */
export function certificatesIn(folder: string): readonly KnownCertificate[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.crt'))
    .map((name) => ({ path: join(folder, name), expiresAt: expiryOf(join(folder, name)) }));
}

function expiryOf(path: string): Date {
  try {
    return new Date(new X509Certificate(readFileSync(path)).validTo);
  } catch (error) {
    throw new Problem(`${path} is not a certificate: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Refuses folders inside a Git working tree: sooner or later somebody commits what lies there.
 *
 * @throws Problem naming the working tree
 */
export function requireOutsideGit(folder: string): void {
  for (let above = resolve(folder); ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) {
      throw new Problem(`${folder} lies in the Git working tree ${above}. Private keys belong elsewhere.`);
    }
    if (above === dirname(above)) return;
  }
}
