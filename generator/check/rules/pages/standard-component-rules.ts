/** Rules about the platform's own components, templates and filters on Lightning pages. */
import type { Project } from '../../project/project.ts';
import { fieldOf, type ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { isRecordColumn } from '../objects/columns.ts';
import { pageTemplates } from './page-templates.ts';
import { standardComponentProblem, standardComponents, type PropertyKind } from './standard-components.ts';

export const templates = referenceRule({
  id: 'page-template',
  what: 'A page has a template that does not exist or is for other pages, fills a region that the template lacks, or defines a facet that nothing shows.',
  mend: 'Name a template for the type of the page, and use its regions.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      const named = childOf(childOf(root, 'template'), 'name');
      const name = named?.text.trim() ?? '';
      if (!named || name.startsWith('c:')) continue;
      const template = pageTemplates.get(name);
      const type = textOf(root, 'type') ?? '';
      if (!template) yield problemAt(file, named, `the platform has no template ${name}`);
      else if (template.pageType !== type) yield problemAt(file, named, `${name} is no template for a ${type}`);
      const shown = new Set(descendants(root, 'value').map((value) => value.text.trim()));
      for (const region of childrenOf(root, 'flexiPageRegions')) {
        const regionName = textOf(region, 'name') ?? '';
        const isFacet = textOf(region, 'type') === 'Facet';
        if (isFacet && !shown.has(regionName)) yield problemAt(file, region, `nothing shows the facet ${regionName}`);
        if (!isFacet && template?.regions && !template.regions.includes(regionName))
          yield problemAt(file, childOf(region, 'name'), `${name} has no region ${regionName}`);
      }
    }
  }
});

export const standardParts = referenceRule({
  id: 'page-standard-component',
  what: 'A page places a component that the platform does not have, or gives one a property or value that it does not take.',
  mend: 'Correct the name of the component or property, or the value.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      const object = project.schema.object(textOf(root, 'sobjectType') ?? '');
      for (const instance of descendants(root, 'componentInstance')) {
        const named = childOf(instance, 'componentName');
        const name = named?.text.trim() ?? '';
        if (!name.includes(':') || name.startsWith('c:')) continue;
        const problem = standardComponentProblem(name);
        if (problem !== undefined) yield problemAt(file, named, problem);
        const properties = standardComponents.get(name);
        for (const property of properties ? childrenOf(instance, 'componentInstanceProperties') : [])
          yield* propertyProblems(file, property, name, properties?.[textOf(property, 'name') ?? '']);
        yield* referenceProblems(project, file, instance, object);
      }
    }
  }
});

function* propertyProblems(
  file: string,
  property: XmlElement,
  component: string,
  kind: PropertyKind | undefined
): Generator<Problem> {
  const name = textOf(property, 'name') ?? '';
  const value = childOf(property, 'value');
  const text = value?.text.trim() ?? '';
  if (kind === undefined) yield problemAt(file, childOf(property, 'name'), `${component} has no property ${name}`);
  else if (kind === 'boolean' && !/^(true|false)$/.test(text))
    yield problemAt(file, value ?? property, `${name} is true or false, not "${text}"`);
  else if (kind === 'count' && !/^\d+$/.test(text))
    yield problemAt(file, value ?? property, `${name} is a whole number, not "${text}"`);
  else if (typeof kind === 'object' && !kind.includes(text))
    yield problemAt(file, value ?? property, `${name} is one of ${kind.join(', ')}, not "${text}"`);
}

/** Properties that name an object, a list view, a field or a column of a related list. */
function* referenceProblems(
  project: Project,
  file: string,
  instance: XmlElement,
  object: ObjectModel | undefined
): Generator<Problem> {
  const properties = new Map(
    childrenOf(instance, 'componentInstanceProperties').map((one) => [textOf(one, 'name') ?? '', one] as const)
  );
  const valueOf = (name: string): XmlElement | undefined => childOf(properties.get(name), 'value');
  const entity = valueOf('entityName');
  const listed = project.schema.object(entity?.text.trim() ?? '');
  if (entity && !listed) yield problemAt(file, entity, `there is no object ${entity.text.trim()}`);
  const view = valueOf('filterName');
  if (view && listed?.kind === 'custom' && !project.component('ListView', `${listed.apiName}.${view.text.trim()}`))
    yield problemAt(file, view, `${listed.apiName} has no list view ${view.text.trim()}`);
  const parent = valueOf('parentFieldApiName');
  const [parentObject = '', parentField = ''] = parent?.text.trim().split('.') ?? [];
  if (parent && !fieldOf(project.schema.object(parentObject), parentField))
    yield problemAt(file, parent, `there is no field ${parent.text.trim()}`);
  const child = project.schema.object(
    object?.children.get(valueOf('relatedListApiName')?.text.trim().toLowerCase() ?? '') ?? ''
  );
  const aliases = descendants(properties.get('relatedListFieldAliases'), 'value');
  const sort = valueOf('sortFieldAlias');
  for (const alias of [...aliases, ...(sort && sort.text.trim() !== '__DEFAULT__' ? [sort] : [])]) {
    if (child?.kind === 'custom' && !isRecordColumn(alias.text.trim(), child))
      yield problemAt(file, alias, `${child.apiName} has no field ${alias.text.trim()}`);
  }
}

const operators: ReadonlySet<string> = new Set('EQUAL NE GT GE LT LE CONTAINS NOTCONTAINS STARTS_WITH'.split(' '));

export const visibility = referenceRule({
  id: 'page-visibility',
  what: 'The rule that shows a component asks for a permission that does not exist, or asks for a record on a page without one, or compares as pages cannot.',
  mend: 'Name an existing custom permission, and compare by EQUAL, NE, CONTAINS, GT, GE, LT or LE.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      for (const criteria of descendants(root, 'criteria')) {
        const left = childOf(criteria, 'leftValue');
        const permission = /\$Permission\.CustomPermission\.(\w+)/.exec(left?.text ?? '')?.[1];
        if (permission !== undefined && !project.component('CustomPermission', permission))
          yield problemAt(file, left, `there is no custom permission ${permission}`);
        if (/^\{!Record\./.test(left?.text.trim() ?? '') && textOf(root, 'type') !== 'RecordPage')
          yield problemAt(file, left, `a page of type ${textOf(root, 'type') ?? ''} shows no record to ask`);
        const operator = childOf(criteria, 'operator');
        if (operator && !operators.has(operator.text.trim()))
          yield problemAt(file, operator, `pages do not compare by ${operator.text.trim()}`);
      }
    }
  }
});

export const standardComponentRules = [templates, standardParts, visibility];
