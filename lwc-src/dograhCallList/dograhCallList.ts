import { LightningElement, api } from 'lwc';
import type { CallLayout } from 'c/dograhCallRow';
import { NEWEST_FIRST, type Sort, type SortField } from 'c/dograhCallRows';
import { rowAfterKey, scrollFor, windowOf, type RowWindow } from 'c/dograhCallScrolling';
import tableText from '@salesforce/label/c.Dograh_Monitor_Table';
import type { CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { columnsFor, type ColumnView } from './columns';

interface RowView {
  id: string;
  call: CallRow;
  className: string;
  style: string;
  rowIndex: number;
  tabIndex: string;
  selected: string;
}

const ROW_HEIGHT: Readonly<Record<CallLayout, number>> = { table: 44, cards: 92 };
/** Before the first layout nobody knows the height. */
const ASSUMED_HEIGHT = 600;
/** The next page is asked for when fewer rows than this are left below. */
const ROWS_AHEAD = 40;

/**
 * Calls as a table, or as cards where there is little room. Only the rows that are seen exist as elements, so thousands
 * cost no more than dozens.
 * @fires open when the user wants to see a call: `detail.callId`
 * @fires sort when a column's header is pressed: `detail.field`
 * @fires hold when the pointer or the focus comes to the rows or leaves them: `detail.held`
 * @fires more when the end comes near and `hasMore` says that there is a next page
 */
export default class DograhCallList extends LightningElement {
  @api rows: readonly CallRow[] = [];
  @api layout: CallLayout = 'table';
  @api sort: Sort = NEWEST_FIRST;
  @api selectedId: string | null = null;
  /** Older calls exist that are not among the rows. */
  @api hasMore = false;

  scrollTop = 0;
  height = ASSUMED_HEIGHT;
  activeId: string | null = null;

  readonly labels = { table: tableText };

  private focusWanted = false;
  private pointerInside = false;
  private focusInside = false;
  private held = false;
  private askedAt = -1;
  /** Where the active row was found last. */
  private foundAt = -1;
  private measuredShape = '';

  /** Gives a row the focus, if it is still there; otherwise the first. */
  @api
  focusRow(callId: string): void {
    const index = this.rows.findIndex((row) => row.callId === callId);
    this.moveTo(Math.max(0, index));
  }

  renderedCallback(): void {
    const shape = `${this.layout} ${this.rows.length}`;
    // Asking makes the browser lay out at once: only when something can have changed.
    if (shape !== this.measuredShape) {
      this.measuredShape = shape;
      this.measure();
    }
    if (this.focusWanted) {
      this.focusWanted = false;
      this.activeElement?.focus({ preventScroll: true });
    }
  }

  disconnectedCallback(): void {
    this.pointerInside = false;
    this.focusInside = false;
    this.tellHold();
  }

  get isTable(): boolean {
    return this.layout === 'table';
  }

  get columns(): ColumnView[] {
    return columnsFor(this.sort);
  }

  /** -1: nobody knows how many there are. */
  get rowCount(): number {
    return this.hasMore ? -1 : this.rows.length + this.headerRows;
  }

  get columnCount(): number {
    return this.isTable ? this.columns.length : 1;
  }

  get viewportStyle(): string {
    return `block-size: min(${this.rows.length * this.rowHeight}px, var(--dograh-list-height, 60vh))`;
  }

  get spacerStyle(): string {
    return `block-size: ${this.rows.length * this.rowHeight}px`;
  }

  get visibleRows(): RowView[] {
    const { first, end } = this.range;
    const active = this.activeIndex;
    const views = this.rows.slice(first, end).map((call, index) => this.viewOf(call, first + index, active));
    // The focused row stays although it is scrolled away, or the focus would be lost.
    if (this.focusInside && (active < first || active >= end)) {
      const call = this.rows[active];
      return call ? [...views, this.viewOf(call, active, active)] : views;
    }
    return views;
  }

  handleScroll(event: Event): void {
    const viewport = event.currentTarget as HTMLElement;
    this.scrollTop = viewport.scrollTop;
    this.height = viewport.clientHeight || this.height;
    if (this.hasMore && this.range.end > this.rows.length - ROWS_AHEAD && this.askedAt !== this.rows.length) {
      this.askedAt = this.rows.length;
      this.dispatchEvent(new CustomEvent('more'));
    }
  }

  handleSort(event: Event): void {
    const field = (event.currentTarget as HTMLElement).dataset.field as SortField;
    this.dispatchEvent(new CustomEvent('sort', { detail: { field } }));
  }

  handleClick(event: Event): void {
    this.openRow((event.currentTarget as HTMLElement).dataset.callId);
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.openRow((event.currentTarget as HTMLElement).dataset.callId);
      return;
    }
    const page = Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
    const target = rowAfterKey(event.key, this.activeIndex, page, this.rows.length);
    if (target !== null) {
      event.preventDefault();
      this.moveTo(target);
    }
  }

  handleFocusIn(event: FocusEvent): void {
    this.activeId = (event.currentTarget as HTMLElement).dataset.callId ?? this.activeId;
    this.focusInside = true;
    this.tellHold();
  }

  handleFocusOut(): void {
    this.focusInside = false;
    this.tellHold();
  }

  handlePointerEnter(event: PointerEvent): void {
    // A finger that touched the list is gone again.
    this.pointerInside = event.pointerType !== 'touch';
    this.tellHold();
  }

  handlePointerLeave(): void {
    this.pointerInside = false;
    this.tellHold();
  }

  private get rowHeight(): number {
    return ROW_HEIGHT[this.layout] ?? ROW_HEIGHT.table;
  }

  private get headerRows(): number {
    return this.isTable ? 1 : 0;
  }

  private get range(): RowWindow {
    return windowOf(this.scrollTop, this.height, this.rowHeight, this.rows.length);
  }

  private get activeIndex(): number {
    const wanted = this.activeId ?? this.selectedId;
    // Mostly it stands where it stood: looking through thousands of rows at every change would be felt.
    if (wanted !== null && this.rows[this.foundAt]?.callId !== wanted) {
      this.foundAt = this.rows.findIndex((row) => row.callId === wanted);
    }
    return wanted === null ? 0 : Math.max(0, this.foundAt);
  }

  private get viewport(): HTMLElement | null {
    return this.template?.querySelector<HTMLElement>('[data-id="viewport"]') ?? null;
  }

  private get activeElement(): HTMLElement | null {
    return this.template?.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ?? null;
  }

  private measure(): void {
    const viewport = this.viewport;
    if (viewport) {
      this.height = viewport.clientHeight || this.height;
      this.scrollTop = viewport.scrollTop;
    }
  }

  private viewOf(call: CallRow, index: number, active: number): RowView {
    const selected = call.callId === this.selectedId;
    return {
      id: call.callId,
      call,
      className: selected ? 'row selected' : 'row',
      style: `block-size: ${this.rowHeight}px; transform: translateY(${index * this.rowHeight}px)`,
      rowIndex: index + 1 + this.headerRows,
      tabIndex: index === active ? '0' : '-1',
      selected: String(selected)
    };
  }

  private moveTo(index: number): void {
    const row = this.rows[index];
    if (!row) {
      return;
    }
    this.activeId = row.callId;
    this.focusInside = true;
    this.focusWanted = true;
    const viewport = this.viewport;
    if (viewport) {
      viewport.scrollTop = scrollFor(index, viewport.scrollTop, this.height, this.rowHeight);
      this.scrollTop = viewport.scrollTop;
    }
  }

  private openRow(callId: string | undefined): void {
    if (callId) {
      this.activeId = callId;
      this.dispatchEvent(new CustomEvent('open', { detail: { callId } }));
    }
  }

  private tellHold(): void {
    const held = this.pointerInside || this.focusInside;
    if (held !== this.held) {
      this.held = held;
      this.dispatchEvent(new CustomEvent('hold', { detail: { held } }));
    }
  }
}
