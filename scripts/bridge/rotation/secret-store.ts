import { spawn } from 'node:child_process';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Problem } from '../../org/shared/problem.ts';

/** Where the secrets of a bridge lie, each under the name of its file. */
export interface SecretStore {
  /** For messages: never holds a secret. */
  readonly place: string;
  /** @returns nothing when there is none, or it is empty */
  read(name: string): Promise<string | undefined>;
  /** Writes all of these or none. */
  write(secrets: Readonly<Record<string, string>>): Promise<void>;
}

/** A folder with a file for each secret, as compose and single machines have it. */
export function folderStore(folder: string): SecretStore {
  return {
    place: folder,
    async read(name) {
      const found = await readFile(join(folder, name), 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
        throw new Problem(`${join(folder, name)} cannot be read: ${(error as Error).message}`);
      });
      return found.trim() || undefined;
    },
    async write(secrets) {
      const written = Object.entries(secrets).map(([name, value]) => ({ file: join(folder, name), value }));
      // The bridge reads at any moment: a file appears whole or not at all.
      for (const { file, value } of written) {
        await writeFile(`${file}.new`, `${value}\n`, { mode: 0o600 });
        await chmod(`${file}.new`, 0o600);
      }
      for (const { file } of written) await rename(`${file}.new`, file);
    }
  };
}

/**
 * A Kubernetes secret, through the `kubectl` and the context that the caller uses anyway. Values travel on standard input
 * and output only: arguments stand in the list of processes.
 */
export function kubernetesStore(name: string, namespace: string): SecretStore {
  const target = ['secret', name, '--namespace', namespace];
  const get = async (): Promise<KubernetesSecret> =>
    JSON.parse(await kubectl(['get', ...target, '--output', 'json'])) as KubernetesSecret;
  return {
    place: `secret/${name} in ${namespace}`,
    async read(key) {
      const encoded = (await get()).data?.[key];
      return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8').trim() || undefined;
    },
    async write(secrets) {
      const data = Object.fromEntries(
        Object.entries(secrets).map(([key, value]) => [key, Buffer.from(value, 'utf8').toString('base64')])
      );
      // The version that was read goes along: Kubernetes refuses when somebody else has changed the secret meanwhile.
      const secret = await get();
      const changed = { ...secret, data: { ...secret.data, ...data } };
      await kubectl(['replace', '--filename', '-', '--namespace', namespace], JSON.stringify(changed));
    }
  };
}

interface KubernetesSecret {
  readonly data?: Readonly<Record<string, string>>;
}

async function kubectl(words: readonly string[], input = ''): Promise<string> {
  const child = spawn('kubectl', words, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new Problem(error.code === 'ENOENT' ? 'There is no `kubectl` on the PATH.' : error.message));
    });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  // kubectl may end before it has read its input; its exit status says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (status !== 0) throw new Problem(`kubectl ${words.slice(0, 3).join(' ')} failed: ${complaint.trim()}`);
  return output;
}
