import { existsSync } from 'node:fs';
import path from 'node:path';
import type { EmittedFile } from '../emit/types.ts';
import { Disk } from './disk.ts';
import { manifestText, readManifest } from './manifest.ts';

export type ChangeKind = 'added' | 'changed' | 'removed';

/** One difference between what is on disk and what the schema says. */
export interface FileChange {
  readonly kind: ChangeKind;
  readonly path: string;
  /** New content; null for a removed file. */
  readonly content: string | null;
}

/** Where the list of generated files stands, relative to the repository. */
export const manifestPath = 'generator/generated-files.json';

/**
 * Compares emitted files with the folder. Only files of the list of generated files are ever named for removal: what
 * somebody else put beside them stays.
 *
 * @param disk what earlier comparisons read already
 */
export function planChanges(files: readonly EmittedFile[], root: string, disk = new Disk()): FileChange[] {
  const emitted = new Set(files.map((file) => file.path));
  const stale = readManifest(path.join(root, manifestPath)).filter(
    (owned) => !emitted.has(owned) && existsSync(path.join(root, owned))
  );
  const wanted = [...files, { path: manifestPath, content: manifestText([...emitted]) }];
  const changes = wanted.flatMap((file): FileChange[] => {
    const current = disk.text(path.join(root, file.path));
    return current === file.content
      ? []
      : [{ kind: current === null ? 'added' : 'changed', path: file.path, content: file.content }];
  });
  const removals = stale.map((owned): FileChange => ({ kind: 'removed', path: owned, content: null }));
  return [...changes, ...removals].sort((left, right) => (left.path < right.path ? -1 : 1));
}
