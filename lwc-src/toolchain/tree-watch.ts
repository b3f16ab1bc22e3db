/** Tells which files below a folder changed, from the first moment on. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Hashes of contents by path below the folder. */
type Contents = ReadonlyMap<string, string>;

/** What stood in a folder when it was read. */
export interface Snapshot {
  readonly folder: string;
  readonly contents: Contents;
}

/** @returns what stands in a folder now; what goes away meanwhile is left out */
export function snapshot(folder: string): Snapshot {
  const contents = new Map<string, string>();
  for (const entry of entriesOf(folder)) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const hash = hashOf(file);
    if (hash !== null) contents.set(path.relative(folder, file), hash);
  }
  return { folder, contents };
}

/**
 * Watches a folder from a snapshot on, so that nothing is lost between reading the files and watching them.
 *
 * @param since as the folder stood when its files were last used
 * @param changed is told the path of each changed file or folder, below the folder; the same change may be told twice
 * @returns how to stop
 */
export function watchTree(since: Snapshot, changed: (file: string) => void): () => void {
  const { folder } = since;
  // Node's own recursive watch sets itself up behind one's back: it misses what happens meanwhile, and cannot be closed.
  const watchers = new Map<string, FSWatcher>();
  const forget = (gone: string): void => {
    for (const [each, watcher] of watchers) {
      if (each !== gone && !each.startsWith(gone + path.sep)) continue;
      watcher.close();
      watchers.delete(each);
    }
  };
  const follow = (below: string): void => {
    for (const each of foldersIn(folder, below)) {
      if (watchers.has(each)) continue;
      const watcher = watch(path.join(folder, each), (event, name) => {
        const file = path.join(each, name ?? '');
        changed(file);
        // A folder that came, went, or was put in another's place.
        if (event !== 'rename' || file === each) return;
        forget(file);
        follow(file);
        for (const inner of snapshot(path.join(folder, file)).contents.keys()) changed(path.join(file, inner));
      });
      // Windows reports a folder that goes away as an error; that it went is told by the folder that holds it.
      watcher.on('error', () => {
        forget(each);
      });
      watchers.set(each, watcher);
    }
  };
  follow('.');
  for (const file of differences(since.contents, snapshot(folder).contents)) changed(file);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** The folder itself and all below it; nothing when it is no folder. */
function foldersIn(root: string, below: string): string[] {
  const full = path.join(root, below);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
  const inner = entriesOf(full).filter((entry) => entry.isDirectory());
  return [below, ...inner.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))];
}

/** Everything below a folder; nothing when it is a file, or has gone away meanwhile. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function differences(before: Contents, now: Contents): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
}

function hashOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
