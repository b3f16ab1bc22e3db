/* Compiled from lwc-src/dograhCallMonitor/board.ts by `npm run build:lwc`. Do not edit: change that file. */
import { orgNow, watchClock } from 'c/dograhCallClock';
import { CallFeed, PAGE_SIZE, readCalls, ReadingFailed } from 'c/dograhCallFeed';
import { CallRows, FIRST_VIEW, NEWEST_FIRST } from 'c/dograhCallRows';
import { filterOf } from './choices';
/** So often calls that ended are looked over, whether they still belong to the list. */
const SETTLE_MILLISECONDS = 10_000;
export const FIRST_STATE = {
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
  state = FIRST_STATE;
  rows = new CallRows();
  onChange;
  onAdded;
  recordId = null;
  maximum = Infinity;
  cursor = null;
  feed = null;
  /** Answers to earlier requests are no longer wanted. */
  request = 0;
  settledAt = 0;
  unwatch = null;
  /**
   * @param onChange gets the state whenever it changes
   * @param onAdded is told how many calls came into the list by themselves
   */
  constructor(onChange, onAdded) {
    this.onChange = onChange;
    this.onAdded = onAdded;
  }
  /**
   * @param recordId restricts to calls of a lead, contact or campaign; null: every call
   * @param maximum of calls in the list
   */
  async open(recordId, maximum) {
    this.recordId = recordId;
    this.maximum = maximum;
    this.rows.limitTo(maximum);
    this.unwatch = watchClock((now) => this.passTime(now));
    // Of one person or campaign every call matters, of the whole org what happens now.
    this.change({ view: { ...FIRST_VIEW, scope: recordId === null ? 'active' : 'all' } });
    await this.load();
  }
  close() {
    this.request += 1;
    this.feed?.close();
    this.feed = null;
    this.unwatch?.();
    this.unwatch = null;
  }
  async choose(view) {
    this.change({ view });
    await this.load();
  }
  sortBy(sort) {
    this.rows.sortBy(sort, orgNow());
    this.display({ sort });
  }
  /** The pointer or the focus is on the list: nothing may move. */
  hold(held) {
    this.rows.hold(held);
    this.settle();
  }
  showWaiting() {
    this.rows.arrange(orgNow());
    this.display();
  }
  select(callId) {
    this.change({ selected: callId === null ? null : this.rows.rowOf(callId) });
  }
  /** Takes over a call that the user changed. */
  take(call) {
    this.rows.put([call], new Date(orgNow()).toISOString());
    this.settle();
    void this.feed?.refresh();
  }
  async refresh() {
    await (this.feed && !this.state.error ? this.feed.refresh() : this.load());
  }
  async more() {
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
  async load() {
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
  async read(cursor) {
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
  follow(readAt) {
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
  hear(calls, page) {
    this.rows.put(calls, page.readAt);
    this.settle({ counts: page.counts });
  }
  passTime(now) {
    if (now - this.settledAt >= SETTLE_MILLISECONDS && this.state.counts !== null) {
      this.settle();
    }
  }
  settle(change = {}) {
    const added = this.rows.settle(orgNow());
    this.display(change);
    if (added > 0) {
      this.onAdded(added);
    }
  }
  display(change = {}) {
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
  sameOr(shown) {
    const before = this.state.shown;
    const same = shown.length === before.length && shown.every((row, index) => row === before[index]);
    return same ? before : shown;
  }
  get isBusy() {
    const { counts } = this.state;
    return this.rows.anyUnderWay || (counts !== null && counts.queued + counts.ringing + counts.inProgress > 0);
  }
  change(change) {
    const names = Object.keys(change);
    if (names.some((name) => this.state[name] !== change[name])) {
      this.state = { ...this.state, ...change };
      this.onChange(this.state);
    }
  }
}
