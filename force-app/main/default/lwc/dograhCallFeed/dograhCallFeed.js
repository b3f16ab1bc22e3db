/* Compiled from lwc-src/dograhCallFeed/dograhCallFeed.ts by `npm run build:lwc`. Do not edit: change that file. */
import { orgNow } from 'c/dograhCallClock';
import { openEventStream } from 'c/dograhEventStream';
import { startPolling } from 'c/dograhPolling';
import { Coalescer } from './coalescer';
import { Inquirer } from './inquirer';
import { PAGE_SIZE, readCalls, ReadingFailed } from './reading';
export { PAGE_SIZE, readCalls, ReadingFailed } from './reading';
const CHANNEL = '/event/Dograh_Call_Update__e';
const CALL_OBJECT = 'Dograh_Call_Activity__c';
const LEAD_OR_CONTACT = /^00[Q3]/;
/** A transaction may be committed a moment after the time that it writes. */
const OVERLAP_MILLISECONDS = 10_000;
/** How often this page asks, in seconds: with calls under way and without, with a stream and without. */
const INTERVALS = { live: { busy: 20, quiet: 60 }, polling: { busy: 10, quiet: 20 } };
/**
 * Keeps a page informed about calls: by events where the org can afford them, by asking otherwise. A hidden tab does
 * neither, and catches up when it is seen again.
 */
export class CallFeed {
  recordId;
  listener;
  coalescer;
  inquirer = new Inquirer();
  stream;
  polling;
  streamState = 'connecting';
  busy = false;
  readAt;
  readingError = null;
  dograhError = null;
  dograhAnsweredAt = null;
  closed = false;
  /**
   * @param recordId restricts to calls of a lead, contact or campaign; null: every call
   * @param readAt when the org read what the page shows already
   */
  constructor(recordId, readAt, listener) {
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
  setBusy(busy) {
    if (busy !== this.busy) {
      this.busy = busy;
      this.polling.setSeconds(this.seconds);
      this.tell();
    }
  }
  /** Reads at once what changed. */
  async refresh() {
    // Whatever fails is part of the state that the page shows.
    await this.polling.runNow().catch(() => undefined);
  }
  /** The page has read everything itself. */
  noteRead(readAt) {
    this.readAt = readAt;
    this.readingError = null;
    this.tell();
  }
  close() {
    this.closed = true;
    this.coalescer.close();
    this.polling.stop();
    void this.stream.close();
  }
  get isLive() {
    return this.streamState === 'live';
  }
  get seconds() {
    const intervals = this.isLive ? INTERVALS.live : INTERVALS.polling;
    return this.busy ? intervals.busy : intervals.quiet;
  }
  hear(payload) {
    const id = payload.Record_Id__c;
    const person = payload.Person_Record_Id__c;
    const elsewhere =
      this.recordId !== null && LEAD_OR_CONTACT.test(this.recordId) && Boolean(person) && person !== this.recordId;
    if (payload.Record_Type__c === CALL_OBJECT && typeof id === 'string' && !elsewhere) {
      this.coalescer.add(id);
    }
  }
  follow(state) {
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
  async poll() {
    if (this.busy) {
      await this.askDograh();
    }
    await this.readChanged();
  }
  async askDograh() {
    const problem = await this.inquirer.ask();
    if (problem === null) {
      this.dograhAnsweredAt = new Date(orgNow()).toISOString();
      this.dograhError = null;
    } else if (problem !== undefined) {
      this.dograhAnsweredAt ??= this.readAt;
      this.dograhError = problem;
    }
  }
  async readChanged() {
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
  async readPages(changedSince, cursor) {
    const page = await readCalls({ recordId: this.recordId, changedSince, cursor });
    this.hand(page);
    if (page.nextCursor !== null && !this.closed) {
      await this.readPages(changedSince, page.nextCursor);
    }
    return page.readAt;
  }
  async readThese(callIds) {
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
  hand(page) {
    if (!this.closed) {
      this.listener.onCalls(page.calls, page);
    }
  }
  succeed(readAt) {
    this.readAt = readAt ?? this.readAt;
    this.readingError = null;
    this.tell();
  }
  fail(error) {
    if (!(error instanceof ReadingFailed)) {
      throw error;
    }
    this.readingError = error.pageError;
    this.tell();
  }
  tell() {
    if (!this.closed) {
      this.listener.onState({
        mode: this.mode,
        seconds: this.seconds,
        readAt: this.mode === 'stale' ? this.dograhAnsweredAt : this.readAt,
        error: this.readingError ?? this.dograhError
      });
    }
  }
  get mode() {
    if (this.readingError) {
      return 'disconnected';
    }
    if (this.dograhError) {
      return 'stale';
    }
    return this.isLive ? 'live' : 'polling';
  }
}
