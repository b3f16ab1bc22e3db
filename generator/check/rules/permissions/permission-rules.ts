/** Rules about what permission sets grant. */
import type { Project } from '../../project/project.ts';
import { fieldOf } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, isTrue, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { principalsOf } from '../credentials/principals.ts';
import { tabExists } from '../pages/tabs.ts';
import { coverage } from './coverage-rules.ts';
import { customPermissions } from './custom-permission-rules.ts';
import { permissionHolders } from './holders.ts';
import { licenseNames, permissionNeeds } from './license-rules.ts';
import { broadPermissions, userPermissionExists } from './user-permissions.ts';

type Exists = (project: Project, name: string) => boolean;

interface Grant {
  readonly list: string;
  readonly key: string;
  readonly what: string;
  readonly exists: Exists;
}

const ofType =
  (type: string): Exists =>
  (project, name) =>
    project.component(type, name) !== undefined;

/** Each list of a permission set with the element that names the target. */
const grants: readonly Grant[] = [
  {
    list: 'applicationVisibilities',
    key: 'application',
    what: 'app',
    exists: (project, name) => name.startsWith('standard__') || ofType('CustomApplication')(project, name)
  },
  { list: 'classAccesses', key: 'apexClass', what: 'Apex class', exists: ofType('ApexClass') },
  {
    list: 'customMetadataTypeAccesses',
    key: 'name',
    what: 'custom metadata type',
    exists: (project, name) => project.schema.object(name)?.kind === 'metadataType'
  },
  { list: 'customPermissions', key: 'name', what: 'custom permission', exists: ofType('CustomPermission') },
  {
    list: 'customSettingAccesses',
    key: 'name',
    what: 'custom setting',
    exists: (project, name) => project.schema.object(name)?.kind === 'setting'
  },
  {
    list: 'externalCredentialPrincipalAccesses',
    key: 'externalCredentialPrincipal',
    what: 'external credential principal',
    exists: (project, name) => principalsOf(project).has(name.toLowerCase())
  },
  { list: 'fieldPermissions', key: 'field', what: 'field', exists: fieldExists },
  { list: 'flowAccesses', key: 'flow', what: 'flow', exists: ofType('Flow') },
  {
    list: 'objectPermissions',
    key: 'object',
    what: 'object',
    exists: (project, name) => project.schema.object(name) !== undefined
  },
  { list: 'pageAccesses', key: 'apexPage', what: 'Visualforce page', exists: ofType('ApexPage') },
  { list: 'recordTypeVisibilities', key: 'recordType', what: 'record type', exists: ofType('RecordType') },
  { list: 'tabSettings', key: 'tab', what: 'tab', exists: tabExists },
  { list: 'userPermissions', key: 'name', what: 'user permission', exists: userPermissionExists }
];

export const grantTargets = referenceRule({
  id: 'permission-target',
  what: 'A permission set grants access to something that does not exist.',
  mend: 'Correct the name or remove the grant.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      for (const { list, key, what, exists } of grants) {
        for (const entry of childrenOf(root, list)) {
          const name = textOf(entry, key) ?? '';
          if (!exists(project, name))
            yield problemAt(file, childOf(entry, key) ?? entry, `there is no ${what} ${name}`);
        }
      }
    }
  }
});

export const grantsOnce = referenceRule({
  id: 'permission-twice',
  what: 'A permission set lists the same target twice.',
  mend: 'Keep one of them.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      for (const { list, key } of grants) {
        const seen = new Set<string>();
        for (const entry of childrenOf(root, list)) {
          const name = (textOf(entry, key) ?? '').toLowerCase();
          if (seen.has(name)) yield problemAt(file, entry, `${textOf(entry, key) ?? ''} is listed twice in <${list}>`);
          seen.add(name);
        }
      }
    }
  }
});

export const fieldGrants = referenceRule({
  id: 'permission-field',
  what: 'A field permission is one that Salesforce refuses: on a required, master-detail or event field, edit without read, or edit of a field nobody can write.',
  mend: 'Remove the entry, or correct <editable> and <readable>.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      for (const entry of childrenOf(root, 'fieldPermissions')) {
        for (const message of fieldGrantProblems(project, root, entry)) yield problemAt(file, entry, message);
      }
    }
  }
});

const withoutPermission =
  /^(name|id|ownerid|createddate|createdbyid|lastmodifieddate|lastmodifiedbyid|systemmodstamp|isdeleted)$/i;

/** Fields of standard objects that every record has to have. */
const requiredStandard: ReadonlySet<string> = new Set(
  'account.name contact.lastname lead.lastname lead.company lead.status opportunity.stagename opportunity.closedate'.split(
    ' '
  )
);

function fieldGrantProblems(project: Project, root: XmlElement, entry: XmlElement): string[] {
  const [objectName = '', fieldName = ''] = (textOf(entry, 'field') ?? '').split('.');
  const object = project.schema.object(objectName);
  const field = fieldOf(object, fieldName);
  if (!object || !field) return [];
  const editable = isTrue(entry, 'editable');
  const problems: string[] = [];
  if (field.required || field.type === 'MasterDetail')
    problems.push(`${objectName}.${fieldName} is required; everybody who sees the object sees it`);
  if (object.kind === 'event')
    problems.push(`${objectName} is a platform event; its fields have no permissions of their own`);
  if (object.kind === 'metadataType')
    problems.push(`${objectName} is a custom metadata type; access is given to the whole type`);
  if (withoutPermission.test(fieldName) || requiredStandard.has(`${objectName}.${fieldName}`.toLowerCase()))
    problems.push(`${objectName}.${fieldName} is a standard field without permissions of its own`);
  if (editable && !isTrue(entry, 'readable')) problems.push(`${fieldName} can be edited but not read`);
  if (editable && field.readOnly)
    problems.push(
      `${fieldName} is ${field.formula === undefined ? `of type ${field.type}` : 'a formula'}; nobody can edit it`
    );
  const grant = childrenOf(root, 'objectPermissions').find(
    (one) => textOf(one, 'object')?.toLowerCase() === objectName.toLowerCase()
  );
  if (object.kind === 'custom' && !isTrue(grant, 'allowRead'))
    problems.push(`${fieldName} is granted, but ${objectName} cannot be read`);
  return problems;
}

/** Which object permission asks for which others. */
const objectChain: Readonly<Record<string, readonly string[]>> = {
  allowCreate: ['allowRead'],
  allowEdit: ['allowRead'],
  allowDelete: ['allowRead', 'allowEdit'],
  viewAllRecords: ['allowRead'],
  modifyAllRecords: ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords']
};

/** Standard objects that cannot be read without another one. */
const readNeeds: Readonly<Record<string, string>> = { Contact: 'Account', Opportunity: 'Account', Case: 'Account' };

export const objectGrants = referenceRule({
  id: 'permission-object',
  what: 'An object permission lacks another one that it depends on, or is one the kind of object does not have.',
  mend: 'Grant the permission that the message names, too, or remove this one.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      for (const entry of childrenOf(root, 'objectPermissions')) {
        for (const message of objectGrantProblems(project, root, entry)) yield problemAt(file, entry, message);
      }
    }
  }
});

function objectGrantProblems(project: Project, root: XmlElement, entry: XmlElement): string[] {
  const name = textOf(entry, 'object') ?? '';
  const object = project.schema.object(name);
  const problems = Object.entries(objectChain).flatMap(([granted, needs]) =>
    isTrue(entry, granted)
      ? needs.filter((need) => !isTrue(entry, need)).map((need) => `${granted} on ${name} needs ${need}`)
      : []
  );
  if (object?.kind === 'event') {
    for (const denied of ['allowEdit', 'allowDelete', 'viewAllRecords', 'modifyAllRecords']) {
      if (isTrue(entry, denied))
        problems.push(`${name} is a platform event: it can be read and created, ${denied} does not exist`);
    }
  }
  if (object?.kind === 'metadataType' || object?.kind === 'setting')
    problems.push(`${name} takes <customMetadataTypeAccesses> or <customSettingAccesses>, not object permissions`);
  const masters = [...(object?.fields.values() ?? [])]
    .filter((field) => field.type === 'MasterDetail')
    .flatMap((field) => field.referenceTo);
  for (const parent of [...masters, ...(readNeeds[name] === undefined ? [] : [readNeeds[name]])]) {
    const grant = childrenOf(root, 'objectPermissions').find((one) => textOf(one, 'object') === parent);
    if (isTrue(entry, 'allowRead') && !isTrue(grant, 'allowRead'))
      problems.push(`reading ${name} needs reading ${parent}`);
  }
  return problems;
}

function fieldExists(project: Project, name: string): boolean {
  const [object = '', field = ''] = name.split('.');
  return fieldOf(project.schema.object(object), field) !== undefined;
}

function* groupMembers(project: Project): Generator<Problem> {
  for (const { file, root } of project.componentsOf('PermissionSetGroup')) {
    for (const member of childrenOf(root, 'permissionSets')) {
      if (!project.component('PermissionSet', member.text.trim()))
        yield problemAt(file, member, `there is no permission set ${member.text.trim()}`);
    }
  }
}

export const permissionSetGroups = referenceRule({
  id: 'permission-set-group',
  what: 'A permission set group contains a permission set that does not exist.',
  mend: 'Correct the name.',
  check: groupMembers
});

export const permissionRules = [
  grantTargets,
  grantsOnce,
  fieldGrants,
  objectGrants,
  permissionSetGroups,
  broadPermissions,
  coverage,
  customPermissions,
  licenseNames,
  permissionNeeds
];
