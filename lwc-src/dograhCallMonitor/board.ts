import { orgNow, watchClock } from 'c/dograhCallClock';
import { CallFeed, PAGE_SIZE, readCalls, ReadingFailed, type FeedState } from 'c/dograhCallFeed';
import { CallRows, FIRST_VIEW, NEWEST_FIRST, type CallView, type Sort } from 'c/dograhCallRows';
import type { PageError } from 'c/dograhErrors';
import type { CallCounts, CallPage, CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { filterOf } from './choices';

/** So often calls that ended are looked over, whether they still belong to the list. */
const SETTLE_MILLISECONDS = 10_000;

/** What the page shows, as one value. */
export interface BoardState {
  view: CallView;
  sort: Sort;
  /** From top to bottom. */
  shown: readonly CallRow[];
  /** New calls that are not shown yet, so that the list does not jump. */
  waiting: number;
  /** Null: not read yet. */
  counts: CallCounts | null;
  isLoading: boolean;
  isLoadingMore: boolean;
  /** Older calls exist that can be read. */
  hasMore: boolean;
  /** Older calls exist that the page does not show. */
  isLimited: boolean;
  /** Why the list could not be read; null when it was. */
  error: PageError | null;
  /** Null before the list was read for the first time. */
  feed: FeedState | null;
  /** The call that the user opened, also when it is no longer in the list. */
  selected: CallRow | null;
}

export const FIRST_STATE: BoardState = {
  view: FIRST_VIEW,
  sort: NEWEST_FIRST,
  shown: [],
  waiting: 0,
  counts: null,
  isLoading: true,
  isLoadingMore: false,
  hasMore: false,
  isLimited: false,
  error: null,
  feed: null,
  selected: null
};

/** The calls of a page: reads them, follows the news, and says what to show whenever that changes. */
export class CallBoard {
  private state: BoardState = FIRST_STATE;
  private readonly rows = new CallRows();
  private readonly onChange: (state: BoardState) => void;
  private readonly onAdded: (calls: number) => void;
  private recordId: string | null = null;
  private maximum = Infinity;
  private cursor: string | null = null;
  private feed: CallFeed | null = null;
  /** Answers to earlier requests are no longer wanted. */
  private request = 0;
  private settledAt = 0;
  private unwatch: (() => void) | null = null;

  /**
   * @param onChange gets the state whenever it changes
   * @param onAdded is told how many calls came into the list by themselves
   */
  constructor(onChange: (state: BoardState) => void, onAdded: (calls: number) => void) {
    this.onChange = onChange;
    this.onAdded = onAdded;
  }

  /**
   * @param recordId restricts to calls of a lead, contact or campaign; null: every call
   * @param maximum of calls in the list
   */
  async open(recordId: string | null, maximum: number): Promise<void> {
    this.recordId = recordId;
    this.maximum = maximum;
    this.rows.limitTo(maximum);
    this.unwatch = watchClock((now) => this.passTime(now));
    // Of one person or campaign every call matters, of the whole org what happens now.
    this.change({ view: { ...FIRST_VIEW, scope: recordId === null ? 'active' : 'all' } });
    await this.load();
  }

  close(): void {
    this.request += 1;
    this.feed?.close();
    this.feed = null;
    this.unwatch?.();
    this.unwatch = null;
  }

  async choose(view: CallView): Promise<void> {
    this.change({ view });
    await this.load();
  }

  sortBy(sort: Sort): void {
    this.rows.sortBy(sort, orgNow());
    this.display({ sort });
  }

  /** The pointer or the focus is on the list: nothing may move. */
  hold(held: boolean): void {
    this.rows.hold(held);
    this.settle();
  }

  showWaiting(): void {
    this.rows.arrange(orgNow());
    this.display();
  }

  select(callId: string | null): void {
    this.change({ selected: callId === null ? null : this.rows.rowOf(callId) });
  }

  /** Takes over a call that the user changed. */
  take(call: CallRow): void {
    this.rows.put([call], new Date(orgNow()).toISOString());
    this.settle();
    void this.feed?.refresh();
  }

  async refresh(): Promise<void> {
    await (this.feed && !this.state.error ? this.feed.refresh() : this.load());
  }

  async more(): Promise<void> {
    const { cursor } = this;
    if (this.state.isLoadingMore || this.state.isLoading || cursor === null || !this.state.hasMore) {
      return;
    }
    this.change({ isLoadingMore: true });
    const page = await this.read(cursor);
    if (page) {
      this.cursor = page.nextCursor;
      this.rows.put(page.calls, page.readAt);
      this.rows.arrange(orgNow());
      this.display();
    }
    this.change({ isLoadingMore: false });
  }

  private async load(): Promise<void> {
    this.request += 1;
    this.change({ isLoading: true, isLoadingMore: false });
    const page = await this.read(null);
    if (page) {
      this.cursor = page.nextCursor;
      this.rows.choose(this.state.view);
      this.rows.put(page.calls, page.readAt);
      this.rows.arrange(orgNow());
      this.display({ isLoading: false, counts: page.counts });
      this.follow(page.readAt);
    }
  }

  /** @returns null when it failed, which the state says, or when the answer is no longer wanted */
  private async read(cursor: string | null): Promise<CallPage | null> {
    const { request } = this;
    const pageSize = Math.min(PAGE_SIZE, this.maximum);
    try {
      const page = await readCalls({ ...filterOf(this.state.view), recordId: this.recordId, pageSize, cursor });
      if (request !== this.request) {
        return null;
      }
      this.change({ error: null });
      return page;
    } catch (error) {
      if (!(error instanceof ReadingFailed)) {
        throw error;
      }
      if (request === this.request) {
        this.change({ isLoading: false, error: error.pageError });
      }
      return null;
    }
  }

  private follow(readAt: string): void {
    if (this.feed) {
      this.feed.noteRead(readAt);
      return;
    }
    this.feed = new CallFeed(this.recordId, readAt, {
      onCalls: (calls, page) => this.hear(calls, page),
      onGone: (callIds) => {
        this.rows.remove(callIds);
        this.settle();
      },
      onState: (feed) => this.change({ feed })
    });
    this.feed.setBusy(this.isBusy);
  }

  private hear(calls: CallRow[], page: CallPage): void {
    this.rows.put(calls, page.readAt);
    this.settle({ counts: page.counts });
  }

  private passTime(now: number): void {
    if (now - this.settledAt >= SETTLE_MILLISECONDS && this.state.counts !== null) {
      this.settle();
    }
  }

  private settle(change: Partial<BoardState> = {}): void {
    const added = this.rows.settle(orgNow());
    this.display(change);
    if (added > 0) {
      this.onAdded(added);
    }
  }

  private display(change: Partial<BoardState> = {}): void {
    this.settledAt = orgNow();
    const { selected } = this.state;
    this.change({
      ...change,
      shown: this.sameOr(this.rows.shown),
      waiting: this.rows.waiting,
      hasMore: this.cursor !== null && this.rows.size < this.maximum,
      isLimited: this.rows.isLimited || (this.cursor !== null && this.rows.size >= this.maximum),
      selected: selected && (this.rows.rowOf(selected.callId) ?? selected)
    });
    this.feed?.setBusy(this.isBusy);
  }

  /** The same list as before when nothing in it changed, so that the page has nothing to do. */
  private sameOr(shown: CallRow[]): readonly CallRow[] {
    const before = this.state.shown;
    const same = shown.length === before.length && shown.every((row, index) => row === before[index]);
    return same ? before : shown;
  }

  private get isBusy(): boolean {
    const { counts } = this.state;
    return this.rows.anyUnderWay || (counts !== null && counts.queued + counts.ringing + counts.inProgress > 0);
  }

  private change(change: Partial<BoardState>): void {
    const names = Object.keys(change) as (keyof BoardState)[];
    if (names.some((name) => this.state[name] !== change[name])) {
      this.state = { ...this.state, ...change };
      this.onChange(this.state);
    }
  }
}
