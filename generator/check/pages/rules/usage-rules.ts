/** Rules about where the project itself uses a component: on pages, in utility bars, as quick actions. */
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt } from '../../rules/rule.ts';
import { publicMembers, type Page } from '../page.ts';
import { attributeOf, valueProblem } from './property-problems.ts';
import { pageRule } from './rule.ts';
import { configsOf, targetNames } from './target-rules.ts';

const targetOfPage = (type: string): string => `lightning__${type}`;

export const placements = pageRule({
  id: 'page-placement',
  what: 'A page gives a component a value that its property cannot have, or leaves a required one out.',
  mend: 'Correct the value in the page, or the <property> in the component’s .js-meta.xml file.',
  *check(page, { project }) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      for (const instance of descendants(root, 'componentInstance')) {
        const name = textOf(instance, 'componentName')?.replace(/^c:/, '');
        if (name === page.name) yield* valueProblems(file, instance, page, textOf(root, 'type') ?? '');
      }
    }
  }
});

function* valueProblems(file: string, instance: XmlElement, page: Page, pageType: string): Generator<Problem> {
  const config = configsOf(page.component.root).find((one) => targetNames(one).includes(targetOfPage(pageType)));
  const given = new Map(
    childrenOf(instance, 'componentInstanceProperties').map((one) => [textOf(one, 'name') ?? '', childOf(one, 'value')])
  );
  for (const property of childrenOf(config, 'property')) {
    const name = attributeOf(property, 'name') ?? '';
    const value = given.get(name);
    if (attributeOf(property, 'required') === 'true' && (value?.text.trim() ?? '') === '')
      yield problemAt(file, childOf(instance, 'componentName'), `${page.name} needs a value for ${name}`);
    // An expression is filled in when the page is shown.
    if (!value || value.text.trim().startsWith('{!')) continue;
    const problem = valueProblem(property, value.text.trim());
    if (problem !== undefined) yield problemAt(file, value, `${name} of ${page.name} ${problem}`);
  }
}

export const actions = pageRule({
  id: 'page-action',
  what: 'A quick action opens a component that is not meant for it.',
  mend: 'Offer the component to lightning__RecordAction with the actionType of the action.',
  *check(page, { project }) {
    const { root } = page.component;
    const offered = childrenOf(childOf(root, 'targets'), 'target').map((target) => target.text.trim());
    const config = configsOf(root).find((one) => targetNames(one).includes('lightning__RecordAction'));
    const isHeadless = textOf(config, 'actionType') === 'Action';
    if (
      isHeadless &&
      page.answer.metadata &&
      !publicMembers(page).some(({ name, type }) => name === 'invoke' && type === 'method')
    )
      yield problemAt(page.component.file, config, 'an action without a screen needs the method `@api invoke()`');
    for (const action of project.componentsOf('QuickAction')) {
      const named = childOf(action.root, 'lightningWebComponent');
      if (named?.text.trim() !== page.name) continue;
      const target = action.fullName.includes('.') ? 'lightning__RecordAction' : 'lightning__GlobalAction';
      if (!offered.includes(target))
        yield problemAt(action.file, named, `${page.name} does not offer itself to ${target}`);
      const subtype = textOf(action.root, 'actionSubtype');
      if (subtype !== undefined && subtype !== (isHeadless ? 'Action' : 'ScreenAction'))
        yield problemAt(action.file, childOf(action.root, 'actionSubtype'), `${page.name} is no ${subtype}`);
    }
  }
});

export const usageRules = [placements, actions];
