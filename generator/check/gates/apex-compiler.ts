/** Salesforce's own compiler has the last word on Apex. The one place that knows its driver. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { finding } from '../findings.ts';
import { runProcess } from '../process/run-process.ts';
import { withCopy } from '../process/workspace.ts';
import { GateCannotRun, type Gate, type RuleDescription } from '../types.ts';

const rule: RuleDescription = {
  id: 'apex-compile-error',
  gate: 'apex-compiler',
  what: 'Salesforce’s compiler refuses the code; the message is the platform’s own.',
  mend: 'Correct the code; a deployment would stop with the same message.'
};

export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The driver belongs to the local org, which stands behind the generator: it is started, not imported. */
const driver = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../local-org/compiler/check.ts');
const cannotRun = 2;

/**
 * Compiles the project in a folder.
 * @throws GateCannotRun when the compiler cannot be started
 */
export async function compile(folder: string): Promise<readonly CompileError[]> {
  const loader = path.join(path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist', 'cli.mjs');
  const { status, stdout, stderr } = await runProcess(process.execPath, [loader, driver, folder]);
  const errors = stdout.split('\n').flatMap(readError);
  if (status >= cannotRun || (status !== 0 && errors.length === 0)) {
    throw new GateCannotRun(
      (stderr || stdout).trim(),
      'Install a Java development kit, version 17 or newer, and run npm ci.'
    );
  }
  return errors;
}

/** Reads `file:line:column: message`. */
function readError(text: string): CompileError[] {
  const [, file, line, column, message] = /^(.+?):(\d+):(\d+): (.*)$/.exec(text) ?? [];
  return file !== undefined && message !== undefined
    ? [{ file, line: Number(line), column: Number(column), message }]
    : [];
}

export const apexCompilerGate: Gate = {
  name: 'apex-compiler',
  what: 'Apex by Salesforce’s own compiler, as a deployment runs it',
  rules: [rule],
  async run(project) {
    const errors = project.folder === '' ? await withCopy(project, new Map(), compile) : await compile(project.folder);
    return errors.map(({ message, ...place }) => finding(project, rule, { place, message }));
  }
};
