/** User permissions by name, and which of them a package should never hand out. */
import type { Project } from '../../project/project.ts';
import { childOf, childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { permissionHolders } from './holders.ts';

/** True for a permission that the platform has: the object PermissionSet has a field for each. */
export function userPermissionExists(project: Project, name: string): boolean {
  const fields = project.schema.object('PermissionSet')?.fields;
  return fields === undefined || fields.has(`permissions${name.toLowerCase()}`);
}

/** Each opens the records, the users or the code of the whole org. */
const tooBroad: ReadonlySet<string> = new Set(
  'AuthorApex CustomizeApplication ManageSharing ManageUsers ModifyAllData ModifyMetadata ViewAllData ViewSetup'
    .toLowerCase()
    .split(' ')
);

export const broadPermissions = referenceRule({
  id: 'permission-broad',
  what: 'A permission set grants a permission over the whole org, which no package needs for its own records.',
  mend: 'Grant objects, fields and custom permissions instead.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      for (const entry of childrenOf(root, 'userPermissions')) {
        const name = textOf(entry, 'name') ?? '';
        if (isTrue(entry, 'enabled') && tooBroad.has(name.toLowerCase()))
          yield problemAt(file, childOf(entry, 'name'), `${name} reaches beyond the package`);
      }
    }
  }
});
