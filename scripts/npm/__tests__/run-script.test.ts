import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../run-script.ts';

// Shows that it lives, every 50 ms, and does not heed the first, polite signal.
const WAITS = `
  process.on("SIGTERM", () => undefined);
  setInterval(() => require("fs").appendFileSync("lives.txt", "."), 50);
`;
const PARENT = `require("child_process").spawn(process.execPath, ["waits.cjs"], { stdio: "inherit" })`;

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  const scripts = {
    notes: 'node notes.cjs',
    fails: 'exit 7',
    waits: 'node parent.cjs'
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', scripts }));
  writeFileSync(
    join(project, 'notes.cjs'),
    'require("fs").writeFileSync("notes.txt", process.argv.slice(2).join(" "))'
  );
  writeFileSync(join(project, 'waits.cjs'), WAITS);
  writeFileSync(join(project, 'parent.cjs'), PARENT);
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('an npm script that is run', () => {
  it('gets its arguments, options too', async () => {
    expect(await runScript('notes', ['--check', 'one'], 1, project)).toEqual({ code: 0, timedOut: false });
    expect(readFileSync(join(project, 'notes.txt'), 'utf8')).toBe('--check one');
  });

  it('tells how it ended', async () => {
    expect(await runScript('fails', [], 1, project)).toEqual({ code: 7, timedOut: false });
  });

  it('is stopped when its time is over, with the programs it started', async () => {
    const end = await runScript('waits', [], 3 / 60, project);
    expect(end.timedOut).toBe(true);
    const lived = readFileSync(join(project, 'lives.txt'), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(readFileSync(join(project, 'lives.txt'), 'utf8')).toBe(lived);
  }, 20_000);
});
