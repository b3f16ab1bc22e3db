import type { Review } from './accepted.ts';
import { byReason, staleReasons, type SurvivalReason } from './reasons.ts';
import type { Mutant } from './run.ts';

/** Share of the changes that a test noticed, of those that one could notice. */
export function score(killed: number, all: number, accepted: number): number {
  return all === accepted ? 1 : killed / (all - accepted);
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`.padStart(4);
}

const counted = (mutants: readonly Mutant[]): string =>
  mutants.length === 1 ? '1 change' : `${mutants.length} changes`;

/** Survivors under the reason why they survive; those without one come last, nearest to the totals. */
function survivorLines(
  sorted: ReadonlyMap<string | null, readonly Mutant[]>,
  sourceLine: (mutant: Mutant) => string
): string[] {
  const groups = [...sorted];
  groups.sort(([left], [right]) => Number(left === null) - Number(right === null));
  return groups.flatMap(([reason, mutants]) => [
    `${counted(mutants)} that no test notices: ${reason ?? 'nobody has said why.'}`,
    '',
    ...mutants.flatMap((mutant) => [
      `${mutant.file}:${mutant.line}: ${mutant.change}${mutant.tests === 0 ? ' (no test runs the line)' : ''}`,
      `    ${sourceLine(mutant).trim()}`
    ]),
    ''
  ]);
}

function classLines(mutants: readonly Mutant[], review: Review): string[] {
  const names = [...new Set(mutants.map((mutant) => mutant.class))];
  const rows = names.map((name) => {
    const own = mutants.filter((mutant) => mutant.class === name);
    const killed = own.filter((mutant) => mutant.killer !== null).length;
    const accepted = review.accepted.filter((mutant) => mutant.class === name).length;
    const note = accepted > 0 ? `, ${accepted} accepted` : '';
    return {
      share: score(killed, own.length, accepted),
      text: `${name} (${killed} of ${own.length} noticed${note})`
    };
  });
  rows.sort((a, b) => a.share - b.share);
  return rows.map((row) => `${percent(row.share)}  ${row.text}`);
}

/** Entries by their place in the reviewed file, since several may share a text. */
function staleReasonLines(stale: readonly SurvivalReason[], reasons: readonly SurvivalReason[]): string[] {
  return stale.map((entry) => {
    const patterns = (['class', 'line', 'change'] as const).flatMap((key) =>
      entry[key] === undefined ? [] : [`${key}: ${entry[key].source}`]
    );
    const place = patterns.length === 0 ? '' : ` (${patterns.join(', ')})`;
    return `Reason ${reasons.indexOf(entry) + 1} is the reason of no survivor${place}: ${entry.reason}`;
  });
}

/**
 * The text a person reads: survivors with reason and line, classes from the weakest, stale entries, totals.
 * @param isWhole whether every change was tried: only then is a reason that nothing needs stale
 */
export function summary(
  mutants: readonly Mutant[],
  review: Review,
  reasons: readonly SurvivalReason[],
  sourceLine: (mutant: Mutant) => string,
  isWhole = false
): string {
  const killed = mutants.filter((mutant) => mutant.killer !== null).length;
  const share = score(killed, mutants.length, review.accepted.length);
  const sorted = byReason(review.open, reasons, sourceLine);
  const stale = isWhole ? staleReasons(review.open, reasons, sourceLine) : [];
  const fresh = mutants.filter((mutant) => mutant.fresh).length;
  return [
    ...survivorLines(sorted, sourceLine),
    ...classLines(mutants, review),
    '',
    ...review.stale.map((entry) => `Accepted, but nothing like it survives: ${entry.file}: ${entry.line}`),
    ...staleReasonLines(stale, reasons),
    `${mutants.length} mutations (${fresh} tried now): ${killed} noticed, ${review.open.length} survived` +
      ` (${sorted.get(null)?.length ?? 0} without a reason), ` +
      `${review.accepted.length} accepted; score ${(share * 100).toFixed(1)}%`
  ].join('\n');
}
