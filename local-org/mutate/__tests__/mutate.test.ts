import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutate, type Mutant } from '../run.ts';

const toll = join(dirname(fileURLToPath(import.meta.url)), 'toll');
const SET_UP_TIME = 300_000;

describe('a mutation test', () => {
  let project: string;
  let mutants: Mutant[];
  const at = (line: number): [change: string, killer: string | null][] =>
    mutants.filter((mutant) => mutant.line === line).map((mutant) => [mutant.change, mutant.killer]);

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'toll-'));
    await cp(toll, project, { recursive: true });
    mutants = await mutate(project);
  }, SET_UP_TIME);

  afterAll(async () => {
    await rm(project, { recursive: true });
  });

  it('leaves test classes alone', () => {
    expect(new Set(mutants.map((mutant) => mutant.class))).toEqual(new Set(['Toll']));
  });

  it('tells which test notices a negated condition, and that none tries the boundary', () => {
    expect(at(5)).toEqual([
      ['3 became 4', null],
      ['condition negated', 'TollTest.everyAxleAboveTwoCosts'],
      ['`<` and `<=`, or `>` and `>=`, exchanged', null]
    ]);
  });

  it('changes operators and constants', () => {
    expect(at(10)).toEqual(
      expect.arrayContaining([
        ['`+` became `-`', 'TollTest.everyAxleAboveTwoCosts'],
        ['4 became 5', 'TollTest.everyAxleAboveTwoCosts']
      ])
    );
  });

  it('ends loops that a change makes endless, and counts them as noticed', () => {
    expect(at(9)).toContainEqual(['`+` became `-`', 'TollTest.everyAxleAboveTwoCosts']);
  });

  it('leaves out calls, whose absence nobody notices here', () => {
    expect(at(12)).toContainEqual(['`note` not called', null]);
    expect(at(29)).toContainEqual(['`add` not called', null]);
  });

  it('leaves out the elements of a list, by their name', () => {
    expect(at(37)).toEqual(
      expect.arrayContaining([
        ["'red' left out", null],
        ["'blue' left out", null]
      ])
    );
  });

  it('changes nothing that the compiler adds to a query', () => {
    expect(at(33)).toEqual([['returns null', null]]);
  });

  it('turns results round', () => {
    expect(at(17)).toContainEqual(['returns the opposite', 'TollTest.fireEnginesAreFree']);
  });

  it('lets those tests judge an `else if` or a `when` that come to its condition', () => {
    expect(at(43)).toContainEqual(['condition negated', 'TollTest.fourAxlesAreLarge']);
    expect(at(54)).toContainEqual(['condition negated', 'TollTest.sundaysAreCheap']);
  });

  it('lets those tests judge the head of a loop over several lines that run the loop', () => {
    expect(at(65)).toContainEqual(['condition negated', 'TollTest.wheelsOfAllAxlesAreCounted']);
  });

  it('says when no test runs a line', () => {
    const unreached = mutants.filter((mutant) => mutant.line === 25);
    expect(unreached.map((mutant) => mutant.change)).toContain('`*` became `/`');
    expect(unreached.map((mutant) => mutant.tests)).toEqual(unreached.map(() => 0));
  });

  it('tries nothing again while nothing has changed', async () => {
    const again = await mutate(project);
    expect(again.filter((mutant) => mutant.fresh)).toEqual([]);
    expect(again.map((mutant) => mutant.killer)).toEqual(mutants.map((mutant) => mutant.killer));
  });

  it('tries again when a test has changed', async () => {
    const file = join(project, 'force-app/main/default/classes/TollTest.cls');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('priceOf(1)', 'priceOf(2)').replace('18, new Toll().priceOf(4)', '14, new Toll().priceOf(3)')
    );
    mutants = await mutate(project, { classes: ['toll'] });
    expect(at(5)).toEqual([
      ['3 became 4', 'TollTest.everyAxleAboveTwoCosts'],
      ['condition negated', 'TollTest.everyAxleAboveTwoCosts'],
      ['`<` and `<=`, or `>` and `>=`, exchanged', 'TollTest.everyAxleAboveTwoCosts']
    ]);
  });

  it(
    'draws the same sample for the same seed',
    async () => {
      const draw = async (seed: number): Promise<string[]> =>
        (await mutate(project, { sample: 5, seed })).map((mutant) => `${mutant.line} ${mutant.change}`);
      expect(await draw(3)).toEqual(await draw(3));
      expect(await draw(3)).not.toEqual(await draw(4));
    },
    SET_UP_TIME
  );

  it('refuses to judge tests that fail without any change', async () => {
    const file = join(project, 'force-app/main/default/classes/TollTest.cls');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('isTrue', 'isFalse'));
    await expect(mutate(project)).rejects.toThrow(/while tests fail without them:\nTollTest.fireEnginesAreFree: /);
  });
});
