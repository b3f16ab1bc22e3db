import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SetUpError } from '../compiler/java.ts';
import { runTests, type TestRun } from './run.ts';
import { junit, summary } from './report.ts';

const HELP = `Runs the Apex tests of a Salesforce DX project on this machine.

  tsx local-org/engine/test.ts [options]

  --project DIR    project folder (default: the current one)
  --class NAMES    only these test classes, separated by commas
  --method NAMES   only these test methods
  --seed N         shuffle the tests and repeat what was random in the run that printed N
  --now TIME       let each test begin at this ISO date and time
  --jobs N         how many tests run at once (default: one a core)
  --coverage       list every class with its uncovered lines
  --debug          show the System.debug lines of failed tests
  --json FILE      write the results as JSON
  --junit FILE     write the results as JUnit XML

Exit status: 0 all passed, 1 some failed, 2 the tests could not run, 3 the Apex does not compile.`;

const CANNOT_RUN = 2;
const DOES_NOT_COMPILE = 3;
const LARGEST = 2 ** 31;

async function write(run: TestRun, options: { json?: string | undefined; junit?: string | undefined }): Promise<void> {
  if (options.json) await writeFile(options.json, `${JSON.stringify(run, null, 2)}\n`);
  if (options.junit) await writeFile(options.junit, junit(run));
}

function names(text: string | undefined): string[] | undefined {
  return text?.split(',').map((name) => name.trim());
}

function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number < LARGEST) return number;
  throw new SetUpError(`${option} takes a whole number from ${least} to ${LARGEST - 1}, not "${text}".`);
}

function moment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new SetUpError(`--now takes a date and time such as 2026-03-01T09:30:00Z, not "${text}".`);
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      project: { type: 'string', default: '.' },
      class: { type: 'string' },
      method: { type: 'string' },
      seed: { type: 'string' },
      now: { type: 'string' },
      jobs: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
      json: { type: 'string' },
      junit: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const run = await runTests(resolve(values.project), {
    classes: names(values.class),
    methods: names(values.method),
    seed: wholeNumber('--seed', values.seed, 0),
    now: moment(values.now),
    jobs: wholeNumber('--jobs', values.jobs, 1),
    progress: (message) => {
      console.error(message);
    }
  });
  await write(run, values);
  console.log(await summary(run, resolve(values.project), { coverage: values.coverage, debug: values.debug }));
  if (run.compileErrors.length > 0 && !(values.class && run.tests.length > 0)) return DOES_NOT_COMPILE;
  return run.tests.length > 0 && run.tests.every((test) => test.ok) ? 0 : 1;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof SetUpError) && !isUsage) throw error;
    console.error(error.message);
    process.exitCode = CANNOT_RUN;
  }
}
