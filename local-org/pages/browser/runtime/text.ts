/** A value as text: nothing for what is not there, JSON for what is neither text nor number. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
