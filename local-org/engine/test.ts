import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetUpError } from '../compiler/java.ts';
import { CANNOT_RUN, DOES_NOT_COMPILE, moment, runCommand, wholeNumber } from './command.ts';
import { writeHtml } from './coverage-html.ts';
import { lcov } from './lcov.ts';
import { coverageExceptions, shortcomings } from './minimum-coverage.ts';
import { junit, summary } from './report.ts';
import { runTests, type RunOptions, type TestRun } from './run.ts';
import { watchTests } from './watch.ts';

const HELP = `Runs the Apex tests of a Salesforce DX project on this machine.

  npm run apex:test -- [options]

What to run
  --project DIR    project folder (default: the current one)
  --with DIRS      other source folders, separated by commas: libraries that the project expects in the org
  --class NAMES    only these test classes, separated by commas
  --method NAMES   only these test methods
  --suite NAMES    only the classes of these test suites
  --watch          stay, and run again what a change touches

How to run it
  --seed N         shuffle the tests and repeat what was random in the run that printed N
  --now TIME       let each test begin at this ISO date and time
  --jobs N         how many tests run at once (default: one a core)
  --no-daemon      do not leave a warm process behind for the next time (never left behind when CI is set)

What to show
  --coverage       list every class with its uncovered lines
  --minimum-coverage N
                   fail when a class has less than N percent of its statement lines covered
  --limits         show what each test uses of the governor limits
  --debug          show the System.debug lines of failed tests
  --json FILE      write the results as JSON
  --junit FILE     write the results as JUnit XML
  --lcov FILE      write the coverage for other tools
  --html DIR       write the coverage as pages to read: open index.html

Exit status: 0 all passed, 1 some failed or too little is covered, 2 the tests could not run, 3 some Apex does not compile.`;

const OPTIONS = {
  project: { type: 'string', default: '.' },
  with: { type: 'string' },
  class: { type: 'string' },
  method: { type: 'string' },
  suite: { type: 'string' },
  watch: { type: 'boolean', default: false },
  seed: { type: 'string' },
  now: { type: 'string' },
  jobs: { type: 'string' },
  'no-daemon': { type: 'boolean', default: false },
  coverage: { type: 'boolean', default: false },
  'minimum-coverage': { type: 'string' },
  limits: { type: 'boolean', default: false },
  debug: { type: 'boolean', default: false },
  json: { type: 'string' },
  junit: { type: 'string' },
  lcov: { type: 'string' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false }
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function names(text: string | undefined): string[] | undefined {
  return text?.split(',').map((name) => name.trim());
}

async function save(file: string | undefined, text: () => string): Promise<void> {
  if (file === undefined) return;
  await writeFile(file, text()).catch((error: unknown) => {
    throw new SetUpError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  });
}

async function write(run: TestRun, values: Values): Promise<void> {
  await save(values.json, () => `${JSON.stringify(run, null, 2)}\n`);
  await save(values.junit, () => junit(run));
  await save(values.lcov, () => lcov(run));
  if (values.html) await writeHtml(run, resolve(values.project), values.html);
}

function runOptions(values: Values): RunOptions {
  return {
    classes: names(values.class),
    methods: names(values.method),
    suites: names(values.suite),
    with: names(values.with),
    seed: wholeNumber('--seed', values.seed, 0),
    now: moment(values.now),
    jobs: wholeNumber('--jobs', values.jobs, 1),
    daemon: !values['no-daemon'] && (values.watch || !process.env['CI']),
    progress: (message) => {
      console.error(message);
    }
  };
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const project = resolve(values.project);
  const shown = { coverage: values.coverage, debug: values.debug, limits: values.limits };
  if (values.watch) {
    await watchTests(project, runOptions(values), shown);
    return 0;
  }
  const run = await runTests(project, runOptions(values));
  await write(run, values);
  console.log(await summary(run, project, shown));
  const minimum = wholeNumber('--minimum-coverage', values['minimum-coverage'], 0);
  const short = minimum === undefined ? [] : shortcomings(run.coverage, minimum, await coverageExceptions(project));
  for (const sentence of short) console.log(sentence);
  const isAskedFor = values.class ?? values.suite;
  if (run.compileErrors.length > 0 && !(isAskedFor && run.tests.length > 0)) return DOES_NOT_COMPILE;
  return run.tests.length > 0 && run.tests.every((test) => test.ok) && short.length === 0 ? 0 : 1;
}

await runCommand(import.meta.url, main, { cannotRun: CANNOT_RUN });
