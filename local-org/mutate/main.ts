import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetUpError } from '../compiler/java.ts';
import { parseReviewed, review, type Reviewed } from './accepted.ts';
import { changedLines } from './changed-lines.ts';
import { score, summary } from './report.ts';
import { mutate, type Mutant } from './run.ts';

const REVIEWED = 'config/apex-mutations.json';
const HELP = `Changes the Apex in one place after the other and tells which changes no test notices.

  npm run apex:mutate -- [options]

  --class NAMES     only these classes and triggers, separated by commas
  --since REV       only lines that differ from this revision of git
  --sample N        only N changes, drawn by --seed (default 1)
  --seed N          another draw
  --minimum N       fail when the score is below N percent
  --other-tests N   how many tests of other classes try what the class's own tests have missed (default 15)
  --again           forget verdicts of earlier runs: the engine itself has changed
  --jobs N          how many tests run at once (default: one a core)
  --json FILE       write every change with its verdict as JSON
  --project DIR     project folder (default: the current one)

Verdicts are kept: a change is tried again only when its class, or a class that its tests run, has changed.
${REVIEWED} names the survivors that are accepted and leave the score, why others
survive that stay in it, and the classes whose log lines are left alone. A run of everything
names the entries that fit no survivor any more.

Exit status: 0 done, 1 score below --minimum or an accepted survivor that is none any more, 2 could not run.`;

const CANNOT_RUN = 2;

function wholeNumber(option: string, text: string | undefined, most = 1_000_000): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new SetUpError(`${option} takes a whole number from 0 to ${most}, not "${text}".`);
}

const NOTHING_REVIEWED: Reviewed = { loggers: [], accepted: [], reasons: [] };

async function reviewedIn(project: string): Promise<Reviewed> {
  const file = join(project, REVIEWED);
  return existsSync(file) ? parseReviewed(await readFile(file, 'utf8'), REVIEWED) : NOTHING_REVIEWED;
}

/** Gives the text of a mutant's line, reading each file once. */
function lineReader(project: string): (mutant: Mutant) => string {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    const lines = files.get(file) ?? readFileSync(join(project, file), 'utf8').split('\n');
    files.set(file, lines);
    return lines[line - 1] ?? '';
  };
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    options: {
      class: { type: 'string' },
      since: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      minimum: { type: 'string' },
      'other-tests': { type: 'string' },
      again: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      json: { type: 'string' },
      project: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  }).values;
}

async function main(args: string[]): Promise<number> {
  const values = readArguments(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const project = resolve(values.project);
  const minimum = wholeNumber('--minimum', values.minimum, 100) ?? 0;
  const { loggers, accepted, reasons } = await reviewedIn(project);
  const lines = values.since === undefined ? undefined : await changedLines(project, values.since);
  if (lines?.length === 0) {
    console.log(`No line of Apex differs from ${values.since ?? ''}.`);
    return 0;
  }
  const mutants = await mutate(project, {
    classes: values.class?.split(',').map((name) => name.trim()),
    loggers,
    lines,
    sample: wholeNumber('--sample', values.sample),
    seed: wholeNumber('--seed', values.seed),
    otherTests: wholeNumber('--other-tests', values['other-tests']),
    again: values.again,
    jobs: wholeNumber('--jobs', values.jobs),
    progress: (message) => {
      console.error(message);
    }
  });
  const areFilesWhole = lines === undefined && values.sample === undefined;
  const isWhole = areFilesWhole && values.class === undefined;
  const files = new Set(mutants.map((mutant) => mutant.file));
  const reviewed = review(mutants, accepted, lineReader(project), (file) => areFilesWhole && files.has(file));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(mutants, null, 2)}\n`);
  console.log(summary(mutants, reviewed, reasons, lineReader(project), isWhole));
  if (mutants.length === 0) console.log('Nothing to change was found.');
  const killed = mutants.filter((mutant) => mutant.killer !== null).length;
  const reached = score(killed, mutants.length, reviewed.accepted.length) * 100 >= minimum;
  if (!reached) console.log(`The score is below the ${minimum}% that is asked for.`);
  return reached && reviewed.stale.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof SetUpError) && !isUsage) throw error;
  console.error(error.message);
  process.exitCode = CANNOT_RUN;
}
