/** Builds what changed, as it changes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import { buildPages } from './build-pages.ts';
import { bundleNames, sourceFolder } from './bundles.ts';
import { writeDifferences } from './output.ts';
import { problemLine } from './problem.ts';
import { snapshot, watchTree } from './tree-watch.ts';
import { TypeChecker } from './type-check.ts';

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
 * Builds once and then after every change, until it is stopped. The page is written before the types are checked: it is
 * the page that somebody waits for, and a wrong type is told a moment later.
 *
 * @returns after the first build
 */
export async function watchPages({ root, cache, names }: WatchRequest): Promise<PageWatch> {
  const types = new TypeChecker(root);
  const before = snapshot(path.join(root, sourceFolder));
  await rebuild({ root, cache, names });
  tellTypes(types);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const build = (): void => {
    const bundles = [...changed];
    changed.clear();
    running = running.then(async () => {
      await rebuildChanged(root, cache, bundles);
      tellTypes(types);
    });
  };
  const stopWatching = watchTree(before, (file) => {
    const [name = '', inner] = file.split(path.sep);
    if (inner === undefined || (names.length > 0 && !names.includes(name))) return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(build, quietTime);
  });
  console.log(pc.dim(`Waiting for changes in ${sourceFolder}. Ctrl+C ends.`));
  return {
    stop: async () => {
      stopWatching();
      clearTimeout(timer);
      await running;
    }
  };
}

/** A folder that went away takes its bundle with it; one that is no bundle concerns the types alone. */
async function rebuildChanged(root: string, cache: string | null, folders: readonly string[]): Promise<void> {
  const known = bundleNames(root);
  const gone = folders.some((folder) => !existsSync(path.join(root, sourceFolder, folder)));
  const names = folders.filter((folder) => known.includes(folder));
  if (gone) await rebuild({ root, cache, names: [] });
  else if (names.length > 0) await rebuild({ root, cache, names });
}

async function rebuild({ root, cache, names }: WatchRequest): Promise<void> {
  const started = performance.now();
  const { differences, problems } = await buildPages({ root, cache, names, types: undefined });
  for (const problem of problems) console.error(problemLine(problem));
  writeDifferences(root, differences);
  const took = `${(performance.now() - started).toFixed(0)} ms`;
  const written = differences.map((one) => path.posix.basename(one.path)).join(', ');
  if (problems.length > 0) console.error(pc.red(`Nothing was written (${took})`));
  else console.log(written === '' ? `Nothing to write (${took})` : `${written} (${took})`);
}

function tellTypes(types: TypeChecker): void {
  const started = performance.now();
  const problems = types.check();
  for (const problem of problems) console.error(problemLine(problem));
  const took = pc.dim(`(${(performance.now() - started).toFixed(0)} ms)`);
  console.log(problems.length === 0 ? `The types are sound ${took}` : pc.red(`${problems.length} type errors`));
}
