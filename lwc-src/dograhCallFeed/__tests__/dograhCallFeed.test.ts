import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import listCalls from '@salesforce/apex/DograhCallMonitorController.listCalls';
import refreshActiveCalls from '@salesforce/apex/DograhCallMonitorController.refreshActiveCalls';
import { CallFeed, type FeedState } from 'c/dograhCallFeed';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import { ago, call, NOW } from '../../dograhCallRows/__tests__/calls';
import type { CallPage, CallRow } from '../../../generator/schema/pages/call-monitor-controller.ts';

jest.mock('@salesforce/apex/DograhCallMonitorController.listCalls', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCallMonitorController.refreshActiveCalls', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));

const list = jest.mocked(listCalls);
const inquire = jest.mocked(refreshActiveCalls);
const stream = { close: jest.fn(() => Promise.resolve()) };
const LEAD = '00Q000000000001';
const COUNTS = { queued: 0, ringing: 0, inProgress: 0, justFinished: 0, endedToday: 0, flagged: 0 };

let tell: (payload: Record<string, unknown>) => void;
let setState: (state: StreamState) => void;
let heard: CallRow[];
let gone: string[];
let states: FeedState[];
let feed: CallFeed;
let visibility: DocumentVisibilityState;

function page(calls: CallRow[] = [], nextCursor: string | null = null): CallPage {
  return { calls, nextCursor, counts: COUNTS, readAt: new Date().toISOString() };
}

function open(recordId: string | null = null): void {
  feed = new CallFeed(recordId, ago(0), {
    onCalls: (calls) => heard.push(...calls),
    onGone: (callIds) => gone.push(...callIds),
    onState: (state) => states.push(state)
  });
}

function changed(id: string, more: Record<string, unknown> = {}): void {
  tell({ Record_Type__c: 'Dograh_Call_Activity__c', Record_Id__c: id, ...more });
}

async function pass(seconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(seconds * 1000);
}

function filters() {
  return list.mock.calls.map(([{ filter }]) => filter);
}

function failure(kind: string) {
  return { body: { message: JSON.stringify({ message: 'No.', correlationId: 'c1', kind }) } };
}

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
  [heard, gone, states] = [[], [], []];
  jest.mocked(openEventStream).mockImplementation((_channel, onMessage, onState) => {
    tell = onMessage;
    setState = onState;
    return stream;
  });
  list.mockImplementation(() => Promise.resolve(page()));
  inquire.mockImplementation(() =>
    Promise.resolve({ asked: 1, changed: 0, nextAllowedAt: new Date(Date.now() + 10_000).toISOString() })
  );
});

afterEach(() => {
  feed.close();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('News by events', () => {
  it('are read together, only the calls that changed', async () => {
    open();
    changed('a0B1');
    changed('a0B2');
    changed('a0B1');
    list.mockResolvedValueOnce(page([call(1), call(2)]));
    await pass(1);
    expect(filters()).toEqual([expect.objectContaining({ scope: 'all', callIds: ['a0B1', 'a0B2'] })]);
    expect(heard.map((row) => row.callId)).toEqual(['a0B1', 'a0B2']);
  });

  it('cost one reading in two seconds while they keep coming', async () => {
    open();
    let tick = 0;
    const ticking = setInterval(() => changed(`a0B${tick++}`), 100);
    await pass(6);
    clearInterval(ticking);
    expect(list.mock.calls.length).toBeLessThanOrEqual(4);
    await pass(3);
    expect(filters().flatMap((filter) => filter.callIds ?? [])).toHaveLength(60);
  });

  it('of more calls than Apex takes at once are read one after the other', async () => {
    open();
    for (let index = 0; index < 250; index++) {
      changed(`a0B${index}`);
    }
    await pass(5);
    expect(filters().map((filter) => filter.callIds?.length)).toEqual([200, 50]);
  });

  it('tell of calls that are gone', async () => {
    open();
    changed('a0B1');
    changed('a0B2');
    list.mockResolvedValueOnce(page([call(2)]));
    await pass(1);
    expect(gone).toEqual(['a0B1']);
  });

  it('about other objects and other people are none of this page’s', async () => {
    open(LEAD);
    tell({ Record_Type__c: 'Dograh_Campaign__c', Record_Id__c: 'a0C1' });
    changed('a0B1', { Person_Record_Id__c: '00Q000000000002' });
    await pass(2);
    expect(list).not.toHaveBeenCalled();
    changed('a0B2', { Person_Record_Id__c: LEAD });
    await pass(3);
    expect(filters()).toEqual([expect.objectContaining({ recordId: LEAD, callIds: ['a0B2'] })]);
  });
});

describe('News without events', () => {
  it('are asked for, only what changed since the last answer, with some overlap', async () => {
    open();
    setState('unavailable');
    await pass(21);
    expect(filters()).toEqual([expect.objectContaining({ changedSince: ago(10), callIds: null })]);
    expect(states.at(-1)).toMatchObject({ mode: 'polling', seconds: 20, error: null });
  });

  it('are read to the last page, and no page is read twice', async () => {
    open();
    list.mockResolvedValueOnce(page([call(3)], 'next'));
    list.mockResolvedValueOnce(page([call(2)]));
    await feed.refresh();
    expect(filters().map((filter) => filter.cursor)).toEqual([null, 'next']);
    expect(heard.map((row) => row.callId)).toEqual(['a0B3', 'a0B2']);
  });

  it('are asked for more often while calls are under way, and Dograh is asked with them', async () => {
    open();
    feed.setBusy(true);
    await pass(31);
    expect(list).toHaveBeenCalledTimes(3);
    expect(states.at(-1)).toMatchObject({ seconds: 10 });
  });

  it('make no page ask Apex before another question to Dograh makes sense', async () => {
    inquire.mockResolvedValue({ asked: 0, changed: 0, nextAllowedAt: new Date(NOW + 60_000).toISOString() });
    open();
    feed.setBusy(true);
    await pass(55);
    expect(inquire).toHaveBeenCalledTimes(1);
    await pass(10);
    expect(inquire).toHaveBeenCalledTimes(2);
  });

  it('leave Dograh alone when nothing is under way', async () => {
    open();
    await pass(120);
    expect(inquire).not.toHaveBeenCalled();
  });
});

describe('How fresh the data is', () => {
  it('is said: live as soon as events arrive, after reading what was missed', async () => {
    open();
    setState('live');
    await pass(0);
    expect(list).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toMatchObject({ mode: 'live' });
  });

  it('is said: out of date when Dograh does not answer, since when, while the list itself goes on', async () => {
    open();
    feed.setBusy(true);
    await pass(11);
    inquire.mockRejectedValue(failure('SERVER_ERROR'));
    await pass(11);
    expect(states.at(-1)).toMatchObject({ mode: 'stale', error: { kind: 'dograhDown' } });
    expect(Date.parse(states.at(-1)?.readAt ?? '')).toBeLessThan(NOW + 12_000);
    expect(list.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('does not press Dograh while it is down', async () => {
    inquire.mockRejectedValue(failure('SERVER_ERROR'));
    open();
    feed.setBusy(true);
    await pass(59);
    expect(inquire).toHaveBeenCalledTimes(1);
  });

  it('is said: disconnected when the org does not answer, and fresh again afterwards', async () => {
    open();
    list.mockRejectedValueOnce(failure('UNEXPECTED'));
    await feed.refresh();
    expect(states.at(-1)).toMatchObject({ mode: 'disconnected', readAt: ago(0), error: { correlationId: 'c1' } });
    await feed.refresh();
    expect(states.at(-1)).toMatchObject({ mode: 'polling', error: null });
  });

  it('reads what failed again with the next question', async () => {
    open();
    changed('a0B1');
    list.mockRejectedValueOnce(failure('UNEXPECTED'));
    await pass(1);
    await feed.refresh();
    expect(filters().at(-1)).toMatchObject({ changedSince: ago(10), callIds: null });
  });
});

describe('Nobody looks', () => {
  it('a hidden tab does not ask', async () => {
    open();
    visibility = 'hidden';
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await pass(300);
    expect(list).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await pass(1);
    expect(list).toHaveBeenCalledTimes(1);
  });

  it('a closed page neither asks nor listens, and nothing is left behind', async () => {
    open();
    changed('a0B1');
    feed.close();
    await pass(120);
    expect(list).not.toHaveBeenCalled();
    expect(stream.close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
