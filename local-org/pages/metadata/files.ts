import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SetUpError } from '../../compiler/java.ts';
import type { XmlElement } from '../../../generator/check/xml/element.ts';
import { parseXml } from '../../../generator/check/xml/parse.ts';

/** A metadata file: `Dograh_Overview.flexipage-meta.xml` is the `flexipage` named `Dograh_Overview`. */
export interface MetadataFile {
  path: string;
  name: string;
  suffix: string;
  root: XmlElement;
}

interface SfdxProject {
  packageDirectories?: { path: string }[];
}

/**
 * The package folders of a project.
 * @throws SetUpError for a folder that is no project
 */
export async function packageFolders(projectDir: string): Promise<string[]> {
  const file = join(projectDir, 'sfdx-project.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SetUpError(`${projectDir} is no Salesforce project: sfdx-project.json is missing.`);
  });
  const { packageDirectories = [] } = JSON.parse(text) as SfdxProject;
  return packageDirectories.map(({ path }) => join(projectDir, path));
}

/** Every file below the package folders. */
export async function projectFiles(projectDir: string): Promise<string[]> {
  const folders = await packageFolders(projectDir);
  const entries = await Promise.all(
    folders.map(async (folder) => readdir(folder, { recursive: true, withFileTypes: true }))
  );
  return entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads a metadata file.
 * @throws SetUpError when it is not well formed
 */
export async function readMetadata(path: string): Promise<MetadataFile> {
  const { root, problem } = parseXml(await readFile(path, 'utf8'));
  if (!root) throw new SetUpError(`${path}:${problem?.line ?? 1}: ${problem?.message ?? 'the file is empty'}`);
  const [, name = '', suffix = ''] = /^(.+)\.([A-Za-z]+)-meta\.xml$/.exec(basename(path)) ?? [];
  return { path, name, suffix, root };
}
