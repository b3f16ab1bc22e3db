/** Salesforce's own compiler has the last word on Apex. The one place that knows its driver. */
import { checkProject } from '../../../local-org/compiler/check.ts';
import { finding } from '../findings.ts';
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

/**
 * Compiles the project in a folder.
 * @throws GateCannotRun when the compiler cannot be started
 */
export async function compile(folder: string): Promise<readonly CompileError[]> {
  try {
    return (await checkProject(folder)).errors;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new GateCannotRun(message, 'Install a Java development kit, version 17 or newer, and run npm ci.');
  }
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
