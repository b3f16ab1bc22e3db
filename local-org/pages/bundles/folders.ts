import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders } from '../metadata/files.ts';
import { compileBundle, readBundleSource } from './compile.ts';

const here = dirname(fileURLToPath(import.meta.url));
const CACHE = join(here, '..', '..', '..', '.cache', 'pages', 'bundles');

async function lwcFolders(projectDir: string): Promise<string[]> {
  const folders = (await packageFolders(projectDir)).map((folder) => join(folder, 'main', 'default', 'lwc'));
  return folders.filter((folder) => existsSync(folder));
}

/** A bundle of the project as a module for the browser; null when the project has none of that name. */
export async function compileProjectBundle(projectDir: string, name: string): Promise<string | null> {
  const folders = (await lwcFolders(projectDir)).map((folder) => join(folder, name));
  const folder = folders.find((each) => existsSync(each));
  return folder === undefined ? null : compileBundle(await readBundleSource(folder, name), CACHE);
}

/** Compiles every bundle of the project, so that the first page does not wait for its own. */
export async function compileAllBundles(projectDir: string): Promise<void> {
  for (const folder of await lwcFolders(projectDir)) {
    const bundles = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name } of bundles) await compileBundle(await readBundleSource(join(folder, name), name), CACHE);
  }
}

/** The bundles that files belong to, by the paths of the files. */
export function bundlesOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => /[/\\]lwc[/\\]([^/\\]+)[/\\]/.exec(file)?.[1] ?? []));
}
