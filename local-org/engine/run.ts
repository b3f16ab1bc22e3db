import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJdk, SetUpError } from '../compiler/java.ts';
import { cacheFolder, compileJava, filesBelow, prepareCompiler, type Progress } from '../compiler/toolchain.ts';
import type { TestRun } from './results.ts';

export type { ClassCoverage, TestOutcome, TestRun } from './results.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** What to run, and how. */
export interface RunOptions {
  /** Names of test classes in any case; all when absent. */
  classes?: string[] | undefined;
  /** Names of test methods; all when absent. */
  methods?: string[] | undefined;
  /** Single tests as `Class.method`; all when absent. */
  tests?: string[] | undefined;
  /** Shuffles the tests and fixes everything random in them; below 2^31. Chosen and reported when absent. */
  seed?: number | undefined;
  /** The moment at which each test begins, as an ISO date and time; the machine's time when absent. */
  now?: string | undefined;
  /** How many tests run at once; as many as there are cores when absent. */
  jobs?: number | undefined;
  /** Tells for each test which statement lines of which classes it ran ({@link TestOutcome.covered}). */
  coverageByTest?: boolean | undefined;
  progress?: Progress;
}

const CANNOT_RUN = 2;
/** Seeds are numbers that a person can type. */
const SEEDS = 1_000_000;
/**
 * Salesforce's compiler writes class files of an old version, which Java's verifier cannot follow. A run is short, so
 * the quick code generator and collector take half the time of the thorough ones.
 */
export const JVM = [
  '-Xss4m',
  '-Xmx900m',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC'
];

/** The engine, compiled, and what it is told about the compiler. */
export interface Engine {
  classPath: string;
  /** Members of every request that say where the compiler finds what it needs. */
  tools: { sobjectJar: string; stubs: string[]; cache: string };
}

/** Folder of the engine's compiled classes; `classPath` is the compiler's. */
export async function engineClasses(classPath: string, progress: Progress): Promise<string> {
  const sources = await filesBelow(join(here, 'src'), '.java');
  return compileJava('org engine', sources, classPath.split(delimiter), progress, ['-XDignore.symbol.file']);
}

/**
 * Compiles the engine's own sources where that has not been done yet.
 * @throws SetUpError when there is no JDK or an npm package is missing
 */
export async function prepareEngine(progress: Progress = () => undefined): Promise<Engine> {
  const tools = await prepareCompiler(progress);
  const classes = await engineClasses(tools.classPath, progress);
  return {
    classPath: [classes, tools.classPath].join(delimiter),
    tools: { sobjectJar: tools.sobjectJar, stubs: tools.stubFolders, cache: join(cacheFolder(), 'projects') }
  };
}

/**
 * Compiles a project's Apex and runs its tests. Files that do not compile are reported; the tests of the others run.
 * @param projectDir folder that holds `sfdx-project.json`
 * @throws SetUpError when the tests cannot run: no JDK, not a project folder, unreadable metadata
 */
export async function runTests(projectDir: string, options: RunOptions = {}): Promise<TestRun> {
  const { progress, ...wanted } = options;
  const engine = await prepareEngine(progress);
  const folder = await mkdtemp(join(tmpdir(), 'apex-test-'));
  try {
    const request = {
      ...engine.tools,
      ...wanted,
      project: resolve(projectDir),
      seed: options.seed ?? randomInt(SEEDS),
      shuffle: options.seed !== undefined
    };
    const [question, answer] = [join(folder, 'request.json'), join(folder, 'result.json')];
    await writeFile(question, JSON.stringify(request));
    const java = [...JVM, '-cp', engine.classPath, 'localorg.engine.TestMain', question, answer];
    const result = await runJdk('java', java);
    if (result.status === CANNOT_RUN) throw new SetUpError(result.stderr.trim());
    const text = await readFile(answer, 'utf8').catch(() => {
      throw new SetUpError(`The org engine stopped unexpectedly:\n${result.stderr.trim()}`);
    });
    return JSON.parse(text) as TestRun;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
