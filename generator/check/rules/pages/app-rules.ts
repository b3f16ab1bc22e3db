/** Rules about tabs and apps. */
import { childOf, childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { objectOverrides, overrideProblems } from './overrides.ts';
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
      const motif = childOf(root, 'motif');
      if (!motif && !childOf(root, 'icon')) yield problemAt(file, root, 'the tab has no <motif>');
      if (motif && !isMotif(motif.text.trim())) yield problemAt(file, motif, `${motif.text.trim()} is no tab style`);
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
      const page = project.component('FlexiPage', textOf(root, 'flexiPage') ?? '');
      if (page && textOf(page.root, 'type') !== 'AppPage')
        yield problemAt(file, childOf(root, 'flexiPage'), `${page.fullName} is no page of type AppPage`);
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

/** Custom tabs have one hundred styles, each with a number and a word. */
function isMotif(text: string): boolean {
  const number = Number(/^Custom(\d+): \S.*$/.exec(text)?.[1] ?? 0);
  return number >= 1 && number <= 100;
}

/** The targets a Lightning web component offers itself to. */
export function targetsOf(root: Parameters<typeof childOf>[0]): string[] {
  return childrenOf(childOf(root, 'targets'), 'target').map((target) => target.text.trim());
}

export const apps = referenceRule({
  id: 'app-item',
  what: 'An app names a tab, page, colour or utility bar that does not exist.',
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
      const overrides = [...childrenOf(root, 'actionOverrides'), ...childrenOf(root, 'profileActionOverrides')];
      yield* overrideProblems(project, file, overrides);
      const colour = childOf(childOf(root, 'brand'), 'headerColor');
      if (colour && !/^#[0-9A-Fa-f]{6}$/.test(colour.text.trim()))
        yield problemAt(file, colour, `${colour.text.trim()} is no colour; write # and six hexadecimal digits`);
      const logo = childOf(childOf(root, 'brand'), 'logo');
      if (logo && !project.component('ContentAsset', logo.text.trim()))
        yield problemAt(file, logo, `there is no asset ${logo.text.trim()}`);
      if (!childOf(root, 'label')) yield problemAt(file, root, 'an app needs <label>');
      for (const factor of childrenOf(root, 'formFactors'))
        if (factor.text.trim() === 'Medium')
          yield problemAt(file, factor, 'an app is for Large and Small screens only');
      if (textOf(root, 'uiType') !== 'Lightning')
        yield problemAt(file, root, 'the app is not a Lightning app; write <uiType>Lightning</uiType>');
    }
  }
});

export const appRules = [tabs, apps, objectOverrides];
