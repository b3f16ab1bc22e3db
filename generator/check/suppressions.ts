/**
 * Findings that are accepted, each with its reason, from one reviewed file. A suppression without a reason, or one that
 * no longer matches anything, is itself a finding: the file can only describe the present.
 */
import type { Finding, RuleDescription } from './types.ts';

export interface Suppression {
  readonly gate: string;
  readonly rule: string;
  readonly file: string;
  /** A part of the line's text; without it the whole file is meant. */
  readonly line?: string;
  /** A part of the message, for example a name. */
  readonly symbol?: string;
  readonly reason: string;
}

export const suppressionGate = 'suppressions';

export const suppressionRules: readonly RuleDescription[] = [
  {
    id: 'suppression-malformed',
    gate: suppressionGate,
    what: 'An entry of the suppressions file lacks gate, rule, file or a reason.',
    mend: 'Complete the entry; a reason is a sentence that a reviewer can judge.'
  },
  {
    id: 'suppression-unused',
    gate: suppressionGate,
    what: 'An entry of the suppressions file matches no finding.',
    mend: 'Remove the entry, or correct its file, line or symbol.'
  }
];

export interface Suppressed {
  readonly remaining: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Findings about the suppressions themselves. */
  readonly own: readonly Finding[];
}

const shortestReason = 15;

/**
 * Takes accepted findings out.
 * @param file the suppressions file as the report shall name it
 * @param text its content; undefined when there is no such file
 * @param gates the gates that ran: entries of others are not judged
 */
export function applySuppressions(
  findings: readonly Finding[],
  file: string,
  text: string | undefined,
  gates: readonly string[]
): Suppressed {
  const { entries, problems } = parse(file, text);
  const used = new Set<Suppression>();
  const accepted = findings.filter((finding) => {
    const matching = entries.filter((entry) => matches(entry, finding));
    for (const entry of matching) used.add(entry);
    return matching.length > 0;
  });
  const unused = entries
    .filter((entry) => !used.has(entry) && gates.includes(entry.gate))
    .map((entry) =>
      own(file, text, entry, 'suppression-unused', `nothing matches ${entry.gate}/${entry.rule} in ${entry.file}`)
    );
  return {
    remaining: findings.filter((finding) => !accepted.includes(finding)),
    accepted,
    own: [...problems, ...unused]
  };
}

function matches(entry: Suppression, finding: Finding): boolean {
  return (
    entry.gate === finding.gate &&
    entry.rule === finding.rule &&
    entry.file === finding.file &&
    (entry.line === undefined || finding.lineText.includes(entry.line)) &&
    (entry.symbol === undefined || finding.message.includes(entry.symbol))
  );
}

function parse(file: string, text: string | undefined): { entries: Suppression[]; problems: Finding[] } {
  if (text === undefined) return { entries: [], problems: [] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const message = `the file is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { entries: [], problems: [own(file, text, undefined, 'suppression-malformed', message)] };
  }
  const list = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  const entries = list.filter(isSuppression);
  const problems = list
    .filter((entry) => !isSuppression(entry))
    .map((entry) => own(file, text, entry, 'suppression-malformed', `incomplete: ${JSON.stringify(entry)}`));
  return { entries, problems };
}

function isSuppression(value: unknown): value is Suppression {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const isText = (key: string, least = 1): boolean =>
    typeof entry[key] === 'string' && entry[key].trim().length >= least;
  const optional = (key: string): boolean => entry[key] === undefined || isText(key);
  return (
    ['gate', 'rule', 'file'].every((key) => isText(key)) &&
    isText('reason', shortestReason) &&
    optional('line') &&
    optional('symbol')
  );
}

function own(file: string, text: string | undefined, entry: unknown, rule: string, message: string): Finding {
  const named = typeof entry === 'object' && entry !== null && 'file' in entry ? String(entry.file) : undefined;
  const at = named === undefined ? -1 : (text ?? '').split('\n').findIndex((line) => line.includes(named));
  const mend = suppressionRules.find((one) => one.id === rule)?.mend ?? '';
  return { gate: suppressionGate, rule, file, line: Math.max(at, 0) + 1, column: 1, message, mend, lineText: '' };
}
