const BYTES = 16;
const HEXADECIMAL = 16;
/** Places of the bytes in which version and variant stand. */
const VERSION = 6;
const VARIANT = 8;

/**
 * A new id for one request: a random UUID (version 4), never used before. It is passed to Apex, which gives it to Dograh,
 * writes it to every log, and names it in every error.
 */
export function newCorrelationId(): string {
  // Made by hand, for browsers give `randomUUID` to pages with an encrypted connection only.
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  bytes[VERSION] = ((bytes[VERSION] ?? 0) & 0x0f) | 0x40;
  bytes[VARIANT] = ((bytes[VARIANT] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(HEXADECIMAL).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
