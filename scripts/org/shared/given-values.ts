import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from './problem.ts';
import { isObject } from './salesforce-cli.ts';

/**
 * Gathers the values for placeholders: those of the file first, then single ones, which win.
 *
 * @param file JSON with `"NAME": "value"`, or `"NAME": {"file": "path"}` for the text of a file beside it
 * @param single each `NAME=value`
 * @throws Problem when the file or a value cannot be read
 */
export function givenValues(file: string | undefined, single: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map(file === undefined ? [] : valuesIn(file));
  for (const assignment of single) {
    const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(assignment) ?? [];
    if (name === undefined || value === undefined) {
      throw new Problem(
        `"${assignment}" is not NAME=value with a name in capitals, such as INTEGRATION_USER=bridge@my.org.`
      );
    }
    values.set(name, value);
  }
  return values;
}

function valuesIn(file: string): [string, string][] {
  const json = parsed(read(file), file);
  if (!isObject(json)) throw new Problem(`${file} must hold one JSON object: {"NAME": "value"}.`);
  return Object.entries(json).map(([name, value]) => [name, valueOf(name, value, file)]);
}

function valueOf(name: string, value: unknown, file: string): string {
  if (typeof value === 'string') return value;
  if (isObject(value) && typeof value['file'] === 'string') return read(resolve(dirname(file), value['file'])).trim();
  throw new Problem(`${file}: ${name} must be a text, or {"file": "path"} for the text of a file.`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
