import type { OpenListView } from '../runtime/list-records.ts';
import type { Row } from '../runtime/org.ts';
import { viewer } from '../runtime/viewer.ts';
import { base } from '../runtime/vendor.ts';
import { readObjectInfo, type ObjectInfo } from '../shims/ui-object-info-api.ts';
import { h } from './dom.ts';
import { fieldElement, fieldText, recordLink } from './field.ts';
import { shownField } from './record.ts';

export interface TableOptions {
  info: ObjectInfo;
  fields: string[];
  rows: Row[];
  /** Height in pixels of a table that scrolls by itself. */
  sort?: { field: string; direction: 'asc' | 'desc' } | undefined;
  onSort?: (field: string, direction: 'asc' | 'desc') => void;
}

export function columnLabel(info: ObjectInfo, field: string): string {
  const [first = '', second] = field.split('.');
  if (second === undefined) return info.fields[field]?.label ?? field;
  const reference = Object.values(info.fields).find(({ relationshipName }) => relationshipName === first);
  return (reference?.label ?? first).replace(/ ID$/, '');
}

/** Records as a table with links; on a phone as a list of cards. */
export function recordTable(options: TableOptions): HTMLElement {
  return viewer().formFactor === 'Small' ? recordCards(options) : recordGrid(options);
}

function recordGrid({ info, fields, rows, sort, onSort }: TableOptions): HTMLElement {
  const columns = fields.map((field, index) => {
    const isReference = info.fields[field]?.dataType.toLowerCase() === 'reference';
    const common = {
      label: columnLabel(info, field),
      fieldName: field,
      sortable: Boolean(onSort),
      hideDefaultActions: !onSort
    };
    if (index > 0 && !isReference) return { ...common, type: 'text' };
    return {
      ...common,
      fieldName: `${field}__address`,
      type: 'url',
      typeAttributes: { label: { fieldName: `${field}__text` }, target: '_self' }
    };
  });
  const data = rows.map((row) => {
    const entries = fields.flatMap((field, index): [string, string | undefined][] => {
      const shown = shownField(info, row, field);
      const target = index === 0 ? row.Id : shown.value;
      const text = fieldText(shown);
      return [
        [field, text],
        [`${field}__text`, text],
        [`${field}__address`, text === '' ? undefined : `/lightning/r/${String(target)}/view`]
      ];
    });
    return { id: row.Id, ...Object.fromEntries(entries) };
  });
  const table = base('lightning/datatable', {
    keyField: 'id',
    columns,
    data,
    hideCheckboxColumn: true,
    sortedBy: sort && (fields[0] === sort.field ? `${sort.field}__address` : sort.field),
    sortedDirection: sort?.direction
  });
  table.addEventListener('sort', (event) => {
    const { fieldName, sortDirection } = (event as CustomEvent<{ fieldName: string; sortDirection: 'asc' | 'desc' }>)
      .detail;
    onSort?.(fieldName.replace(/__address$/, ''), sortDirection);
  });
  return h('div', { class: 'shell-table' }, table);
}

function recordCards({ info, fields, rows }: TableOptions): HTMLElement {
  const [nameField = 'Name', ...others] = fields;
  const items = rows.map((row) => {
    const details = others
      .map((field) => ({ field, shown: shownField(info, row, field) }))
      .filter(({ shown }) => fieldText(shown) !== '')
      .flatMap(({ field, shown }) => [
        h('dt', { class: 'slds-item_label slds-truncate' }, columnLabel(info, field)),
        h('dd', { class: 'slds-item_detail slds-truncate' }, fieldElement(shown))
      ]);
    const name = fieldText(shownField(info, row, nameField)) || row.Id;
    return h(
      'li',
      { class: 'slds-item shell-record-card' },
      h('h3', { class: 'slds-tile__title slds-truncate' }, recordLink(row.Id, name)),
      h('dl', { class: 'slds-list_horizontal slds-wrap' }, ...details)
    );
  });
  return h('ul', { class: 'slds-has-dividers_bottom-space' }, ...items);
}

/** What stands where there are no records. */
export function emptyList(text: string): HTMLElement {
  return h('p', { class: 'shell-empty slds-text-color_weak' }, text);
}

export async function tableOf(opened: OpenListView, rows: Row[]): Promise<HTMLElement> {
  if (rows.length === 0) return emptyList('No items to display.');
  const info = await readObjectInfo(opened.info.apiName);
  return recordTable({ info, fields: opened.fields, rows });
}
