/** What nobody could use: parts of the package that no permission set grants. */
import { ClassBodyDeclarationContext, TypeDeclarationContext } from '@apexdevtools/apex-parser';
import { annotationNames } from '../../apex/modifiers.ts';
import { maybe, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import type { FieldModel, ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { permissionHolders } from './holders.ts';

export const coverage = referenceRule({
  id: 'permission-missing',
  what: 'No permission set grants an object, a field, a custom permission or a class that users call: nobody could use it.',
  mend: 'Add it to the permission set of those who need it.',
  *check(project) {
    if (permissionHolders(project).length === 0) return;
    const granted = grantedNames(project);
    yield* objectProblems(project, granted);
    for (const { file, root, fullName } of project.componentsOf('CustomPermission')) {
      if (!granted.has(`permission ${fullName.toLowerCase()}`))
        yield problemAt(file, root, `nobody has the custom permission ${fullName}`);
    }
    for (const unit of project.apexWith(/@(AuraEnabled|RestResource|InvocableMethod)\b/i)) {
      if (!unit.isTest && isEntry(unit) && !granted.has(`class ${unit.name.toLowerCase()}`))
        yield { place: { file: unit.file, line: 1, column: 1 }, message: `nobody may call ${unit.name}` };
    }
  }
});

function* objectProblems(project: Project, granted: ReadonlySet<string>): Generator<Problem> {
  for (const object of project.schema.ownObjects) {
    const isGranted = granted.has(`object ${object.apiName.toLowerCase()}`);
    if (object.kind === 'custom' && object.file !== undefined && !isGranted)
      yield problemAt(object.file, object.element, `nobody can read ${object.apiName}`);
    for (const field of object.fields.values()) {
      if (hasOwnPermission(field, object) && !granted.has(`field ${object.apiName}.${field.apiName}`.toLowerCase()))
        yield problemAt(field.file ?? '', field.element, `nobody can read ${object.apiName}.${field.apiName}`);
    }
  }
}

/** Required and master-detail fields are seen by everybody who sees the record. */
function hasOwnPermission(field: FieldModel, object: ObjectModel): boolean {
  const isRecord = object.kind === 'custom' || object.kind === 'standard';
  return isRecord && field.isCustom && field.file !== undefined && !field.required && field.type !== 'MasterDetail';
}

function grantedNames(project: Project): ReadonlySet<string> {
  const lists: readonly (readonly [string, string, string, string])[] = [
    ['objectPermissions', 'object', 'allowRead', 'object'],
    ['fieldPermissions', 'field', 'readable', 'field'],
    ['customPermissions', 'name', 'enabled', 'permission'],
    ['classAccesses', 'apexClass', 'enabled', 'class']
  ];
  return new Set(
    permissionHolders(project).flatMap(({ root }) =>
      lists.flatMap(([list, key, flag, kind]) =>
        childrenOf(root, list)
          .filter((entry) => isTrue(entry, flag))
          .map((entry) => `${kind} ${textOf(entry, key) ?? ''}`.toLowerCase())
      )
    )
  );
}

/** True for a class that pages, flows or requests call from outside. */
function isEntry(unit: ApexUnit): boolean {
  const outer = unit
    .nodes(TypeDeclarationContext)
    .some((one) => annotationNames(one.modifier_list()).includes('restresource'));
  return (
    outer ||
    unit
      .nodes(ClassBodyDeclarationContext)
      .some((member) =>
        annotationNames(member.modifier_list()).some(
          (name) => (name === 'auraenabled' && isMethod(member)) || name === 'invocablemethod'
        )
      )
  );
}

function isMethod(member: ClassBodyDeclarationContext): boolean {
  return maybe(maybe(member.memberDeclaration())?.methodDeclaration()) !== undefined;
}
