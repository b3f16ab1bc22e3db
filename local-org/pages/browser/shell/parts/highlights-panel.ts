import { h } from '../dom.ts';
import { fieldElement } from '../field.ts';
import { iconOf } from '../icons.ts';
import { base } from '../../runtime/vendor.ts';
import { actionsOf } from '../record-actions.ts';
import { highlightFields, readFields, shownField, whenChanged, type RecordContext } from '../record.ts';
import { columnLabel } from '../table.ts';
import { later } from '../waiting.ts';
import type { Part } from './index.ts';

async function header(record: RecordContext, actionNames: string[] | null): Promise<HTMLElement> {
  const { info, objectName } = record;
  const fields = highlightFields(record);
  const nameField = objectName === 'Task' ? 'Subject' : 'Name';
  const row = await readFields(record, [nameField, ...fields]);
  document.title = `${String(row[nameField])} | ${info.label} | Salesforce`;
  const details = fields.map((field) =>
    h(
      'li',
      { class: 'slds-page-header__detail-block' },
      h('p', { class: 'slds-text-title slds-truncate' }, columnLabel(info, field).replace(/ ID$/, '')),
      h('p', { class: 'slds-truncate' }, fieldElement(shownField(info, row, field)))
    )
  );
  return h(
    'div',
    { class: 'slds-page-header slds-page-header_record-home shell-highlights' },
    h(
      'div',
      { class: 'shell-highlights__top' },
      h(
        'div',
        { class: 'slds-media' },
        h(
          'div',
          { class: 'slds-media__figure' },
          base('lightning/icon', { iconName: iconOf(objectName), size: 'medium' })
        ),
        h(
          'div',
          { class: 'slds-media__body' },
          h(
            'h1',
            {},
            h('span', { class: 'slds-page-header__meta-text shell-block' }, info.label),
            h('span', { class: 'slds-page-header__title shell-block' }, String(row[nameField]))
          )
        )
      ),
      actionsOf(record, actionNames)
    ),
    details.length > 0 && h('ul', { class: 'slds-page-header__detail-row shell-highlights__fields' }, ...details)
  );
}

/** The head of a record page: what it is, its most important fields, and what can be done with it. */
export const highlightsPanel: Part = ({ properties }, { record }) => {
  const place = h('div');
  if (!record) return place;
  const names = properties['actionNames'];
  const fill = (): void => {
    place.replaceChildren(later('Loading record', async () => header(record, Array.isArray(names) ? names : null)));
  };
  fill();
  whenChanged(place, record, fill);
  return place;
};
