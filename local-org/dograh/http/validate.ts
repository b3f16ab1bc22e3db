import type { z } from 'zod';
import { ApiError } from './api-error.ts';

/** Names that Dograh's framework has for what is wrong, by those that ours has. */
const kinds: Readonly<Record<string, string>> = {
  too_small: 'greater_than_equal',
  too_big: 'less_than_equal',
  invalid_format: 'string_pattern_mismatch',
  invalid_value: 'enum'
};

/**
 * Reads a part of a request.
 *
 * @param where `body` or `query`
 * @throws {ApiError} 422 with a list of what is wrong, as Dograh's framework words it
 */
export function validated(schema: z.ZodType, value: unknown, where: 'body' | 'query'): unknown {
  if (where === 'body' && (value === undefined || value === null)) {
    throw new ApiError(422, [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ApiError(
    422,
    result.error.issues.map((issue) => detailOf(issue, value, where))
  );
}

function detailOf(issue: z.core.$ZodIssue, value: unknown, where: string): object {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const input = inputAt(path, value);
  const loc = [where, ...path];
  if (input === undefined) return { type: 'missing', loc, msg: 'Field required', input: value };
  return { type: kinds[issue.code] ?? issue.code, loc, msg: issue.message, input };
}

const inputAt = (path: readonly (string | number)[], value: unknown): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined),
    value
  );
