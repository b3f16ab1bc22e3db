/* Compiled from lwc-src/dograhCorrelation/dograhCorrelation.ts by `npm run build:lwc`. Do not edit: change that file. */
const BYTES = 16;
/**
 * A new id for one request: 32 hexadecimal digits, never used before. It is passed to Apex, which gives it to Dograh,
 * writes it to every log, and names it in every error.
 */
export function newCorrelationId() {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(BYTES).padStart(2, '0')).join('');
}
