declare module 'lightning/uiListsApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { RecordRepresentation } from 'lightning/uiRecordApi';

  export interface ListViewSummary {
    readonly id: string;
    readonly apiName: string;
    readonly label: string;
    readonly objectApiName?: string;
    readonly visibility?: string;
  }
  export interface ListViewCollection {
    readonly lists: readonly ListViewSummary[];
    readonly count: number;
    readonly nextPageToken: string | null;
    readonly nextPageUrl: string | null;
  }
  export interface ListInfo {
    readonly eTag: string;
    readonly label: string;
    readonly displayColumns: readonly {
      readonly fieldApiName: string;
      readonly label: string;
      readonly sortable: boolean;
    }[];
    readonly filteredByInfo: readonly unknown[];
    readonly listReference: ListViewSummary;
  }
  export interface ListRecords {
    readonly records: readonly RecordRepresentation[];
    readonly count: number;
    readonly nextPageToken: string | null;
    readonly pageSize: number;
  }
  interface Wired<Data> {
    readonly data?: Data;
    readonly error?: unknown;
  }
  interface ListOfObject {
    objectApiName: string | undefined;
    listViewApiName: string | undefined;
  }

  /** The list views of an object; `pageSize` 1 to 2000, 20 when absent. */
  export const getListInfosByObjectName: WireAdapterConstructor<
    { objectApiName: string | undefined; pageSize?: number; pageToken?: string; q?: string; recentListsOnly?: boolean },
    Wired<ListViewCollection>
  >;
  export const getListInfoByName: WireAdapterConstructor<ListOfObject, Wired<ListInfo>>;
  /** The records of a list view; `pageSize` 1 to 2000, 50 when absent. */
  export const getListRecordsByName: WireAdapterConstructor<
    ListOfObject & {
      fields?: readonly string[];
      optionalFields?: readonly string[];
      pageSize?: number;
      pageToken?: string;
      sortBy?: string | readonly string[];
      where?: string;
    },
    Wired<ListRecords>
  >;
}
