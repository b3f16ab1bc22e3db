import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { junit, summary } from '../report.ts';
import { runTests, type TestOutcome, type TestRun } from '../run.ts';

const failing = join(dirname(fileURLToPath(import.meta.url)), 'failing');
const classes = join('force-app', 'main', 'default', 'classes');
const SET_UP_TIME = 300_000;

describe('a run of Apex tests', () => {
  let run: TestRun;
  const outcome = (method: string): TestOutcome => {
    const found = run.tests.find((test) => test.method === method);
    if (!found) throw new Error(`${method} has not run`);
    return found;
  };

  beforeAll(async () => {
    run = await runTests(failing);
  }, SET_UP_TIME);

  it('gives each test static variables of its own', () => {
    expect(outcome('passes').ok).toBe(true);
    expect(outcome('startsAnew').ok).toBe(true);
  });

  it('reports assertions that failed, which Apex cannot catch', () => {
    const { ok, message, stack } = outcome('failsAnAssertion');
    expect({ ok, message }).toEqual({
      ok: false,
      message: 'System.AssertException: Assertion Failed: length: Expected: 3, Actual: 2'
    });
    expect(stack.split('\n')[0]).toBe('Class.CounterTest.failsAnAssertion: line 16, column 1');
  });

  it('reports exceptions with the way to them', () => {
    const { message, stack } = outcome('meetsNull');
    expect(message).toBe('System.NullPointerException: Attempt to de-reference a null object');
    expect(stack.split('\n')).toEqual([
      'Class.Counter.count: line 9, column 1',
      'Class.CounterTest.meetsNull: line 24, column 1'
    ]);
  });

  it('names a platform member it does not know, and the line that asks for it', () => {
    const { ok, message, stack } = outcome('asksForSomethingUnknown');
    expect(ok).toBe(false);
    expect(message).toBe('System.Schema.describeTabs() is not supported by local-org');
    expect(stack).toContain('line 29');
  });

  it('ends what exceeds a governor limit', () => {
    expect(outcome('exceedsALimit').message).toBe('System.LimitException: Too many SOQL queries: 101');
    expect(outcome('neverEnds').message).toBe('System.LimitException: Apex CPU time limit exceeded');
    expect(outcome('fallsWithoutEnd').message).toBe('System.LimitException: Maximum stack depth reached: 1001');
  });

  it('tells which statement lines have not run', () => {
    const [counter] = run.coverage;
    expect(counter).toMatchObject({ name: 'Counter', uncovered: [7] });
    expect(counter?.covered).toBe((counter?.lines ?? 0) - 1);
  });

  it('shows a person the failing line', async () => {
    const text = await summary(run, failing, { coverage: true, debug: false });
    expect(text).toContain('> total += word.length();');
    expect(text).toContain('not covered: 7');
    expect(text).toContain('2 passed, 6 failed');
  });

  it('writes JUnit XML', () => {
    const xml = junit(run);
    expect(xml).toContain('<testsuite name="CounterTest" tests="8" failures="6">');
    expect(xml).toContain('<testcase classname="CounterTest" name="passes"');
    expect(xml).toContain('<failure message="System.NullPointerException: Attempt to de-reference a null object">');
  });

  it(
    'takes only the tests that were asked for',
    async () => {
      const some = await runTests(failing, { classes: ['countertest'], methods: ['PASSES', 'startsAnew'] });
      expect(some.tests.map((test) => test.method)).toEqual(['passes', 'startsAnew']);
    },
    SET_UP_TIME
  );
});

describe('a project that does not compile', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'apex-wrong-'));
    await cp(failing, folder, { recursive: true });
    await writeFile(join(folder, classes, 'Wrong.cls'), 'public class Wrong {\n  Integer n = x;\n}\n');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'gets the compiler’s errors, and the results of what compiles',
    async () => {
      const run = await runTests(folder);
      expect(run.compileErrors).toEqual([
        { file: `${classes}/Wrong.cls`, line: 2, column: 15, message: 'Variable does not exist: x' }
      ]);
      expect(run.tests).toHaveLength(8);
    },
    SET_UP_TIME
  );

  it(
    'still runs tests that were asked for by name',
    async () => {
      const run = await runTests(folder, { classes: ['CounterTest'], methods: ['passes'] });
      expect(run.tests).toEqual([expect.objectContaining({ method: 'passes', ok: true })]);
      expect(run.compileErrors).toHaveLength(1);
    },
    SET_UP_TIME
  );
});
