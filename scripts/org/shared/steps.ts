import { commandLine, runInForeground } from './salesforce-cli.ts';

/** One command of the Salesforce CLI and why it is run. */
export interface Step {
  readonly says: string;
  /** The words after `sf`. */
  readonly command: readonly string[];
}

/**
 * Runs steps one after the other and stops at the first that fails.
 *
 * @param steps what to do, in order
 * @param dryRun only prints the commands
 * @throws Problem when a command fails
 */
export async function runSteps(steps: readonly Step[], dryRun: boolean): Promise<void> {
  for (const { says, command } of steps) {
    if (dryRun) {
      console.log(`# ${says}\n${commandLine(command)}`);
    } else {
      console.log(`\n── ${says}\n   ${commandLine(command)}\n`);
      await runInForeground(command);
    }
  }
}
