import pc from 'picocolors';
import { byPosition } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { generate, type Generated } from '../generate.ts';
import { readTemplates } from '../read/read-templates.ts';
import { planChanges, type FileChange } from '../sink/plan-changes.ts';
import { writeChanges } from '../sink/write-changes.ts';
import { formatCache, repository, schemaFolder, templateFolder } from './paths.ts';

export interface GenerateCommandOptions {
  /** Compare only; exit 1 when anything differs. */
  readonly check?: boolean;
  /** Print the outcome as JSON. */
  readonly json?: boolean;
}

/** Generates from the repository's schema. */
export async function generateRepository(): Promise<Generated> {
  return generate({
    root: repository,
    schema: schemaFolder,
    templates: readTemplates(templateFolder),
    cache: formatCache
  });
}

/**
 * Generates and writes the differences, or only tells them.
 *
 * @returns exit status: 0 in order, 1 a problem in the schema or, with `check`, a difference
 */
export async function runGenerate(options: GenerateCommandOptions): Promise<number> {
  const generated = await generateRepository();
  const changes = generated.files ? planChanges(generated.files, repository) : [];
  if (!options.check) {
    writeChanges(changes, repository);
  }
  if (options.json) {
    printJson(generated, changes);
  } else {
    printOutcome(generated, changes, options.check ?? false);
  }
  return generated.files && (!options.check || changes.length === 0) ? 0 : 1;
}

function printJson({ files, diagnostics }: Generated, changes: readonly FileChange[]): void {
  const listed = changes.map(({ kind, path }) => ({ kind, path }));
  console.log(JSON.stringify({ files: files?.length ?? null, diagnostics, changes: listed }, null, 2));
}

function printOutcome({ files, diagnostics }: Generated, changes: readonly FileChange[], check: boolean): void {
  if (diagnostics.length > 0) {
    console.error(`${formatDiagnostics([...diagnostics].sort(byPosition), repository)}\n`);
  }
  if (!files) {
    const count = diagnostics.filter(({ severity }) => severity === 'error').length;
    console.error(
      pc.red(`${String(count)} ${count === 1 ? 'problem' : 'problems'} in the schema. Nothing was written.`)
    );
    return;
  }
  for (const { kind, path } of changes) {
    console.log(`${signs[kind]} ${path}`);
  }
  console.log(summary(files.length, changes.length, check));
}

const signs: Readonly<Record<FileChange['kind'], string>> = {
  added: pc.green('+'),
  changed: pc.yellow('~'),
  removed: pc.red('-')
};

function summary(files: number, changes: number, check: boolean): string {
  if (changes === 0) {
    return pc.green(`${String(files)} generated files are up to date with the schema.`);
  }
  return check
    ? pc.red(
        `${String(changes)} of ${String(files)} files differ from the schema. Run \`npm run generate\` and commit the result.`
      )
    : `${String(files)} files, ${String(changes)} written or removed.`;
}
