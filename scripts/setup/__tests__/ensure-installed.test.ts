import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JAVA_17 = (home: string): string =>
  `echo 'java.home = ${home}' >&2; echo '  java.home = ${home}' >&2; echo '  java.specification.version = 17' >&2`;
const NPM_THAT_INSTALLS = 'echo "npm $*" >> calls.txt; /bin/rm -rf node_modules; /bin/mkdir node_modules';

let project: string;
let programs: string;

/** Puts a program of that name on the only PATH the script will see. */
function onThePath(name: string, script: string): void {
  const file = join(programs, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

function ensureInstalled(): { code: number | null; said: string } {
  const env = { PATH: programs, CI: 'true' };
  const script = join(project, 'scripts/setup/ensure-installed.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: project, env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

const calls = (): string[] =>
  existsSync(join(project, 'calls.txt')) ? readFileSync(join(project, 'calls.txt'), 'utf8').trim().split('\n') : [];

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
  programs = join(project, 'programs');
  cpSync(join(import.meta.dirname, '..'), join(project, 'scripts/setup'), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), '{"first": true}');
  const home = join(project, 'jdk');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'javac'), '');
  mkdirSync(programs);
  onThePath('java', JAVA_17(home));
  onThePath('npm', NPM_THAT_INSTALLS);
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('a fresh clone', () => {
  it('is installed from the lockfile, once, and says that it is doing so', () => {
    const first = ensureInstalled();
    expect(first.said).toContain('Installing the packages');
    expect(first.code).toBe(0);
    expect(ensureInstalled()).toEqual({ code: 0, said: '' });
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatch(/^npm ci /);
  });

  it('is installed whole, whatever this machine leaves out by its own settings', () => {
    ensureInstalled();
    expect(calls()[0]).toContain('--include=dev --include=optional');
  });

  it('is installed again when the lockfile has changed, and not when only its time has', () => {
    ensureInstalled();
    writeFileSync(join(project, 'package-lock.json'), '{"first": true}');
    ensureInstalled();
    expect(calls()).toHaveLength(1);
    writeFileSync(join(project, 'package-lock.json'), '{"first": false}');
    ensureInstalled();
    expect(calls()).toHaveLength(2);
  });

  it('is installed again when node_modules is gone', () => {
    ensureInstalled();
    rmSync(join(project, 'node_modules'), { recursive: true });
    ensureInstalled();
    expect(calls()).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('of npm is shown in its own words, and tried again the next time', () => {
    onThePath('npm', 'echo "npm error code ENOTFOUND" >&2; exit 1');
    const failed = ensureInstalled();
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('npm error code ENOTFOUND');
    expect(failed.said).not.toMatch(/^\s+at /m);
    onThePath('npm', NPM_THAT_INSTALLS);
    expect(ensureInstalled().code).toBe(0);
    expect(calls()).toHaveLength(1);
  });

  it('to find Java is plain, and nothing is installed', () => {
    rmSync(join(programs, 'java'));
    const failed = ensureInstalled();
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('there is no `java` on the PATH');
    expect(failed.said).toContain('openjdk-17-jdk-headless');
    expect(failed.said).not.toMatch(/^\s+at /m);
    expect(calls()).toEqual([]);
  });

  it('to find the compiler beside Java is plain too', () => {
    rmSync(join(project, 'jdk/bin/javac'));
    const failed = ensureInstalled();
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('a runtime without its compiler');
  });
});
