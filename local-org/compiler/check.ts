import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJdk, SetUpError } from './java.ts';
import { prepareCompiler, type Progress } from './toolchain.ts';

/** One finding of Salesforce's compiler, in the platform's own words. */
export interface ApexError {
  /** Path relative to the project folder, with forward slashes. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** Column, counted from 1. */
  column: number;
  message: string;
}

/** What a check found and how long it took. */
export interface CheckResult {
  errors: ApexError[];
  /** Wall time of the compilation, without the set-up of a first run. */
  milliseconds: number;
}

/** How to run a check. */
export interface CheckOptions {
  /** Told what a first run on a fresh clone is busy with. */
  progress?: Progress;
}

const CANNOT_RUN = 2;

/**
 * Compiles the Apex of a Salesforce DX project with Salesforce's own compiler and returns its errors.
 * @param projectDir folder that holds `sfdx-project.json`
 * @throws SetUpError when the check itself cannot run: no JDK, not a project folder, unreadable metadata
 */
export async function checkProject(projectDir: string, options: CheckOptions = {}): Promise<CheckResult> {
  const tools = await prepareCompiler(options.progress);
  const started = performance.now();
  const args = [
    '-Xss8m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    tools.classPath,
    'localorg.compiler.CheckMain'
  ];
  const result = await runJdk('java', [...args, resolve(projectDir), tools.sobjectJar, ...tools.stubFolders]);
  if (result.status === CANNOT_RUN) throw new SetUpError(result.stderr.trim());
  if (result.status > CANNOT_RUN || (result.status !== 0 && result.stdout === '')) {
    throw new SetUpError(`The Apex compiler stopped unexpectedly:\n${result.stderr.trim()}`);
  }
  return { errors: parseErrors(result.stdout), milliseconds: Math.round(performance.now() - started) };
}

function parseErrors(output: string): ApexError[] {
  const errors: ApexError[] = [];
  for (const text of output.split('\n')) {
    const [file, line, column, message] = text.trimEnd().split('\t');
    if (!file || message === undefined) continue;
    errors.push({ file, line: Number(line), column: Number(column), message });
  }
  return errors;
}

async function main(args: string[]): Promise<number> {
  const [folder = '.'] = args;
  try {
    const result = await checkProject(folder, {
      progress: (message) => {
        console.error(message);
      }
    });
    for (const error of result.errors) console.log(`${error.file}:${error.line}:${error.column}: ${error.message}`);
    const count = result.errors.length;
    console.log(`${count} ${count === 1 ? 'error' : 'errors'} in ${(result.milliseconds / 1000).toFixed(1)} s`);
    return count === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    return CANNOT_RUN;
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  process.exitCode = await main(process.argv.slice(2));
}
