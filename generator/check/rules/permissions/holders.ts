/** Where permissions are granted. */
import type { Component } from '../../project/component.ts';
import type { Project } from '../../project/project.ts';
import type { XmlElement } from '../../xml/element.ts';

/** Permission sets and profiles. */
export function permissionHolders(project: Project): { file: string; root: XmlElement }[] {
  const holders: readonly Component[] = [...project.componentsOf('PermissionSet'), ...project.componentsOf('Profile')];
  return holders.flatMap(({ file, root }) => (root ? [{ file, root }] : []));
}
