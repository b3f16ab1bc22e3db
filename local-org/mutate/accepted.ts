import { SetUpError } from '../compiler/java.ts';
import type { Mutant } from './run.ts';

/** A change that no test can notice, or need not, and why. */
export interface Accepted {
  /** Path relative to the project. */
  file: string;
  /** A part of the source line, so that the entry stays with it when lines move. */
  line: string;
  /** What was changed, in the words of the report; every change of the line when absent. */
  change?: string;
  reason: string;
}

/** Why changes of one sort survive. They stay in the score: a test could notice them. */
export interface SurvivalReason {
  /** Regular expressions; all survivors when absent. Of the class, the source line, the change in the report's words. */
  class?: RegExp;
  line?: RegExp;
  change?: RegExp;
  reason: string;
}

/** What the reviewed file says. */
export interface Reviewed {
  /** Classes that write log lines. */
  loggers: string[];
  accepted: Accepted[];
  /** The first that fits a survivor is its reason. */
  reasons: SurvivalReason[];
}

/** Survivors told apart by the reviewed file. */
export interface Review {
  /** Nobody has said why these survive. */
  open: Mutant[];
  accepted: Mutant[];
  /** Entries that fit no survivor any more. */
  stale: Accepted[];
}

const SHORTEST_REASON = 15;

function isAccepted(value: unknown): value is Accepted {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const isText = (key: string, least: number): boolean =>
    typeof entry[key] === 'string' && entry[key].trim().length >= least;
  const known = ['file', 'line', 'change', 'reason'];
  return (
    isText('file', 1) &&
    isText('line', 1) &&
    isText('reason', SHORTEST_REASON) &&
    (entry['change'] === undefined || isText('change', 1)) &&
    Object.keys(entry).every((key) => known.includes(key))
  );
}

/**
 * Reads the reviewed file.
 * @param name the file as messages shall call it
 * @throws SetUpError that names the first wrong entry
 */
export function parseReviewed(text: string, name: string): Reviewed {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new SetUpError(`${name} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { loggers = [], accepted = [], reasons = [] } = (parsed ?? {}) as Record<string, unknown>;
  if (!Array.isArray(accepted)) throw new SetUpError(`${name}: accepted must be a list.`);
  if (!Array.isArray(loggers) || !loggers.every((logger) => typeof logger === 'string')) {
    throw new SetUpError(`${name}: loggers must be a list of class names.`);
  }
  const list = accepted as unknown[];
  const wrong = list.findIndex((entry) => !isAccepted(entry));
  if (wrong >= 0) {
    throw new SetUpError(
      `${name}: entry ${wrong + 1} needs file, line and a reason of ${SHORTEST_REASON} characters, may have change, and nothing else.`
    );
  }
  return { loggers, accepted: list as Accepted[], reasons: parseReasons(reasons, name) };
}

function parseReasons(given: unknown, name: string): SurvivalReason[] {
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
    const found = reasons.find(
      (each) =>
        (each.class?.test(mutant.class) ?? true) &&
        (each.line?.test(sourceLine(mutant)) ?? true) &&
        (each.change?.test(mutant.change) ?? true)
    );
    const key = found?.reason ?? null;
    sorted.set(key, [...(sorted.get(key) ?? []), mutant]);
  }
  return sorted;
}

/**
 * Sorts survivors by whether somebody has accepted them.
 * @param sourceLine text of the line of a mutant
 * @param tried whether the file of an entry was mutated completely in this run: entries of others are not judged
 */
export function review(
  mutants: readonly Mutant[],
  accepted: readonly Accepted[],
  sourceLine: (mutant: Mutant) => string,
  tried: (file: string) => boolean
): Review {
  const used = new Set<Accepted>();
  const isKnown = (mutant: Mutant): boolean => {
    const text = sourceLine(mutant);
    const entries = accepted.filter(
      (entry) =>
        entry.file === mutant.file &&
        text.includes(entry.line) &&
        (entry.change === undefined || entry.change === mutant.change)
    );
    for (const entry of entries) used.add(entry);
    return entries.length > 0;
  };
  const survivors = mutants.filter((mutant) => mutant.killer === null);
  const known = survivors.filter(isKnown);
  return {
    open: survivors.filter((mutant) => !known.includes(mutant)),
    accepted: known,
    stale: accepted.filter((entry) => !used.has(entry) && tried(entry.file))
  };
}
