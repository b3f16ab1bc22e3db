import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from './count.ts';

/**
 * Every file below a folder, in a stable order; none when the folder does not exist.
 *
 * @param folder usually `force-app`
 */
export function packageFiles(folder: string): readonly PackageFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, read: () => readFileSync(path, 'utf8') }));
}
