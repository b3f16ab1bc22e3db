import type { Counts, StageReport } from './stage.ts';

/** Jest's own report: every test counts, and so does a test file that could not even be loaded. */
export const jestReport: StageReport = {
  argumentsFor: (file) => ['--ci', '--json', `--outputFile=${file}`],
  read: (report) => {
    const count = (name: string): number => numberAt(report, name);
    // A test that was skipped or is only planned proves nothing: it must not look like one that passed.
    const unproved = count('numPendingTests') + count('numTodoTests');
    return {
      passed: count('numPassedTests'),
      failed: count('numFailedTests') + count('numRuntimeErrorTestSuites') + unproved
    };
  }
};

/** The report of `npm run check`: every gate counts once. */
export const gatesReport: StageReport = {
  argumentsFor: (file) => ['--json', file],
  read: (report) => {
    const gates = property(report, 'gates');
    if (!Array.isArray(gates)) throw new Error('`gates` is not a list');
    const passed = gates.filter((gate) => property(gate, 'ok') === true).length;
    return { passed, failed: gates.length - passed } satisfies Counts;
  }
};

/** The report of `npm run apex:test`: every test method counts, and so does a class that does not compile. */
export const apexReport: StageReport = {
  argumentsFor: (file) => ['--json', file],
  read: (report) => {
    const [tests, compileErrors] = [property(report, 'tests'), property(report, 'compileErrors')];
    if (!Array.isArray(tests) || !Array.isArray(compileErrors))
      throw new Error('`tests` or `compileErrors` is not a list');
    const passed = tests.filter((test) => property(test, 'ok') === true).length;
    return { passed, failed: tests.length - passed + compileErrors.length };
  }
};

function numberAt(report: unknown, name: string): number {
  const value = property(report, name);
  if (typeof value !== 'number') throw new Error(`\`${name}\` is not a number`);
  return value;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
