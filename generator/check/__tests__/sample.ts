/** The correct sample package that the faults are planted in. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project } from '../project/project.ts';
import { readProject } from '../project/read.ts';

export const sampleFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures', 'sample');

export const sample: Project = readProject(sampleFolder);

/** The sample with other files; it exists in memory only. */
export function sampleWith(files: ReadonlyMap<string, string>): Project {
  return new Project('', files, sample.settings);
}
