import { watch } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import type { Project } from 'ts-morph';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { createSchemaProject } from '../read/read-schema.ts';
import { planChanges } from '../sink/plan-changes.ts';
import { writeChanges } from '../sink/write-changes.ts';
import { generateRepository } from './generate.ts';
import { repository, schemaFolder, templateFolder } from './paths.ts';

/** Events of the file system that come within this time are one change (milliseconds). */
const quietTime = 30;

/** Generates again after every change of the schema or a template, until it is interrupted. */
export async function runWatch(): Promise<never> {
  const project = createSchemaProject(schemaFolder);
  await regenerate(project);
  console.log(pc.dim('Waiting for changes of the schema and the templates. Ctrl+C ends.'));
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const onChange = (folder: string) => (_event: string, name: string | null) => {
    if (name === null || !/\.(ts|hbs)$/.test(name)) {
      return;
    }
    changed.add(path.join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      running = running.then(() => refresh(project, files)).then(() => regenerate(project));
    }, quietTime);
  };
  watch(schemaFolder, { recursive: true }, onChange(schemaFolder));
  watch(templateFolder, { recursive: true }, onChange(templateFolder));
  return new Promise(() => undefined);
}

/** Brings the project up to date with files that were added, changed or removed. */
export async function refresh(project: Project, files: readonly string[]): Promise<void> {
  for (const file of files.filter((candidate) => candidate.endsWith('.ts'))) {
    const known = project.getSourceFile(file);
    if (known) {
      await known.refreshFromFileSystem();
    } else {
      project.addSourceFileAtPathIfExists(file);
    }
  }
}

async function regenerate(project: Project): Promise<void> {
  const started = performance.now();
  const { files, diagnostics } = await generateRepository(project);
  if (diagnostics.length > 0) {
    console.error(formatDiagnostics(diagnostics, repository));
  }
  const changes = files ? planChanges(files, repository) : [];
  writeChanges(changes, repository);
  const elapsed = `${(performance.now() - started).toFixed(0)} ms`;
  console.log(
    files ? `${String(changes.length)} files written in ${elapsed}` : pc.red(`Nothing was written (${elapsed})`)
  );
}
