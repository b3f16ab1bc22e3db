import type { JsonValue } from '../../generator/schema/vocabulary/api.ts';

/** A value as text: empty for what is missing, and for what is no single value. */
export const textOf = (value: JsonValue | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);
