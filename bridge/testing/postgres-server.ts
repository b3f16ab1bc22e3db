import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Address of a database of its own. */
  readonly url: string;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** Folder of PostgreSQL's own programs: Debian keeps them out of the path. Undefined when there are none. */
function programFolder(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((left, right) => Number(right) - Number(left)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((version) => join(DEBIAN, version, 'bin'))
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root: then another user of the machine runs it. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (kind: string): number => Number(spawnSync('id', [kind, 'nobody'], { encoding: 'utf8' }).stdout.trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Starts a PostgreSQL server that only this process uses, when the machine has one. `BRIDGE_TEST_DATABASE_URL` names
 * a server that runs already.
 *
 * @param lasting whether each commit waits for the disk, as in production; tests that only end processes need not
 * @returns undefined when there is neither
 */
export function startPostgres(lasting = false): PostgresServer | undefined {
  const given = process.env['BRIDGE_TEST_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: () => undefined };
  const programs = programFolder();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dograh-postgres-'));
  const user = owner();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...words: string[]): void => {
    execFileSync(join(programs, program), words, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'bridge', '--auth=trust', '--encoding=UTF8', '--no-sync');
  // A socket and no port: nothing else on the machine can be met by chance.
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=${lasting ? 'on' : 'off'}`;
  run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start');
  return {
    url: `postgres://bridge@/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
