/** Most timestamps of Dograh, such as `2026-09-03T14:02:11.482000Z`: microseconds, unless they are zero. */
export const withZ = (milliseconds: number): string => `${digits(milliseconds)}Z`;

/** Those of usage lists, webhooks and logs, such as `2026-09-03T14:02:11.482000+00:00`. */
export const withOffset = (milliseconds: number): string => `${digits(milliseconds)}+00:00`;

/** Null stays null. */
export const optional = (format: (milliseconds: number) => string, milliseconds: number | null): string | null =>
  milliseconds === null ? null : format(milliseconds);

function digits(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString().slice(0, -1);
  return text.endsWith('.000') ? text.slice(0, -4) : `${text}000`;
}
