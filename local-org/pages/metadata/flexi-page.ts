import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../../generator/check/xml/element.ts';
import type { FlexiPage, FlexiPageItem, FlexiPageRegion, VisibilityRule } from './types.ts';

/** Reads a Lightning page as the platform lays it out. */
export function readFlexiPage(root: XmlElement): FlexiPage {
  return {
    label: textOf(root, 'masterLabel') ?? '',
    type: textOf(root, 'type') ?? '',
    object: textOf(root, 'sobjectType') ?? null,
    template: textOf(childOf(root, 'template'), 'name') ?? '',
    regions: childrenOf(root, 'flexiPageRegions').map(readRegion)
  };
}

function readRegion(region: XmlElement): FlexiPageRegion {
  const instances = childrenOf(region, 'itemInstances').flatMap((item) => childrenOf(item, 'componentInstance'));
  return {
    name: textOf(region, 'name') ?? '',
    isFacet: textOf(region, 'type') === 'Facet',
    items: instances.map(readItem)
  };
}

function readItem(instance: XmlElement): FlexiPageItem {
  const properties = childrenOf(instance, 'componentInstanceProperties');
  return {
    component: textOf(instance, 'componentName') ?? '',
    identifier: textOf(instance, 'identifier') ?? '',
    properties: Object.fromEntries(properties.map((property) => [textOf(property, 'name') ?? '', valueOf(property)])),
    visibility: readVisibility(childOf(instance, 'visibilityRule'))
  };
}

function valueOf(property: XmlElement): string | string[] {
  const list = childOf(property, 'valueList');
  if (!list) return textOf(property, 'value') ?? '';
  return descendants(list, 'value').map(({ text }) => text.trim());
}

function readVisibility(rule: XmlElement | undefined): VisibilityRule | null {
  if (!rule) return null;
  return {
    filter: textOf(rule, 'booleanFilter') ?? null,
    criteria: childrenOf(rule, 'criteria').map((criterion) => ({
      left: textOf(criterion, 'leftValue') ?? '',
      operator: textOf(criterion, 'operator') ?? '',
      right: textOf(criterion, 'rightValue') ?? ''
    }))
  };
}
