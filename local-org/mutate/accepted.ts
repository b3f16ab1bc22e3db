import { SetUpError } from '../compiler/java.ts';
import { parseReasons, SHORTEST_REASON, type SurvivalReason } from './reasons.ts';
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
