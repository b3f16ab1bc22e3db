import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetUpError } from '../compiler/java.ts';

/** Exit status: the machine, the project folder or the command line is not right. */
export const CANNOT_RUN = 2;
/** Exit status: the compiler refuses the Apex. */
export const DOES_NOT_COMPILE = 3;

const LARGEST = 2 ** 31;

/**
 * Reads a whole number from the command line.
 * @throws SetUpError with a sentence when it is none, or too small
 */
export function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number < LARGEST) return number;
  throw new SetUpError(`${option} takes a whole number from ${least} to ${LARGEST - 1}, not "${text}".`);
}

/**
 * Reads a moment from the command line.
 * @throws SetUpError with a sentence when it is none
 */
export function moment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new SetUpError(`--now takes a date and time such as 2026-03-01T09:30:00Z, not "${text}".`);
}

/** Runs a command when its module is what was started; a person sees sentences, never a stack trace. */
export async function runCommand(
  moduleUrl: string,
  main: (args: string[]) => Promise<number>,
  status: { cannotRun: number }
): Promise<void> {
  if (!process.argv[1] || fileURLToPath(moduleUrl) !== resolve(process.argv[1])) return;
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof SetUpError) && !isUsage) throw error;
    console.error(isUsage ? `${error.message.split('. ')[0] ?? ''}. --help lists the options.` : error.message);
    process.exitCode = status.cannotRun;
  }
}
