import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SetUpError } from '../compiler/java.ts';
import { OrgProcess } from './org-process.ts';
import { report } from './bench-report.ts';
import { measureBatch, type BatchMeasurement } from './workload/batches.ts';
import { postSameRun } from './workload/same-run.ts';
import { runStream } from './workload/stream.ts';

const HELP = `Measures the package under load on the local org engine.

  npm run bench:apex [-- options]

  --markdown    print the tables as they stand in docs/benchmarks.md
  --seed N      order of the stream of events (default: 1)

Batches of 1, 10, 200 and 2,000 events, 100 posts of one call at once, and a stream of 5,000 events. Exit status 0 when
everything came out right, 1 when something was lost, doubled or wrong, 2 when nothing could be measured.`;

const SIZES = [1, 10, 200, 2000];
const REPETITIONS = 3;
const POSTS = 100;
const STREAM = { events: 5000, duplicates: 0.2, outOfOrder: 0.2 };
const CANNOT_RUN = 2;

async function measureBatches(org: OrgProcess): Promise<BatchMeasurement[]> {
  // The first events make Java load the engine's classes.
  await measureBatch(org, 10);
  const found: BatchMeasurement[] = [];
  for (const size of SIZES) {
    const repeated: BatchMeasurement[] = [];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) repeated.push(await measureBatch(org, size));
    repeated.sort((a, b) => a.milliseconds / a.bareUpsertMilliseconds - b.milliseconds / b.bareUpsertMilliseconds);
    found.push(repeated[Math.floor(REPETITIONS / 2)] as BatchMeasurement);
    console.error(`measured batches of ${size}`);
  }
  return found;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      markdown: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const org = await OrgProcess.start(join(import.meta.dirname, '../..'), console.error);
  try {
    const batches = await measureBatches(org);
    const sameRun = await postSameRun(org, POSTS);
    console.error(`measured ${POSTS} posts of one call`);
    const stream = await runStream(org, { ...STREAM, seed: Number(values.seed) });
    const machine = `node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;
    console.log(report({ machine, batches, sameRun, stream }, values.markdown));
    const isRight = stream.wrong.length === 0 && sameRun.records === 1 && sameRun.tasks === 1;
    return isRight && sameRun.accepted === POSTS ? 0 : 1;
  } finally {
    await org.stop();
  }
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
