import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apexReport, gatesReport, jestReport } from '../reports.ts';
import { runStage, type RunScript } from '../run-stage.ts';
import type { Stage } from '../stage.ts';

const plain: Stage = { script: 'lint', proves: 'rules are kept', minutes: 5 };
const gates: Stage = { script: 'check', proves: 'it deploys', minutes: 5, report: gatesReport };
const tests: Stage = { script: 'test:unit', proves: 'promises are kept', minutes: 5, report: jestReport };

const apex: Stage = { script: 'apex:test', proves: 'the Apex works', minutes: 5, report: apexReport };

const endingWith =
  (code: number): RunScript =>
  () =>
    Promise.resolve({ code, timedOut: false });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A script that writes the report to the file it is told, as the real ones do. */
const reporting =
  (report: unknown, code: number): RunScript =>
  (_, scriptArguments) => {
    const file = (scriptArguments.at(-1) ?? '').replace('--outputFile=', '');
    writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
    return Promise.resolve({ code, timedOut: false });
  };

const jestSays = (counts: Record<string, number>): Record<string, number> => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts
});

describe('a stage without a report', () => {
  it('counts as one, passed or failed, by its exit code', async () => {
    expect((await runStage(plain, folder, endingWith(0))).counts).toEqual({ passed: 1, failed: 0 });
    const failed = await runStage(plain, folder, endingWith(2));
    expect(failed.counts).toEqual({ passed: 0, failed: 1 });
    expect(failed.problem).toBe('exit code 2');
  });

  it('passes its arguments on', async () => {
    const seen: string[] = [];
    await runStage({ ...plain, arguments: ['--check'] }, folder, (script, scriptArguments) => {
      seen.push(script, ...scriptArguments);
      return Promise.resolve({ code: 0, timedOut: false });
    });
    expect(seen).toEqual(['lint', '--check']);
  });

  it('of which there are several parts keeps their reports apart', async () => {
    const counts = [jestSays({ numPassedTests: 2 }), jestSays({ numPassedTests: 3 })];
    const results = await Promise.all(
      counts.map((report, index) =>
        runStage({ ...tests, part: `part ${'ab'.charAt(index)}` }, folder, async (script, given) => {
          await new Promise((resolve) => setTimeout(resolve, 20 * (2 - index)));
          return reporting(report, 0)(script, given, 5);
        })
      )
    );
    expect(results.map(({ counts: { passed } }) => passed)).toEqual([2, 3]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('has failed when it was stopped, and says after what time', async () => {
    const stopped = await runStage(plain, folder, () => Promise.resolve({ code: null, timedOut: true }));
    expect(stopped.counts).toEqual({ passed: 0, failed: 1 });
    expect(stopped.problem).toBe('stopped after 5 minutes');
  });

  it('has failed when it could not be started', async () => {
    const broken = await runStage(plain, folder, () => Promise.reject(new Error('spawn npm ENOENT')));
    expect(broken.counts).toEqual({ passed: 0, failed: 1 });
    expect(broken.problem).toContain('spawn npm ENOENT');
  });
});

describe('the Apex tests', () => {
  it('count one for each method, and one for each class that does not compile', async () => {
    const report = { tests: [{ ok: true }, { ok: false }, { ok: true }], compileErrors: ['A.cls:1:1: no'] };
    expect((await runStage(apex, folder, reporting(report, 1))).counts).toEqual({ passed: 2, failed: 2 });
  });

  it('count as failed when they report no tests', async () => {
    expect((await runStage(apex, folder, reporting({}, 0))).counts).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the gates', () => {
  it('count one each', async () => {
    const report = { gates: [gate('metadata', true), gate('apex types', false), gate('pmd', true)] };
    expect((await runStage(gates, folder, reporting(report, 1))).counts).toEqual({ passed: 2, failed: 1 });
  });

  it('count as one failure when they report nothing', async () => {
    expect((await runStage(gates, folder, endingWith(1))).counts).toEqual({ passed: 0, failed: 1 });
    const silent = await runStage(gates, folder, endingWith(0));
    expect(silent.counts).toEqual({ passed: 0, failed: 1 });
    expect(silent.problem).toBe('it ran nothing');
  });

  it('count as failed when what they report makes no sense', async () => {
    for (const report of ['{"gates": [', { gates: 3 }, []]) {
      const result = await runStage(gates, folder, reporting(report, 0));
      expect(result.counts).toEqual({ passed: 0, failed: 1 });
      expect(result.problem).toContain('check.json cannot be read');
    }
  });

  it('never count by the report of an earlier run', async () => {
    writeFileSync(join(folder, 'check.json'), JSON.stringify({ gates: [gate('metadata', true)] }));
    expect((await runStage(gates, folder, endingWith(0))).counts).toEqual({ passed: 0, failed: 1 });
  });

  const gate = (name: string, ok: boolean): unknown => ({ name, findings: ok ? 0 : 4, ok });
});

describe('the tests', () => {
  it('count every one', async () => {
    const report = jestSays({ numPassedTests: 41, numFailedTests: 2 });
    expect((await runStage(tests, folder, reporting(report, 1))).counts).toEqual({ passed: 41, failed: 2 });
  });

  it('count a file that could not be loaded as a failure', async () => {
    const report = jestSays({ numPassedTests: 41, numRuntimeErrorTestSuites: 1 });
    expect((await runStage(tests, folder, reporting(report, 1))).counts).toEqual({ passed: 41, failed: 1 });
  });

  it('do not count a skipped or planned test as passed', async () => {
    const report = jestSays({ numPassedTests: 41, numPendingTests: 2, numTodoTests: 1 });
    expect((await runStage(tests, folder, reporting(report, 0))).counts).toEqual({ passed: 41, failed: 3 });
  });

  it('have failed when there are none', async () => {
    const result = await runStage(tests, folder, reporting(jestSays({}), 0));
    expect(result.counts).toEqual({ passed: 0, failed: 1 });
  });

  it('have failed when all passed and the run did not', async () => {
    const result = await runStage(tests, folder, reporting(jestSays({ numPassedTests: 41 }), 1));
    expect(result.counts).toEqual({ passed: 41, failed: 1 });
    expect(result.problem).toContain('exit code 1');
  });
});
