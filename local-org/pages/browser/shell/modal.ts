import { h, uniqueId } from './dom.ts';

export interface OpenModal {
  close: () => void;
}

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/**
 * Opens a modal over the page. Focus goes into it and, when it closes, back to where it was.
 * @param content of the modal; headings and footers included
 */
export function openModal(label: string, content: Node, size: 'small' | 'medium' | 'large' = 'medium'): OpenModal {
  const before = document.activeElement;
  const id = uniqueId('modal');
  const container = h('div', { class: 'slds-modal__container' });
  const section = h(
    'section',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': label,
      tabindex: '-1',
      id,
      class: `slds-modal slds-fade-in-open slds-modal_${size} shell-modal`
    },
    container
  );
  const backdrop = h('div', { class: 'slds-backdrop slds-backdrop_open', role: 'presentation' });
  const close = (): void => {
    section.remove();
    backdrop.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const closeButton = h(
    'button',
    {
      class: 'slds-button slds-button_icon slds-modal__close shell-modal__close',
      type: 'button',
      title: 'Close',
      onclick: close
    },
    h('span', { 'aria-hidden': 'true' }, '✕'),
    h('span', { class: 'slds-assistive-text' }, 'Close')
  );
  container.append(closeButton, content);
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(section, backdrop);
  (section.querySelector<HTMLElement>(`.slds-modal__content :is(${FOCUSABLE})`) ?? section).focus();
  return { close };
}
