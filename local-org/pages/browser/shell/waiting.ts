import { messageOf } from '../runtime/org.ts';
import { h } from './dom.ts';

const ROWS = 3;

/** What stands where something is still on its way. */
export function skeleton(label: string): HTMLElement {
  const rows = Array.from({ length: ROWS }, () => h('div', { class: 'shell-skeleton__row' }));
  return h(
    'div',
    { class: 'shell-skeleton', role: 'status' },
    h('span', { class: 'slds-assistive-text' }, label),
    ...rows
  );
}

/** What went wrong, where it went wrong; the rest of the page lives on. */
export function failureCard(title: string, error: unknown, retry?: () => void): HTMLElement {
  return h(
    'div',
    { class: 'shell-failure slds-box slds-theme_default', role: 'alert' },
    h('p', { class: 'slds-text-heading_small' }, title),
    h('p', { class: 'shell-failure__message' }, messageOf(error)),
    retry &&
      h(
        'button',
        { class: 'slds-button slds-button_neutral slds-m-top_small', type: 'button', onclick: retry },
        'Try Again'
      )
  );
}

/** An element that is filled when its content has come. */
export function later(
  label: string,
  load: () => Promise<Node>,
  title = 'This part of the page could not be shown.'
): HTMLElement {
  const place = h('div', { class: 'shell-part' });
  const fill = (): void => {
    place.replaceChildren(skeleton(label));
    load().then(
      (content) => {
        place.replaceChildren(content);
      },
      (error: unknown) => {
        place.replaceChildren(failureCard(title, error, fill));
      }
    );
  };
  fill();
  return place;
}
