declare module 'lightning/uiObjectInfoApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { FieldReference } from 'lightning/uiRecordApi';

  export interface FieldInfo {
    readonly apiName: string;
    readonly label: string;
    readonly dataType: string;
    readonly required: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly inlineHelpText: string | null;
    readonly length: number;
    readonly referenceToInfos: readonly { readonly apiName: string }[];
  }
  export interface ObjectInfo {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly keyPrefix: string | null;
    readonly queryable: boolean;
    readonly fields: Readonly<Record<string, FieldInfo>>;
    readonly defaultRecordTypeId: string | null;
  }
  export interface PicklistValues {
    readonly values: readonly { readonly label: string; readonly value: string }[];
  }
  interface Wired<Data> {
    readonly data?: Data;
    readonly error?: unknown;
  }
  type ObjectReference = string | { readonly objectApiName: string } | undefined;

  export const getObjectInfo: WireAdapterConstructor<{ objectApiName: ObjectReference }, Wired<ObjectInfo>>;
  export const getPicklistValues: WireAdapterConstructor<
    { recordTypeId: string | undefined; fieldApiName: FieldReference | undefined },
    Wired<PicklistValues>
  >;
}
