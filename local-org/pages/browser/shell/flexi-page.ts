import type { FlexiPage, FlexiPageItem } from '../../metadata/types.ts';
import { viewer } from '../runtime/viewer.ts';
import { packageComponent } from './component.ts';
import { h } from './dom.ts';
import { partOf } from './parts/index.ts';
import type { RecordContext } from './record.ts';
import { tabset } from './tabs.ts';
import { isVisible } from './visibility.ts';

export type RegionWidth = 'SMALL' | 'MEDIUM' | 'LARGE' | 'XLARGE';

/** What the parts of a page know of it. */
export interface PageContext {
  page: FlexiPage;
  record: RecordContext | null;
  /** Fields of the record that visibility rules ask for, as text. */
  field: (name: string) => string | undefined;
}

const property = (item: FlexiPageItem, name: string): string => {
  const value = item.properties[name];
  return typeof value === 'string' ? value : '';
};

function itemsOf(context: PageContext, region: string): FlexiPageItem[] {
  const { customPermissions, formFactor } = viewer();
  const items = context.page.regions.filter(({ name }) => name === region).flatMap((each) => each.items);
  return items.filter(({ visibility }) =>
    isVisible(visibility, { customPermissions, formFactor, field: context.field })
  );
}

function region(context: PageContext, name: string, width: RegionWidth): HTMLElement {
  const parts = itemsOf(context, name).map((item) => part(context, item, width));
  return h('div', { class: 'shell-region', 'data-region': name }, ...parts);
}

function part(context: PageContext, item: FlexiPageItem, width: RegionWidth): HTMLElement {
  const { component } = item;
  if (component === 'flexipage:tabset') {
    const tabs = itemsOf(context, property(item, 'tabs')).map((tab) => ({
      label: property(tab, 'title'),
      active: property(tab, 'active') === 'true',
      content: () => region(context, property(tab, 'body'), width)
    }));
    return tabset(tabs);
  }
  const platformPart = partOf(component);
  if (platformPart) return platformPart(item, context);
  if (/^\w+:/.test(component) && !component.startsWith('c:')) {
    return h('div', { class: 'shell-unknown slds-text-color_weak' }, `${component} is shown in an org only.`);
  }
  const ofRecord = context.record ? { recordId: context.record.id, objectApiName: context.record.objectName } : {};
  return packageComponent(component, { ...ofRecord, flexipageRegionWidth: width, ...item.properties });
}

/** How the templates of the platform lay their regions out: rows of regions with their widths. */
const TEMPLATES: Readonly<Record<string, [string, RegionWidth][][]>> = {
  'flexipage:recordHomeTemplateDesktop': [
    [['header', 'XLARGE']],
    [
      ['main', 'LARGE'],
      ['sidebar', 'SMALL']
    ]
  ],
  'home:desktopTemplate': [
    [
      ['top', 'LARGE'],
      ['sidebar', 'SMALL']
    ],
    [
      ['bottomLeft', 'MEDIUM'],
      ['bottomRight', 'MEDIUM']
    ]
  ],
  'flexipage:appHomeTemplateTwoColumnsRightSidebar': [
    [
      ['main', 'LARGE'],
      ['sidebar', 'SMALL']
    ]
  ]
};

/** A Lightning page as its template lays it out. Regions without a part take no room. */
export function renderFlexiPage(context: PageContext): HTMLElement {
  const { page } = context;
  const plain = page.regions
    .filter(({ isFacet }) => !isFacet)
    .map(({ name }): [string, RegionWidth][] => [[name, 'XLARGE']]);
  const rows = (TEMPLATES[page.template] ?? plain).map((row) => {
    const filled = row.filter(([name]) => itemsOf(context, name).length > 0);
    const columns = filled.map(([name, width]) => {
      const column = region(context, name, filled.length > 1 ? width : 'XLARGE');
      column.classList.add(`shell-region_${(filled.length > 1 ? width : 'XLARGE').toLowerCase()}`);
      return column;
    });
    return h('div', { class: 'shell-row' }, ...columns);
  });
  return h('div', { class: 'shell-flexi-page' }, ...rows);
}
