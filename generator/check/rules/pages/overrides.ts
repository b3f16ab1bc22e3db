/** Pages that an object or an app puts in the place of the platform's own. */
import type { Project } from '../../project/project.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

/** Actions that an override can be for. */
const actionNames: ReadonlySet<string> = new Set(
  'accept cancelEdit clone delete edit list listClick new object saveEdit tab view'.toLowerCase().split(' ')
);

/**
 * What is wrong with a list of overrides.
 * @param ofObject the object that the overrides stand in; those of an app name their object themselves
 */
export function* overrideProblems(
  project: Project,
  file: string,
  overrides: readonly XmlElement[],
  ofObject?: string
): Generator<Problem> {
  const seen = new Set<string>();
  for (const override of overrides) {
    const content = childOf(override, 'content');
    const named = childOf(override, 'pageOrSobjectType');
    const object = ofObject ?? named?.text.trim() ?? '';
    const type = textOf(override, 'type') ?? '';
    if (type === 'Flexipage')
      yield* pageProblems(project, file, content ?? override, content?.text.trim() ?? '', object);
    if (/^(Default|Standard)$/.test(type) && content)
      yield problemAt(file, content, `an override of type ${type} shows the platform’s own page and has no <content>`);
    if (named && !/^standard-/.test(object) && !project.schema.object(object))
      yield problemAt(file, named, `there is no object ${object}`);
    const place = ['actionName', 'formFactor', 'profile', 'recordType'].map((name) => textOf(override, name) ?? '');
    const action = childOf(override, 'actionName');
    if (action && !actionNames.has(action.text.trim().toLowerCase()))
      yield problemAt(file, action, `no page is shown for the action ${action.text.trim()}`);
    else if (action && type === 'Flexipage' && !/^(view|tab)$/i.test(action.text.trim()))
      yield problemAt(file, action, `a Lightning page cannot stand in for the action ${action.text.trim()}`);
    const key = [object, ...place].join(' ').toLowerCase();
    if (seen.has(key)) yield problemAt(file, override, `the action ${place[0] ?? ''} is overridden twice`);
    seen.add(key);
  }
}

function* pageProblems(
  project: Project,
  file: string,
  element: XmlElement,
  name: string,
  object: string
): Generator<Problem> {
  const page = project.component('FlexiPage', name);
  if (!page) yield problemAt(file, element, `there is no page ${name}`);
  const subject = textOf(page?.root, 'sobjectType');
  if (subject !== undefined && subject.toLowerCase() !== object.toLowerCase() && !/^standard-/.test(object))
    yield problemAt(file, element, `the page ${name} is for ${subject}, not for ${object}`);
}

export const objectOverrides = referenceRule({
  id: 'object-action-override',
  what: 'An object overrides a standard page twice, with a page that does not exist, or with one of another object.',
  mend: 'Name an existing page of the object, once for each form factor.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('CustomObject')) {
      yield* overrideProblems(project, file, childrenOf(root, 'actionOverrides'), fullName);
    }
  }
});
