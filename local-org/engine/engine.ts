import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJdk, SetUpError } from '../compiler/java.ts';
import { cacheFolder, compileJava, filesBelow, prepareCompiler, type Progress } from '../compiler/toolchain.ts';

const here = dirname(fileURLToPath(import.meta.url));

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
  '-XX:+UseSerialGC',
  // Each test loads its classes afresh: below this size the collector would look at all of memory every second.
  '-XX:MetaspaceSize=128m',
  // The heap limit looks at local variables.
  '--add-opens=java.base/java.lang=ALL-UNNAMED'
];

/** How lines on standard error begin that a person should see. */
const WARNING = 'WARN ';

/** The engine, compiled, and what it is told about the compiler. */
export interface Engine {
  classPath: string;
  /** Members of every request that say where the compiler finds what it needs. */
  tools: { sobjectJar: string; stubs: string[]; cache: string };
}

/** One request to the engine; which members it has depends on its kind. */
export type EngineRequest = { kind: 'test' | 'exec' | 'compile'; project: string; with?: string[] } & Record<
  string,
  unknown
>;

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
 * Answers one request with a process of its own.
 * @param how.program the Java program that answers
 * @param how.warn hears what is wrong although there is an answer
 * @throws SetUpError with a sentence about what is wrong with the project or the machine
 */
export async function askOnce(
  engine: Engine,
  request: EngineRequest,
  how: { program?: string; warn?: Progress } = {}
): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'apex-request-'));
  try {
    const [question, answer] = [join(folder, 'request.json'), join(folder, 'answer.json')];
    await writeFile(question, JSON.stringify({ ...engine.tools, ...request }));
    const result = await runJdk('java', [
      ...JVM,
      '-cp',
      engine.classPath,
      how.program ?? 'localorg.engine.TestMain',
      question,
      answer
    ]);
    const text = await readFile(answer, 'utf8').catch(() => {
      throw new SetUpError(`The org engine stopped unexpectedly:\n${result.stderr.trim()}`);
    });
    for (const line of result.stderr.split('\n')) if (line.startsWith(WARNING)) how.warn?.(line.slice(WARNING.length));
    return withoutProblem(text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The answer, unless it is a sentence about what is wrong. */
export function withoutProblem(text: string): unknown {
  const answer = JSON.parse(text) as { problem?: string };
  if (answer.problem !== undefined) throw new SetUpError(answer.problem);
  return answer;
}
