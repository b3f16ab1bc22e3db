/** Runs apex-ls, the type checker that Code Analyzer brings along. */
import path from 'node:path';
import { analyzerLibraryFolder } from '../project/standard-objects.ts';
import { GateCannotRun } from '../types.ts';
import { runJava } from './java.ts';

export interface ApexIssue {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As apex-ls says it: Syntax, Error, Missing, Warning … */
  readonly category: string;
  readonly message: string;
}

interface Answer {
  readonly files: readonly {
    readonly path: string;
    readonly messages: readonly {
      readonly start: { readonly line: number; readonly offset: number };
      readonly category: string;
      readonly message: string;
    }[];
  }[];
}

const mainClass = 'io.github.apexdevtools.apexls.CheckForIssues';
const cannotRun = 1;

/** All issues apex-ls sees in the project in a folder, warnings included. */
export async function checkWithApexLs(folder: string): Promise<ApexIssue[]> {
  const classPath = path.join(analyzerLibraryFolder(), '*');
  // Without -n apex-ls would keep a cache in the home folder and answer from it.
  const options = ['-w', folder, '-d', 'warnings', '-n', '-f', 'json'];
  const { status, stdout, stderr } = await runJava(['-Xss8m', '-cp', classPath, mainClass, ...options]);
  if (status === cannotRun || !stdout.includes('"files"')) {
    throw new GateCannotRun(
      `apex-ls stopped: ${(stderr || stdout).trim().slice(0, 500)}`,
      'Run npm ci, and see that java -version says 17 or newer.'
    );
  }
  const answer = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Answer;
  return answer.files.flatMap((file) =>
    file.messages.map(({ start, category, message }) => ({
      file: path.relative(folder, file.path).split(path.sep).join('/'),
      line: start.line,
      column: start.offset + 1,
      category,
      message
    }))
  );
}
