/** The names of the platform's own Apex types, by namespace, from the stubs that Code Analyzer ships (API 65.0). */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { JavaArchive } from './java-archive.ts';
import { analyzerLibraryFolder } from './standard-objects.ts';

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Lower-case namespace to the lower-case names of its types. */
export function platformTypes(): ReadonlyMap<string, ReadonlySet<string>> {
  if (!known) {
    const folder = analyzerLibraryFolder();
    const archive = readdirSync(folder).find((name) => /^standard-types-[\d.]+\.jar$/.test(name));
    if (archive === undefined) throw new Error(`no standard-types archive in ${folder}`);
    known = typesByNamespace(new JavaArchive(path.join(folder, archive)).names());
  }
  return known;
}

function typesByNamespace(entries: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of entries) {
    const match = /\/runforce\/(\w+)\/(\w+)\.class$/.exec(entry);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const namespace = match[1].toLowerCase();
    found.set(namespace, (found.get(namespace) ?? new Set()).add(match[2].toLowerCase()));
  }
  return found;
}
