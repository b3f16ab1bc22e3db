/** Rules about queues and sharing: whose records, and by which fields. */
import { fieldOf } from '../../project/schema.ts';
import { childOf, childrenOf, descendants } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

export const queueObjects = referenceRule({
  id: 'queue-object',
  what: 'A queue is to own records of an object that does not exist.',
  mend: 'Correct the API name in <sobjectType>.',
  *check(project) {
    for (const { file, root } of project.componentsOf('Queue')) {
      for (const named of childrenOf(root, 'queueSobject').map((one) => childOf(one, 'sobjectType')))
        if (named && !project.schema.object(named.text.trim()))
          yield problemAt(file, named, `there is no object ${named.text.trim()}`);
    }
  }
});

export const sharingCriteria = referenceRule({
  id: 'sharing-rule',
  what: 'A sharing rule is for an object, or by a field, that does not exist.',
  mend: 'Name the file as the object, and fields of it in the criteria.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('SharingRules')) {
      const object = project.schema.object(fullName);
      if (!object) yield problemAt(file, root, `there is no object ${fullName}`);
      for (const item of descendants(root, 'criteriaItems')) {
        const field = childOf(item, 'field');
        if (object?.kind === 'custom' && field && !fieldOf(object, field.text.trim()))
          yield problemAt(file, field, `${object.apiName} has no field ${field.text.trim()}`);
      }
    }
  }
});
