import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every TypeScript file under a folder, sorted. */
export function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
