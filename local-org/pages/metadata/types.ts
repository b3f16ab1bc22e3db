/** What the shell in the browser and its host are told about the project. Data only: the browser imports its types. */

export interface PageProject {
  apps: AppMetadata[];
  tabs: Record<string, TabMetadata>;
  flexiPages: Record<string, FlexiPage>;
  objects: Record<string, ObjectMetadata>;
  quickActions: Record<string, QuickAction>;
  labels: Record<string, string>;
  /** Custom permissions by permission set. */
  customPermissions: Record<string, string[]>;
  /** `Class.method` of those that say `cacheable=true`. */
  cacheableApex: string[];
  bundles: Record<string, BundleMetadata>;
  trustedUrls: TrustedUrl[];
}

/** An address outside of the org that pages may use, for some purposes. */
export interface TrustedUrl {
  name: string;
  address: string;
  /** Of the content security policy, `media-src`. */
  directives: string[];
}

export interface AppMetadata {
  name: string;
  label: string;
  tabs: string[];
  utilityBar: string | null;
  /** The page that the tab Home shows on a desktop. */
  homePage: string | null;
  /** Record pages of objects inside this app. */
  recordPages: Record<string, string>;
}

export interface TabMetadata {
  label: string | null;
  /** What the tab shows; an object tab has neither. */
  flexiPage: string | null;
  component: string | null;
  /** Number in the name of the icon, `custom:custom22`. */
  icon: string | null;
}

export interface FlexiPage {
  label: string;
  type: string;
  object: string | null;
  template: string;
  regions: FlexiPageRegion[];
}

export interface FlexiPageRegion {
  name: string;
  isFacet: boolean;
  items: FlexiPageItem[];
}

export interface FlexiPageItem {
  component: string;
  identifier: string;
  properties: Record<string, string | string[]>;
  visibility: VisibilityRule | null;
}

export interface VisibilityRule {
  /** `1 AND 2`; all criteria when null. */
  filter: string | null;
  criteria: { left: string; operator: string; right: string }[];
}

export interface ObjectMetadata {
  listViews: ListView[];
  /** Fields of the compact layout: the header of a record. */
  highlights: string[];
  sections: LayoutSection[];
  relatedLists: { name: string; fields: string[] }[];
  /** Page that the project sets for all apps. */
  recordPage: string | null;
}

export interface LayoutSection {
  label: string;
  columns: string[][];
}

export interface ListView {
  name: string;
  label: string;
  columns: string[];
  mine: boolean;
  filters: { field: string; operation: string; value: string }[];
}

export interface QuickAction {
  label: string;
  object: string;
  component: string | null;
}

export interface BundleMetadata {
  label: string;
  targets: string[];
  /** Types of the properties that a page may set. */
  properties: Record<string, string>;
  /** `ScreenAction` or `Action` for a bundle that is a quick action. */
  actionType: string | null;
}

/** What tells a bundle from what it was before, so that a browser may keep it. */
export interface BundleVersions {
  /** Who serves them. */
  host: string;
  /** A number for each bundle that has changed since then. */
  changed: Readonly<Record<string, number>>;
}
