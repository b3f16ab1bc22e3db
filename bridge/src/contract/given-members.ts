import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';

/** A JSON object without the members that are not known. */
export function givenMembers(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const given = Object.entries(members).filter((member): member is [string, JsonValue] => member[1] !== undefined);
  return Object.fromEntries(given);
}

/**
 * A member of a context as text. Contexts hold whatever a workflow's author put there: an object where a text is expected
 * counts as none, and so does an empty text.
 */
export function contextText(context: JsonObject | null | undefined, name: string): string | undefined {
  const value = context?.[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
