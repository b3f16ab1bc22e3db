import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetUpError } from '../compiler/java.ts';
import type { ClassCoverage } from './results.ts';

/** A class of which only an org can run some lines. */
export interface CoverageException {
  class: string;
  /** Percentage that it has to reach all the same. */
  minimum: number;
  reason: string;
}

/** The reviewed file, relative to the project. */
export const EXCEPTIONS = 'config/apex-coverage.json';
const SHORTEST_REASON = 15;

function isException(value: unknown): value is CoverageException {
  if (typeof value !== 'object' || value === null) return false;
  const { class: name, minimum, reason } = value as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    typeof minimum === 'number' &&
    typeof reason === 'string' &&
    reason.length >= SHORTEST_REASON
  );
}

/**
 * Reads the reviewed file of a project; none means no exceptions.
 * @throws SetUpError when it is no list of complete entries
 */
export async function coverageExceptions(project: string): Promise<CoverageException[]> {
  const file = join(project, EXCEPTIONS);
  if (!existsSync(file)) return [];
  let entries: unknown;
  try {
    entries = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SetUpError(`${EXCEPTIONS} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(entries) || !entries.every(isException)) {
    throw new SetUpError(`${EXCEPTIONS} must be a list of entries with class, minimum (percent) and a reason.`);
  }
  return entries;
}

/**
 * Names the classes that are covered less than they have to be, and exceptions that are not needed any more.
 * @param minimum percentage of statement lines, for each class
 */
export function shortcomings(
  coverage: readonly ClassCoverage[],
  minimum: number,
  exceptions: readonly CoverageException[]
): string[] {
  const percent = ({ lines, covered }: ClassCoverage): number => (lines === 0 ? 100 : (covered / lines) * 100);
  const exceptionOf = (name: string): CoverageException | undefined => exceptions.find((entry) => entry.class === name);
  const short = coverage
    .filter((entry) => percent(entry) < (exceptionOf(entry.name)?.minimum ?? minimum))
    .map(
      (entry) =>
        `${entry.name} is covered to ${percent(entry).toFixed(1)}%, ${exceptionOf(entry.name)?.minimum ?? minimum}% is asked for: ` +
        `${entry.file}, lines ${entry.uncovered.join(', ')}`
    );
  const needless = exceptions.filter((exception) => {
    const entry = coverage.find(({ name }) => name === exception.class);
    return entry === undefined || percent(entry) >= minimum;
  });
  return [...short, ...needless.map((entry) => `${EXCEPTIONS} excepts ${entry.class}, which needs no exception.`)];
}
