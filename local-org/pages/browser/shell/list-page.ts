import { openListView, readListRows, type OpenListView } from '../runtime/list-records.ts';
import { go } from '../runtime/navigation.ts';
import { base } from '../runtime/vendor.ts';
import { h } from './dom.ts';
import { iconOf } from './icons.ts';
import { menu } from './menu.ts';
import { openRecordForm } from './record-form.ts';
import { emptyList, recordTable } from './table.ts';
import { later } from './waiting.ts';

const PAGE = 50;

interface Sort {
  field: string;
  direction: 'asc' | 'desc';
}

function viewMenu({ view, views, info }: OpenListView): HTMLElement {
  const face = h(
    'span',
    { class: 'slds-page-header__title' },
    view.label,
    base('lightning/icon', { iconName: 'utility:down', size: 'x-small', class: 'slds-m-left_x-small' })
  );
  return menu({
    label: 'Select a list view',
    face,
    buttonClass: 'slds-button shell-view-button',
    align: 'left',
    sections: () => [
      {
        heading: 'List Views',
        items: views.map(({ name, label }) => ({
          label,
          checked: name === view.name,
          run: () => {
            go(`/lightning/o/${info.apiName}/list?filterName=${name}`);
          }
        }))
      }
    ]
  });
}

async function rowsOf(
  opened: OpenListView,
  sort: Sort | undefined,
  resort: (sort: Sort) => void
): Promise<HTMLElement> {
  const sortBy = sort && `${sort.direction === 'desc' ? '-' : ''}${sort.field}`;
  const rows = await readListRows(opened, { limit: PAGE + 1, sortBy });
  const shown = rows.slice(0, PAGE);
  const count = rows.length > PAGE ? `${PAGE}+ items` : `${shown.length} ${shown.length === 1 ? 'item' : 'items'}`;
  const table =
    shown.length === 0
      ? emptyList('No items to display.')
      : recordTable({
          info: opened.info,
          fields: opened.fields,
          rows: shown,
          sort,
          onSort: (field, direction) => {
            resort({ field, direction });
          }
        });
  return h(
    'div',
    {},
    h(
      'p',
      { class: 'slds-text-body_small slds-text-color_weak slds-p-horizontal_medium slds-p-bottom_x-small' },
      count
    ),
    table
  );
}

async function content(objectName: string, viewName: string | null): Promise<HTMLElement> {
  const opened = await openListView(objectName, viewName);
  const { info } = opened;
  document.title = `${opened.view.label} | ${info.labelPlural} | Salesforce`;
  const place = h('div');
  const fill = (sort?: Sort): void => {
    place.replaceChildren(later('Loading list', async () => rowsOf(opened, sort, fill)));
  };
  fill();
  const create =
    info.createable &&
    h(
      'button',
      {
        class: 'slds-button slds-button_neutral',
        type: 'button',
        onclick: () => void openRecordForm(objectName, null)
      },
      'New'
    );
  const refresh = h(
    'button',
    {
      class: 'slds-button slds-button_icon slds-button_icon-border-filled slds-m-left_xx-small',
      type: 'button',
      title: 'Refresh',
      onclick: () => {
        fill();
      }
    },
    base('lightning/icon', { iconName: 'utility:refresh', size: 'x-small' }),
    h('span', { class: 'slds-assistive-text' }, 'Refresh')
  );
  return h(
    'div',
    { class: 'slds-card shell-list' },
    h(
      'div',
      { class: 'shell-list__head' },
      h(
        'div',
        { class: 'slds-media slds-media_center' },
        h(
          'div',
          { class: 'slds-media__figure' },
          base('lightning/icon', { iconName: iconOf(objectName), size: 'medium' })
        ),
        h(
          'div',
          { class: 'slds-media__body' },
          h('h1', { class: 'slds-page-header__meta-text' }, info.labelPlural),
          viewMenu(opened)
        )
      ),
      h('div', { class: 'slds-no-flex' }, create, refresh)
    ),
    place
  );
}

/** The list views of an object. */
export function listPage(objectName: string, viewName: string | null): HTMLElement {
  return later('Loading list view', async () => content(objectName, viewName), 'This list cannot be shown.');
}
