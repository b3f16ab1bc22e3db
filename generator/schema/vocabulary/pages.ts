import type { ApiName, Member } from './objects.ts';

/** `name` is the record's name field; the others are kept by Salesforce for every record. */
export type StandardColumn = 'name' | 'owner' | 'createdDate' | 'lastModifiedDate';
export type Column<Entity> = Member<Entity> | StandardColumn;

/** One condition of a list view. Several values mean any of them. */
export interface ListFilter<Entity> {
  field: Column<Entity>;
  operation: 'equals' | 'notEqual' | 'lessThan' | 'greaterThan' | 'lessOrEqual' | 'greaterOrEqual' | 'contains';
  /** Literal values, or Salesforce's words for time, such as `TODAY` or `LAST_N_DAYS:7`. */
  values: readonly string[];
}

export interface ListViewDefinition<Entity> {
  label: string;
  columns: readonly Column<Entity>[];
  filters: readonly ListFilter<Entity>[];
}

/** Records of another object that point at this one: the object, its member that points here, its members to show. */
export type RelatedRecords<Entities> = Entities extends unknown
  ? { of: ApiName<Entities>; by: Member<Entities>; columns: readonly Column<Entities>[] }
  : never;

/** How the records of an object are shown. */
export interface ObjectPresentation<Entity, Entities> {
  /** Most important fields: record header, mobile cards, search results and lookups; ten at most. */
  highlights: readonly Member<Entity>[];
  /** Sections of the page layout. Members that no section names come in a last one, so that none is forgotten. */
  sections: readonly { label: string; members: readonly Column<Entity>[] }[];
  relatedLists: readonly RelatedRecords<Entities>[];
  /** By API name. */
  listViews: { readonly [apiName: string]: ListViewDefinition<Entity> };
}

/** Every object of the package is presented. */
export type Presentations<Entities> = {
  readonly [Entity in Entities as ApiName<Entity>]: ObjectPresentation<Entity, Entities>;
};

/**
 * A component on a page: one of Salesforce's own (`force:detailPanel`) or a Lightning web component of the package
 * (`dograhCallMonitor`).
 */
export interface PageComponent<Permission extends string> {
  component: string;
  properties?: { readonly [name: string]: string | number | boolean };
  /** Only shown to users with this custom permission; the component checks it again. */
  permission?: Permission;
}

/** A related list on a record page, with its own columns, independent of any page layout. */
export interface RelatedListPart<Entities> {
  relatedList: RelatedRecords<Entities>;
  records: number;
}

/** A list view on a page. */
export interface ListViewPart<Entities, Permission extends string> {
  listView: string;
  of: ApiName<Entities>;
  records: number;
  /** Only shown to users with this custom permission: whoever may not see the object would get an error instead. */
  permission?: Permission;
}

export type PagePart<Entities, Permission extends string> =
  PageComponent<Permission> | RelatedListPart<Entities> | ListViewPart<Entities, Permission>;

/** A record page: highlights on top, tabs below, a side column. */
export interface RecordPageDefinition<Entities, StandardObjectName extends string, Permission extends string> {
  label: string;
  object: ApiName<Entities> | StandardObjectName;
  /**
   * Buttons in the header, most important first: Salesforce's own (`Edit`) and quick actions (`Lead.Dograh_Call`).
   * Without it the page shows those of the page layout.
   */
  actions?: readonly string[];
  tabs: readonly { label: string; parts: readonly PagePart<Entities, Permission>[] }[];
  side: readonly PagePart<Entities, Permission>[];
}

/** A page of the app that belongs to no record. */
export interface AppPageDefinition<Entities, Permission extends string> {
  label: string;
  description: string;
  parts: readonly PagePart<Entities, Permission>[];
}

/** The page that an app opens with on a desktop; on a phone Salesforce shows its own. */
export interface HomePageDefinition<Entities, Permission extends string> {
  label: string;
  description: string;
  /** Across the wide column. */
  top: readonly PagePart<Entities, Permission>[];
  /** Side by side below it. */
  bottomLeft: readonly PagePart<Entities, Permission>[];
  bottomRight: readonly PagePart<Entities, Permission>[];
  /** The narrow column. */
  side: readonly PagePart<Entities, Permission>[];
}

/** A tab shows an object, or an app page. The motif is the name of an icon of Salesforce. */
export type TabDefinition<PageName extends string> =
  { motif: string } | { motif: string; page: PageName; label: string; description: string };

export interface ApplicationDefinition<TabName extends string, HomePageName extends string> {
  label: string;
  description: string;
  /** Header colour, `#RRGGBB`. */
  color: `#${string}`;
  tabs: readonly TabName[];
  /** What its tab Home shows, which then is the first; without it the app has no such tab. */
  homePage?: HomePageName;
}

/** Something that is always at hand at the bottom of the app. */
export interface UtilityItem<Permission extends string> extends PageComponent<Permission> {
  label: string;
  /** Name of an SLDS utility icon: `call`. */
  icon: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Loaded with the app, before anybody opens it. */
  eager: boolean;
}

/** A button on records that opens a Lightning web component. */
export interface QuickActionDefinition {
  label: string;
  /** API name of the object whose records have the button. */
  object: string;
  component: string;
  description: string;
}

/** Records of one object with those that point at them, for the report builder. */
export interface ReportTypeDefinition<Entities> {
  label: string;
  description: string;
  base: ApiName<Entities>;
  related: RelatedRecords<Entities>;
  /** Records of the first object without any of the second are reported too. */
  includesUnrelated: boolean;
}
