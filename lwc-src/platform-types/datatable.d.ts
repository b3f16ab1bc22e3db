declare module 'lightning/datatable' {
  import { LightningElement } from 'lwc';

  export type ColumnType =
    | 'action'
    | 'boolean'
    | 'button'
    | 'button-icon'
    | 'currency'
    | 'date'
    | 'date-local'
    | 'email'
    | 'location'
    | 'number'
    | 'percent'
    | 'phone'
    | 'text'
    | 'url';

  export interface RowAction {
    readonly label: string;
    readonly name: string;
    readonly iconName?: string;
    readonly disabled?: boolean;
  }

  export interface Column<Row = Record<string, unknown>> {
    readonly label?: string;
    readonly fieldName?: keyof Row & string;
    /** `text` when absent. */
    readonly type?: ColumnType;
    readonly typeAttributes?: Readonly<Record<string, unknown>>;
    readonly cellAttributes?: Readonly<Record<string, unknown>>;
    readonly sortable?: boolean;
    readonly wrapText?: boolean;
    readonly editable?: boolean;
    readonly iconName?: string;
    readonly hideDefaultActions?: boolean;
    readonly hideLabel?: boolean;
    readonly actions?: readonly RowAction[];
    /** Pixels; the column cannot be resized. */
    readonly fixedWidth?: number;
    /** Pixels to begin with. */
    readonly initialWidth?: number;
  }

  export type RowActionEvent<Row> = CustomEvent<{ readonly action: RowAction; readonly row: Row }>;
  export type RowSelectionEvent<Row> = CustomEvent<{ readonly selectedRows: readonly Row[] }>;
  export type SortEvent<Row> = CustomEvent<{
    readonly fieldName: keyof Row & string;
    readonly sortDirection: 'asc' | 'desc';
  }>;
  export type LoadMoreEvent = CustomEvent<{ readonly enableInfiniteLoading: boolean }>;

  export default class LightningDatatable extends LightningElement {
    data: readonly unknown[];
    columns: readonly Column[];
    selectedRows: readonly string[];
    isLoading: boolean;
    enableInfiniteLoading: boolean;
    getSelectedRows(): readonly unknown[];
  }
}
