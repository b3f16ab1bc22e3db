import type { CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { comparator, NEWEST_FIRST, type Sort } from './order';
import { belongsTo, isUnderWay, type CallView } from './view';

export { NEWEST_FIRST, type Sort, type SortField } from './order';
export { belongsTo, isUnderWay, type CallView } from './view';

export const FIRST_VIEW: CallView = { scope: 'active', status: '', text: '', flaggedOnly: false };

/**
 * Calls that left the list are remembered for a while, so that an older answer that arrives late does not bring them
 * back; then they are forgotten, or a page that is open all day would grow.
 */
const KEEP_MILLISECONDS = 300_000;

interface Known {
  row: CallRow;
  readAt: number;
}

/**
 * The calls that a page knows, and those of them that its list shows. While the list is held, since the pointer or the
 * focus is on it, no row moves, comes or goes; what would have come waits.
 */
export class CallRows {
  private readonly known = new Map<string, Known>();
  private shownIds: string[] = [];
  private waitingIds: string[] = [];
  private view: CallView = FIRST_VIEW;
  private sort: Sort = NEWEST_FIRST;
  private held = false;
  private limit = Infinity;
  private limited = false;

  /** What the list shows, from top to bottom. A row that did not change is the same object as before. */
  get shown(): CallRow[] {
    return this.shownIds.flatMap((id) => this.known.get(id)?.row ?? []);
  }

  /** How many calls would be shown if the list were not held. */
  get waiting(): number {
    return this.waitingIds.length;
  }

  /** Whether any known call is under way and heard of. */
  get anyUnderWay(): boolean {
    for (const { row } of this.known.values()) {
      if (isUnderWay(row) && !row.stale) {
        return true;
      }
    }
    return false;
  }

  /** Whether calls were left out since there are more than the list may show. */
  get isLimited(): boolean {
    return this.limited;
  }

  /** How many calls belong to the choice, shown or not. */
  get size(): number {
    return this.shownIds.length + this.waitingIds.length;
  }

  /** From now on only the newest calls are kept, as many as this. */
  limitTo(limit: number): void {
    this.limit = limit;
  }

  rowOf(callId: string): CallRow | null {
    return this.known.get(callId)?.row ?? null;
  }

  /** Begins anew with another choice: what was known is forgotten. */
  choose(view: CallView): void {
    this.view = view;
    this.known.clear();
    this.limited = false;
    this.shownIds = [];
    this.waitingIds = [];
  }

  /** Sorts at once, for the user asked for it. */
  sortBy(sort: Sort, now: number): void {
    this.sort = sort;
    this.arrange(now);
  }

  hold(held: boolean): void {
    this.held = held;
  }

  /**
   * Takes over what was read. Of two readings of a call the later counts, in whichever order the answers arrive.
   * @param readAt when the org read the calls
   */
  put(rows: readonly CallRow[], readAt: string): void {
    const time = Date.parse(readAt);
    for (const row of rows) {
      const before = this.known.get(row.callId);
      if (before === undefined || before.readAt <= time) {
        const same = before !== undefined && isSame(before.row, row);
        this.known.set(row.callId, { row: same ? before.row : row, readAt: time });
      }
    }
  }

  /** Forgets calls that are gone, or that the user no longer sees. Held or not: there is nothing left to show. */
  remove(callIds: readonly string[]): void {
    for (const id of callIds) {
      this.known.delete(id);
    }
    this.shownIds = this.shownIds.filter((id) => this.known.has(id));
    this.waitingIds = this.waitingIds.filter((id) => this.known.has(id));
  }

  /**
   * Brings the list in order, unless it is held.
   * @param now the org's time
   * @returns how many calls are newly shown
   */
  settle(now: number): number {
    if (!this.held || this.shownIds.length === 0) {
      return this.arrange(now);
    }
    const shown = new Set(this.shownIds);
    this.waitingIds = this.inOrder(now).filter((id) => !shown.has(id));
    return 0;
  }

  /** Shows what waits although the list is held: the user asked for it. */
  arrange(now: number): number {
    const before = new Set(this.shownIds);
    this.shownIds = this.inOrder(now);
    this.waitingIds = [];
    return this.shownIds.filter((id) => !before.has(id)).length;
  }

  private inOrder(now: number): string[] {
    const rows: CallRow[] = [];
    for (const [id, { row, readAt }] of this.known) {
      if (belongsTo(this.view, row, now)) {
        rows.push(row);
      } else if (readAt < now - KEEP_MILLISECONDS) {
        this.known.delete(id);
      }
    }
    return this.newest(rows, now)
      .sort(comparator(this.sort, now))
      .map((row) => row.callId);
  }

  private newest(rows: CallRow[], now: number): CallRow[] {
    if (rows.length <= this.limit) {
      return rows;
    }
    this.limited = true;
    rows.sort(comparator(NEWEST_FIRST, now));
    for (const row of rows.slice(this.limit)) {
      this.known.delete(row.callId);
    }
    return rows.slice(0, this.limit);
  }
}

function isSame(one: CallRow, other: CallRow): boolean {
  const names = Object.keys(other) as (keyof CallRow)[];
  return names.every((name) => one[name] === other[name]);
}
