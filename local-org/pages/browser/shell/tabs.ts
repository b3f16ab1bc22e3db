import { h, uniqueId } from './dom.ts';

export interface TabContent {
  label: string;
  active: boolean;
  /** Made when the tab is opened for the first time. */
  content: () => Node;
}

/** Tabs that are used with the arrow keys as well. */
export function tabset(tabs: TabContent[]): HTMLElement {
  const parts = tabs.map(({ label }) => {
    const id = uniqueId('tab');
    const panel = h('div', {
      id: `${id}-panel`,
      role: 'tabpanel',
      class: 'slds-tabs_default__content slds-hide',
      'aria-labelledby': id
    });
    const link = h(
      'a',
      { id, class: 'slds-tabs_default__link', role: 'tab', href: '#', 'aria-controls': panel.id },
      label
    );
    return {
      link,
      panel,
      item: h('li', { class: 'slds-tabs_default__item', role: 'presentation' }, link),
      filled: false
    };
  });
  const open = (index: number, focus: boolean): void => {
    parts.forEach((part, at) => {
      const isOpen = at === index;
      part.item.classList.toggle('slds-is-active', isOpen);
      part.link.setAttribute('aria-selected', String(isOpen));
      part.link.tabIndex = isOpen ? 0 : -1;
      part.panel.classList.toggle('slds-hide', !isOpen);
    });
    const part = parts[index];
    const tab = tabs[index];
    if (!part || !tab) return;
    if (!part.filled) part.panel.append(tab.content());
    part.filled = true;
    if (focus) part.link.focus();
  };
  parts.forEach(({ link }, index) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(index, false);
    });
    link.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step) open((index + step + tabs.length) % tabs.length, true);
    });
  });
  open(
    Math.max(
      0,
      tabs.findIndex(({ active }) => active)
    ),
    false
  );
  return h(
    'div',
    { class: 'slds-tabs_default slds-tabs_card shell-tabs' },
    h('ul', { class: 'slds-tabs_default__nav', role: 'tablist' }, ...parts.map(({ item }) => item)),
    ...parts.map(({ panel }) => panel)
  );
}
