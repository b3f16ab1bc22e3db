import { kinds, labelFile } from './kinds.ts';

/** How many of one kind a package contains. */
export interface KindCount {
  readonly label: string;
  readonly count: number;
}

/** A file of the package: where it is, and how to read it. */
export interface PackageFile {
  readonly path: string;
  readonly read: () => string;
}

/**
 * Counts what a package contains, kind by kind, in the order of the table of kinds. Metadata of a kind that the table
 * does not know is counted under the suffix of its files, so that nothing goes unmentioned.
 */
export function countKinds(files: readonly PackageFile[]): readonly KindCount[] {
  const counts = new Map<string, number>(kinds.map(({ label }) => [label, 0]));
  const add = (label: string, number: number): void => {
    counts.set(label, (counts.get(label) ?? 0) + number);
  };
  for (const { path, read } of files) {
    if (labelFile.matches(path)) add(labelFile.label, read().split('<labels>').length - 1);
    else {
      const label = kinds.find(({ matches }) => matches(path))?.label ?? unknownKind(path);
      if (label !== undefined) add(label, 1);
    }
  }
  return [...counts].map(([label, count]) => ({ label, count })).filter(({ count }) => count > 0);
}

// An Apex class and its description are one thing, and the class itself has been counted.
const COUNTED_BY_SOURCE = /\.(cls|trigger)-meta\.xml$/;

function unknownKind(path: string): string | undefined {
  return COUNTED_BY_SOURCE.test(path) ? undefined : /(\.\w+)-meta\.xml$/.exec(path)?.[1];
}
