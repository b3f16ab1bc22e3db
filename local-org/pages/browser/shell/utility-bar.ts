import type { FlexiPageItem } from '../../metadata/types.ts';
import { project } from '../runtime/project.ts';
import { viewer } from '../runtime/viewer.ts';
import { base } from '../runtime/vendor.ts';
import { currentApp } from './app.ts';
import { packageComponent } from './component.ts';
import { h, uniqueId } from './dom.ts';
import { isVisible } from './visibility.ts';

/** What belongs to the frame around the component, not to the component. */
const FRAME = ['eager', 'height', 'icon', 'label', 'scrollable', 'width'];

function utility(item: FlexiPageItem): HTMLElement {
  const text = (name: string): string => String(item.properties[name] ?? '');
  const own = Object.fromEntries(Object.entries(item.properties).filter(([name]) => !FRAME.includes(name)));
  const id = uniqueId('utility');
  const body = h('div', { class: 'slds-utility-panel__body' });
  const button = h(
    'button',
    { class: 'slds-button slds-utility-bar__action', type: 'button', 'aria-expanded': 'false', 'aria-controls': id },
    base('lightning/icon', {
      iconName: text('icon') || 'utility:apps',
      size: 'x-small',
      class: 'slds-m-right_x-small'
    }),
    h('span', { class: 'slds-utility-bar__text' }, text('label'))
  );
  const minimize = h(
    'button',
    { class: 'slds-button slds-button_icon', type: 'button', title: 'Minimize' },
    base('lightning/icon', { iconName: 'utility:minimize_window', size: 'x-small' }),
    h('span', { class: 'slds-assistive-text' }, 'Minimize')
  );
  const panel = h(
    'section',
    {
      id,
      class: 'slds-utility-panel slds-grid slds-grid_vertical shell-utility',
      role: 'dialog',
      'aria-label': text('label'),
      style: `width:${text('width') || 340}px;height:${text('height') || 480}px`
    },
    h(
      'div',
      { class: 'slds-utility-panel__header slds-grid slds-shrink-none' },
      h('h2', { class: 'slds-col shell-utility__title' }, text('label')),
      minimize
    ),
    body
  );
  const fill = (): void => {
    if (!body.hasChildNodes()) body.append(packageComponent(item.component, own));
  };
  const toggle = (open: boolean): void => {
    if (open) fill();
    panel.classList.toggle('slds-is-open', open);
    button.setAttribute('aria-expanded', String(open));
    (open ? minimize : button).focus();
  };
  button.addEventListener('click', () => {
    toggle(!panel.classList.contains('slds-is-open'));
  });
  minimize.addEventListener('click', () => {
    toggle(false);
  });
  if (text('eager') === 'true') fill();
  return h('li', { class: 'slds-utility-bar__item shell-utility__item' }, button, panel);
}

/** What is always at hand at the bottom of the app; the platform has none on phones. */
export function utilityBar(): HTMLElement | null {
  const page = project().flexiPages[currentApp().utilityBar ?? ''];
  const { customPermissions, formFactor } = viewer();
  if (!page || formFactor === 'Small') return null;
  const items = page.regions
    .flatMap((region) => region.items)
    .filter(({ visibility }) => isVisible(visibility, { customPermissions, formFactor, field: () => undefined }));
  if (items.length === 0) return null;
  return h(
    'footer',
    { class: 'slds-utility-bar_container shell-utility-bar', 'aria-label': 'Utility Bar' },
    h('ul', { class: 'slds-utility-bar' }, ...items.map(utility))
  );
}
