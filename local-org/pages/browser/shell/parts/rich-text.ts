import { h } from '../dom.ts';
import type { Part } from './index.ts';

/** A text that an admin has written for a page. */
export const richText: Part = ({ properties }) => {
  const content = h('div', { class: 'slds-rich-text-editor__output' });
  content.innerHTML = String(properties['richTextValue'] ?? '');
  return h('div', { class: 'slds-card slds-p-around_medium' }, content);
};
