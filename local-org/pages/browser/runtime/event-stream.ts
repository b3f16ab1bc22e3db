import { messageOf, send } from './org.ts';
import { EventParser, type StreamMessage } from './stream.ts';

type Listener = (message: StreamMessage) => void;

interface Subscription {
  channel: string;
  /** Messages up to this one have been heard. */
  heard: number;
  listener: Listener;
}

/** Only what is new, and everything that is kept. */
const NEW = -1;
const RETRY_AFTER = 2_000;

/**
 * One connection for every channel that somebody on the page listens to: a browser opens only six to a server. It is
 * opened anew when a channel is added, and after it broke. The one before is heard until the new one stands, so that
 * nothing said in between is missed.
 */
export class EventStream {
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly errorListeners: ((error: unknown) => void)[] = [];
  private connection: AbortController | undefined;
  private opening: Promise<void> = Promise.resolve();
  private lastId = 0;
  private lastHeard: number = NEW;

  /**
   * Listens to a channel; resolves once the org has accepted it.
   * @param replayId -1 for what is new, -2 for all that is kept, otherwise for what came after it
   */
  async add(channel: string, replayId: number, listener: Listener): Promise<string> {
    await this.check(channel);
    const id = String(++this.lastId);
    this.subscriptions.set(id, { channel, heard: replayId, listener });
    await this.open();
    return id;
  }

  remove(id: string): void {
    this.subscriptions.delete(id);
    if (this.subscriptions.size === 0) this.connection?.abort();
  }

  onError(listener: (error: unknown) => void): void {
    this.errorListeners.push(listener);
  }

  /** A channel that the person may not hear must not break those of others. */
  private async check(channel: string): Promise<void> {
    const probe = new AbortController();
    const response = await send(`/local/events?channel=${encodeURIComponent(channel)}`, { signal: probe.signal });
    if (response.ok) {
      probe.abort();
      return;
    }
    const error = `${response.status}::${messageOf(await response.json())}`;
    const failure = { channel: '/meta/subscribe', subscription: channel, error, successful: false };
    for (const listener of this.errorListeners) listener(failure);
    throw Object.assign(new Error(error), failure);
  }

  /** One after the other: the last one has the channels of all. */
  private open(): Promise<void> {
    const opening = this.opening.then(() => this.openNow());
    this.opening = opening.catch(() => undefined);
    return opening;
  }

  private async openNow(): Promise<void> {
    const connection = new AbortController();
    const all = [...this.subscriptions.values()];
    const channels = [...new Set(all.map(({ channel }) => channel))].join(',');
    const wanted = all.map(({ heard }) => (heard === NEW ? this.lastHeard : heard));
    const replay =
      wanted.includes(NEW) && wanted.every((each) => each === NEW)
        ? NEW
        : Math.min(...wanted.filter((each) => each !== NEW));
    const address = `/local/events?channel=${encodeURIComponent(channels)}&replay=${replay}`;
    const response = await send(address, { signal: connection.signal });
    this.connection?.abort();
    this.connection = connection;
    if (this.subscriptions.size === 0) connection.abort();
    void this.read(response, connection);
  }

  private async read(response: Response, connection: AbortController): Promise<void> {
    try {
      if (!response.ok || !response.body) throw new Error(`${response.status}::${response.statusText}`);
      const parser = new EventParser();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        parser.take(part.value).forEach((message) => {
          this.deliver(message);
        });
      }
      throw new Error('The org has closed the stream.');
    } catch (error) {
      if (!connection.signal.aborted) this.broken(error, connection);
    }
  }

  private deliver(message: StreamMessage): void {
    this.lastHeard = Math.max(this.lastHeard, message.replayId);
    for (const subscription of [...this.subscriptions.values()]) {
      if (subscription.channel !== message.channel || subscription.heard >= message.replayId) continue;
      subscription.heard = message.replayId;
      subscription.listener(message);
    }
  }

  private broken(error: unknown, connection: AbortController): void {
    const failure = { channel: '/meta/connect', error: messageOf(error), successful: false };
    for (const listener of this.errorListeners) listener(failure);
    setTimeout(() => {
      if (this.connection !== connection || this.subscriptions.size === 0) return;
      this.open().catch((again: unknown) => {
        this.broken(again, connection);
      });
    }, RETRY_AFTER);
  }
}

export const eventStream = new EventStream();
