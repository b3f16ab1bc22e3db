import { describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../testing/browser.ts';

describe('finding a browser', () => {
  it('takes the one that CHROME_PATH names before any on PATH', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'browser-'));
    const program = join(folder, 'chromium');
    await writeFile(program, '');
    await chmod(program, 0o755);
    expect(findChromium({ PATH: folder })).toBe(program);
    expect(findChromium({ PATH: folder, CHROME_PATH: process.execPath })).toBe(process.execPath);
  });

  it('says which program of CHROME_PATH does not exist', () => {
    expect(() => findChromium({ CHROME_PATH: '/nowhere/chrome' })).toThrow(
      'CHROME_PATH names /nowhere/chrome, which does not exist.'
    );
  });
});
