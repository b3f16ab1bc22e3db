import type { TablesPart } from '../model/types.ts';
import type {
  CustomPermissionDefinition,
  GrantNames,
  ObjectGrant,
  PermissionSetGrant
} from '../schema/vocabulary/access.ts';
import type {
  CachePartitionDefinition,
  ExternalCredentialDefinition,
  NamedCredentialDefinition,
  TrustedSiteDefinition
} from '../schema/vocabulary/credentials.ts';
import type { LabelDefinition } from '../schema/vocabulary/labels.ts';
import type {
  AppPageDefinition,
  ApplicationDefinition,
  HomePageDefinition,
  ListViewDefinition,
  QuickActionDefinition,
  TabDefinition,
  UtilityItem
} from '../schema/vocabulary/pages.ts';
import type { ReportFolderDefinition } from '../schema/vocabulary/reports.ts';

interface AnyNames extends GrantNames {
  objects: never;
  events: never;
  metadataTypes: never;
}

/** A permission set as the schema says it; names of objects and fields are plain strings here. */
export interface PermissionSetDefinition extends Omit<
  PermissionSetGrant<AnyNames>,
  'objects' | 'events' | 'metadataTypes'
> {
  readonly objects: { readonly [apiName: string]: ObjectGrant };
  readonly events: { readonly [apiName: string]: 'subscribe' | 'publish' | 'both' };
  readonly metadataTypes: readonly string[];
}

export interface RelatedRecordsDefinition {
  readonly of: string;
  readonly by: string;
  readonly columns: readonly string[];
}

export interface PresentationDefinition {
  readonly highlights: readonly string[];
  readonly sections: readonly { readonly label: string; readonly members: readonly string[] }[];
  readonly relatedLists: readonly RelatedRecordsDefinition[];
  readonly listViews: Table<ListDefinition>;
}

export interface ListDefinition extends Omit<ListViewDefinition<unknown>, 'columns' | 'filters'> {
  readonly columns: readonly string[];
  readonly filters: readonly {
    readonly field: string;
    readonly operation: string;
    readonly values: readonly string[];
  }[];
}

export type PartDefinition =
  | {
      readonly component: string;
      readonly properties?: { readonly [name: string]: string | number | boolean };
      readonly permission?: string;
    }
  | { readonly relatedList: RelatedRecordsDefinition; readonly records: number }
  | { readonly listView: string; readonly of: string; readonly records: number; readonly permission?: string };

export interface RecordPage {
  readonly label: string;
  readonly object: string;
  readonly actions?: readonly string[];
  readonly tabs: readonly { readonly label: string; readonly parts: readonly PartDefinition[] }[];
  readonly side: readonly PartDefinition[];
}

export interface AppPage extends Omit<AppPageDefinition<unknown, string>, 'parts'> {
  readonly parts: readonly PartDefinition[];
}

const homeRegions = ['top', 'bottomLeft', 'bottomRight', 'side'] as const;

/** The parts of a home page, region by region. */
export type HomePage = Pick<HomePageDefinition<unknown, string>, 'label' | 'description'> & {
  readonly [Region in (typeof homeRegions)[number]]: readonly PartDefinition[];
};

/** Everything on a home page. */
export function homePageParts(page: HomePage): PartDefinition[] {
  return homeRegions.flatMap((region) => page[region]);
}

export interface ReportType {
  readonly label: string;
  readonly description: string;
  readonly base: string;
  readonly related: RelatedRecordsDefinition;
  readonly includesUnrelated: boolean;
}

export interface Report {
  readonly label: string;
  readonly description: string;
  readonly folder: string;
  readonly type: string;
  readonly columns: readonly string[];
  readonly filters: readonly {
    readonly field: string;
    readonly operation: string;
    readonly values: readonly string[];
  }[];
  readonly newestBy: string;
}

export type Table<Row> = { readonly [apiName: string]: Row };

/** The constants of the schema from which metadata is made. TypeScript has checked their shape in the schema. */
export interface SchemaConstants {
  readonly customPermissions: Table<CustomPermissionDefinition>;
  readonly permissionSets: Table<PermissionSetDefinition>;
  readonly externalCredentials: Table<ExternalCredentialDefinition>;
  readonly namedCredentials: Table<NamedCredentialDefinition<string>>;
  readonly cachePartitions: Table<CachePartitionDefinition>;
  readonly trustedSites: Table<TrustedSiteDefinition>;
  readonly labels: Table<LabelDefinition>;
  readonly presentations: Table<PresentationDefinition>;
  readonly reportTypes: Table<ReportType>;
  readonly reportFolders: Table<ReportFolderDefinition>;
  readonly reports: Table<Report>;
  readonly recordPages: Table<RecordPage>;
  readonly appPages: Table<AppPage>;
  readonly homePages: Table<HomePage>;
  readonly tabs: Table<TabDefinition<string>>;
  readonly applications: Table<ApplicationDefinition<string, string>>;
  readonly utilityItems: readonly UtilityItem<string>[];
  readonly quickActions: Table<QuickActionDefinition>;
  readonly campaignStatusMirror: { readonly name: string; readonly label: string; readonly description: string } | null;
  readonly campaignStatusByState: Table<string>;
  readonly fieldTransforms: Table<string>;
}

const absent: SchemaConstants = {
  customPermissions: {},
  permissionSets: {},
  externalCredentials: {},
  namedCredentials: {},
  cachePartitions: {},
  trustedSites: {},
  labels: {},
  presentations: {},
  reportTypes: {},
  reportFolders: {},
  reports: {},
  recordPages: {},
  appPages: {},
  homePages: {},
  tabs: {},
  applications: {},
  utilityItems: [],
  quickActions: {},
  campaignStatusMirror: null,
  campaignStatusByState: {},
  fieldTransforms: {}
};

/** A constant of the schema by name; a schema without it simply has none of its kind. */
export function schemaConstant<Name extends keyof SchemaConstants>(
  model: TablesPart,
  name: Name
): SchemaConstants[Name] {
  const constant = model.constants[name];
  return constant ? (constant.value as unknown as SchemaConstants[Name]) : absent[name];
}

/** The rows of a table of the schema, sorted by name, so that their order in the schema changes nothing. */
export function sortedRows<Row>(table: Table<Row>): (readonly [name: string, row: Row])[] {
  return Object.entries(table).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
