import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, type TestRun } from '../run.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;

describe('the platform’s rules, told in Apex', () => {
  let run: TestRun;

  beforeAll(async () => {
    run = await runTests(join(here, 'spec'));
  }, SET_UP_TIME);

  it('are kept by the engine', () => {
    const broken = run.tests.filter((test) => !test.ok).map((test) => `${test.class}.${test.method}: ${test.message}`);
    expect(broken).toEqual([]);
  });

  it('are told by every class of the specification', () => {
    const classes = [...new Set(run.tests.map((test) => test.class))].sort();
    const files = readdirSync(join(here, 'spec', 'force-app', 'main', 'default', 'classes'));
    expect(classes).toEqual(files.flatMap((file) => /^(\w+Spec)\.cls$/.exec(file)?.[1] ?? []).sort());
    expect(run.tests.length).toBeGreaterThan(60);
  });

  it('say which statement lines have run', () => {
    const log = run.coverage.find((entry) => entry.name === 'ParcelLog');
    expect(log).toMatchObject({ uncovered: [], file: 'force-app/main/default/classes/ParcelLog.cls' });
  });
});
