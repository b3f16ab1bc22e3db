/** The platform's own components on pages: names, properties and what the properties hold. */

/** What a property holds: a switch, a count, a name that a rule looks up, or one of a few words. */
export type PropertyKind = 'boolean' | 'count' | 'text' | readonly string[];

export type Properties = Readonly<Record<string, PropertyKind>>;

/** Components whose properties are known; a property that is absent here does not exist. */
export const standardComponents: ReadonlyMap<string, Properties> = new Map<string, Properties>([
  [
    'force:highlightsPanel',
    {
      collapsed: 'boolean',
      enableActionsConfiguration: 'boolean',
      enableActionsInNative: 'boolean',
      hideChatterActions: 'boolean',
      hideFollowButton: 'boolean',
      numVisibleActions: 'count',
      actionNames: 'text'
    }
  ],
  ['force:detailPanel', {}],
  ['force:relatedListContainer', {}],
  [
    'force:relatedListSingleContainer',
    {
      parentFieldApiName: 'text',
      relatedListApiName: 'text',
      relatedListComponentOverride: ['ADVGRID', 'GRID', 'NONE', 'TILE'],
      rowsToDisplay: 'count',
      showActionBar: 'boolean'
    }
  ],
  [
    'lst:dynamicRelatedList',
    {
      actionNames: 'text',
      adminFilters: 'text',
      maxRecordsToDisplay: 'count',
      parentFieldApiName: 'text',
      relatedListApiName: 'text',
      relatedListDisplayType: ['ADVGRID', 'GRID', 'LIST', 'NONE', 'TILE'],
      relatedListFieldAliases: 'text',
      relatedListLabel: 'text',
      showActionBar: 'boolean',
      sortFieldAlias: 'text',
      sortFieldOrder: ['Ascending', 'Default', 'Descending']
    }
  ],
  ['flexipage:tab', { active: 'boolean', body: 'text', title: 'text' }],
  ['flexipage:tabset', { label: 'text', tabs: 'text' }],
  ['flexipage:richText', { decorate: 'boolean', richTextValue: 'text' }],
  ['flexipage:filterListCard', { entityName: 'text', filterName: 'text', pageSize: 'count' }]
]);

/** Components of the same namespaces whose properties are not judged. */
const otherNames: ReadonlySet<string> = new Set(
  `force:relatedListQuickLinksContainer force:recordDetail force:recordLayout force:mobileHighlightsPanel
   flexipage:accordion flexipage:accordionSection flexipage:availableForAllPageTypes flexipage:blank flexipage:column
   flexipage:field flexipage:fieldSection flexipage:recentItems flexipage:reportChart flexipage:visualforcePage
   flexipage:conditionalPanel flexipage:listView flexipage:todaysTask lst:relatedList lst:relatedListSingleContainer`.split(
    /\s+/
  )
);

const closedNamespaces: ReadonlySet<string> = new Set(['force', 'flexipage', 'lst']);
const otherNamespaces =
  /^(analytics|collab|community\w*|console|dashboards|desktopDashboards|einstein\w*|flowruntime|force\w+|home|industries\w*|knowledge\w*|lightning\w*|macros|notes|omni\w*|one|opencti|processAutomation|record_flexipage|runtime_\w+|search\w*|setup\w*|sfa|siteforce\w*|support|survey\w*|wave\w*|voice\w*)$/;

/** One sentence when the platform has no such component. */
export function standardComponentProblem(name: string): string | undefined {
  const [namespace = ''] = name.split(':');
  if (closedNamespaces.has(namespace))
    return standardComponents.has(name) || otherNames.has(name) ? undefined : `the platform has no component ${name}`;
  return otherNamespaces.test(namespace) ? undefined : `nothing brings the namespace ${namespace} of ${name}`;
}
