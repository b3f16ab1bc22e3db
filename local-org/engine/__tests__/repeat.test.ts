import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, type RunOptions, type TestRun } from '../run.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), 'chance');
/** The first run compiles the engine. */
jest.setTimeout(300_000);

async function told(options: RunOptions): Promise<string[]> {
  const run = await runTests(project, { methods: ['one', 'two'], ...options });
  return run.tests.map((test) => test.debug.join());
}

describe('a run that is repeated', () => {
  const now = '2026-03-01T09:30:00.000Z';
  let first: string[];

  beforeAll(async () => {
    first = await told({ seed: 7, now });
  });

  it('sees the same random values, ids and times with the same seed and time, on any number of threads', async () => {
    expect(first).toHaveLength(2);
    expect(await told({ seed: 7, now, jobs: 1 })).toEqual(first);
    expect(await told({ seed: 7, now, jobs: 4 })).toEqual(first);
  });

  it('lets each test begin at the given time', () => {
    for (const text of first) expect(text).toMatch(/ 17723574\d{5} 2026-03-01 /);
  });

  it('sees other random values with another seed, and in another test', async () => {
    const other = await told({ seed: 8, now });
    const random = (text: string | undefined): string[] => text?.split(' ').slice(1, 7) ?? [];
    for (const [index, value] of random(first[0]).entries()) {
      expect(random(other[0])[index]).not.toBe(value);
      expect(random(first[1])[index]).not.toBe(value);
    }
  });

  it('says which seed it chose when none was given', async () => {
    const run = await runTests(project, { methods: ['one'], now });
    const again = await runTests(project, { methods: ['one'], now, seed: run.seed });
    expect(again.tests[0]?.debug).toEqual(run.tests[0]?.debug);
  });
});

describe('what a run tells about each test', () => {
  let run: TestRun;

  beforeAll(async () => {
    run = await runTests(project, { coverageByTest: true });
  });

  it('runs the set-up method before each test and gives the test static variables of its own', () => {
    for (const test of run.tests.slice(0, 2)) expect(test.debug.join()).toMatch(/^DEBUG\|1 .* 2$/);
  });

  it('names the governor limits used between startTest and stopTest, or in the whole method without them', () => {
    const limits = (method: string) => run.tests.find((test) => test.method === method)?.limits;
    expect(limits('usesLimits')).toMatchObject({ dml_statements: [1, 150], dml_rows: [2, 10_000], queries: [1, 100] });
    expect(limits('one')).toMatchObject({ dml_statements: [1, 150], queries: [1, 100] });
  });

  it('names the statement lines that the test and its set-up methods ran', () => {
    const covered = run.tests.find((test) => test.method === 'usesLimits')?.covered;
    expect(covered).toEqual({ ChanceTest: [3, 7, 44, 45, 46, 47, 48, 49] });
  });
});
