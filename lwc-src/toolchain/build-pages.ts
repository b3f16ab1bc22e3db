/** One build: sources in, differences and problems out. Nothing is written here. */
import { bundleNames, readBundles } from './bundles.ts';
import { compileBundles } from './compile.ts';
import { differences, type Difference } from './output.ts';
import type { Problem } from './problem.ts';
import type { TypeChecker } from './type-check.ts';

export interface BuildRequest {
  /** The repository, absolute. */
  readonly root: string;
  /** Folder that keeps formatted texts between runs, absolute; null keeps none. */
  readonly cache: string | null;
  /** Bundles to build; empty means all. */
  readonly names: readonly string[];
  /** Undefined when the types are checked elsewhere, or later. */
  readonly types: TypeChecker | undefined;
}

export interface Build {
  readonly bundles: number;
  readonly differences: readonly Difference[];
  /** When there is any, nothing may be written. */
  readonly problems: readonly Problem[];
}

/** Compiles bundles and compares them with the package. */
export async function buildPages({ root, cache, names, types }: BuildRequest): Promise<Build> {
  const { bundles, problems: unreadable } = readBundles(root, names.length > 0 ? names : bundleNames(root));
  const compiled = await compileBundles(bundles, root, cache);
  const problems = [...unreadable, ...withoutDoubles([...compiled.problems, ...(types?.check() ?? [])])];
  const scope = names.length > 0 ? names : undefined;
  return {
    bundles: bundles.length,
    differences: problems.length > 0 ? [] : differences(root, compiled.files, scope),
    problems
  };
}

/** A syntax error is found by whoever compiles the file and by whoever checks its types. */
function withoutDoubles(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((one) => [`${one.file}:${one.line ?? 0}:${one.column ?? 0}:${one.message}`, one])
  );
  return [...byPlace.values()];
}
