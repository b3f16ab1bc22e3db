/** Compares what was compiled with what stands in the package, and writes the difference. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from './bundles.ts';
import type { OutputFile } from './compile.ts';

export interface Difference {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'no source';
  /** What the file has to hold; undefined when it has to go. */
  readonly content?: string;
}

/**
 * How the package differs from what was compiled.
 *
 * @param scope the bundles that were compiled; files of other bundles are not judged. Undefined: all were, so that what
 *   stands in the package without a source has to go.
 */
export function differences(root: string, wanted: readonly OutputFile[], scope?: readonly string[]): Difference[] {
  const byPath = new Map(wanted.map((file) => [file.path, file.content]));
  const there = filesBelow(root, outputFolder).filter((file) => scope === undefined || scope.includes(bundleOf(file)));
  const superfluous = there
    .filter((file) => !byPath.has(file))
    .map((file) => ({ path: file, kind: 'no source' }) as const);
  const written = wanted.flatMap(({ path: file, content }): Difference[] => {
    const full = path.join(root, file);
    if (!existsSync(full)) return [{ path: file, kind: 'new', content }];
    return readFileSync(full, 'utf8') === content ? [] : [{ path: file, kind: 'changed', content }];
  });
  return [...written, ...superfluous].sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Brings the package up to date; folders that become empty are removed. */
export function writeDifferences(root: string, found: readonly Difference[]): void {
  for (const { path: file, content } of found) {
    const full = path.join(root, file);
    if (content === undefined) {
      rmSync(full);
      if (readdirSync(path.dirname(full)).length === 0) rmdirSync(path.dirname(full));
    } else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
}

const bundleOf = (file: string): string => file.slice(outputFolder.length + 1).split('/')[0] ?? '';

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]
  );
}
