import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import type { Progress } from '../compiler/toolchain.ts';
import { askDaemon } from './daemon.ts';
import { askOnce, prepareEngine } from './engine.ts';
import type { TestRun } from './results.ts';

export { engineClasses, JVM, prepareEngine } from './engine.ts';
export type { ClassCoverage, TestOutcome, TestRun } from './results.ts';

/** What to run, and how. */
export interface RunOptions {
  /** Names of test classes in any case; all when absent. */
  classes?: string[] | undefined;
  /** Names of test methods; all when absent. */
  methods?: string[] | undefined;
  /** Single tests as `Class.method`; all when absent. */
  tests?: string[] | undefined;
  /** Names of test suites of the project, besides `classes`. */
  suites?: string[] | undefined;
  /** Other folders with sources, such as a library that the project expects in the org. */
  with?: string[] | undefined;
  /** Other texts for source files, by path relative to the project: what would be if they were changed. */
  instead?: Record<string, string> | undefined;
  /** Shuffles the tests and fixes everything random in them; below 2^31. Chosen and reported when absent. */
  seed?: number | undefined;
  /** The moment at which each test begins, as an ISO date and time; the machine's time when absent. */
  now?: string | undefined;
  /** How many tests run at once; as many as there are cores when absent. */
  jobs?: number | undefined;
  /** Tells for each test which statement lines of which classes it ran ({@link TestOutcome.covered}). */
  coverageByTest?: boolean | undefined;
  /** Uses a process that stays and is warm the next time. */
  daemon?: boolean | undefined;
  progress?: Progress;
}

/** Seeds are numbers that a person can type. */
const SEEDS = 1_000_000;

/**
 * Compiles a project's Apex and runs its tests. Files that do not compile are reported; the tests of the others run.
 * @param projectDir folder that holds `sfdx-project.json`
 * @throws SetUpError when the tests cannot run: no JDK, not a project folder, unreadable metadata, unknown names
 */
export async function runTests(projectDir: string, options: RunOptions = {}): Promise<TestRun> {
  const { progress, daemon, ...wanted } = options;
  const engine = await prepareEngine(progress);
  const ask = daemon ? askDaemon : askOnce;
  const answer = await ask(engine, {
    ...wanted,
    kind: 'test',
    project: resolve(projectDir),
    with: (wanted.with ?? []).map((folder) => resolve(folder)),
    seed: options.seed ?? randomInt(SEEDS),
    shuffle: options.seed !== undefined
  });
  return answer as TestRun;
}
