import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runTests, type TestRun } from '../run.ts';
import { project } from './any-project.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

describe('a project as it may lie next door', () => {
  let folder: string;
  let run: TestRun;
  const outcomes = (): Record<string, string | null> =>
    Object.fromEntries(run.tests.map((test) => [test.class, test.message]));
  const errorsOf = (file: string): string[] =>
    run.compileErrors.filter((error) => error.file.endsWith(file)).map((error) => error.message);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'apex-any-'));
    for (const [name, text] of Object.entries(project)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    run = await runTests(folder);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('runs what compiles, whatever the form of the test class', () => {
    expect(outcomes()).toMatchObject({
      AFirstTest: null,
      WeigherTest: null,
      MetadataTest: null,
      ParallelTest: null,
      SeesAllTest: null,
      OldStyleTest: null,
      DerivedTest: null
    });
  });

  it('reads overlapping package directories once and leaves out what .forceignore names', () => {
    const blamed = [...new Set(run.compileErrors.map((error) => error.file))].sort();
    expect(blamed).toEqual([
      'extra/classes/BrokenHelper.cls',
      'extra/classes/CrashTest.cls',
      'extra/classes/PackagedTest.cls',
      'extra/classes/SeesAllTest.cls-meta.xml',
      'extra/classes/SyntaxTest.cls'
    ]);
  });

  it('says that a test needs a class that does not compile', () => {
    expect(outcomes()['NeedsBrokenTest']).toBe('The class BrokenHelper does not compile');
  });

  it('says which package a name comes from that the project does not contain', () => {
    expect(errorsOf('PackagedTest.cls')).toContainEqual(
      expect.stringContaining('npsp is the namespace of a package that this project does not contain')
    );
  });

  it('blames the one file at which the compiler itself breaks down', () => {
    expect(errorsOf('CrashTest.cls')).toHaveLength(1);
  });
});
