/** Rules about the `.js-meta.xml` file: where a component offers itself, and what can be set there. */
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, isTrue, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt } from '../../rules/rule.ts';
import { mainScript, publicMembers } from '../page.ts';
import { otherTargets, pageTargets } from '../targets.ts';
import { attributeOf, propertyProblems } from './property-problems.ts';
import { pageRule } from './rule.ts';

export const targets = pageRule({
  id: 'page-target',
  what: 'A component offers itself to a place that does not exist, to none, or twice.',
  mend: 'Correct <targets>; a component that is no part of a page is not exposed.',
  *check({ component, ...page }) {
    const { file, root } = component;
    const offered = childrenOf(childOf(root, 'targets'), 'target');
    const seen = new Set<string>();
    for (const target of offered) {
      const name = target.text.trim();
      if (!pageTargets.has(name) && !otherTargets.has(name))
        yield problemAt(file, target, `there is no target ${name}`);
      if (seen.has(name)) yield problemAt(file, target, `the target ${name} is listed twice`);
      seen.add(name);
    }
    const isExposed = isTrue(root, 'isExposed');
    if (isExposed && offered.length === 0) yield problemAt(file, root, 'the component is exposed and has no target');
    if (!isExposed && offered.length > 0)
      yield problemAt(file, childOf(root, 'targets'), 'the component has targets and is not exposed');
    if (isExposed && !textOf(root, 'masterLabel'))
      yield problemAt(file, root, 'an exposed component needs <masterLabel>: administrators look for it');
    if (isExposed && !/\bexport\s+default\b/.test(page.source.files[`${page.name}.js`] ?? ''))
      yield problemAt(file, root, 'the bundle is exposed and no component');
  }
});

export const targetConfigs = pageRule({
  id: 'page-target-config',
  what: 'A component says what can be set in a place that it does not offer itself to, or that takes no such thing.',
  mend: 'Let each <targetConfig> name targets of the component, each target once, with what they take.',
  *check({ component }) {
    const { file, root } = component;
    const offered = new Set(childrenOf(childOf(root, 'targets'), 'target').map((target) => target.text.trim()));
    const seen = new Set<string>();
    for (const config of configsOf(root)) {
      const names = targetNames(config);
      if (names.length === 0) yield problemAt(file, config, 'the targetConfig names no targets');
      for (const name of names) {
        if (!offered.has(name)) yield problemAt(file, config, `${name} is no target of the component`);
        if (seen.has(name)) yield problemAt(file, config, `${name} has two targetConfigs`);
        seen.add(name);
        yield* placeProblems(file, config, name);
      }
    }
  }
});

function* placeProblems(file: string, config: XmlElement, name: string): Generator<Problem> {
  const target = pageTargets.get(name);
  if (!target) return;
  const objects = childOf(config, 'objects');
  if (objects && !target.objects) yield problemAt(file, objects, `${name} is not limited to objects`);
  const factors = childOf(config, 'supportedFormFactors');
  for (const factor of childrenOf(factors, 'supportedFormFactor')) {
    const type = attributeOf(factor, 'type') ?? '';
    if (!(target.formFactors ?? ['Large', 'Small']).includes(type))
      yield problemAt(file, factor, `${name} is not shown on the form factor "${type}"`);
  }
  const action = childOf(config, 'actionType');
  if (action && name !== 'lightning__RecordAction') yield problemAt(file, action, `${name} has no actionType`);
  if (action && !/^(ScreenAction|Action)$/.test(action.text.trim()))
    yield problemAt(file, action, `an actionType is ScreenAction or Action, not "${action.text.trim()}"`);
}

export const targetObjects = pageRule({
  id: 'page-target-object',
  what: 'A component is meant for records of an object that does not exist.',
  mend: 'Correct the name in <objects>.',
  *check({ component }, { project }) {
    for (const object of descendants(childOf(component.root, 'targetConfigs'), 'object'))
      if (!project.schema.object(object.text.trim()))
        yield problemAt(component.file, object, `there is no object ${object.text.trim()}`);
  }
});

export const properties = pageRule({
  id: 'page-property',
  what: 'A property that administrators can set is not there in the component, has another type, or a value it cannot have.',
  mend: 'Correct the <property>, or declare it with @api in the component.',
  *check(page) {
    const { file, root } = page.component;
    const members = new Map(publicMembers(page).map((member) => [member.name, member]));
    const isKnown = page.answer.metadata !== undefined && mainScript(page) !== '';
    for (const config of configsOf(root)) {
      const types = targetNames(config).flatMap((name) => pageTargets.get(name)?.types ?? []);
      const isJudged = targetNames(config).some((name) => pageTargets.has(name));
      const seen = new Set<string>();
      for (const property of childrenOf(config, 'property')) {
        const name = attributeOf(property, 'name') ?? '';
        if (seen.has(name)) yield problemAt(file, property, `the property ${name} stands there twice`);
        seen.add(name);
        yield* propertyProblems(file, property, {
          allowedTypes: isJudged ? types : undefined,
          members: isKnown ? members : undefined
        });
      }
    }
  }
});

/** All `<targetConfig>` of a bundle. */
export const configsOf = (root: XmlElement | undefined): XmlElement[] =>
  childrenOf(childOf(root, 'targetConfigs'), 'targetConfig');

/** The targets that a `<targetConfig>` is about. */
export const targetNames = (config: XmlElement): string[] =>
  (attributeOf(config, 'targets') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const targetRules = [targets, targetConfigs, targetObjects, properties];
