/** Rules about Lightning pages. */
import type { Project } from '../../project/project.ts';
import { fieldOf, type ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { pathProblems } from '../formula/problems.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { actionExists } from './actions.ts';
import { targetsOf } from './app-rules.ts';

/** The target a component must offer for each type of page. */
const targetOfPage: Readonly<Record<string, string>> = {
  RecordPage: 'lightning__RecordPage',
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  UtilityBar: 'lightning__UtilityBar'
};

export const pageObjects = referenceRule({
  id: 'page-object',
  what: 'A record page names no object or one that does not exist, or another page names one.',
  mend: 'Give a record page an existing <sobjectType>, and no other page.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      const type = textOf(root, 'type');
      const object = childOf(root, 'sobjectType');
      if (type === 'RecordPage' && !object) yield problemAt(file, root, 'a record page needs <sobjectType>');
      if (object && !project.schema.object(object.text.trim()))
        yield problemAt(file, object, `there is no object ${object.text.trim()}`);
      if (object && /^(AppPage|HomePage|UtilityBar)$/.test(type ?? ''))
        yield problemAt(file, object, `a page of type ${type ?? ''} has no <sobjectType>`);
    }
  }
});

export const pageComponents = referenceRule({
  id: 'page-component',
  what: 'A page places a component that does not exist, is not exposed, is not meant for such pages, or has no such property.',
  mend: 'Correct the name, or add the target to the bundle’s .js-meta.xml file.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      for (const instance of descendants(root, 'componentInstance')) {
        const named = childOf(instance, 'componentName');
        const name = named?.text.trim() ?? '';
        if (name.includes(':') && !name.startsWith('c:')) continue;
        const own = name.replace(/^c:/, '');
        const bundle =
          project.component('LightningComponentBundle', own) ?? project.component('AuraDefinitionBundle', own);
        if (!bundle) yield problemAt(file, named, `there is no component ${own}`);
        else if (bundle.type === 'LightningComponentBundle') {
          yield* bundleProblems(file, instance, bundle.root, textOf(root, 'type') ?? '', textOf(root, 'sobjectType'));
        }
      }
    }
  }
});

function* bundleProblems(
  file: string,
  instance: XmlElement,
  bundle: XmlElement | undefined,
  pageType: string,
  object: string | undefined
): Generator<Problem> {
  const named = childOf(instance, 'componentName');
  const name = named?.text.trim() ?? '';
  const target = targetOfPage[pageType];
  if (textOf(bundle, 'isExposed') !== 'true') yield problemAt(file, named, `${name} is not exposed (<isExposed>)`);
  else if (target !== undefined && !targetsOf(bundle).includes(target))
    yield problemAt(file, named, `${name} does not offer itself to ${pageType} (${target})`);
  const config = descendants(childOf(bundle, 'targetConfigs'), 'targetConfig').find((one) =>
    (one.attributes.find((attribute) => attribute.name === 'targets')?.value ?? '')
      .split(',')
      .some((one) => one.trim() === target)
  );
  const objects = descendants(config, 'object').map((one) => one.text.trim());
  if (object !== undefined && objects.length > 0 && !objects.includes(object))
    yield problemAt(file, named, `${name} is not meant for pages of ${object}`);
  const properties = childrenOf(config, 'property').map(
    (property) => property.attributes.find((attribute) => attribute.name === 'name')?.value
  );
  for (const property of childrenOf(instance, 'componentInstanceProperties')) {
    const propertyName = textOf(property, 'name') ?? '';
    if (
      !properties.includes(propertyName) &&
      !/^(label|icon|eager|height|width|scrollable|decorate)$/.test(propertyName)
    ) {
      yield problemAt(file, childOf(property, 'name'), `${name} has no property ${propertyName} on such pages`);
    }
  }
}

export const pageParts = referenceRule({
  id: 'page-part',
  what: 'An item of a page has no identifier or that of another, or a page uses a facet that does not exist.',
  mend: 'Give each item its own identifier and define each facet as a region.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      const regions = childrenOf(root, 'flexiPageRegions');
      const names = regions.map((region) => textOf(region, 'name') ?? '');
      for (const [index, region] of regions.entries()) {
        if (names.indexOf(names[index] ?? '') !== index)
          yield problemAt(file, region, `the region ${names[index] ?? ''} is defined twice`);
      }
      for (const item of [...descendants(root, 'componentInstance'), ...descendants(root, 'fieldInstance')])
        if (textOf(item, 'identifier') === undefined) yield problemAt(file, item, 'the item has no <identifier>');
      const seen = new Set<string>();
      for (const identifier of descendants(root, 'identifier')) {
        const text = identifier.text.trim();
        if (seen.has(text)) yield problemAt(file, identifier, `the identifier ${text} is used twice`);
        seen.add(text);
      }
      for (const property of descendants(root, 'componentInstanceProperties')) {
        const value = textOf(property, 'value') ?? '';
        if (/^Facet-/.test(value) && !names.includes(value))
          yield problemAt(file, childOf(property, 'value'), `there is no facet ${value}`);
      }
    }
  }
});

export const pageFields = referenceRule({
  id: 'page-field',
  what: 'A page shows or asks for a field, action, related list or label that does not exist.',
  mend: 'Correct the name.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      const object = project.schema.object(textOf(root, 'sobjectType') ?? '');
      for (const item of descendants(root, 'fieldItem'))
        if (!/^Record\./.test(item.text.trim()))
          yield problemAt(file, item, `"${item.text.trim()}" is not written as Record.Field`);
      for (const item of [...descendants(root, 'fieldItem'), ...descendants(root, 'leftValue')]) {
        const path = /^\{?!?Record\.([\w.]+)\}?$/.exec(item.text.trim())?.[1];
        if (object && path !== undefined)
          for (const message of pathProblems(path.split('.'), object, project)) yield problemAt(file, item, message);
      }
      yield* propertyProblems(project, file, root, object);
      for (const value of [...descendants(root, 'value'), ...descendants(root, 'masterLabel')]) {
        const label = /^\{!\$Label\.(\w+)\}$/.exec(value.text.trim())?.[1];
        if (label !== undefined && !project.labels.has(label.toLowerCase()))
          yield problemAt(file, value, `there is no label ${label}`);
      }
    }
  }
});

function* propertyProblems(
  project: Project,
  file: string,
  root: XmlElement | undefined,
  object: ObjectModel | undefined
): Generator<Problem> {
  for (const property of descendants(root, 'componentInstanceProperties')) {
    const name = textOf(property, 'name');
    const value = childOf(property, 'value');
    if (name === 'relatedListApiName' && object && value && !object.children.has(value.text.trim().toLowerCase())) {
      yield problemAt(file, value, `${object.apiName} has no related list ${value.text.trim()}`);
    }
    if (name === 'actionNames' || name === 'actions') {
      for (const item of descendants(property, 'value')) {
        if (item.children.length === 0 && item.text.trim() !== '' && !actionExists(project, item.text.trim())) {
          yield problemAt(file, item, `there is no action ${item.text.trim()}`);
        }
      }
    }
  }
  for (const action of descendants(root, 'quickActionName')) {
    if (!actionExists(project, action.text.trim()))
      yield problemAt(file, action, `there is no quick action ${action.text.trim()}`);
  }
  const fields = descendants(root, 'sortFieldAndOrder');
  for (const field of fields)
    if (object && fieldOf(object, field.text.trim()) === undefined)
      yield problemAt(file, field, `${object.apiName} has no field ${field.text.trim()}`);
}

export const pageRules = [pageObjects, pageComponents, pageParts, pageFields];
