import type { FlexiPage } from '../../metadata/types.ts';
import type { PageReference } from '../runtime/navigation.ts';
import type { Row } from '../runtime/org.ts';
import { objectMetadata, project } from '../runtime/project.ts';
import { mayRead } from '../runtime/list-records.ts';
import { viewer } from '../runtime/viewer.ts';
import { currentApp, HOME_TAB } from './app.ts';
import { packageComponent } from './component.ts';
import { h } from './dom.ts';
import { renderFlexiPage } from './flexi-page.ts';
import { listPage } from './list-page.ts';
import { openRecordForm } from './record-form.ts';
import { readFields, recordContext, type RecordContext } from './record.ts';
import { failureCard, later } from './waiting.ts';

/** What the platform shows of objects that have no page of the project. */
const STANDARD_PAGE: FlexiPage = {
  label: 'Record Page',
  type: 'RecordPage',
  object: null,
  template: 'flexipage:recordHomeTemplateDesktop',
  regions: [
    {
      name: 'header',
      isFacet: false,
      items: [{ component: 'force:highlightsPanel', identifier: 'header', properties: {}, visibility: null }]
    },
    {
      name: 'main',
      isFacet: false,
      items: [{ component: 'force:detailPanel', identifier: 'details', properties: {}, visibility: null }]
    }
  ]
};

function pageOfObject(objectName: string): FlexiPage {
  const name = currentApp().recordPages[objectName] ?? objectMetadata(objectName).recordPage ?? '';
  return project().flexiPages[name] ?? STANDARD_PAGE;
}

/** Fields that the visibility rules of a page ask for. */
function fieldsOfRules(page: FlexiPage): string[] {
  const criteria = page.regions.flatMap(({ items }) => items.flatMap(({ visibility }) => visibility?.criteria ?? []));
  return criteria.flatMap(({ left }) => /^\{!Record\.([\w.]+)\}$/.exec(left)?.[1] ?? []);
}

async function recordPage(id: string, objectName?: string): Promise<HTMLElement> {
  const record: RecordContext = await recordContext(id, objectName);
  const page = pageOfObject(record.objectName);
  const asked = fieldsOfRules(page).filter((field) => mayRead(record.info, field));
  const row: Row = await readFields(record, asked);
  const field = (name: string): string | undefined => (name in row ? String(row[name]) : undefined);
  return renderFlexiPage({ page, record, field });
}

function appPage(name: string): HTMLElement {
  const page = project().flexiPages[name];
  if (!page) return notFound();
  document.title = `${page.label} | Salesforce`;
  return renderFlexiPage({ page, record: null, field: () => undefined });
}

function tabPage(name: string): HTMLElement {
  const tab = project().tabs[name];
  if (tab?.flexiPage) return appPage(tab.flexiPage);
  if (tab?.component) return packageComponent(tab.component, {});
  return tab ? listPage(name, null) : notFound();
}

function notFound(): HTMLElement {
  return failureCard("Page doesn't exist", { message: 'Enter a valid address, or choose a page above.' });
}

/** On a phone the platform shows no home page of a project, so the app opens with its first tab. */
function home(): HTMLElement {
  const { homePage, tabs } = currentApp();
  if (homePage !== null && viewer().formFactor !== 'Small') return appPage(homePage);
  return tabPage(tabs.find((name) => name !== HOME_TAB) ?? '');
}

/** The page that a reference means. */
export function pageFor({ type, attributes, state }: PageReference): HTMLElement {
  const { recordId = '', objectApiName, actionName, apiName = '', componentName = '' } = attributes;
  switch (type) {
    case 'standard__recordPage':
      return later('Loading record', async () => recordPage(recordId, objectApiName), 'This record cannot be shown.');
    case 'standard__objectPage':
      if (actionName === 'new') void openRecordForm(objectApiName ?? '', null);
      return listPage(objectApiName ?? '', state['filterName'] ?? null);
    case 'standard__navItemPage':
      return tabPage(apiName);
    case 'standard__component':
      return h('div', { class: 'shell-region' }, packageComponent(componentName.replace(/^c__/, ''), {}));
    case 'standard__namedPage':
      return home();
    default:
      return notFound();
  }
}
