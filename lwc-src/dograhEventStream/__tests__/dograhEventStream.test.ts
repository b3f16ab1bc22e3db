import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import * as empApi from 'lightning/empApi';
import { openEventStream, type OpenStream, type StreamState } from 'c/dograhEventStream';

type Listener = (message: empApi.EmpMessage) => void;

const CHANNEL = '/event/Dograh_Call_Update__e';
const SECOND = 1000;

const subscribe = jest.mocked(empApi.subscribe);
const unsubscribe = jest.mocked(empApi.unsubscribe);
const isEmpEnabled = jest.mocked(empApi.isEmpEnabled);
const onError = jest.mocked(empApi.onError);

let stream: OpenStream;
let states: StreamState[];
let received: Record<string, unknown>[];
let visibility: DocumentVisibilityState;
/** What the module under test gave to `onError`, once for the whole page. */
let reportFailure: (error: empApi.EmpError) => void = () => undefined;

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new CustomEvent('visibilitychange'));
}

async function open(channel = CHANNEL): Promise<OpenStream> {
  const opened = openEventStream(
    channel,
    (payload) => received.push(payload),
    (state) => states.push(state)
  );
  await settle();
  return opened;
}

function settle(): Promise<void> {
  return jest.advanceTimersByTimeAsync(0);
}

function subscription(id: string): empApi.EmpSubscription {
  return { id, channel: CHANNEL, replayId: -1 };
}

function arrive(attempt: number, replayId: number, payload: Record<string, unknown>): void {
  const listener = subscribe.mock.calls[attempt]?.[2] as Listener;
  listener({ channel: CHANNEL, data: { payload, event: { replayId } } });
}

function replayIds(): number[] {
  return subscribe.mock.calls.map(([, replayId]) => replayId);
}

/** How many seconds pass before each of the next timers. */
async function nextPauses(count: number, before: readonly number[] = []): Promise<readonly number[]> {
  if (before.length === count) {
    return before;
  }
  const start = Date.now();
  await jest.advanceTimersToNextTimerAsync();
  return nextPauses(count, [...before, (Date.now() - start) / SECOND]);
}

beforeEach(async () => {
  jest.useFakeTimers();
  states = [];
  received = [];
  visibility = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  let attempts = 0;
  subscribe.mockReset().mockImplementation(() => Promise.resolve(subscription(`s${(attempts += 1)}`)));
  unsubscribe.mockReset().mockResolvedValue({});
  isEmpEnabled.mockReset().mockResolvedValue(true);
  stream = await open();
  const listener = onError.mock.calls[0]?.[0];
  if (listener) {
    reportFailure = listener;
  }
});

afterEach(async () => {
  await stream.close();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('c/dograhEventStream', () => {
  it('listens to what happens from now on, and says when it does', () => {
    expect(subscribe).toHaveBeenCalledWith(CHANNEL, -1, expect.any(Function));
    expect(states).toEqual(['connecting', 'live']);
  });

  it('hands over the fields of each event', () => {
    arrive(0, 11, { Status__c: 'ringing' });
    expect(received).toEqual([{ Status__c: 'ringing' }]);
  });

  it('asks the platform to tell failures once, however many streams there are', async () => {
    const other = await open('/event/Other__e');
    expect(onError.mock.calls.length).toBeLessThanOrEqual(1);
    await other.close();
  });

  describe('after the connection broke', () => {
    it('comes back after a pause and goes on after the last event', async () => {
      arrive(0, 11, {});
      reportFailure({ error: '401::Authentication invalid' });
      expect(states.at(-1)).toBe('reconnecting');
      expect(unsubscribe).toHaveBeenCalledWith(subscription('s1'));
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(replayIds()).toEqual([-1, 11]);
      expect(states.at(-1)).toBe('live');
    });

    it('waits longer each time, for a random part of at most a minute', async () => {
      subscribe.mockRejectedValue(new Error('handshake failed'));
      reportFailure({ error: 'handshake failed' });
      expect(await nextPauses(8)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
      expect(states).toEqual(['connecting', 'live', 'reconnecting']);
    });

    it('does not come back at full speed when it breaks again at once', async () => {
      reportFailure({ error: 'network' });
      await jest.advanceTimersByTimeAsync(SECOND);
      reportFailure({ error: 'network' });
      await jest.advanceTimersByTimeAsync(1.9 * SECOND);
      expect(subscribe).toHaveBeenCalledTimes(2);
      await jest.advanceTimersByTimeAsync(0.2 * SECOND);
      expect(subscribe).toHaveBeenCalledTimes(3);
    });

    it('begins with a short pause again when the connection had held', async () => {
      reportFailure({ error: 'network' });
      await jest.advanceTimersByTimeAsync(SECOND);
      await jest.advanceTimersByTimeAsync(60 * SECOND);
      reportFailure({ error: 'network' });
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(subscribe).toHaveBeenCalledTimes(3);
    });

    it('starts from now on when the last event is no longer known', async () => {
      arrive(0, 11, {});
      reportFailure({ error: '400::The replayId {11} you provided was invalid.' });
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(replayIds()).toEqual([-1, -1]);
    });

    it('ignores failures of other channels', () => {
      reportFailure({ subscription: '/event/Other__e', error: '403::denied' });
      expect(states.at(-1)).toBe('live');
    });

    it('is not kept from coming back by a subscription that is gone already', async () => {
      unsubscribe.mockRejectedValue(new Error('unknown client'));
      reportFailure({ error: '402::Unknown client' });
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(states.at(-1)).toBe('live');
    });
  });

  it.each([
    '403:denied_by_security_policy:create_denied::/event/Dograh_Call_Update__e',
    '403::Organization total events daily limit exceeded',
    '403::Organization concurrent user limit exceeded',
    '400::The channel you requested to subscribe to does not exist'
  ])('gives up where trying again is of no use: %s', async (error) => {
    reportFailure({ error });
    await jest.advanceTimersByTimeAsync(600 * SECOND);
    setVisibility('hidden');
    setVisibility('visible');
    await settle();
    expect(states.at(-1)).toBe('unavailable');
    expect(subscribe).toHaveBeenCalledTimes(1);
  });

  it('gives up where the platform has no streaming, such as on a phone', async () => {
    isEmpEnabled.mockResolvedValue(false);
    const other = await open();
    expect(states.slice(2)).toEqual(['connecting', 'unavailable']);
    await other.close();
  });

  it('gives up when subscribing is refused', async () => {
    subscribe.mockRejectedValue({ error: '403::Handshake denied' });
    const other = await open();
    expect(states.at(-1)).toBe('unavailable');
    await other.close();
  });

  describe('in a hidden tab', () => {
    it('does not listen, and on return goes on where it stopped', async () => {
      arrive(0, 11, {});
      setVisibility('hidden');
      await settle();
      expect(unsubscribe).toHaveBeenCalledWith(subscription('s1'));
      await jest.advanceTimersByTimeAsync(600 * SECOND);
      expect(subscribe).toHaveBeenCalledTimes(1);
      setVisibility('visible');
      await settle();
      expect(replayIds()).toEqual([-1, 11]);
      expect(states).toEqual(['connecting', 'live', 'connecting', 'live']);
    });

    it('does not begin to listen', async () => {
      setVisibility('hidden');
      const other = await open('/event/Other__e');
      expect(subscribe).toHaveBeenCalledTimes(1);
      await other.close();
    });

    it('does not come back while it is hidden', async () => {
      reportFailure({ error: 'network' });
      setVisibility('hidden');
      await jest.advanceTimersByTimeAsync(600 * SECOND);
      expect(subscribe).toHaveBeenCalledTimes(1);
    });
  });

  describe('close', () => {
    it('ends the subscription, and nothing is told afterwards', async () => {
      await stream.close();
      expect(unsubscribe).toHaveBeenCalledWith(subscription('s1'));
      arrive(0, 12, { Status__c: 'late' });
      reportFailure({ error: 'network' });
      setVisibility('hidden');
      setVisibility('visible');
      await jest.advanceTimersByTimeAsync(600 * SECOND);
      expect(received).toEqual([]);
      expect(states).toEqual(['connecting', 'live']);
      expect(subscribe).toHaveBeenCalledTimes(1);
    });

    it('leaves no subscription behind when it comes while one is being made', async () => {
      let answer: (made: empApi.EmpSubscription) => void = () => undefined;
      subscribe.mockReturnValue(new Promise((resolve) => (answer = resolve)));
      const other = await open();
      const closed = other.close();
      answer(subscription('late'));
      await closed;
      expect(unsubscribe).toHaveBeenCalledWith(subscription('late'));
      expect(states.filter((state) => state === 'live')).toHaveLength(1);
    });

    it('ends the wait for the next attempt', async () => {
      reportFailure({ error: 'network' });
      await stream.close();
      expect(jest.getTimerCount()).toBe(0);
    });
  });
});
