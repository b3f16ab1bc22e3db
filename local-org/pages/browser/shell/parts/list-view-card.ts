import { openListView, readListRows } from '../../runtime/list-records.ts';
import { card } from '../card.ts';
import { h } from '../dom.ts';
import { iconOf } from '../icons.ts';
import { tableOf } from '../table.ts';
import { later } from '../waiting.ts';
import type { Part } from './index.ts';

/** The first records of a list view. */
export const listViewCard: Part = ({ properties }) => {
  const objectName = String(properties['entityName']);
  const viewName = String(properties['filterName']);
  const limit = Number(properties['pageSize'] ?? 5);
  return later('Loading list', async () => {
    const opened = await openListView(objectName, viewName);
    const rows = await readListRows(opened, { limit });
    const address = `/lightning/o/${objectName}/list?filterName=${opened.view.name}`;
    const title = h('a', { class: 'slds-card__header-link', href: address }, opened.view.label);
    const footer = h('a', { class: 'slds-card__footer-action', href: address }, 'View All');
    const element = card({ title, icon: iconOf(objectName) }, await tableOf(opened, rows));
    element.append(h('footer', { class: 'slds-card__footer' }, footer));
    return element;
  });
};
