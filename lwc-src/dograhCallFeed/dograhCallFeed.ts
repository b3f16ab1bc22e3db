import { orgNow } from 'c/dograhCallClock';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import type { PageError } from 'c/dograhErrors';
import { startPolling, type Polling } from 'c/dograhPolling';
import type { CallPage, CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { Coalescer } from './coalescer';
import { Inquirer } from './inquirer';
import { PAGE_SIZE, readCalls, ReadingFailed } from './reading';

export { PAGE_SIZE, readCalls, ReadingFailed } from './reading';

const CHANNEL = '/event/Dograh_Call_Update__e';
const CALL_OBJECT = 'Dograh_Call_Activity__c';
const LEAD_OR_CONTACT = /^00[Q3]/;
/** A transaction may be committed a moment after the time that it writes. */
const OVERLAP_MILLISECONDS = 10_000;

/** How the data is kept fresh, as `c-dograh-freshness` shows it. */
export interface FeedState {
  mode: 'live' | 'polling' | 'stale' | 'disconnected';
  /** Interval of polling in seconds. */
  seconds: number;
  /** When the org was last read; of a stale state, when Dograh last answered. */
  readAt: string | null;
  /** Why the data is not fresh; null when it is. */
  error: PageError | null;
}

export interface FeedListener {
  /** Calls that changed, or may have. */
  onCalls(calls: CallRow[], page: CallPage): void;
  /** Calls that no longer exist for the user. */
  onGone(callIds: string[]): void;
  onState(state: FeedState): void;
}

/** How often this page asks, in seconds: with calls under way and without, with a stream and without. */
const INTERVALS = { live: { busy: 20, quiet: 60 }, polling: { busy: 10, quiet: 20 } } as const;

/**
 * Keeps a page informed about calls: by events where the org can afford them, by asking otherwise. A hidden tab does
 * neither, and catches up when it is seen again.
 */
export class CallFeed {
  private readonly recordId: string | null;
  private readonly listener: FeedListener;
  private readonly coalescer: Coalescer;
  private readonly inquirer = new Inquirer();
  private readonly stream: { close(): Promise<void> };
  private readonly polling: Polling;
  private streamState: StreamState = 'connecting';
  private busy = false;
  private readAt: string;
  private readingError: PageError | null = null;
  private dograhError: PageError | null = null;
  private dograhAnsweredAt: string | null = null;
  private closed = false;

  /**
   * @param recordId restricts to calls of a lead, contact or campaign; null: every call
   * @param readAt when the org read what the page shows already
   */
  constructor(recordId: string | null, readAt: string, listener: FeedListener) {
    this.recordId = recordId;
    this.readAt = readAt;
    this.listener = listener;
    this.coalescer = new Coalescer((ids) => this.readThese(ids));
    this.polling = startPolling(() => this.poll(), { seconds: INTERVALS.polling.quiet });
    this.stream = openEventStream(
      CHANNEL,
      (payload) => this.hear(payload),
      (state) => this.follow(state)
    );
  }

  /** Whether calls are under way: Dograh is asked about them, and the page looks more often. */
  setBusy(busy: boolean): void {
    if (busy !== this.busy) {
      this.busy = busy;
      this.polling.setSeconds(this.seconds);
      this.tell();
    }
  }

  /** Reads at once what changed. */
  async refresh(): Promise<void> {
    // Whatever fails is part of the state that the page shows.
    await this.polling.runNow().catch(() => undefined);
  }

  /** The page has read everything itself. */
  noteRead(readAt: string): void {
    this.readAt = readAt;
    this.readingError = null;
    this.tell();
  }

  close(): void {
    this.closed = true;
    this.coalescer.close();
    this.polling.stop();
    void this.stream.close();
  }

  private get isLive(): boolean {
    return this.streamState === 'live';
  }

  private get seconds(): number {
    const intervals = this.isLive ? INTERVALS.live : INTERVALS.polling;
    return this.busy ? intervals.busy : intervals.quiet;
  }

  private hear(payload: Record<string, unknown>): void {
    const id = payload.Record_Id__c;
    const person = payload.Person_Record_Id__c;
    const elsewhere =
      this.recordId !== null && LEAD_OR_CONTACT.test(this.recordId) && Boolean(person) && person !== this.recordId;
    if (payload.Record_Type__c === CALL_OBJECT && typeof id === 'string' && !elsewhere) {
      this.coalescer.add(id);
    }
  }

  private follow(state: StreamState): void {
    this.streamState = state;
    if (this.closed) {
      return;
    }
    this.polling.setSeconds(this.seconds);
    this.tell();
    if (state === 'live') {
      // Nobody knows what happened before the first event.
      void this.refresh();
    }
  }

  private async poll(): Promise<void> {
    if (this.busy) {
      await this.askDograh();
    }
    await this.readChanged();
  }

  private async askDograh(): Promise<void> {
    const problem = await this.inquirer.ask();
    if (problem === null) {
      this.dograhAnsweredAt = new Date(orgNow()).toISOString();
      this.dograhError = null;
    } else if (problem !== undefined) {
      this.dograhAnsweredAt ??= this.readAt;
      this.dograhError = problem;
    }
  }

  private async readChanged(): Promise<void> {
    const changedSince = new Date(Date.parse(this.readAt) - OVERLAP_MILLISECONDS).toISOString();
    // These are among what changed.
    this.coalescer.clear();
    try {
      this.succeed(await this.readPages(changedSince, null));
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /** @returns when the first page was read: what changed afterwards may be missing on the others */
  private async readPages(changedSince: string, cursor: string | null): Promise<string> {
    const page = await readCalls({ recordId: this.recordId, changedSince, cursor });
    this.hand(page);
    if (page.nextCursor !== null && !this.closed) {
      await this.readPages(changedSince, page.nextCursor);
    }
    return page.readAt;
  }

  private async readThese(callIds: string[]): Promise<void> {
    try {
      const page = await readCalls({ recordId: this.recordId, callIds, pageSize: PAGE_SIZE });
      const found = new Set(page.calls.map((call) => call.callId));
      const gone = callIds.filter((id) => !found.has(id));
      this.hand(page);
      if (gone.length > 0 && !this.closed) {
        this.listener.onGone(gone);
      }
      this.succeed(null);
    } catch (error) {
      // The next poll reads whatever changed since the last success, and so these too.
      this.fail(error);
    }
  }

  private hand(page: CallPage): void {
    if (!this.closed) {
      this.listener.onCalls(page.calls, page);
    }
  }

  private succeed(readAt: string | null): void {
    this.readAt = readAt ?? this.readAt;
    this.readingError = null;
    this.tell();
  }

  private fail(error: unknown): void {
    if (!(error instanceof ReadingFailed)) {
      throw error;
    }
    this.readingError = error.pageError;
    this.tell();
  }

  private tell(): void {
    if (!this.closed) {
      this.listener.onState({
        mode: this.mode,
        seconds: this.seconds,
        readAt: this.mode === 'stale' ? this.dograhAnsweredAt : this.readAt,
        error: this.readingError ?? this.dograhError
      });
    }
  }

  private get mode(): FeedState['mode'] {
    if (this.readingError) {
      return 'disconnected';
    }
    if (this.dograhError) {
      return 'stale';
    }
    return this.isLive ? 'live' : 'polling';
  }
}
