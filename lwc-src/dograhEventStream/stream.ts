import { isEmpEnabled, onError, subscribe, unsubscribe, type EmpMessage, type EmpSubscription } from 'lightning/empApi';
import { channelOf, triage } from './triage';
import type { StreamState } from './dograhEventStream';

/** Replay id for "only what happens from now on". */
const FROM_NOW_ON = -1;
const FIRST_PAUSE_MILLISECONDS = 1000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const MOST_DOUBLINGS = 10;
/** A connection that held this long counts as sound: the next pause is short again. */
const SOUND_AFTER_MILLISECONDS = 60_000;

/** `empApi` tells failures to a listener for all channels that cannot be taken away: there is one, made once. */
const open = new Set<EventStream>();
let listening = false;

function listenForFailures(): void {
  if (listening) {
    return;
  }
  listening = true;
  void onError((error: unknown) => {
    const channel = channelOf(error);
    for (const stream of [...open]) {
      if (channel === null || channel === stream.channel) {
        stream.fail(error);
      }
    }
  });
}

/** One listener to one channel. See `openEventStream`. */
export class EventStream {
  readonly channel: string;
  private readonly onMessage: (payload: Record<string, unknown>) => void;
  private readonly onState: (state: StreamState) => void;
  private state: StreamState | null = null;
  private replayId = FROM_NOW_ON;
  private subscription: EmpSubscription | null = null;
  /** Grows with every attempt to subscribe, so that the answer to an attempt given up is known as such. */
  private attempt = 0;
  private failures = 0;
  private liveSince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: Promise<void> = Promise.resolve();
  private readonly onVisibilityChange = (): void => this.followTab();

  constructor(
    channel: string,
    onMessage: (payload: Record<string, unknown>) => void,
    onState: (state: StreamState) => void
  ) {
    this.channel = channel;
    this.onMessage = onMessage;
    this.onState = onState;
  }

  open(): void {
    open.add(this);
    listenForFailures();
    document.addEventListener('visibilitychange', this.onVisibilityChange);
    this.tell('connecting');
    if (document.visibilityState !== 'hidden') {
      this.connect();
    }
  }

  async close(): Promise<void> {
    open.delete(this);
    document.removeEventListener('visibilitychange', this.onVisibilityChange);
    await this.disconnect();
  }

  /** The connection failed. */
  fail(error: unknown): void {
    const verdict = triage(error);
    if (this.state === 'unavailable' || document.visibilityState === 'hidden') {
      return;
    }
    void this.disconnect();
    if (verdict === 'hopeless') {
      this.tell('unavailable');
      return;
    }
    if (verdict === 'forgotten') {
      this.replayId = FROM_NOW_ON;
    }
    const wasSound = this.liveSince > 0 && Date.now() - this.liveSince >= SOUND_AFTER_MILLISECONDS;
    this.failures = wasSound ? 1 : Math.min(this.failures + 1, MOST_DOUBLINGS);
    this.liveSince = 0;
    this.tell('reconnecting');
    this.timer = setTimeout(() => this.connect(), this.pause());
  }

  private followTab(): void {
    if (this.state === 'unavailable') {
      return;
    }
    void this.disconnect();
    if (document.visibilityState !== 'hidden') {
      this.tell('connecting');
      this.connect();
    }
  }

  private connect(): void {
    this.attempt += 1;
    this.pending = this.subscribeAs(this.attempt);
  }

  private async subscribeAs(attempt: number): Promise<void> {
    try {
      if ((await isEmpEnabled()) === false) {
        throw new Error('Streaming is not supported here.');
      }
      if (attempt !== this.attempt) {
        return;
      }
      const subscription = await subscribe(this.channel, this.replayId, (message) => this.receive(message, attempt));
      if (attempt !== this.attempt) {
        await unsubscribe(subscription);
        return;
      }
      this.subscription = subscription;
      this.liveSince = Date.now();
      this.tell('live');
    } catch (error) {
      if (attempt === this.attempt) {
        this.fail(error);
      }
    }
  }

  private receive(message: EmpMessage, attempt: number): void {
    if (attempt !== this.attempt) {
      return;
    }
    this.replayId = message.data.event.replayId;
    this.onMessage(message.data.payload);
  }

  private async disconnect(): Promise<void> {
    clearTimeout(this.timer);
    this.attempt += 1;
    const subscription = this.subscription;
    this.subscription = null;
    if (subscription === null) {
      await this.pending;
      return;
    }
    try {
      await unsubscribe(subscription);
    } catch {
      // The connection is gone already, and the subscription with it.
    }
  }

  private pause(): number {
    const limit = Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** this.failures);
    return Math.random() * limit;
  }

  private tell(state: StreamState): void {
    if (state !== this.state) {
      this.state = state;
      this.onState(state);
    }
  }
}
