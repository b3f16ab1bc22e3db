import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowAfterKey, scrollFor, windowOf } from 'c/dograhCallScrolling';

const natural = fc.integer({ min: 0, max: 100_000 });
const size = fc.integer({ min: 20, max: 2_000 });

describe('The rows that exist as elements', () => {
  it('are those that are seen and some beyond the edges', () => {
    expect(windowOf(0, 440, 44, 1000)).toEqual({ first: 0, end: 16 });
    expect(windowOf(4400, 440, 44, 1000)).toEqual({ first: 94, end: 116 });
    expect(windowOf(43_560, 440, 44, 1000)).toEqual({ first: 984, end: 1000 });
  });

  it('always cover what is seen, never leave the list, and stay few', () => {
    fc.assert(
      fc.property(natural, size, fc.integer({ min: 20, max: 100 }), natural, (scrollTop, height, rowHeight, count) => {
        const { first, end } = windowOf(scrollTop, height, rowHeight, count);
        const top = Math.max(0, Math.min(scrollTop, count * rowHeight - height));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(first * rowHeight).toBeLessThanOrEqual(top);
        expect(end === count || end * rowHeight >= top + height).toBe(true);
        expect(end - first).toBeLessThanOrEqual(height / rowHeight + 14);
      })
    );
  });
});

describe('Scrolling to a row', () => {
  it('shows the row whole and moves no more than needed', () => {
    fc.assert(
      fc.property(fc.nat(1000), natural, fc.integer({ min: 100, max: 2_000 }), (index, scrollTop, height) => {
        const target = scrollFor(index, scrollTop, height, 44);
        expect(target).toBeLessThanOrEqual(index * 44);
        expect(target + height).toBeGreaterThanOrEqual((index + 1) * 44);
        const isSeen = index * 44 >= scrollTop && (index + 1) * 44 <= scrollTop + height;
        expect(isSeen && target !== scrollTop).toBe(false);
      })
    );
  });
});

describe('The keys', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 9],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9]
  ])('%s leads from row 5 of 10 to row %i', (key, row) => {
    expect(rowAfterKey(key, 5, 8, 10)).toBe(row);
  });

  it('lead nowhere when they mean something else, or there is no row', () => {
    expect([rowAfterKey('a', 5, 8, 10), rowAfterKey('End', 0, 8, 0)]).toEqual([null, null]);
  });
});
