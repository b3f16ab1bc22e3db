import { base } from '../runtime/vendor.ts';
import { ShowToastEventName } from '../shims/platform-show-toast-event.ts';
import { h } from './dom.ts';

interface ToastLink {
  url: string;
  label: string;
}

export interface Toast {
  title?: string;
  message?: string;
  messageData?: (string | ToastLink)[];
  variant?: 'info' | 'success' | 'warning' | 'error';
  mode?: 'dismissible' | 'pester' | 'sticky';
}

/** How long a toast stays, as on the platform: longer the more there is to read. */
const BRIEF = 3_000;
const LONG = 5_000;

const container = h('div', {
  class: 'slds-notify_container shell-toasts',
  'aria-live': 'polite',
  'aria-relevant': 'additions'
});

/** Puts what `{0}` and so on stand for into a text: words, or links. */
function filled(message: string, data: (string | ToastLink)[]): Node[] {
  return message.split(/(\{\d+\})/).map((part) => {
    const given = /^\{\d+\}$/.test(part) ? data[Number(part.slice(1, -1))] : part;
    if (given === undefined) return document.createTextNode(part);
    return typeof given === 'string' ? document.createTextNode(given) : h('a', { href: given.url }, given.label);
  });
}

/** Shows a toast; errors wait to be dismissed when they are sticky. */
export function showToast({
  title = '',
  message = '',
  messageData = [],
  variant = 'info',
  mode = 'dismissible'
}: Toast): void {
  const element = h('div', { class: `slds-notify slds-notify_toast slds-theme_${variant}`, role: 'status' });
  const dismiss = (): void => {
    element.remove();
  };
  const closeButton = h(
    'button',
    {
      class: 'slds-button slds-button_icon slds-button_icon-inverse',
      type: 'button',
      title: 'Close',
      onclick: dismiss
    },
    base('lightning/icon', {
      iconName: 'utility:close',
      size: 'x-small',
      variant: variant === 'warning' ? '' : 'inverse'
    }),
    h('span', { class: 'slds-assistive-text' }, 'Close')
  );
  element.append(
    h('span', { class: 'slds-assistive-text' }, variant),
    h(
      'span',
      { class: 'slds-icon_container slds-m-right_small slds-no-flex' },
      base('lightning/icon', {
        iconName: `utility:${variant}`,
        size: 'small',
        variant: variant === 'warning' ? '' : 'inverse'
      })
    ),
    h(
      'div',
      { class: 'slds-notify__content' },
      h('h2', { class: 'slds-text-heading_small' }, title),
      message !== '' && h('p', {}, ...filled(message, messageData))
    ),
    h('div', { class: 'slds-notify__close' }, closeButton)
  );
  container.append(element);
  if (mode !== 'sticky') setTimeout(dismiss, mode === 'pester' || message === '' ? BRIEF : LONG);
}

/** Shows the toasts that components ask for. */
export function startToasts(): HTMLElement {
  document.addEventListener(ShowToastEventName, (event) => {
    showToast((event as CustomEvent<Toast>).detail);
  });
  return container;
}
