/* Compiled from lwc-src/dograhCallList/dograhCallList.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { NEWEST_FIRST } from 'c/dograhCallRows';
import { rowAfterKey, scrollFor, windowOf } from 'c/dograhCallScrolling';
import tableText from '@salesforce/label/c.Dograh_Monitor_Table';
import { columnsFor } from './columns';
const ROW_HEIGHT = { table: 44, cards: 92 };
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
  @api
  rows = [];
  @api
  layout = 'table';
  @api
  sort = NEWEST_FIRST;
  @api
  selectedId = null;
  /** Older calls exist that are not among the rows. */
  @api
  hasMore = false;
  scrollTop = 0;
  height = ASSUMED_HEIGHT;
  activeId = null;
  labels = { table: tableText };
  focusWanted = false;
  pointerInside = false;
  focusInside = false;
  held = false;
  askedAt = -1;
  /** Where the active row was found last. */
  foundAt = -1;
  measuredShape = '';
  /** Gives a row the focus, if it is still there; otherwise the first. */
  @api
  focusRow(callId) {
    const index = this.rows.findIndex((row) => row.callId === callId);
    this.moveTo(Math.max(0, index));
  }
  renderedCallback() {
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
  disconnectedCallback() {
    this.pointerInside = false;
    this.focusInside = false;
    this.tellHold();
  }
  get isTable() {
    return this.layout === 'table';
  }
  get columns() {
    return columnsFor(this.sort);
  }
  /** -1: nobody knows how many there are. */
  get rowCount() {
    return this.hasMore ? -1 : this.rows.length + this.headerRows;
  }
  get columnCount() {
    return this.isTable ? this.columns.length : 1;
  }
  get viewportStyle() {
    return `block-size: min(${this.rows.length * this.rowHeight}px, var(--dograh-list-height, 60vh))`;
  }
  get spacerStyle() {
    return `block-size: ${this.rows.length * this.rowHeight}px`;
  }
  get visibleRows() {
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
  handleScroll(event) {
    const viewport = event.currentTarget;
    this.scrollTop = viewport.scrollTop;
    this.height = viewport.clientHeight || this.height;
    if (this.hasMore && this.range.end > this.rows.length - ROWS_AHEAD && this.askedAt !== this.rows.length) {
      this.askedAt = this.rows.length;
      this.dispatchEvent(new CustomEvent('more'));
    }
  }
  handleSort(event) {
    const field = event.currentTarget.dataset.field;
    this.dispatchEvent(new CustomEvent('sort', { detail: { field } }));
  }
  handleClick(event) {
    this.openRow(event.currentTarget.dataset.callId);
  }
  handleKeyDown(event) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.openRow(event.currentTarget.dataset.callId);
      return;
    }
    const page = Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
    const target = rowAfterKey(event.key, this.activeIndex, page, this.rows.length);
    if (target !== null) {
      event.preventDefault();
      this.moveTo(target);
    }
  }
  handleFocusIn(event) {
    this.activeId = event.currentTarget.dataset.callId ?? this.activeId;
    this.focusInside = true;
    this.tellHold();
  }
  handleFocusOut() {
    this.focusInside = false;
    this.tellHold();
  }
  handlePointerEnter(event) {
    // A finger that touched the list is gone again.
    this.pointerInside = event.pointerType !== 'touch';
    this.tellHold();
  }
  handlePointerLeave() {
    this.pointerInside = false;
    this.tellHold();
  }
  get rowHeight() {
    return ROW_HEIGHT[this.layout] ?? ROW_HEIGHT.table;
  }
  get headerRows() {
    return this.isTable ? 1 : 0;
  }
  get range() {
    return windowOf(this.scrollTop, this.height, this.rowHeight, this.rows.length);
  }
  get activeIndex() {
    const wanted = this.activeId ?? this.selectedId;
    // Mostly it stands where it stood: looking through thousands of rows at every change would be felt.
    if (wanted !== null && this.rows[this.foundAt]?.callId !== wanted) {
      this.foundAt = this.rows.findIndex((row) => row.callId === wanted);
    }
    return wanted === null ? 0 : Math.max(0, this.foundAt);
  }
  get viewport() {
    return this.template?.querySelector('[data-id="viewport"]') ?? null;
  }
  get activeElement() {
    return this.template?.querySelector('[role="row"][tabindex="0"]') ?? null;
  }
  measure() {
    const viewport = this.viewport;
    if (viewport) {
      this.height = viewport.clientHeight || this.height;
      this.scrollTop = viewport.scrollTop;
    }
  }
  viewOf(call, index, active) {
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
  moveTo(index) {
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
  openRow(callId) {
    if (callId) {
      this.activeId = callId;
      this.dispatchEvent(new CustomEvent('open', { detail: { callId } }));
    }
  }
  tellHold() {
    const held = this.pointerInside || this.focusInside;
    if (held !== this.held) {
      this.held = held;
      this.dispatchEvent(new CustomEvent('hold', { detail: { held } }));
    }
  }
}
