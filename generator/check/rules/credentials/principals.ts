/** The principals of the external credentials in a project. */
import type { Project } from '../../project/project.ts';
import { childrenOf, textOf } from '../../xml/element.ts';

/** Lower-case `credential-principal` names, as permission sets write them. */
export function principalsOf(project: Project): ReadonlySet<string> {
  return new Set(
    project.componentsOf('ExternalCredential').flatMap(({ fullName, root }) =>
      childrenOf(root, 'externalCredentialParameters')
        .filter((parameter) => /Principal$/.test(textOf(parameter, 'parameterType') ?? ''))
        .map((parameter) => `${fullName}-${textOf(parameter, 'parameterName') ?? ''}`.toLowerCase())
    )
  );
}
