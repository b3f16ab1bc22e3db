/** Messages between the components of a page. */
import type { DataCallback } from '../runtime/wire.ts';

interface Channel {
  channelName: string;
}

type Listener = (message: unknown) => void;

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

const listeners = new Map<object, { channel: string; listener: Listener }>();

/** A wire adapter that gives a context at once; it needs no request. */
export class MessageContext {
  private readonly callback: (context: object) => void;

  constructor(callback: DataCallback) {
    this.callback = callback as unknown as (context: object) => void;
    this.callback({});
  }

  connect(): void {
    this.callback({});
  }

  update(): void {
    // It has no parameters.
  }

  disconnect(): void {
    // Subscriptions are ended by those who hold them.
  }
}

export const createMessageContext = (): object => ({});
export const releaseMessageContext = (): void => undefined;

export function publish(_context: unknown, channel: Channel, message?: unknown): void {
  for (const each of [...listeners.values()]) if (each.channel === channel.channelName) each.listener(message);
}

export function subscribe(_context: unknown, channel: Channel, listener: Listener): object {
  const subscription = {};
  listeners.set(subscription, { channel: channel.channelName, listener });
  return subscription;
}

export function unsubscribe(subscription: object | null | undefined): void {
  if (subscription) listeners.delete(subscription);
}
