/** Temporary copies of a project, for tools that read from disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Project } from '../project/project.ts';

/** Writes a project with additional files into a temporary folder, hands it to `use` and removes it afterwards. */
export async function withCopy<T>(
  project: Project,
  added: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<T>
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const settings = {
      packageDirectories: project.settings.packageFolders.map((one, index) => ({ path: one, default: index === 0 })),
      sourceApiVersion: project.settings.apiVersion
    };
    writeFileSync(path.join(folder, 'sfdx-project.json'), JSON.stringify(settings));
    for (const one of project.settings.packageFolders) mkdirSync(path.join(folder, one), { recursive: true });
    for (const [file, text] of [...project.files, ...added]) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return use(folder);
  });
}

/** A temporary folder that is gone when `use` has ended. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
