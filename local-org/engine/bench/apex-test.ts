import { Command } from 'commander';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { askDaemon, endDaemon } from '../daemon.ts';
import { askOnce, prepareEngine, type Engine, type EngineRequest } from '../engine.ts';
import type { TestRun } from '../results.ts';

/*
 * Measures how long a person waits: for all tests of the package on a fresh clone (engine compiled, no Apex), for one
 * test class again, and for the compiler after one class has changed. Every figure is set against the whole compilation
 * of the same run, so that a slow or busy machine does not matter.
 */

const LEAF = 'force-app/main/default/classes/outbound/DograhApi.cls';
const TEST_CLASS = 'DograhApiTest';
const REPEATS = 7;

interface Compiled {
  compiledFiles: number;
  compileMilliseconds: number;
}

function median(values: number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

function tell(what: string, seconds: number, more: string): void {
  console.log(`${what.padEnd(44)} ${seconds.toFixed(2).padStart(6)} s   ${more}`);
}

/** Adds a statement to the first method of a class. */
function changed(source: string, round: number): string {
  return source.replace(/(\) \{\n)/, `$1        Integer round${round} = ${round};\n`);
}

async function measure(engine: Engine, project: string): Promise<void> {
  const request = (kind: EngineRequest['kind'], more: object = {}): EngineRequest => ({
    kind,
    project,
    seed: 1,
    ...more
  });
  const cold = await timed(async () => (await askOnce(engine, request('test'))) as TestRun);
  const { tests, compileMilliseconds, testMilliseconds, peakMegabytes } = cold.result;
  const failed = tests.filter((test) => !test.ok).length;
  const whole = compileMilliseconds / 1000;
  const share = Math.round((whole / cold.seconds) * 100);
  tell(
    'all tests, nothing compiled before',
    cold.seconds,
    `${tests.length} tests, ${failed} failed, peak ${peakMegabytes} MB`
  );
  tell('  of this the compiler', whole, `${share}%`);
  tell('  of this the tests', testMilliseconds / 1000, '');
  const one = request('test', { classes: [TEST_CLASS] });
  const fresh = await timed(async () => askOnce(engine, one));
  tell('one class again, new process', fresh.seconds, `${(fresh.seconds / whole).toFixed(2)} of the whole compilation`);
  await askDaemon(engine, one);
  const warm: number[] = [];
  for (let round = 0; round < REPEATS; round++) warm.push((await timed(async () => askDaemon(engine, one))).seconds);
  tell('one class again, warm process', median(warm), `${(median(warm) / whole).toFixed(2)} of the whole compilation`);
  const file = join(project, LEAF);
  const source = await readFile(file, 'utf8');
  const compile: number[] = [];
  let files = 0;
  for (let round = 0; round < REPEATS; round++) {
    await writeFile(file, changed(source, round));
    const { result, seconds } = await timed(async () => (await askDaemon(engine, request('compile'))) as Compiled);
    compile.push(seconds);
    files = Math.max(files, result.compiledFiles);
  }
  const ratio = (median(compile) / whole).toFixed(2);
  tell('one class changed, compiled again, warm', median(compile), `${files} file, ${ratio} of the whole compilation`);
}

new Command('npm run bench:apex-test --')
  .description('Measures how long a person waits for Apex tests: all of them, one class again, one class changed.')
  .allowExcessArguments(false)
  .parse();

const engine = await prepareEngine((message) => {
  console.error(message);
});
const folder = await mkdtemp(join(tmpdir(), 'apex-bench-'));
const project = join(folder, 'project');
try {
  await cp(resolve('force-app'), join(project, 'force-app'), { recursive: true });
  await cp(resolve('sfdx-project.json'), join(project, 'sfdx-project.json'));
  console.log(`${cpus().length} cores, node ${process.version}`);
  await measure({ ...engine, tools: { ...engine.tools, cache: join(folder, 'cache') } }, project);
} finally {
  await endDaemon(engine, project);
  await rm(folder, { recursive: true, force: true });
}
