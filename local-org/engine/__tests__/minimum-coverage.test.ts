import { describe, expect, it } from '@jest/globals';
import { shortcomings } from '../minimum-coverage.ts';
import type { ClassCoverage } from '../results.ts';

const entry = (name: string, lines: number, uncovered: number[]): ClassCoverage => ({
  name,
  file: `classes/${name}.cls`,
  lines,
  covered: lines - uncovered.length,
  statements: [],
  uncovered
});

describe('a minimum of coverage', () => {
  const coverage = [entry('Whole', 20, []), entry('Almost', 20, [7]), entry('Half', 4, [2, 3]), entry('Empty', 0, [])];

  it('names each class below it, with the lines that no test runs', () => {
    expect(shortcomings(coverage, 95, [])).toEqual([
      'Half is covered to 50.0%, 95% is asked for: classes/Half.cls, lines 2, 3'
    ]);
  });

  it('asks less of a class that is excepted, and no less than that', () => {
    const reason = 'Only an org can run it.';
    expect(shortcomings(coverage, 95, [{ class: 'Half', minimum: 50, reason }])).toEqual([]);
    expect(shortcomings(coverage, 95, [{ class: 'Half', minimum: 60, reason }])).toHaveLength(1);
  });

  it('names exceptions that are not needed any more', () => {
    const exceptions = ['Almost', 'Gone'].map((name) => ({ class: name, minimum: 50, reason: 'No reason any more.' }));
    expect(shortcomings(coverage.slice(0, 2), 95, exceptions)).toEqual([
      'config/apex-coverage.json excepts Almost, which needs no exception.',
      'config/apex-coverage.json excepts Gone, which needs no exception.'
    ]);
  });
});
