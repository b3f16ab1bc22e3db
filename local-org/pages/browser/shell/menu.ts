import { base } from '../runtime/vendor.ts';
import { h } from './dom.ts';

export interface MenuItem {
  label: string;
  detail?: string;
  icon?: string;
  checked?: boolean;
  run: () => void;
}

export interface MenuSection {
  heading: string | null;
  items: MenuItem[];
}

interface MenuOptions {
  /** What a screen reader says for the button. */
  label: string;
  /** What the button shows. */
  face: Node;
  buttonClass: string;
  align?: 'left' | 'right';
  width?: 'small' | 'medium';
  sections: () => MenuSection[];
}

function itemElement({ label, detail, icon, checked, run }: MenuItem, close: () => void): HTMLElement {
  const choose = (): void => {
    close();
    run();
  };
  const role = checked === undefined ? 'menuitem' : 'menuitemradio';
  const text = h(
    'span',
    { class: 'slds-truncate' },
    checked !== undefined &&
      base('lightning/icon', { iconName: 'utility:check', size: 'x-small', class: checked ? '' : 'shell-invisible' }),
    icon && base('lightning/icon', { iconName: icon, size: 'small' }),
    h('span', { class: 'slds-p-left_x-small' }, label),
    detail !== undefined && h('span', { class: 'shell-menu__detail' }, detail)
  );
  const button = h(
    'a',
    { role, href: '#', tabindex: '-1', 'aria-checked': checked === undefined ? null : String(checked) },
    text
  );
  button.addEventListener('click', (event) => {
    event.preventDefault();
    choose();
  });
  return h('li', { class: 'slds-dropdown__item', role: 'presentation' }, button);
}

/** A button that opens a menu: arrow keys, Escape, and a click elsewhere work as they should. */
export function menu({
  label,
  face,
  buttonClass,
  align = 'right',
  width = 'medium',
  sections
}: MenuOptions): HTMLElement {
  const list = h('ul', { class: 'slds-dropdown__list', role: 'menu', 'aria-label': label });
  const dropdown = h('div', { class: `slds-dropdown slds-dropdown_${align} slds-dropdown_${width}` }, list);
  const button = h(
    'button',
    { class: buttonClass, type: 'button', 'aria-haspopup': 'true', 'aria-expanded': 'false', title: label },
    face,
    h('span', { class: 'slds-assistive-text' }, label)
  );
  const trigger = h('div', { class: 'slds-dropdown-trigger slds-dropdown-trigger_click shell-menu' }, button);
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const close = (): void => {
    trigger.classList.remove('slds-is-open');
    button.setAttribute('aria-expanded', 'false');
    dropdown.remove();
    document.removeEventListener('pointerdown', closeOutside);
  };
  const closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(trigger)) close();
  };
  const open = (): void => {
    list.replaceChildren(
      ...sections().flatMap(({ heading, items: entries }) => [
        ...(heading === null
          ? []
          : [h('li', { class: 'slds-dropdown__header slds-truncate', role: 'presentation' }, heading)]),
        ...entries.map((entry) => itemElement(entry, close))
      ])
    );
    trigger.append(dropdown);
    trigger.classList.add('slds-is-open');
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', closeOutside);
    items()[0]?.focus();
  };
  button.addEventListener('click', () => {
    if (dropdown.isConnected) close();
    else open();
  });
  trigger.addEventListener('keydown', (event) => {
    if (!dropdown.isConnected) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (step) {
      event.preventDefault();
      const all = items();
      all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
    }
  });
  return trigger;
}
