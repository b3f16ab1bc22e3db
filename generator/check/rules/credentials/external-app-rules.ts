/** External client apps: the parts name each other, and say in plain texts what only some words can mean. */
import type { Project } from '../../project/project.ts';
import { installedMetadataSchema } from '../../metadata-schema/read.ts';
import type { Problem } from '../../types.ts';
import { childOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

/** The parts that belong to an app. */
const partsOfApp = [
  'ExtlClntAppConfigurablePolicies',
  'ExtlClntAppGlobalOauthSettings',
  'ExtlClntAppOauthConfigurablePolicies',
  'ExtlClntAppOauthSecuritySettings',
  'ExtlClntAppOauthSettings'
];

export const externalApps = referenceRule({
  id: 'external-client-app',
  what: 'A part of an external client app names an app, a permission set or a scope that does not exist.',
  mend: 'Correct the name; scopes are written as in ConnectedAppOauthAccessScope.',
  *check(project) {
    for (const { file, root } of partsOfApp.flatMap((type) => project.componentsOf(type))) {
      const app = childOf(root, 'externalClientApplication');
      if (!project.component('ExternalClientApplication', app?.text.trim() ?? ''))
        yield problemAt(file, app ?? root, `there is no external client app ${app?.text.trim() ?? ''}`);
      yield* listProblems(file, childOf(root, 'commaSeparatedOauthScopes'), 'scope', isScope);
      yield* listProblems(file, childOf(root, 'commaSeparatedPermissionSet'), 'permission set', (name) =>
        isPermissionSet(project, name)
      );
    }
  }
});

function* listProblems(
  file: string,
  element: XmlElement | undefined,
  kind: string,
  exists: (name: string) => boolean
): Generator<Problem> {
  for (const name of element?.text.split(',').map((one) => one.trim()) ?? [])
    if (!exists(name)) yield problemAt(file, element, `there is no ${kind} ${name}`);
}

function isScope(name: string): boolean {
  return installedMetadataSchema().enumValues('ConnectedAppOauthAccessScope')?.includes(name) ?? false;
}

function isPermissionSet(project: Project, name: string): boolean {
  return project.component('PermissionSet', name) !== undefined;
}
