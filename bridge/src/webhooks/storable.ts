import type { JsonValue } from '../../../generator/schema/vocabulary/api.ts';

/** Deeper than any sender means it; what is nested thousands of times cannot even be written again. */
const DEEPEST = 100;

/** What PostgreSQL keeps in no JSON: the character 0, and halves of characters. */
const unstorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The value as the database can keep it: characters that it cannot are replaced by the sign for such. One event that
 * cannot be written would make all others fail that are written together with it.
 *
 * @returns undefined when it is nested too deep
 */
export function storable(value: JsonValue, depth = 0): JsonValue | undefined {
  if (typeof value === 'string') return value.replace(unstorable, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return undefined;
  const members: [string, JsonValue | undefined][] = Object.entries(value).map(([name, member]) => [
    name.replace(unstorable, '\ufffd'),
    storable(member, depth + 1)
  ]);
  if (members.some(([, member]) => member === undefined)) return undefined;
  return Array.isArray(value)
    ? members.map(([, member]) => member as JsonValue)
    : (Object.fromEntries(members) as JsonValue);
}
