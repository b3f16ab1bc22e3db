/** The page templates of the platform: for which kind of page each is, and which regions it has. */

export interface PageTemplate {
  readonly pageType: string;
  /** Undefined where the regions are not known. */
  readonly regions?: readonly string[];
}

const columns = (count: number): string[] => Array.from({ length: count }, (_, index) => `region${String(index + 1)}`);

/** Templates by name, as pages retrieved from orgs name them. Templates of the org's own begin with `c:`. */
export const pageTemplates: ReadonlyMap<string, PageTemplate> = new Map<string, PageTemplate>([
  ['flexipage:recordHomeTemplateDesktop', { pageType: 'RecordPage', regions: ['header', 'main', 'sidebar'] }],
  [
    'flexipage:recordHomeWithSubheaderTemplateDesktop',
    { pageType: 'RecordPage', regions: ['header', 'subheader', 'main', 'sidebar'] }
  ],
  [
    'flexipage:recordHomeThreeColTemplateDesktop',
    { pageType: 'RecordPage', regions: ['leftsidebar', 'main', 'rightsidebar'] }
  ],
  [
    'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop',
    { pageType: 'RecordPage', regions: ['header', 'leftcol', 'rightcol'] }
  ],
  ...[
    'LeftSidebarTemplateDesktop',
    'LeftSidebarTemplateDesktop2',
    'LeftSidebarHeaderTemplateDesktop',
    'SimpleViewTemplate',
    'SingleColNoHeaderTemplateDesktop',
    'ThreeColTemplateDesktop2',
    'ThreeColHeaderTemplateDesktop',
    'TemplateDesktop2'
  ].map((name): [string, PageTemplate] => [`flexipage:recordHome${name}`, { pageType: 'RecordPage' }]),
  ['flexipage:defaultAppHomeTemplate', { pageType: 'AppPage', regions: ['main'] }],
  ['flexipage:appHomeTemplateTwoColumns', { pageType: 'AppPage', regions: columns(2) }],
  ['flexipage:appHomeTemplateThreeColumns', { pageType: 'AppPage', regions: columns(3) }],
  ['flexipage:appHomeTemplateHeaderTwoColumns', { pageType: 'AppPage', regions: columns(3) }],
  ['flexipage:appHomeTemplateTwoColumnsRightSidebar', { pageType: 'AppPage' }],
  ['flexipage:appHomeTemplateTwoColumnsLeftSidebar', { pageType: 'AppPage' }],
  ['flexipage:appHomeTemplateHeaderTwoColumnsLeftSidebar', { pageType: 'AppPage' }],
  ['flexipage:appHomeTemplateHeaderTwoColumnsRightSidebar', { pageType: 'AppPage' }],
  ['home:desktopTemplate', { pageType: 'HomePage', regions: ['top', 'bottomLeft', 'bottomRight', 'sidebar'] }],
  ['one:utilityBarTemplateDesktop', { pageType: 'UtilityBar', regions: ['utilityItems', 'backgroundComponents'] }]
]);
