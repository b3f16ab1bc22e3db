import { Command, type Option } from 'commander';
import { Problem } from './problem.ts';

const DRY_RUN = 'only print the commands and requests that would be run, and change nothing';

/**
 * The command line of a script: its name, what it does, and `--dry-run`, which every script has.
 *
 * @param name of the npm script, for example `org:seed`
 * @param description what it does, for `--help`
 */
export function script(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .option('--dry-run', DRY_RUN, false)
    .configureHelp({ optionDescription: described })
    .allowExcessArguments(false)
    .showHelpAfterError(`(npm run ${name} -- --help tells what it takes)`);
}

/** A default is worth a word only where something is given: "off" is what everybody expects of a switch. */
function described({ description, defaultValue }: Option): string {
  const given = typeof defaultValue === 'string' || typeof defaultValue === 'number' || Array.isArray(defaultValue);
  const shown = given ? String(defaultValue) : '';
  return shown === '' ? description : `${description} (default: ${shown})`;
}

/** The option that names the org. */
export const targetOrg = [
  '-o, --target-org <org>',
  'alias or username of the org; the default org when left out'
] as const;

/** A number option. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new Problem(`"${text}" is not a whole number.`);
  return Number(text);
}

/** Runs a script to its end: a problem is shown in its own words, anything else with its stack, for it is our mistake. */
export async function run(command: Command, words: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    await command.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
