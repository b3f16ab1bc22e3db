import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJdk, SetUpError } from '../compiler/java.ts';
import { cacheFolder, compileJava, filesBelow, prepareCompiler, type Progress } from '../compiler/toolchain.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** How one test method ended. */
export interface TestOutcome {
  class: string;
  method: string;
  ok: boolean;
  /** Type and text of what the test threw; null when it passed. */
  message: string | null;
  /** Apex stack trace, innermost frame first. */
  stack: string;
  milliseconds: number;
  /** What the test wrote with System.debug, as `LEVEL|text`. */
  debug: string[];
}

/** Statement lines of one class or trigger. */
export interface ClassCoverage {
  name: string;
  file: string;
  lines: number;
  covered: number;
  uncovered: number[];
}

/** A whole run of tests. */
export interface TestRun {
  tests: TestOutcome[];
  coverage: ClassCoverage[];
  /** Wall time of the compiler. */
  compileMilliseconds: number;
  /** What the compiler refuses, as `file:line:column: message`; then only tests that were asked for have run. */
  compileErrors: string[];
}

/** What to run. */
export interface RunOptions {
  /** Names of test classes, separated by commas; all when absent. */
  classes?: string | undefined;
  /** Names of test methods, separated by commas; all when absent. */
  methods?: string | undefined;
  progress?: Progress;
}

const CANNOT_RUN = 2;
const DOES_NOT_COMPILE = 3;
/**
 * Salesforce's compiler writes class files of an old version, which Java's verifier cannot follow. A run is short, so
 * the quick code generator and collector take half the time of the thorough ones.
 */
const JVM = [
  '-Xss4m',
  '-Xmx900m',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC'
];

async function engineClasses(classPath: string, progress: Progress): Promise<string> {
  const sources = await filesBelow(join(here, 'src'), '.java');
  return compileJava('org engine', sources, classPath.split(delimiter), progress, ['-XDignore.symbol.file']);
}

/**
 * Compiles a project's Apex and runs its tests.
 * @param projectDir folder that holds `sfdx-project.json`
 * @throws SetUpError when the tests cannot run: no JDK, not a project folder, unreadable metadata
 */
export async function runTests(projectDir: string, options: RunOptions = {}): Promise<TestRun> {
  const progress = options.progress ?? ((): void => undefined);
  const tools = await prepareCompiler(progress);
  const classes = await engineClasses(tools.classPath, progress);
  const folder = await mkdtemp(join(tmpdir(), 'apex-test-'));
  try {
    const file = join(folder, 'result.json');
    const args = [
      projectDir,
      tools.sobjectJar,
      options.classes ?? '-',
      options.methods ?? '-',
      file,
      join(cacheFolder(), 'projects')
    ];
    const path = [classes, tools.classPath].join(delimiter);
    const java = [...JVM, '-cp', path, 'localorg.engine.TestMain', ...args, ...tools.stubFolders];
    const result = await runJdk('java', java);
    const compileErrors = result.stdout.trim().split('\n').filter(Boolean);
    if (result.status === DOES_NOT_COMPILE) {
      return { tests: [], coverage: [], compileMilliseconds: 0, compileErrors };
    }
    if (result.status === CANNOT_RUN) throw new SetUpError(result.stderr.trim());
    const text = await readFile(file, 'utf8').catch(() => {
      throw new SetUpError(`The org engine stopped unexpectedly:\n${result.stderr.trim()}`);
    });
    return { compileErrors, ...(JSON.parse(text) as Omit<TestRun, 'compileErrors'>) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
