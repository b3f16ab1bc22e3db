import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../../generator/check/xml/element.ts';
import type { AppMetadata, BundleMetadata, QuickAction, TabMetadata } from './types.ts';

export function readApplication(root: XmlElement, name: string): AppMetadata {
  const pages = childrenOf(root, 'actionOverrides').filter((override) => textOf(override, 'type') === 'Flexipage');
  return {
    name,
    label: textOf(root, 'label') ?? name,
    tabs: childrenOf(root, 'tabs').map(({ text }) => text.trim()),
    utilityBar: textOf(root, 'utilityBar') ?? null,
    homePage: textOf(pages.find(isHome), 'content') ?? null,
    recordPages: Object.fromEntries(
      pages
        .filter((override) => !isHome(override))
        .map((override) => [textOf(override, 'pageOrSobjectType') ?? '', textOf(override, 'content') ?? ''])
    )
  };
}

function isHome(override: XmlElement): boolean {
  return textOf(override, 'pageOrSobjectType') === 'standard-home';
}

export function readTab(root: XmlElement): TabMetadata {
  return {
    label: textOf(root, 'label') ?? null,
    flexiPage: textOf(root, 'flexiPage') ?? null,
    component: textOf(root, 'lwcComponent') ?? null,
    icon: /^Custom(\d+):/.exec(textOf(root, 'motif') ?? '')?.[1] ?? null
  };
}

/** Salesforce reads the object of a quick action from its file: `Lead.Dograh_Call`. */
export function readQuickAction(root: XmlElement, name: string): QuickAction {
  return {
    label: textOf(root, 'label') ?? name,
    object: name.split('.')[0] ?? '',
    component: textOf(root, 'lightningWebComponent') ?? null
  };
}

export function readBundle(root: XmlElement, name: string): BundleMetadata {
  const configs = descendants(root, 'targetConfig');
  const properties = configs.flatMap((config) => childrenOf(config, 'property'));
  const attribute = (element: XmlElement, key: string): string =>
    element.attributes.find((each) => each.name === key)?.value ?? '';
  return {
    label: textOf(root, 'masterLabel') ?? name,
    targets: childrenOf(childOf(root, 'targets'), 'target').map(({ text }) => text.trim()),
    properties: Object.fromEntries(properties.map((each) => [attribute(each, 'name'), attribute(each, 'type')])),
    actionType: configs.map((config) => textOf(config, 'actionType')).find(Boolean) ?? null
  };
}

/** Custom permissions that a permission set gives. */
export function readCustomPermissions(root: XmlElement): string[] {
  return childrenOf(root, 'customPermissions')
    .filter((permission) => textOf(permission, 'enabled') === 'true')
    .flatMap((permission) => textOf(permission, 'name') ?? []);
}

export function readLabels(root: XmlElement): Record<string, string> {
  return Object.fromEntries(
    childrenOf(root, 'labels').map((label) => [textOf(label, 'fullName') ?? '', textOf(label, 'value') ?? ''])
  );
}
