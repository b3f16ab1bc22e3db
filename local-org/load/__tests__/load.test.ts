import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { OrgProcess } from '../org-process.ts';
import { measureBatch, type BatchMeasurement } from '../workload/batches.ts';
import { postSameRun } from '../workload/same-run.ts';
import { runStream } from '../workload/stream.ts';

const repository = join(import.meta.dirname, '../../..');
/** The first run compiles the engine and the package. */
const SET_UP_TIME = 300_000;
const RUN_TIME = 240_000;

describe('the package under load', () => {
  let org: OrgProcess;

  beforeAll(async () => {
    org = await OrgProcess.start(repository);
  }, SET_UP_TIME);

  afterAll(async () => {
    await org.stop();
  });

  it(
    'asks and writes as often for many events as for one, in every transaction',
    async () => {
      const calls = ({ peaks }: BatchMeasurement): object =>
        Object.fromEntries(
          Object.entries(peaks).map(([station, { queries, dmlStatements }]) => [station, { queries, dmlStatements }])
        );
      const one = await measureBatch(org, 1);
      expect(one.peaks.job.queries).toBeGreaterThan(0);
      for (const events of [10, 200, 450]) expect(calls(await measureBatch(org, events))).toEqual(calls(one));
    },
    RUN_TIME
  );

  it(
    'hands a batch over in jobs of two hundred events',
    async () => {
      const { peaks } = await measureBatch(org, 450);
      expect(peaks.receiver.transactions).toBe(3);
      expect(peaks.job.transactions).toBe(3);
      expect(peaks.job.dmlRows).toBeLessThanOrEqual(400);
    },
    RUN_TIME
  );

  it(
    'makes one record and one task of a call that many tell of at once',
    async () => {
      const { accepted, records, tasks, deadLetters } = await postSameRun(org, 30);
      expect({ accepted, records, tasks, deadLetters }).toEqual({ accepted: 30, records: 1, tasks: 1, deadLetters: 0 });
    },
    RUN_TIME
  );

  it(
    'brings every call to its final state, though events come twice and in the wrong order',
    async () => {
      const outcome = await runStream(org, { events: 500, duplicates: 0.2, outOfOrder: 0.2, seed: 3 });
      expect(outcome.wrong).toEqual([]);
      expect({ sent: outcome.sent, duplicates: outcome.duplicates }).toEqual({ sent: 500, duplicates: 100 });
      expect(outcome.outOfOrder).toBeGreaterThan(70);
    },
    RUN_TIME
  );
});
