import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parcels, START_TIME } from './parcels.ts';

const repository = resolve(import.meta.dirname, '..', '..', '..');

interface Ended {
  status: number;
  out: string;
  err: string;
}

async function serve(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join('local-org', 'cli.ts'), 'serve', ...args],
      { cwd: repository, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...env } },
      (error, out, err) => {
        done({ status: error ? Number(error.code) : 0, out, err });
      }
    );
    child.stdout?.on('data', () => child.kill('SIGTERM'));
  });
}

describe('npm run local-org -- serve', () => {
  let folder: string;
  let other: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-org-serve-'));
    other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    other.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'prints where the org is and what to try, and stops when it is asked to',
    async () => {
      const { status, out } = await serve(['--project', parcels]);
      expect(out).toMatch(/The org is at http:\/\/127\.0\.0\.1:\d+/);
      expect(out).toContain('curl -H ');
      expect(status).toBe(0);
    },
    START_TIME
  );

  it(
    'prints JSON for programs',
    async () => {
      const { out } = await serve(['--project', parcels, '--json', '--user', 'clerk@parcels.example']);
      expect(JSON.parse(out)).toMatchObject({ username: 'clerk@parcels.example', accessToken: expect.any(String) });
    },
    START_TIME
  );

  it(
    'says which port is taken',
    async () => {
      const { port } = other.address() as AddressInfo;
      const { status, err } = await serve(['--project', parcels, '--port', String(port)]);
      expect({ status, err }).toEqual({
        status: 2,
        err: `Port ${port} is taken. Stop the program that uses it, or give another one with --port; 0 takes any.\n`
      });
    },
    START_TIME
  );

  it(
    'says that a folder is no project',
    async () => {
      const { status, err } = await serve(['--project', folder]);
      expect({ status, err }).toEqual({
        status: 2,
        err: `${folder} is not a Salesforce DX project: it has no sfdx-project.json\n`
      });
    },
    START_TIME
  );

  it(
    'shows the errors of the compiler',
    async () => {
      const broken = join(folder, 'broken');
      await cp(parcels, broken, { recursive: true });
      const classes = join(broken, 'force-app', 'main', 'default', 'classes');
      await writeFile(join(classes, 'Broken.cls'), "public class Broken { Integer n = 'text'; }");
      const { status, err } = await serve(['--project', broken]);
      expect(status).toBe(2);
      expect(err).toMatch(
        /The Apex does not compile:\n.*Broken\.cls:1:\d+: .*Illegal assignment from String to Integer/
      );
    },
    START_TIME
  );

  it(
    'says what is needed when there is no JDK',
    async () => {
      const programs = await mkdtemp(join(folder, 'programs-'));
      await symlink(process.execPath, join(programs, 'node'));
      const { status, err } = await serve(['--project', parcels], { JAVA_HOME: '', PATH: programs });
      expect(status).toBe(2);
      expect(err).toContain('JDK');
    },
    START_TIME
  );

  it.each([
    ['--port', '70000', 'A port is a whole number from 0 to 65535.'],
    ['--named-credential', 'Carrier', 'Write NAME=VALUE.']
  ])(
    'refuses %s %s',
    async (option, value, message) => {
      expect((await serve([option, value])).err).toContain(message);
    },
    START_TIME
  );

  it(
    'says which user, profile or permission set of the settings is missing',
    async () => {
      expect((await serve(['--project', parcels, '--user', 'who@parcels.example'])).err).toContain(
        'There is no user who@parcels.example'
      );
    },
    START_TIME
  );
});
