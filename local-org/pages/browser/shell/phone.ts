import { h } from './dom.ts';
import { openModal } from './modal.ts';

/** Shows the open page on a phone: a frame of its size, so that all that asks for the width hears of it. */
export function openPhone(): void {
  const address = new URL(location.href);
  address.searchParams.set('formFactor', 'Small');
  const frame = h('iframe', {
    class: 'shell-phone',
    src: address.href,
    title: 'This page on a phone',
    width: 375,
    height: 720
  });
  openModal('Phone', h('div', { class: 'slds-modal__content shell-phone__case' }, frame), 'small');
}
