import { h } from './dom.ts';
import { listen } from './listen.ts';
import { menu, type MenuItem } from './menu.ts';

/** A tab in the bar, and in the menu that holds those for which the bar has no room. */
export interface BarTab {
  element: HTMLElement;
  item: MenuItem;
}

function moreFace(): HTMLElement {
  return h('span', { class: 'shell-more__face', 'aria-hidden': 'true' }, 'More', h('span', {}, '▾'));
}

/** Tabs beside each other; those that do not fit go into the menu More, as on the platform. */
export function overflowingTabs(label: string, tabs: BarTab[]): HTMLElement {
  const hidden = (): BarTab[] => tabs.filter(({ element }) => element.hidden);
  const more = h(
    'li',
    { class: 'slds-context-bar__item shell-more' },
    menu({
      label: 'More navigation items',
      face: moreFace(),
      buttonClass: 'slds-button slds-context-bar__label-action',
      sections: () => [{ heading: null, items: hidden().map(({ item }) => item) }]
    })
  );
  const list = h('ul', { class: 'slds-grid' }, ...tabs.map(({ element }) => element), more);
  const nav = h('nav', { class: 'slds-context-bar__secondary', 'aria-label': label }, list);
  const fit = (): void => {
    for (const { element } of tabs) element.hidden = false;
    more.hidden = true;
    const fits = (): boolean => list.scrollWidth <= nav.clientWidth;
    for (const { element } of [...tabs].reverse()) {
      if (fits()) return;
      more.hidden = false;
      element.hidden = true;
    }
  };
  listen(nav, () => {
    const observer = new ResizeObserver(fit);
    observer.observe(nav);
    return () => {
      observer.disconnect();
    };
  });
  return nav;
}
