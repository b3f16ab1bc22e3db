import { expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedProject } from '../host/project-watch.ts';
import { readPageProject } from '../metadata/project.ts';

const fixture = join(import.meta.dirname, 'fixtures/project');

const labels = 'force-app/main/default/labels/CustomLabels.labels-meta.xml';

/** A copy of the project of the fixtures, as it is watched. */
async function withProject(use: (project: WatchedProject, file: (path: string) => string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(fixture, folder, { recursive: true });
  const project = await WatchedProject.open(folder);
  try {
    await use(project, (path) => join(folder, path));
  } finally {
    project.stop();
    rmSync(folder, { recursive: true });
  }
}

async function changeOf(project: WatchedProject): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const stop = project.onChange((changed) => {
      stop();
      resolve(changed);
    });
  });
}

const fail = (problem: string): never => {
  throw new Error(problem);
};

it('reads the project anew after each save, also one that came before it was watched', () =>
  withProject(async (project, file) => {
    const [name, before] = Object.entries(project.project.labels)[0] ?? fail('The fixture has no labels.');
    const save = (text: string): void => {
      const old = readFileSync(file(labels), 'utf8');
      writeFileSync(file(labels), old.replace(`<value>${project.project.labels[name] ?? ''}<`, `<value>${text}<`));
    };
    save('early');
    const early = changeOf(project);
    project.watch(fail);
    await early;
    expect(project.project.labels[name]).toBe('early');
    const late = changeOf(project);
    save('late');
    await late;
    expect(project.project).toEqual({
      ...(await readPageProject(file('.'))),
      labels: { ...project.project.labels, [name]: 'late' }
    });
    expect(project.version).toBe(3);
    expect(before).not.toBe('late');
  }));

it('tells which files have changed, and forgets what they held when they go', () =>
  withProject(async (project, file) => {
    project.watch(fail);
    const change = changeOf(project);
    const tab = file('force-app/main/default/tabs/Probe.tab-meta.xml');
    rmSync(tab);
    expect(await change).toEqual([tab]);
    expect(project.project.tabs).toEqual({});
  }));
