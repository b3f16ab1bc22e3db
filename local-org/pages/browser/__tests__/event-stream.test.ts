import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EventStream } from '../runtime/event-stream.ts';

/** A connection of the page to the org, as the org sees it. */
interface Connection {
  readonly channels: string;
  isOpen: boolean;
  /** Says something on a channel. */
  say(channel: string, replayId: number): void;
  /** The org ends it. */
  end(): void;
}

const realFetch = globalThis.fetch;
const encoder = new TextEncoder();
let connections: Connection[];
let failures: number;
let heard: string[];
let stream: EventStream;

function connect(channels: string, signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const connection: Connection = {
        channels,
        isOpen: true,
        say: (channel, replayId) => {
          if (!connection.isOpen) return;
          controller.enqueue(encoder.encode(`event: ${channel}\nid: ${replayId}\ndata: {}\n\n`));
        },
        end: () => {
          connection.isOpen = false;
          controller.close();
        }
      };
      signal?.addEventListener('abort', () => {
        if (connection.isOpen) controller.error(new DOMException('aborted', 'AbortError'));
        connection.isOpen = false;
      });
      connections.push(connection);
    }
  });
  return new Response(body);
}

const open = (): Connection[] => connections.filter(({ isOpen }) => isOpen);
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const listen = (channel: string): Promise<string> =>
  stream.add(channel, -1, ({ replayId }) => heard.push(`${channel} ${replayId}`));

beforeEach(() => {
  [connections, failures, heard] = [[], 0, []];
  stream = new EventStream();
  globalThis.fetch = async (input, init) => {
    const address = new URL(input as string, 'http://localhost');
    await settled();
    if (failures-- > 0) throw new TypeError('fetch failed');
    // Whatever is said while a connection comes about reaches those that stand.
    for (const connection of open()) connection.say('/event/Calls__e', 100 + connections.length);
    await settled();
    return connect(address.searchParams.get('channel') ?? '', init?.signal);
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
  jest.useRealTimers();
});

describe('the event stream of a page', () => {
  test('misses nothing that is said while a channel is added', async () => {
    await listen('/event/Calls__e');
    await listen('/event/Campaigns__e');
    await settled();
    // The first two are the org's look at the first channel and its connection, the third its look at the second channel.
    expect(heard).toContain('/event/Calls__e 103');
    expect(open().map(({ channels }) => channels)).toEqual(['/event/Calls__e,/event/Campaigns__e']);
  });

  test('lets two components begin to listen at the same time', async () => {
    await Promise.all([listen('/event/Calls__e'), listen('/event/Campaigns__e')]);
    for (const connection of open()) connection.say('/event/Campaigns__e', 500);
    await settled();
    expect(heard.filter((each) => each.startsWith('/event/Campaigns__e'))).toEqual(['/event/Campaigns__e 500']);
    expect(open()).toHaveLength(1);
  });

  test('comes back after the org was away for longer than one try', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const told: unknown[] = [];
    stream.onError((error) => told.push(error));
    await listen('/event/Calls__e');
    failures = 3;
    open().at(-1)?.end();
    for (let tries = 0; tries < 5; tries += 1) {
      for (let turn = 0; turn < 10; turn += 1) await settled();
      jest.advanceTimersByTime(2_000);
    }
    for (let turn = 0; turn < 10; turn += 1) await settled();
    expect(told).toHaveLength(4);
    expect(open()).toHaveLength(1);
  });
});
