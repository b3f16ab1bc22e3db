import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateSources } from '../emit/render.ts';

/** Reads every `.hbs` file under a folder; keys are paths relative to it, with forward slashes, without `.hbs`. */
export function readTemplates(folder: string): TemplateSources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sources = files.map((file): [string, string] => [
    path
      .relative(folder, file)
      .split(path.sep)
      .join('/')
      .replace(/\.hbs$/, ''),
    readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
  ]);
  return new Map(sources.sort(([left], [right]) => (left < right ? -1 : 1)));
}
