import { base } from '../runtime/vendor.ts';
import { h } from './dom.ts';

interface CardOptions {
  title: Node | string;
  icon?: string | undefined;
  actions?: Node[];
  /** Whether the body keeps the card's margin. */
  inset?: boolean;
}

/** A card of the Lightning Design System. */
export function card({ title, icon, actions = [], inset = false }: CardOptions, ...body: Node[]): HTMLElement {
  const figure =
    icon && h('div', { class: 'slds-media__figure' }, base('lightning/icon', { iconName: icon, size: 'small' }));
  return h(
    'article',
    { class: 'slds-card shell-card' },
    h(
      'div',
      { class: 'slds-card__header slds-grid' },
      h(
        'header',
        { class: 'slds-media slds-media_center slds-has-flexi-truncate' },
        figure,
        h('div', { class: 'slds-media__body' }, h('h2', { class: 'slds-card__header-title slds-truncate' }, title))
      ),
      actions.length > 0 && h('div', { class: 'slds-no-flex' }, ...actions)
    ),
    h('div', { class: inset ? 'slds-card__body slds-card__body_inner' : 'slds-card__body' }, ...body)
  );
}
