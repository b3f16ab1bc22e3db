import type { TestRun } from './results.ts';

/** Coverage in the format of lcov tracefiles, which editors and coverage services read. */
export function lcov(run: TestRun): string {
  const records = run.coverage.map((entry) => {
    const missed = new Set(entry.uncovered);
    const lines = entry.statements.map((line) => `DA:${line},${missed.has(line) ? 0 : 1}`);
    return ['TN:', `SF:${entry.file}`, ...lines, `LF:${entry.lines}`, `LH:${entry.covered}`, 'end_of_record'].join(
      '\n'
    );
  });
  return records.map((record) => `${record}\n`).join('');
}
