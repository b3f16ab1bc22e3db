import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runJdk, SetUpError } from '../compiler/java.ts';
import { cacheFolder, filesBelow, type Progress } from '../compiler/toolchain.ts';
import { JVM, prepareEngine } from '../engine/run.ts';

/** One change of the Apex, and whether a test noticed it. */
export interface Mutant {
  class: string;
  /** Path relative to the project. */
  file: string;
  line: number;
  /** What was done, such as `negate-condition`. */
  kind: string;
  /** The same in words. */
  change: string;
  /** The first test that failed, as `Class.method`; null when none did. */
  killer: string | null;
  /** How many tests run the line. */
  tests: number;
  /** Tried in this run, rather than known from an earlier one. */
  fresh: boolean;
}

/** What to try. */
export interface MutationOptions {
  /** Names of classes and triggers in any case; all when absent. */
  classes?: string[] | undefined;
  /** Classes that write log lines: statements that call them are not changed. */
  loggers?: string[] | undefined;
  /** Only these lines, as `path:line`; all when absent. */
  lines?: string[] | undefined;
  /** Only so many mutations, drawn by `seed`. */
  sample?: number | undefined;
  seed?: number | undefined;
  /** How many tests of other classes try a mutation that the tests of its own class have missed; 15 when absent. */
  otherTests?: number | undefined;
  /** Tries everything again, since the engine or the tool itself has changed. */
  again?: boolean | undefined;
  /** How many tests run at once; as many as there are cores when absent. */
  jobs?: number | undefined;
  progress?: Progress;
}

const CANNOT_RUN = 2;
/** A Monday morning in winter: no test of ours may depend on when it runs, and two runs see the same. */
const NOW = '2026-03-02T10:00:00.000Z';
/** Ten times what the longest test of the package runs; a loop that never ends is over in a second. */
const STATEMENTS = 1_000_000;

const OTHER_TESTS = 15;
/** Says nothing about how Apex behaves. */
const SKIPPED = /node_modules|\.(?:cls|trigger)-meta\.xml$/;

/** Everything besides Apex that a verdict depends on: the project's metadata. */
async function contextOf(project: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesBelow(project, '.xml')) {
    if (!SKIPPED.test(file.slice(project.length))) hash.update(file.slice(project.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * Changes the project's Apex in one place after the other and runs the tests that reach the place.
 * @param projectDir folder that holds `sfdx-project.json`
 * @returns every change that was tried, by class and line
 * @throws SetUpError when the tests fail already without a change, the Apex does not compile, or there is no JDK
 */
export async function mutate(projectDir: string, options: MutationOptions = {}): Promise<Mutant[]> {
  const { progress = (): void => undefined } = options;
  const project = resolve(projectDir);
  const engine = await prepareEngine(progress);
  const verdicts = join(
    cacheFolder(),
    'mutations',
    `${createHash('sha256').update(project).digest('hex').slice(0, 12)}.tsv`
  );
  if (options.again) await rm(verdicts, { force: true });
  const folder = await mkdtemp(join(tmpdir(), 'apex-mutate-'));
  try {
    const request = {
      ...engine.tools,
      project,
      context: await contextOf(project),
      verdicts,
      sources: options.classes,
      loggers: options.loggers,
      lines: options.lines,
      sample: options.sample,
      seed: options.seed ?? 1,
      otherTests: options.otherTests ?? OTHER_TESTS,
      jobs: options.jobs,
      now: NOW,
      statements: STATEMENTS
    };
    const [question, answer] = [join(folder, 'request.json'), join(folder, 'result.json')];
    await writeFile(question, JSON.stringify(request));
    const java = [...JVM, '-cp', engine.classPath, 'localorg.mutate.MutateMain', question, answer];
    const onStdout = (text: string): void => {
      for (const line of text.trim().split('\n')) progress(line);
    };
    const result = await runJdk('java', java, { onStdout });
    if (result.status === CANNOT_RUN) throw new SetUpError(result.stderr.trim());
    const text = await readFile(answer, 'utf8').catch(() => {
      throw new SetUpError(`The org engine stopped unexpectedly:\n${result.stderr.trim()}`);
    });
    return JSON.parse(text) as Mutant[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
