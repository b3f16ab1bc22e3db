/** The bundles in `lwc-src`, read from disk: the one place of the tool chain that looks for sources. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** One file of a bundle, as it stands in the sources. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface Bundle {
  readonly name: string;
  readonly files: readonly SourceFile[];
}

export interface Bundles {
  readonly bundles: readonly Bundle[];
  readonly problems: readonly Problem[];
}

/** Folder of the sources and folder of what an org gets, relative to the repository. */
export const sourceFolder = 'lwc-src';
export const outputFolder = 'force-app/main/default/lwc';

/** Folders of `lwc-src` that are no bundles. */
const otherFolders: ReadonlySet<string> = new Set(['types', 'platform-types', 'toolchain', 'node_modules']);

/** Folders of a bundle that no org gets. */
export const testFolders: ReadonlySet<string> = new Set(['__tests__', '__mocks__']);

const copiedKinds = /\.(html|css|svg|js-meta\.xml)$/;

/** Names as an org takes them: a letter first, no underscore at the end, no two in a row. */
const legalName = /^[a-z](?!.*__)[A-Za-z0-9_]*(?<!_)$/;

/** True for a file that is copied as it is. */
export const isCopied = (name: string): boolean => copiedKinds.test(name);

/** True for a file that is compiled. */
export const isCompiled = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.d.ts');

/** The names of all bundles, sorted. */
export function bundleNames(root: string): string[] {
  return readdirSync(path.join(root, sourceFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads bundles with everything that is wrong with their files.
 *
 * @param root the repository, absolute
 * @param names which bundles; one that does not exist is a problem, not an exception
 */
export function readBundles(root: string, names: readonly string[]): Bundles {
  const known = new Set(bundleNames(root));
  const problems: Problem[] = [];
  const bundles = names.flatMap((name): Bundle[] => {
    if (known.has(name)) return [readBundle(root, name, problems)];
    const message = `There is no such bundle. The bundles are ${[...known].join(', ') || 'none so far'}.`;
    problems.push({ file: `${sourceFolder}/${name}`, message });
    return [];
  });
  return { bundles, problems };
}

function readBundle(root: string, name: string, problems: Problem[]): Bundle {
  const folder = `${sourceFolder}/${name}`;
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  if (!legalName.test(name)) {
    problems.push({
      file: folder,
      message: 'An org takes no such name: begin with a small letter, use letters and digits.'
    });
  }
  if (!existsSync(path.join(root, folder, `${name}.js-meta.xml`))) {
    problems.push({
      file: `${folder}/${name}.js-meta.xml`,
      message: 'The file is missing: an org refuses a bundle without it.'
    });
  }
  if (![`${name}.ts`, `${name}.css`].some((file) => existsSync(path.join(root, folder, file)))) {
    problems.push({
      file: `${folder}/${name}.ts`,
      message: 'The file is missing: a bundle is known by the code of its own name.'
    });
  }
  problems.push(...entries.flatMap((entry) => strangeEntry(folder, entry)));
  const files = entries
    .filter((entry) => entry.isFile() && (isCopied(entry.name) || isCompiled(entry.name)))
    .map((entry) => ({ name: entry.name, text: readFileSync(path.join(root, folder, entry.name), 'utf8') }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return { name, files };
}

function strangeEntry(folder: string, entry: Dirent): Problem[] {
  const file = `${folder}/${entry.name}`;
  if (entry.isDirectory()) {
    if (testFolders.has(entry.name)) return [];
    return [
      { file, message: 'An org takes no folders in a bundle: put the files beside the others, or make a bundle.' }
    ];
  }
  if (isCopied(entry.name) || entry.name.endsWith('.ts')) return [];
  const message = entry.name.endsWith('.js')
    ? 'The sources are TypeScript: rename the file to .ts.'
    : 'A bundle holds .ts, .html, .css, .svg and .js-meta.xml files, nothing else.';
  return [{ file, message }];
}
