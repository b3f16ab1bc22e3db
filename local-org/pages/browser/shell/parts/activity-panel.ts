import { query } from '../../runtime/org.ts';
import { base } from '../../runtime/vendor.ts';
import { card } from '../card.ts';
import { h } from '../dom.ts';
import { formatMoment, recordLink } from '../field.ts';
import { whenChanged } from '../record.ts';
import { emptyList } from '../table.ts';
import { later } from '../waiting.ts';
import type { Part } from './index.ts';

const SHOWN = 15;

/** Leads and contacts are who a task is about; all else is what it is about. */
async function tasks(objectName: string, id: string): Promise<HTMLElement> {
  const field = objectName === 'Lead' || objectName === 'Contact' ? 'WhoId' : 'WhatId';
  const rows = await query(
    `SELECT Id, Subject, Status, Description, CreatedDate FROM Task WHERE ${field} = '${id}' ORDER BY CreatedDate DESC LIMIT ${SHOWN}`
  );
  if (rows.length === 0) return emptyList('No activities to show. Calls, tasks and emails appear here.');
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const items = rows.map((row) =>
    h(
      'li',
      { class: 'shell-activity' },
      base('lightning/icon', {
        iconName: /call/i.test(text(row['Subject'])) ? 'standard:log_a_call' : 'standard:task',
        size: 'small'
      }),
      h(
        'div',
        { class: 'shell-activity__text' },
        h('p', { class: 'slds-truncate' }, recordLink(row.Id, text(row['Subject']) || 'Task')),
        h(
          'p',
          { class: 'slds-text-body_small slds-text-color_weak' },
          `${text(row['Status'])} · ${formatMoment(text(row['CreatedDate']))}`
        ),
        text(row['Description']) !== '' && h('p', { class: 'shell-activity__detail' }, text(row['Description']))
      )
    )
  );
  return h('ul', {}, ...items);
}

/** What has happened around a record. */
export const activityPanel: Part = (_item, { record }) => {
  const place = h('div');
  if (!record) return place;
  const fill = (): void => {
    place.replaceChildren(later('Loading activities', async () => tasks(record.objectName, record.id)));
  };
  fill();
  whenChanged(place, record, fill);
  return card({ title: 'Activity', icon: 'standard:timesheet_entry', inset: true }, place);
};
