import { describe, expect, it } from '@jest/globals';
import type { StageResult } from '../stage.ts';
import { closingLine, table, total } from '../summary.ts';

const results: readonly StageResult[] = [
  { stage: { script: 'types', proves: 'sound', minutes: 1 }, counts: { passed: 1, failed: 0 }, seconds: 4.04 },
  {
    stage: { script: 'prettier:verify', proves: 'formatted', minutes: 1 },
    counts: { passed: 0, failed: 1 },
    seconds: 12.5,
    problem: 'exit code 1'
  },
  { stage: { script: 'test:unit', proves: 'promised', minutes: 1 }, counts: { passed: 321, failed: 2 }, seconds: 60 }
];

describe('the summary', () => {
  it('adds up every stage', () => {
    expect(closingLine(total(results))).toBe('322 passed, 3 failed');
  });

  it('shows each stage with its time, its counts, and what went wrong or else what it proves', () => {
    expect(table(results)).toBe(
      [
        '✓  types             4.0 s  1 passed, 0 failed    sound',
        '✗  prettier:verify  12.5 s  0 passed, 1 failed    exit code 1',
        '✗  test:unit        60.0 s  321 passed, 2 failed  promised'
      ].join('\n')
    );
  });
});
