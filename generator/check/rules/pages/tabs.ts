/** Which tabs exist. */
import type { Project } from '../../project/project.ts';

/** True for a tab of the project, a standard tab, or a standard object's tab. */
export function tabExists(project: Project, name: string): boolean {
  if (name.startsWith('standard-')) return true;
  return project.component('CustomTab', name) !== undefined;
}
