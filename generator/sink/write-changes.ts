import { mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileChange } from './plan-changes.ts';

/**
 * Writes what differs and nothing else, so that unchanged files keep their time. A file is written beside its place and
 * moved there: an interruption leaves the old file or the new one.
 */
export function writeChanges(changes: readonly FileChange[], root: string): void {
  for (const change of changes) {
    const file = path.join(root, change.path);
    if (change.content === null) {
      rmSync(file, { force: true });
      removeEmptyFolders(path.dirname(file), root);
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      const temporary = `${file}.generating`;
      writeFileSync(temporary, change.content);
      renameSync(temporary, file);
    }
  }
}

function removeEmptyFolders(folder: string, root: string): void {
  let current = folder;
  while (current.startsWith(path.join(root, path.sep)) && readdirSync(current).length === 0) {
    rmdirSync(current);
    current = path.dirname(current);
  }
}
