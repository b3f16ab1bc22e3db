import { nameOf, type Counts, type StageResult } from './stage.ts';

/** Adds up what all stages found. */
export function total(results: readonly StageResult[]): Counts {
  return {
    passed: results.reduce((sum, { counts }) => sum + counts.passed, 0),
    failed: results.reduce((sum, { counts }) => sum + counts.failed, 0)
  };
}

/** The closing line, in the plain words that people and machines look for. */
export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;

/** A table with a line a stage, its columns as wide as they need to be. */
export function table(results: readonly StageResult[]): string {
  const rows = results.map(({ stage, counts, seconds, problem }) => [
    counts.failed === 0 ? '✓' : '✗',
    nameOf(stage),
    `${seconds.toFixed(1)} s`,
    closingLine(counts),
    problem ?? stage.proves
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => aligned(cell, column, widths)).join('  ')).join('\n');
}

const NUMBER_COLUMN = 2;

function aligned(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === NUMBER_COLUMN ? cell.padStart(width) : cell.padEnd(width);
}
