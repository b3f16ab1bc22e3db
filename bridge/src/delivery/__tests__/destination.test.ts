import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Destination } from '../destination.ts';

const rules = { openAfter: 3, firstPause: 1_000, longestPause: 8_000, limitPause: 60_000 };
let now: number;
let destination: Destination;

beforeEach(() => {
  now = 0;
  destination = new Destination(
    rules,
    () => now,
    () => 1
  );
});

function fail(times: number): void {
  for (let time = 0; time < times; time += 1) {
    destination.failed(null);
    now += destination.admit();
  }
}

describe('a destination', () => {
  test('takes requests at once as long as they succeed', () => {
    destination.succeeded();
    expect(destination.admit()).toBe(0);
    expect(destination.state).toBe('closed');
  });

  test('makes everybody wait longer with each failure, up to the longest pause', () => {
    const pauses = [1, 2, 3, 4, 5].map(() => {
      destination.failed(null);
      const pause = destination.admit();
      now += pause;
      return pause;
    });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 8_000]);
  });

  test('waits a random part of that, so that several bridges do not come back together', () => {
    const lucky = new Destination(
      rules,
      () => now,
      () => 0.25
    );
    lucky.failed(null);
    expect(lucky.admit()).toBe(250);
  });

  test('waits at least as long as the destination asks for', () => {
    destination.failed(60);
    expect(destination.admit()).toBe(60_000);
  });

  test('is probed by one request after several failures in a row, while all others wait', () => {
    fail(3);
    expect(destination.state).toBe('half-open');
    expect(destination.admit()).toBe(0);
    expect(destination.admit()).toBeGreaterThan(0);
  });

  test('is open while it waits after a failed probe, and closed after a successful one', () => {
    fail(3);
    destination.admit();
    destination.failed(null);
    expect(destination.state).toBe('open');
    now += destination.admit();
    expect(destination.admit()).toBe(0);
    destination.succeeded();
    expect(destination.state).toBe('closed');
    expect(destination.admit()).toBe(0);
  });

  test('lets another probe when the one that was let in had nothing to send', () => {
    fail(3);
    destination.admit();
    destination.withdraw();
    expect(destination.admit()).toBe(0);
  });

  test('is left alone for minutes when its limit of requests is used up', () => {
    destination.limitReached();
    expect(destination.admit()).toBeGreaterThanOrEqual(30_000);
    for (let time = 0; time < 10; time += 1) destination.limitReached();
    expect(destination.admit()).toBeLessThanOrEqual(15 * 60_000);
  });
});

test('a clock that is set back an hour makes nobody wait an hour', () => {
  const real = new Destination(rules);
  real.failed(null);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  expect(real.admit()).toBeLessThanOrEqual(rules.firstPause);
  clock.mockRestore();
});

test('an hour without Salesforce costs a probe for each longest pause, and is noticed to have ended within one', () => {
  let probes = 0;
  const HOUR = 3_600_000;
  while (now < HOUR) {
    const wait = destination.admit();
    now += wait;
    if (wait === 0) {
      probes += 1;
      destination.failed(null);
    }
  }
  expect(probes).toBeLessThan(HOUR / rules.longestPause + 10);
  expect(now - HOUR).toBeLessThanOrEqual(rules.longestPause);
});
