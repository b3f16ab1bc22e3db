import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { SetUpError } from '../compiler/java.ts';
import { compileJava, filesBelow } from '../compiler/toolchain.ts';
import { JVM, prepareEngine } from '../engine/run.ts';

const HELP = `Changes the compiled engine in one place after the other and looks whether the Apex specification notices.

  npm run engine:mutate [-- options]

  --sample N      so many changes, chosen by the seed (default: 60)
  --seed N        which ones (default: 1)
  --class PART    only classes whose Java name holds this, such as localorg.soql
  --project DIR   whose tests have to notice (default: the specification)

Prints every change that nobody noticed, and the share of those that were. Exit status 0 when all ran, 2 otherwise.`;

const TIMED_OUT = 9;
const CANNOT_RUN = 2;

interface Change {
  readonly place: string;
  readonly what: string;
  /** The test that failed; null when none did. */
  readonly noticedBy: string | null;
}

function read(line: string): Change {
  const [place = '', what = '', by = '-'] = line.split('\t');
  return { place, what, noticedBy: by === '-' ? null : by };
}

/** Runs until a change makes the tests run for ever, which ends the process; returns its exit status. */
async function runOnce(java: readonly string[], tell: (line: string) => void): Promise<number> {
  const child = spawn('java', java, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise<number>((done) =>
    child.once('close', (status) => {
      done(status ?? 1);
    })
  );
  for await (const line of createInterface({ input: child.stdout })) tell(line);
  return closed;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      sample: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      class: { type: 'string', default: '-' },
      project: { type: 'string', default: join(import.meta.dirname, '../engine/__tests__/spec') },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { classPath, tools } = await prepareEngine(console.error);
  const [engine = '', ...rest] = classPath.split(delimiter);
  const sources = await filesBelow(join(import.meta.dirname, 'src'), '.java');
  const own = await compileJava('engine mutator', sources, classPath.split(delimiter), console.error);
  const folder = await mkdtemp(join(tmpdir(), 'engine-mutate-'));
  const changes: Change[] = [];
  try {
    const request = join(folder, 'request.json');
    await writeFile(request, JSON.stringify({ ...tools, project: resolve(values.project), seed: 1 }));
    const path = [own, engine, ...rest].join(delimiter);
    const fixed = [...JVM, '-cp', path, 'localorg.mutate.MutateMain', request, engine, own, values.class];
    let status = TIMED_OUT;
    while (status === TIMED_OUT) {
      status = await runOnce([...fixed, values.sample, values.seed, String(changes.length)], (line) => {
        if (line.startsWith('places\t')) {
          console.log(`${line.split('\t')[1]} places can be changed.`);
          return;
        }
        const change = read(line);
        changes.push(change);
        if (change.noticedBy === null) console.log(`${change.place}: ${change.what}`);
      });
    }
    if (status !== 0) throw new SetUpError('The mutation run broke off; what Java said stands above.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const noticed = changes.filter((change) => change.noticedBy !== null).length;
  const share = ((100 * noticed) / Math.max(changes.length, 1)).toFixed(0);
  console.log(`${noticed} of ${changes.length} changes were noticed (${share} %), seed ${values.seed}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof SetUpError) && !isUsage) throw error;
  console.error(error.message);
  process.exitCode = CANNOT_RUN;
}
