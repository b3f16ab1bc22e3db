/** Rules about tabs and apps. */
import { childOf, childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { tabExists } from './tabs.ts';

const tabContents = ['customObject', 'flexiPage', 'lwcComponent', 'auraComponent', 'page', 'url', 'scontrol'];

export const tabs = referenceRule({
  id: 'tab-content',
  what: 'A tab shows nothing, two things, or something that does not exist.',
  mend: 'Give the tab exactly one of customObject, flexiPage, lwcComponent, page or url, and name an existing component.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('CustomTab')) {
      const contents = tabContents.filter((name) =>
        name === 'customObject' ? isTrue(root, name) : childOf(root, name)
      );
      if (contents.length !== 1)
        yield problemAt(file, root, `the tab shows ${contents.length === 0 ? 'nothing' : contents.join(' and ')}`);
      if (!childOf(root, 'motif') && !childOf(root, 'icon')) yield problemAt(file, root, 'the tab has no <motif>');
      if (isTrue(root, 'customObject') && project.schema.object(fullName)?.kind !== 'custom') {
        yield problemAt(file, root, `there is no custom object ${fullName}`);
      }
      if (!isTrue(root, 'customObject') && !childOf(root, 'label'))
        yield problemAt(file, root, 'a tab that shows no object needs <label>');
      for (const [element, type] of [
        ['flexiPage', 'FlexiPage'],
        ['lwcComponent', 'LightningComponentBundle'],
        ['page', 'ApexPage']
      ] as const) {
        const name = textOf(root, element);
        if (name !== undefined && !project.component(type, name))
          yield problemAt(file, childOf(root, element), `there is no ${type} ${name}`);
      }
      const lwc = textOf(root, 'lwcComponent');
      const bundle = lwc === undefined ? undefined : project.component('LightningComponentBundle', lwc);
      if (bundle && !targetsOf(bundle.root).includes('lightning__Tab')) {
        yield problemAt(
          file,
          childOf(root, 'lwcComponent'),
          `${lwc ?? ''} does not offer itself to tabs (lightning__Tab)`
        );
      }
    }
  }
});

/** The targets a Lightning web component offers itself to. */
export function targetsOf(root: Parameters<typeof childOf>[0]): string[] {
  return childrenOf(childOf(root, 'targets'), 'target').map((target) => target.text.trim());
}

export const apps = referenceRule({
  id: 'app-item',
  what: 'An app names a tab, page or utility bar that does not exist.',
  mend: 'Correct the name; tabs of custom objects are named as the object.',
  *check(project) {
    for (const { file, root } of project.componentsOf('CustomApplication')) {
      const seen = new Set<string>();
      for (const tab of childrenOf(root, 'tabs')) {
        const name = tab.text.trim();
        if (!tabExists(project, name)) yield problemAt(file, tab, `there is no tab ${name}`);
        if (seen.has(name.toLowerCase())) yield problemAt(file, tab, `the tab ${name} is listed twice`);
        seen.add(name.toLowerCase());
      }
      const landing = childOf(root, 'defaultLandingTab');
      if (landing && !tabExists(project, landing.text.trim()))
        yield problemAt(file, landing, `there is no tab ${landing.text.trim()}`);
      const bar = childOf(root, 'utilityBar');
      const page = project.component('FlexiPage', bar?.text.trim() ?? '');
      if (bar && textOf(page?.root, 'type') !== 'UtilityBar')
        yield problemAt(file, bar, `there is no page ${bar.text.trim()} of type UtilityBar`);
      for (const override of [...childrenOf(root, 'actionOverrides'), ...childrenOf(root, 'profileActionOverrides')]) {
        const content = childOf(override, 'content');
        if (
          content &&
          textOf(override, 'type') === 'Flexipage' &&
          !project.component('FlexiPage', content.text.trim())
        ) {
          yield problemAt(file, content, `there is no page ${content.text.trim()}`);
        }
        const object = childOf(override, 'pageOrSobjectType');
        if (object && !/^standard-/.test(object.text.trim()) && !project.schema.object(object.text.trim())) {
          yield problemAt(file, object, `there is no object ${object.text.trim()}`);
        }
      }
      if (!childOf(root, 'label')) yield problemAt(file, root, 'an app needs <label>');
      if (textOf(root, 'uiType') !== 'Lightning')
        yield problemAt(file, root, 'the app is not a Lightning app; write <uiType>Lightning</uiType>');
    }
  }
});

export const objectOverrides = referenceRule({
  id: 'object-action-override',
  what: 'An object overrides a standard page with one that does not exist.',
  mend: 'Name an existing page.',
  *check(project) {
    for (const { file, root } of project.componentsOf('CustomObject')) {
      for (const override of childrenOf(root, 'actionOverrides')) {
        const content = childOf(override, 'content');
        if (textOf(override, 'type') === 'Flexipage' && !project.component('FlexiPage', content?.text.trim() ?? '')) {
          yield problemAt(file, content ?? override, `there is no page ${content?.text.trim() ?? ''}`);
        }
      }
    }
  }
});

export const appRules = [tabs, apps, objectOverrides];
