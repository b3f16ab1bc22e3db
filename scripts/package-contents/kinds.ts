/** One kind of thing in a Salesforce package, as a person calls it, and how its files are known. */
export interface Kind {
  readonly label: string;
  readonly matches: (path: string) => boolean;
}

const ending =
  (suffix: string) =>
  (path: string): boolean =>
    path.endsWith(suffix);

const object = (suffix: string): ((path: string) => boolean) => ending(`${suffix}.object-meta.xml`);

/** In the order in which a person would tell what a package contains. The first kind that matches a file has it. */
export const kinds: readonly Kind[] = [
  { label: 'Custom objects', matches: object('__c') },
  { label: 'Platform events', matches: object('__e') },
  { label: 'Custom metadata types', matches: object('__mdt') },
  { label: 'Standard objects with additions', matches: ending('.object-meta.xml') },
  { label: 'Fields', matches: ending('.field-meta.xml') },
  { label: 'Custom metadata records', matches: ending('.md-meta.xml') },
  { label: 'Apex test classes', matches: (path) => /Test\.cls$/.test(path) },
  { label: 'Apex classes', matches: ending('.cls') },
  { label: 'Apex triggers', matches: ending('.trigger') },
  { label: 'Lightning web components', matches: ending('.js-meta.xml') },
  { label: 'Permission sets', matches: ending('.permissionset-meta.xml') },
  { label: 'Custom permissions', matches: ending('.customPermission-meta.xml') },
  { label: 'External credentials', matches: ending('.externalCredential-meta.xml') },
  { label: 'Named credentials', matches: ending('.namedCredential-meta.xml') },
  { label: 'Trusted URLs', matches: ending('.cspTrustedSite-meta.xml') },
  { label: 'Platform cache partitions', matches: ending('.cachePartition-meta.xml') },
  { label: 'Applications', matches: ending('.app-meta.xml') },
  { label: 'Tabs', matches: ending('.tab-meta.xml') },
  { label: 'Lightning pages', matches: ending('.flexipage-meta.xml') },
  { label: 'Compact layouts', matches: ending('.compactLayout-meta.xml') },
  { label: 'Layouts', matches: ending('.layout-meta.xml') },
  { label: 'List views', matches: ending('.listView-meta.xml') },
  { label: 'Quick actions', matches: ending('.quickAction-meta.xml') },
  { label: 'Flows', matches: ending('.flow-meta.xml') },
  { label: 'Report types', matches: ending('.reportType-meta.xml') },
  { label: 'Reports', matches: ending('.report-meta.xml') }
];

/** Custom labels share one file, so that file holds many of them. */
export const labelFile: Kind = { label: 'Custom labels', matches: ending('.labels-meta.xml') };
