import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readClock, surer } from 'c/dograhCallClock';

describe('The difference between the org’s clock and the browser’s', () => {
  it('is measured at the middle of the request', () => {
    expect(readClock(5_000, 1_000, 1_200)).toEqual({ offset: 3_900, uncertainty: 100 });
  });

  it('is not known from times that cannot be used', () => {
    expect(readClock(NaN, 0, 10)).toBeNull();
    expect(readClock(5, 10, 0)).toBeNull();
  });

  it('is never farther from the truth than it says', () => {
    const milliseconds = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), milliseconds, milliseconds, (truth, there, back) => {
        const sentAt = 1e9;
        const reading = readClock(sentAt + there + truth, sentAt, sentAt + there + back);
        expect(Math.abs((reading?.offset ?? NaN) - truth)).toBeLessThanOrEqual(reading?.uncertainty ?? NaN);
      })
    );
  });

  it('is taken from the quickest request so far', () => {
    const quick = { offset: 100, uncertainty: 10 };
    expect(surer(null, quick)).toBe(quick);
    expect(surer(quick, { offset: 90, uncertainty: 200 })).toBe(quick);
    expect(surer({ offset: 90, uncertainty: 200 }, quick)).toBe(quick);
  });

  it('is learnt anew when a clock was set', () => {
    const afterwards = { offset: 9_000, uncertainty: 200 };
    expect(surer({ offset: 100, uncertainty: 10 }, afterwards)).toBe(afterwards);
  });
});
