import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import { OrgProcess } from '../../load/org-process.ts';
import { type Expected, type Stored } from '../dml-model.ts';
import { story, type Story } from '../random-dml.ts';

const project = join(import.meta.dirname, '../project');
/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;
/** `FUZZ_RUNS=5000 FUZZ_SEED=7 npx jest local-org/fuzz` looks longer, and elsewhere. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60) * 3;
const seed = Number(process.env['FUZZ_SEED'] ?? 20260901);
const RUN_TIME = 60_000 + numRuns * 500;

/** What came of a step. */
interface Result {
  /** Code of the exception that the statement threw. */
  readonly thrown: string | null;
  /** By row: codes of its errors. */
  readonly codes: readonly (readonly string[])[];
  /** By row of an upsert: whether the record is new. */
  readonly created: readonly boolean[];
}

/** Whether a row came out as expected; the code that is told first must be one of those that apply. */
function fits(codes: readonly string[], expected: Expected): boolean {
  return expected.codes.length === 0 ? codes.length === 0 : expected.codes.includes(codes[0] ?? '');
}

function judge({ steps, expected }: Story, results: readonly Result[]): unknown[] {
  return steps.flatMap((step, index) => {
    const [wanted, result] = [expected[index] ?? [], results[index]];
    const problem = { step, wanted, result };
    const reasons = wanted.flatMap(({ codes }) => codes);
    // Rows are looked at in several rounds, so that the first failure need not be that of the first row.
    if (step.allOrNone && reasons.length > 0) return reasons.includes(result?.thrown ?? '') ? [] : [problem];
    if (!result || result.thrown !== null || result.codes.length !== wanted.length) return [problem];
    const isRight = wanted.every((one, row) => fits(result.codes[row] ?? [], one));
    const isNew = wanted.map((one) => one.created && one.codes.length === 0);
    return isRight && (step.action !== 'upsert' || isNew.join() === result.created.join()) ? [] : [problem];
  });
}

describe('DML does what happens to a map, row by row', () => {
  let org: OrgProcess;

  beforeAll(async () => {
    org = await OrgProcess.start(project);
    await org.open();
  }, SET_UP_TIME);

  afterAll(async () => {
    await org.stop();
  });

  it(
    'for random inserts, updates, upserts, deletions, undeletions, savepoints and rollbacks',
    async () => {
      let [failures, rollbacks] = [0, 0];
      await fc.assert(
        fc.asyncProperty(story, async (told) => {
          await org.open();
          const answer = await org.post('DmlSteps', { body: JSON.stringify(told.steps), headers: {} });
          expect(answer).toMatchObject({ status: 200 });
          const { results, stored } = JSON.parse(answer.body) as { results: Result[]; stored: Record<string, Stored> };
          expect(judge(told, results)).toEqual([]);
          expect(stored).toEqual(Object.fromEntries(told.model.table));
          failures += told.expected.flat().filter(({ codes }) => codes.length > 0).length;
          rollbacks += told.steps.filter(({ action }) => action === 'rollback').length;
        }),
        { numRuns, seed }
      );
      expect(failures).toBeGreaterThan(numRuns);
      expect(rollbacks).toBeGreaterThan(numRuns / 10);
    },
    RUN_TIME
  );
});
