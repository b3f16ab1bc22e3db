/** The names that begin with a dollar sign. */
import type { Project } from '../../project/project.ts';
import { fieldOf } from '../../project/schema.ts';

/** Objects whose fields a global name reads. */
const objectsBehind: Readonly<Record<string, string>> = {
  $user: 'User',
  $profile: 'Profile',
  $userrole: 'UserRole',
  $organization: 'Organization'
};

/** Known as a whole; what follows is not judged. `$Record` and `$Flow` are for flows only. */
const others: ReadonlySet<string> = new Set(
  '$label $objecttype $recordtype $system $request $api $action $resource $page $setup'.split(' ')
);
const inFlows: ReadonlySet<string> = new Set('$record $record__prior $flow $client $choice'.split(' '));

/** One sentence when a global name does not exist; undefined for other names, and for labels, which have a rule. */
export function globalProblem(path: readonly string[], project: Project, isFlow: boolean): string | undefined {
  const [first = '', second = '', third = '', fourth = ''] = path;
  const key = first.toLowerCase();
  if (!key.startsWith('$') || others.has(key) || (isFlow && inFlows.has(key))) return undefined;
  const behind = objectsBehind[key];
  if (behind !== undefined) {
    const object = project.schema.object(behind);
    const isKnown = !object || second.endsWith('__c') || fieldOf(object, second) !== undefined;
    return isKnown ? undefined : `${first} has no field ${second}`;
  }
  if (key === '$permission')
    return project.component('CustomPermission', second) ? undefined : `there is no custom permission ${second}`;
  if (key !== '$custommetadata') return `there is no ${first}`;
  const type = project.schema.object(second);
  if (type?.kind !== 'metadataType') return `there is no custom metadata type ${second}`;
  if (!project.component('CustomMetadata', `${second.replace(/__mdt$/i, '')}.${third}`))
    return `there is no record ${third} of ${second}`;
  return fieldOf(type, fourth) ? undefined : `${second} has no field ${fourth}`;
}
