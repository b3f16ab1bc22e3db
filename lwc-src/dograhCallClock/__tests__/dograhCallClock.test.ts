import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { noteOrgTime, orgNow, secondsSince, watchClock } from 'c/dograhCallClock';

let visibility: DocumentVisibilityState;
const unwatch: (() => void)[] = [];

function watch(listener: (now: number) => void): void {
  unwatch.push(watchClock(listener));
}

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new CustomEvent('visibilitychange'));
}

beforeEach(() => {
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
  jest.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00.250Z') });
});

afterEach(() => {
  unwatch.splice(0).forEach((stop) => stop());
  jest.useRealTimers();
});

describe('The clock of a page', () => {
  it('tells the time at once, and then as every second begins', () => {
    const times: number[] = [];
    watch((now) => times.push(now % 60_000));
    jest.advanceTimersByTime(2_000);
    expect(times).toEqual([250, 1_000, 2_000]);
  });

  it('has one timer however many listen, and none when nobody does', () => {
    watch(() => undefined);
    watch(() => undefined);
    expect(jest.getTimerCount()).toBe(1);
    unwatch.splice(0).forEach((stop) => stop());
    expect(jest.getTimerCount()).toBe(0);
  });

  it('does not tick in a hidden tab, and is right at once on return', () => {
    const times: number[] = [];
    watch((now) => times.push(now % 60_000));
    setVisibility('hidden');
    jest.advanceTimersByTime(30_000);
    expect(times).toEqual([250]);
    setVisibility('visible');
    expect(times).toEqual([250, 30_250]);
  });

  it('does not fall behind when the browser was busy', () => {
    const times: number[] = [];
    watch((now) => times.push(now % 60_000));
    jest.setSystemTime(Date.parse('2026-03-01T10:00:07.600Z'));
    jest.advanceTimersToNextTimer();
    expect(times.at(-1)).toBeGreaterThanOrEqual(7_600);
    jest.advanceTimersToNextTimer();
    expect((times.at(-1) ?? 0) % 1_000).toBe(0);
  });

  it('goes by the org’s clock', () => {
    noteOrgTime('2026-03-01T10:05:00.250Z', Date.now());
    expect(orgNow() - Date.now()).toBe(300_000);
    noteOrgTime('not a time', Date.now());
    expect(orgNow() - Date.now()).toBe(300_000);
    noteOrgTime(new Date().toISOString(), Date.now());
    expect(orgNow()).toBe(Date.now());
  });
});

describe('The duration of a call under way', () => {
  const now = Date.parse('2026-03-01T10:01:05.900Z');

  it('is reckoned from its beginning', () => {
    expect(secondsSince('2026-03-01T10:00:00.000Z', now)).toBe(65);
  });

  it('is nothing yet when the clocks disagree about the beginning', () => {
    expect(secondsSince('2026-03-01T10:02:00.000Z', now)).toBe(0);
  });

  it('is not known without a beginning', () => {
    expect([secondsSince(null, now), secondsSince('soon', now)]).toEqual([null, null]);
  });
});
