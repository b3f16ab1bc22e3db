import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../testing/browser.ts';

let folder: string;

function program(name: string, text = ''): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${text}`, { mode: 0o755 });
  return file;
}

function machine(user: number, environment: NodeJS.ProcessEnv = {}): void {
  jest.replaceProperty(process, 'env', { PATH: folder, ...environment });
  process.getuid = () => user;
}

const { getuid } = process;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(process, { getuid });
  rmSync(folder, { recursive: true });
});

describe('finding a browser', () => {
  it('takes the one that CHROME_PATH names before any on PATH', () => {
    const chromium = program('chromium');
    machine(1000);
    expect(findChromium()).toBe(chromium);
    machine(1000, { CHROME_PATH: process.execPath });
    expect(findChromium()).toBe(process.execPath);
  });

  it('says which program of CHROME_PATH does not exist', () => {
    machine(1000, { CHROME_PATH: '/nowhere/chrome' });
    expect(() => findChromium()).toThrow('CHROME_PATH names /nowhere/chrome, which does not exist.');
  });
});

// Elsewhere there may be a browser in one of the usual places, which no test can take away.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a machine without a browser', () => {
  const installs = () =>
    `echo "$@" >> ${folder}/asked; printf '#!/bin/sh\\n' > ${folder}/chromium; /bin/chmod +x ${folder}/chromium`;

  it('gets the package of Debian when its root asks', () => {
    program('apt-get', installs());
    machine(0);
    expect(findChromium()).toBe(join(folder, 'chromium'));
  });

  it('is left as it is when anybody else asks, who is told what to do', () => {
    program('apt-get', installs());
    machine(1000);
    expect(() => findChromium()).toThrow(/apt-get install chromium[^]*CHROME_PATH/);
  });

  it('tells what apt complained of', () => {
    program('apt-get', 'echo "E: no room" >&2; exit 100');
    machine(0);
    expect(() => findChromium()).toThrow(/E: no room/);
  });
});
