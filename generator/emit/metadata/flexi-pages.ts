import type { PackageModel } from '../../model/types.ts';
import {
  schemaConstant,
  sortedRows,
  type AppPage,
  type HomePage,
  type PartDefinition,
  type RecordPage
} from '../../plan/schema-constants.ts';
import type { UtilityItem } from '../../schema/vocabulary/pages.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { utilityBarName } from './applications.ts';
import { metadataFile } from './files.ts';
import {
  Identifiers,
  itemOf,
  permissionReference,
  propertiesOf,
  type PageItem,
  type PageProperty
} from './page-parts.ts';

interface Region {
  readonly name: string;
  readonly type: 'Region' | 'Facet' | 'Background';
  readonly items: readonly PageItem[];
}

/** Lightning pages: record pages, app pages, home pages and the utility bar. */
export function emitFlexiPages(model: PackageModel, render: Render): EmittedFile[] {
  const utilityItems = schemaConstant(model, 'utilityItems');
  return [
    ...sortedRows(schemaConstant(model, 'recordPages')).map(([name, page]) =>
      pageFile(render, name, recordPageView(model, page))
    ),
    ...sortedRows(schemaConstant(model, 'appPages')).map(([name, page]) =>
      pageFile(render, name, appPageView(model, page))
    ),
    ...sortedRows(schemaConstant(model, 'homePages')).map(([name, page]) =>
      pageFile(render, name, homePageView(model, page))
    ),
    ...(utilityItems.length > 0 ? [pageFile(render, utilityBarName, utilityBarView(utilityItems))] : [])
  ];
}

function pageFile(render: Render, name: string, view: object): EmittedFile {
  return metadataFile(render, 'flexi-page', `flexipages/${name}.flexipage`, {
    description: null,
    object: null,
    templateProperties: [],
    ...view
  });
}

function recordPageView(model: PackageModel, page: RecordPage): object {
  const identifiers = new Identifiers();
  const item = (component: string, properties: PageProperty[]): PageItem => ({
    component,
    identifier: identifiers.next(component),
    properties,
    permission: null
  });
  const header = item('force:highlightsPanel', headerProperties(page));
  const facets = page.tabs.map(({ label, parts }, index) => ({
    name: `Facet-tab${String(index + 1)}`,
    label,
    items: parts.map((part) => itemOf(model, part, page.object, identifiers))
  }));
  const tabs = facets.map(({ name, label }, index) =>
    item('flexipage:tab', propertiesOf({ active: index === 0, body: name, title: label }))
  );
  const regions: Region[] = [
    { name: 'header', type: 'Region', items: [header] },
    ...facets.map(({ name, items }): Region => ({ name, type: 'Facet', items })),
    { name: 'Facet-tabs', type: 'Facet', items: tabs },
    { name: 'main', type: 'Region', items: [item('flexipage:tabset', propertiesOf({ tabs: 'Facet-tabs' }))] },
    { name: 'sidebar', type: 'Region', items: page.side.map((part) => itemOf(model, part, page.object, identifiers)) }
  ];
  return {
    regions,
    label: page.label,
    object: page.object,
    template: 'flexipage:recordHomeTemplateDesktop',
    type: 'RecordPage'
  };
}

/** Buttons that are visible without opening the menu. */
const visibleActions = 3;

function headerProperties({ actions }: RecordPage): PageProperty[] {
  return actions
    ? [
        { name: 'actionNames', value: '', values: actions, decorator: false },
        ...propertiesOf({
          collapsed: false,
          enableActionsConfiguration: true,
          enableActionsInNative: false,
          hideChatterActions: false,
          numVisibleActions: visibleActions
        })
      ]
    : propertiesOf({ collapsed: false });
}

function appPageView(model: PackageModel, page: AppPage): object {
  const identifiers = new Identifiers();
  const items = page.parts.map((part) => itemOf(model, part, null, identifiers));
  const regions: Region[] = [{ name: 'main', type: 'Region', items }];
  return {
    regions,
    description: page.description,
    label: page.label,
    template: 'flexipage:defaultAppHomeTemplate',
    type: 'AppPage'
  };
}

function homePageView(model: PackageModel, page: HomePage): object {
  const identifiers = new Identifiers();
  const region = (name: string, parts: readonly PartDefinition[]): Region => ({
    name,
    type: 'Region',
    items: parts.map((part) => itemOf(model, part, null, identifiers))
  });
  return {
    regions: [
      region('top', page.top),
      region('bottomLeft', page.bottomLeft),
      region('bottomRight', page.bottomRight),
      region('sidebar', page.side)
    ],
    description: page.description,
    label: page.label,
    template: 'home:desktopTemplate',
    type: 'HomePage'
  };
}

function utilityBarView(utilityItems: readonly UtilityItem<string>[]): object {
  const identifiers = new Identifiers();
  const items = utilityItems.map((utility): PageItem => {
    const { eager, height, icon, label, width } = utility;
    const frame = propertiesOf({ eager, height, icon: `utility:${icon}`, label, scrollable: false, width });
    return {
      component: utility.component,
      identifier: identifiers.next(utility.component),
      properties: [
        ...frame.map((property) => ({ ...property, decorator: true })),
        ...propertiesOf(utility.properties ?? {})
      ],
      permission: utility.permission === undefined ? null : permissionReference(utility.permission)
    };
  });
  const regions: Region[] = [
    { name: 'utilityItems', type: 'Region', items },
    { name: 'backgroundComponents', type: 'Background', items: [] }
  ];
  return {
    regions,
    label: 'Dograh Utility Bar',
    template: 'one:utilityBarTemplateDesktop',
    templateProperties: propertiesOf({ isLeftAligned: true }),
    type: 'UtilityBar'
  };
}
