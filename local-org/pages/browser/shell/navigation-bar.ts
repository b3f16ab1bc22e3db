import { go, onNavigation } from '../runtime/navigation.ts';
import { data } from '../runtime/org.ts';
import { project } from '../runtime/project.ts';
import { viewer } from '../runtime/viewer.ts';
import { base } from '../runtime/vendor.ts';
import { currentApp, HOME_TAB, tabAddress } from './app.ts';
import { h } from './dom.ts';
import { iconOf } from './icons.ts';
import { menu, type MenuItem } from './menu.ts';
import { overflowingTabs } from './tab-overflow.ts';

/** Objects of the platform that people of this package work with, for the app launcher. */
const STANDARD_OBJECTS = ['Lead', 'Contact', 'Campaign', 'Account', 'Task'];

interface Destination {
  name: string;
  label: string;
  address: string;
}

/** Objects that the person may see, with what several of their records are called. */
async function visibleObjects(): Promise<Map<string, string>> {
  const { sobjects } = await data<{ sobjects: { name: string; labelPlural: string }[] }>('/sobjects');
  return new Map(sobjects.map(({ name, labelPlural }) => [name, labelPlural]));
}

/** Tabs and objects that the person may open; those without the right to see them are left out, as on the platform. */
function destinations(names: string[], visible: ReadonlyMap<string, string>): Destination[] {
  return names.flatMap((name) => {
    const label =
      name === HOME_TAB ? 'Home' : (project().tabs[name]?.label ?? visible.get(name.replace(/^standard-/, '')));
    return label === undefined ? [] : [{ name, label, address: tabAddress(name) }];
  });
}

const asItem = ({ name, label, address }: Destination): MenuItem => ({
  label,
  icon: iconOf(name),
  run: () => {
    go(address);
  }
});

function launcher(tabs: Destination[], objects: Destination[]): HTMLElement {
  const dots = h(
    'span',
    { class: 'slds-r1 shell-waffle', 'aria-hidden': 'true' },
    ...Array.from({ length: 9 }, () => h('span'))
  );
  return menu({
    label: 'App Launcher',
    face: dots,
    buttonClass: 'slds-button slds-icon-waffle_container slds-context-bar__button',
    align: 'left',
    sections: () => [
      { heading: currentApp().label, items: tabs.map(asItem) },
      { heading: 'All Items', items: objects.map(asItem) }
    ]
  });
}

function tabElement({ label, address }: Destination): HTMLElement {
  const link = h(
    'a',
    { href: address, class: 'slds-context-bar__label-action', title: label },
    h('span', { class: 'slds-truncate' }, label)
  );
  const item = h('li', { class: 'slds-context-bar__item' }, link);
  const mark = (): void => {
    const [, , kind, name] = location.pathname.split('/');
    const [, , ownKind, ownName] = address.split('/');
    const isHere = name === ownName && (kind === ownKind || kind === 'r');
    item.classList.toggle('slds-is-active', isHere);
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  };
  mark();
  onNavigation(mark);
  return item;
}

/** The bar with the app's name and its tabs; on a phone a menu holds the tabs. */
export async function navigationBar(): Promise<HTMLElement> {
  const app = currentApp();
  const visible = await visibleObjects();
  const tabs = destinations(app.tabs, visible);
  const objects = destinations(STANDARD_OBJECTS, visible);
  const isPhone = viewer().formFactor === 'Small';
  const phoneMenu = menu({
    label: 'Show navigation menu',
    face: base('lightning/icon', { iconName: 'utility:rows', size: 'small' }),
    buttonClass: 'slds-button slds-button_icon shell-phone-menu',
    align: 'left',
    sections: () => [
      { heading: app.label, items: tabs.map(asItem) },
      { heading: 'All Items', items: objects.map(asItem) }
    ]
  });
  return h(
    'div',
    { class: 'slds-context-bar shell-context-bar' },
    h(
      'div',
      { class: 'slds-context-bar__primary' },
      h(
        'div',
        { class: 'slds-context-bar__item slds-no-hover' },
        isPhone ? phoneMenu : launcher(tabs, objects),
        h(
          'span',
          { class: 'slds-context-bar__label-action slds-context-bar__app-name' },
          h('span', { class: 'slds-truncate' }, app.label)
        )
      )
    ),
    !isPhone &&
      overflowingTabs(
        app.label,
        tabs.map((tab) => ({ element: tabElement(tab), item: asItem(tab) }))
      )
  );
}
