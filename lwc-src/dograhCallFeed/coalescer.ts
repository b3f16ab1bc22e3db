/** Soon enough to feel immediate, late enough that the events of one transaction come together. */
const FIRST_PAUSE = 300;
/** While events keep coming, one reading in this time serves them all. */
const BUSY_PAUSE = 2000;
const MOST_AT_ONCE = 200;

/**
 * Gathers the ids of changed calls and hands them over together: soon when it was quiet before, and at most every two
 * seconds while changes keep coming. What arrives during a hand-over waits for the next.
 */
export class Coalescer {
  private readonly flush: (ids: string[]) => Promise<void>;
  private readonly ids = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flushing = false;
  private closed = false;
  private lastFlush = -Infinity;

  /** @param flush reads the calls; on failure it keeps the ids or gives them up, as it sees fit, and does not reject */
  constructor(flush: (ids: string[]) => Promise<void>) {
    this.flush = flush;
  }

  add(id: string): void {
    this.ids.add(id);
    this.schedule();
  }

  /** Forgets what it gathered, for everything is about to be read anyway. */
  clear(): void {
    this.ids.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  close(): void {
    this.closed = true;
    this.clear();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.flushing || this.closed || this.ids.size === 0) {
      return;
    }
    const pause = Math.max(FIRST_PAUSE, this.lastFlush + BUSY_PAUSE - Date.now());
    this.timer = setTimeout(() => this.handOver(), pause);
  }

  private async handOver(): Promise<void> {
    this.timer = undefined;
    this.flushing = true;
    this.lastFlush = Date.now();
    const ids = [...this.ids].slice(0, MOST_AT_ONCE);
    ids.forEach((id) => this.ids.delete(id));
    try {
      await this.flush(ids);
    } finally {
      this.flushing = false;
      this.schedule();
    }
  }
}
