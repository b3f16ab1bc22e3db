import { watch } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import { byPosition } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { GenerationSession } from '../session.ts';
import { writeChanges } from '../sink/write-changes.ts';
import { formatCache, repository, schemaFolder, templateFolder } from './paths.ts';

/** Events of the file system that come within this time are one change (milliseconds). */
const quietTime = 30;

/** Generates again after every change of the schema or a template, until it is interrupted. */
export async function runWatch(): Promise<never> {
  const session = new GenerationSession({
    root: repository,
    schema: schemaFolder,
    templates: templateFolder,
    output: repository,
    cache: formatCache
  });
  await regenerate(session);
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
      running = running.then(() => regenerate(session, files));
    }, quietTime);
  };
  watch(schemaFolder, { recursive: true }, onChange(schemaFolder));
  watch(templateFolder, { recursive: true }, onChange(templateFolder));
  return new Promise(() => undefined);
}

async function regenerate(session: GenerationSession, changed: readonly string[] = []): Promise<void> {
  const started = performance.now();
  await session.refresh(changed);
  const { files, changes, diagnostics } = await session.generate();
  if (diagnostics.length > 0) {
    console.error(formatDiagnostics([...diagnostics].sort(byPosition), repository));
  }
  writeChanges(changes, repository);
  const elapsed = `${(performance.now() - started).toFixed(0)} ms`;
  console.log(
    files ? `${String(changes.length)} files written in ${elapsed}` : pc.red(`Nothing was written (${elapsed})`)
  );
}
