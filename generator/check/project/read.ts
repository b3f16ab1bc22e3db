/** Reads a Salesforce DX project from disk: the one place of the checks that looks for files. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { Project, type ProjectSettings } from './project.ts';

const textFile = /\.(cls|trigger|xml|js|html|css|json|svg|page|component|cmp|md|txt)$/;
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.sf', '.sfdx']);

/** Metadata that each org completes for itself before it is deployed; it is checked with the package. */
const completedByOrg = 'config/unpackaged';

/** A folder that cannot be checked because it is no Salesforce DX project. */
export class NotAProject extends Error {}

/**
 * Loads the project in a folder.
 * @throws NotAProject with a sentence a user can act on.
 */
export function readProject(folder: string): Project {
  const root = path.resolve(folder);
  const settings = readSettings(path.join(root, 'sfdx-project.json'));
  const files = new Map<string, string>();
  for (const packageFolder of settings.packageFolders) collect(root, path.join(root, packageFolder), files);
  if (existsSync(path.join(root, completedByOrg))) collect(root, path.join(root, completedByOrg), files);
  return new Project(root, new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1))), settings);
}

/** Reads the settings the checks need from the text of `sfdx-project.json`. */
export function parseSettings(text: string): ProjectSettings {
  const parsed: unknown = JSON.parse(text);
  const { sourceApiVersion, packageDirectories } = (parsed ?? {}) as {
    sourceApiVersion?: unknown;
    packageDirectories?: unknown;
  };
  const folders = Array.isArray(packageDirectories)
    ? packageDirectories.flatMap((entry: { path?: unknown }) => (typeof entry.path === 'string' ? [entry.path] : []))
    : [];
  if (folders.length === 0) throw new NotAProject('sfdx-project.json names no package directory');
  if (typeof sourceApiVersion !== 'string') throw new NotAProject('sfdx-project.json has no sourceApiVersion');
  return { apiVersion: sourceApiVersion, packageFolders: folders };
}

function readSettings(file: string): ProjectSettings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new NotAProject(`${path.dirname(file)} is no Salesforce DX project: sfdx-project.json is missing`, {
      cause: error
    });
  }
  try {
    return parseSettings(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new NotAProject(`${file} is not valid JSON: ${error.message}`, { cause: error });
  }
}

function collect(root: string, folder: string, into: Map<string, string>): void {
  for (const entry of readEntries(folder)) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) collect(root, full, into);
    } else {
      const relative = path.relative(root, full).split(path.sep).join('/');
      into.set(relative, textFile.test(entry.name) ? readFileSync(full, 'utf8') : '');
    }
  }
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new NotAProject(`the package directory ${folder} does not exist`, { cause: error });
  }
}
