/** Builds what changed, as it changes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import { BackgroundTypeCheck, type TypeReport } from './background-type-check.ts';
import { buildPages } from './build-pages.ts';
import { bundleNames, sourceFolder, testFolders } from './bundles.ts';
import { writeDifferences } from './output.ts';
import { problemLine } from './problem.ts';
import { snapshot, watchTree } from './tree-watch.ts';

export interface WatchRequest {
  readonly root: string;
  readonly cache: string | null;
  /** Bundles to watch; empty means all. */
  readonly names: readonly string[];
}

/** Events of the file system that come within this time are one change (milliseconds). */
const quietTime = 20;

/** A watch that is under way. */
export interface PageWatch {
  /** Ends it; fulfilled when what was being built has been written. */
  stop(): Promise<void>;
}

/**
 * Builds once and then after every change, until it is stopped. The page is written before the types are checked, in a
 * thread: it is the page that somebody waits for, and a wrong type is told a moment later.
 *
 * @returns after the first build
 */
export async function watchPages({ root, cache, names }: WatchRequest): Promise<PageWatch> {
  const types = new BackgroundTypeCheck(root, tellTypes);
  const before = snapshot(path.join(root, sourceFolder));
  const build = async (request: Promise<boolean>): Promise<void> => {
    // What keeps the page from being written has been told already.
    if (await request) types.check();
  };
  await build(rebuild({ root, cache, names }));
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const buildChanged = (): void => {
    const bundles = [...changed];
    changed.clear();
    running = running.then(() => build(rebuildChanged(root, cache, bundles))).catch(unlessGone);
  };
  const stopWatching = watchTree(before, (file) => {
    const [name = '', inner] = file.split(path.sep);
    if (inner === undefined || testFolders.has(inner) || (names.length > 0 && !names.includes(name))) return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(buildChanged, quietTime);
  });
  console.log(pc.dim(`Waiting for changes in ${sourceFolder}. Ctrl+C ends.`));
  return {
    stop: async () => {
      stopWatching();
      clearTimeout(timer);
      await running;
      await types.end();
    }
  };
}

/** What goes away while it is read is told next by the file system, and then built without it. */
function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/**
 * A folder that went away takes its bundle with it; one that is no bundle concerns the types alone.
 *
 * @returns whether nothing keeps the pages from being written
 */
async function rebuildChanged(root: string, cache: string | null, folders: readonly string[]): Promise<boolean> {
  const known = bundleNames(root);
  const gone = folders.some((folder) => !existsSync(path.join(root, sourceFolder, folder)));
  const names = folders.filter((folder) => known.includes(folder));
  if (gone) return rebuild({ root, cache, names: [] });
  return names.length === 0 || rebuild({ root, cache, names });
}

async function rebuild({ root, cache, names }: WatchRequest): Promise<boolean> {
  const started = performance.now();
  const { differences, problems } = await buildPages({ root, cache, names, types: undefined });
  for (const problem of problems) console.error(problemLine(problem));
  writeDifferences(root, differences);
  const took = `${(performance.now() - started).toFixed(0)} ms`;
  const written = differences.map((one) => path.posix.basename(one.path)).join(', ');
  if (problems.length > 0) console.error(pc.red(`Nothing was written (${took})`));
  else console.log(written === '' ? `Nothing to write (${took})` : `${written} (${took})`);
  return problems.length === 0;
}

function tellTypes({ problems, took }: TypeReport): void {
  for (const problem of problems) console.error(problemLine(problem));
  const time = pc.dim(`(${took.toFixed(0)} ms)`);
  if (problems.length === 0) console.log(`The types are sound ${time}`);
  else console.error(pc.red(`${problems.length} type ${problems.length === 1 ? 'error' : 'errors'} `) + time);
}
