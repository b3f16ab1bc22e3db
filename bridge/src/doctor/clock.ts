import { failed, ok, warning, type Finding } from './finding.ts';

/** Salesforce takes a login that ends within five minutes; the bridge asks for three. In milliseconds. */
const TOO_FAR = 90_000;
const FAR = 15_000;

/**
 * How far the clocks of the bridge and of another are apart, by the header `Date` of an answer.
 *
 * @param asked when the question was sent, by the bridge's clock, in milliseconds since 1970
 * @param answered when the answer came
 */
export function clockFinding(who: string, date: string | null, asked: number, answered: number): Finding {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return warning(`${who} does not tell its time.`);
  // The header counts whole seconds, and the answer took its way.
  const apart = Math.max(0, asked - (theirs + 1_000), theirs - answered);
  const found = `The clocks of the bridge and of ${who} are ${(apart / 1000).toFixed(0)} s apart.`;
  if (apart >= TOO_FAR) return failed(found);
  return apart >= FAR ? warning(found) : ok(found);
}
