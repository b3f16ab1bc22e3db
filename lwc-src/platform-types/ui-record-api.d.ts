declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';

  /** What `@salesforce/schema/Object.Field` gives, or `Object.Field` as text. */
  export type FieldReference = string | { readonly fieldApiName: string; readonly objectApiName: string };

  export interface FieldValue {
    readonly value: unknown;
    readonly displayValue: string | null;
  }
  export interface RecordRepresentation {
    readonly id: string;
    readonly apiName: string;
    readonly fields: Readonly<Record<string, FieldValue>>;
    readonly recordTypeId: string | null;
    readonly lastModifiedDate: string | null;
    readonly systemModstamp: string | null;
  }
  export interface WiredRecord {
    readonly data?: RecordRepresentation;
    readonly error?: unknown;
  }
  interface RecordQuery {
    recordId: string | undefined;
    fields?: FieldReference | readonly FieldReference[];
    optionalFields?: FieldReference | readonly FieldReference[];
    layoutTypes?: string | readonly string[];
    modes?: string | readonly string[];
  }
  export interface RecordInput {
    readonly apiName?: string;
    readonly fields: Readonly<Record<string, unknown>>;
  }

  export const getRecord: WireAdapterConstructor<RecordQuery, WiredRecord>;
  export function getFieldValue(record: RecordRepresentation | undefined, field: FieldReference): unknown;
  export function getFieldDisplayValue(record: RecordRepresentation | undefined, field: FieldReference): unknown;
  export function createRecord(input: RecordInput): Promise<RecordRepresentation>;
  export function updateRecord(input: RecordInput): Promise<RecordRepresentation>;
  export function deleteRecord(recordId: string): Promise<void>;
  /** Tells the org's cache in the browser that Apex changed these records. */
  export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
}
