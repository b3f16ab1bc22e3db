/** Starts Java, or says how to get it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { GateCannotRun } from '../types.ts';
import { runProcess, type ProcessResult } from './run-process.ts';

/**
 * Runs `java`, from JAVA_HOME or the path.
 * @throws GateCannotRun when there is none
 */
export async function runJava(args: readonly string[], folder?: string): Promise<ProcessResult> {
  const home = process.env['JAVA_HOME'];
  const own =
    home === undefined ? undefined : path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  try {
    return await runProcess(own !== undefined && existsSync(own) ? own : 'java', args, folder);
  } catch (error) {
    throw new GateCannotRun(
      `java could not be started (${error instanceof Error ? error.message : String(error)})`,
      'Install a Java development kit, version 17 or newer, and put it on the path or set JAVA_HOME.'
    );
  }
}
