import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { comparePackages, type ComponentChange } from '../diff/compare.ts';
import { destructiveChanges } from '../diff/destructive-changes.ts';
import { readRevision } from '../diff/read-revision.ts';
import { generateRepository } from './generate.ts';
import { repository } from './paths.ts';

export interface DiffCommandOptions {
  /** Revision whose package the org has. */
  readonly against: string;
  /** Folder that receives `destructiveChangesPost.xml`, with its `package.xml`. */
  readonly destructive?: string;
  readonly json?: boolean;
}

const packageFolder = 'force-app';

/**
 * Tells what changes for an org that has the package of an earlier revision.
 *
 * @returns exit status: 0, or 1 when the schema cannot be generated
 */
export async function runDiff(options: DiffCommandOptions): Promise<number> {
  const { files, model, diagnostics } = await generateRepository();
  if (!files || !model) {
    console.error(formatDiagnostics(diagnostics, repository));
    return 1;
  }
  const before = readRevision(options.against, packageFolder, repository);
  const after = new Map(
    files
      .filter(({ path: name }) => name.startsWith(`${packageFolder}/`))
      .map(({ path: name, content }) => [name, content])
  );
  const changes = comparePackages(before, after);
  if (options.json) {
    console.log(JSON.stringify(changes, null, 2));
  } else {
    print(changes, options.against);
  }
  if (options.destructive !== undefined) {
    writeDestructiveChanges(changes, model.package.apiVersion, options.destructive);
  }
  return 0;
}

function print(changes: readonly ComponentChange[], against: string): void {
  const signs = { added: pc.green('+'), changed: pc.yellow('~'), deleted: pc.red('-') };
  for (const { kind, type, fullName, breaks } of changes) {
    console.log(`${signs[kind]} ${type} ${fullName}${breaks.length === 0 ? '' : pc.red('  breaking')}`);
    for (const reason of breaks) {
      console.log(`    ${reason}`);
    }
  }
  const count = (kind: ComponentChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const breaking = changes.filter(({ breaks }) => breaks.length > 0).length;
  console.log(
    `Against ${against}: ${count('added')} added, ${count('changed')} changed, ${count('deleted')} deleted, ${breaking} breaking.`
  );
}

function writeDestructiveChanges(changes: readonly ComponentChange[], apiVersion: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { path: name, content } of destructiveChanges(changes, apiVersion)) {
    writeFileSync(path.join(folder, name), content);
  }
  console.log(`Written: ${path.join(folder, 'destructiveChangesPost.xml')}`);
}
