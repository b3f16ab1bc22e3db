/** Rules about custom permissions. */
import { childOf, childrenOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

export const customPermissions = referenceRule({
  id: 'custom-permission-target',
  what: 'A custom permission requires a permission, or belongs to a connected app, that does not exist.',
  mend: 'Correct the name or remove the element.',
  *check(project) {
    for (const { file, root } of project.componentsOf('CustomPermission')) {
      for (const required of childrenOf(root, 'requiredPermission')) {
        const name = childOf(required, 'customPermission');
        if (!project.component('CustomPermission', name?.text.trim() ?? ''))
          yield problemAt(file, name ?? required, `there is no custom permission ${name?.text.trim() ?? ''}`);
      }
      const app = childOf(root, 'connectedApp');
      if (app && !project.component('ConnectedApp', app.text.trim()))
        yield problemAt(file, app, `there is no connected app ${app.text.trim()}`);
    }
  }
});
