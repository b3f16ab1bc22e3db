import { SetUpError } from '../compiler/java.ts';
import type { Mutant } from './run.ts';

/** Why changes of one sort survive. They stay in the score: a test could notice them. */
export interface SurvivalReason {
  /** Regular expressions; all survivors when absent. Of the class, the source line, the change in the report's words. */
  class?: RegExp;
  line?: RegExp;
  change?: RegExp;
  reason: string;
}

/** Characters of a reason that can be judged. */
export const SHORTEST_REASON = 15;

/**
 * Reads the reasons of the reviewed file.
 * @param name the file as messages shall call it
 * @throws SetUpError that names the first wrong one
 */
export function parseReasons(given: unknown, name: string): SurvivalReason[] {
  if (!Array.isArray(given)) throw new SetUpError(`${name}: reasons must be a list.`);
  return given.map((entry: unknown, index): SurvivalReason => {
    const { reason, ...patterns } = (entry ?? {}) as Record<string, unknown>;
    const known = ['class', 'line', 'change'];
    const isRight =
      typeof reason === 'string' &&
      reason.trim().length >= SHORTEST_REASON &&
      Object.entries(patterns).every(([key, value]) => known.includes(key) && typeof value === 'string');
    if (!isRight) {
      throw new SetUpError(
        `${name}: reason ${index + 1} needs a reason of ${SHORTEST_REASON} characters, may have class, line and change, and nothing else.`
      );
    }
    return { ...expressions(patterns as Record<string, string>, `${name}: reason ${index + 1}`), reason };
  });
}

function expressions(patterns: Record<string, string>, place: string): Record<string, RegExp> {
  const read = ([key, pattern]: [string, string]): [string, RegExp] => {
    try {
      return [key, new RegExp(pattern)];
    } catch {
      throw new SetUpError(`${place}: ${key} is no regular expression: ${pattern}`);
    }
  };
  return Object.fromEntries(Object.entries(patterns).map(read));
}

function reasonOf(
  mutant: Mutant,
  reasons: readonly SurvivalReason[],
  sourceLine: (mutant: Mutant) => string
): SurvivalReason | undefined {
  return reasons.find(
    (each) =>
      (each.class?.test(mutant.class) ?? true) &&
      (each.line?.test(sourceLine(mutant)) ?? true) &&
      (each.change?.test(mutant.change) ?? true)
  );
}

/**
 * Sorts survivors by why they survive.
 * @param sourceLine text of the line of a mutant
 * @returns each reason with its survivors, and those that nobody has given a reason for under null
 */
export function byReason(
  survivors: readonly Mutant[],
  reasons: readonly SurvivalReason[],
  sourceLine: (mutant: Mutant) => string
): ReadonlyMap<string | null, readonly Mutant[]> {
  const sorted = new Map<string | null, Mutant[]>();
  for (const mutant of survivors) {
    const key = reasonOf(mutant, reasons, sourceLine)?.reason ?? null;
    sorted.set(key, [...(sorted.get(key) ?? []), mutant]);
  }
  return sorted;
}

/**
 * Finds the entries that explain nothing.
 * @param survivors those of a run that tried every change
 * @returns the reasons that are the first to fit no survivor
 */
export function staleReasons(
  survivors: readonly Mutant[],
  reasons: readonly SurvivalReason[],
  sourceLine: (mutant: Mutant) => string
): SurvivalReason[] {
  const used = new Set(survivors.map((mutant) => reasonOf(mutant, reasons, sourceLine)));
  return reasons.filter((reason) => !used.has(reason));
}
