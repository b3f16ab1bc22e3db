import { join, relative } from 'node:path';

/** The project's folder. */
export const project = join(import.meta.dirname, '../../..');

/** A path as a person would write it: from the project's folder when it lies below, else whole. */
export function shown(path: string): string {
  const fromProject = relative(project, path);
  return fromProject.startsWith('..') ? path : fromProject;
}
