import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';

const placeholder = /\{\{\s*([^|\s}]+)\s*(?:\|\s*([^}]*?)\s*)?\}\}/g;

/**
 * Fills a webhook's template as Dograh does: every placeholder becomes text. Null and what is missing become empty,
 * booleans `True` and `False`, lists and objects JSON in a text, and every backslash with an n a line break, which makes
 * such JSON unreadable when a text in it has a line break.
 *
 * @param context what placeholders can name; dots walk into objects
 */
export function rendered(template: JsonValue, context: JsonObject): JsonValue {
  if (typeof template === 'string') return filled(template, context);
  if (Array.isArray(template)) return (template as JsonValue[]).map((item) => rendered(item, context));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [filled(key, context), rendered(value, context)])
  );
}

function filled(text: string, context: JsonObject): string {
  return text
    .replace(placeholder, (_, path: string, otherwise: string | undefined) => {
      const value = valueAt(path, context);
      const isMissing = value === undefined || value === null;
      return isMissing ? (otherwise ?? '').replace(/^fallback:/, '') : asText(value);
    })
    .replaceAll('\\n', '\n');
}

function valueAt(path: string, context: JsonObject): JsonValue | undefined {
  return path.split('.').reduce<JsonValue | undefined>((value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return (value as JsonObject)[name];
  }, context);
}

function asText(value: JsonValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? spacedJson(value) : String(value);
}

/** JSON with a blank after each comma and colon. */
function spacedJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${(value as JsonValue[]).map(spacedJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${spacedJson(member)}`);
  return `{${members.join(', ')}}`;
}
