import { expect, it } from '@jest/globals';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedProject } from '../host/project-watch.ts';

const fixture = join(import.meta.dirname, 'fixtures/project');

it('reads the project anew after each save, also one that came before it was watched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(fixture, folder, { recursive: true });
  const file =
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) => each.endsWith('-meta.xml')) ?? '';
  const save = (): void => {
    appendFileSync(join(folder, file), '\n');
  };
  const project = await WatchedProject.open(folder);
  const changed = async (): Promise<void> =>
    new Promise((resolve) => {
      const stop = project.onChange(() => {
        stop();
        resolve();
      });
    });
  save();
  const early = changed();
  project.watch((problem) => {
    throw new Error(problem);
  });
  await early;
  const late = changed();
  save();
  await late;
  expect(project.version).toBe(3);
  project.stop();
  rmSync(folder, { recursive: true });
});
