import { describe, expect, it } from '@jest/globals';
import { quantile, report, watchReport, type Figures } from '../report.ts';

const MEGABYTE = 1024 * 1024;

const FIGURES: Figures = {
  rows: 1000,
  minutes: 10,
  list: { firstRenders: [30, 10, 20], frames: [1, 2, 3, 40], heap: [10 * MEGABYTE, 11 * MEGABYTE] },
  datatable: { firstRenders: [200, 200, 200], frames: [20, 20, 20, 20], heap: [20 * MEGABYTE, 24 * MEGABYTE] },
  bundles: { small: 512, large: 2048 }
};

describe('The report of the bench of pages', () => {
  it('compares medians, so that one busy moment does not count', () => {
    expect(report(FIGURES)).toContain('| first render, median | 20.0 ms | 200.0 ms | 0.10 |');
  });

  it('says how many frames are in time, and how slow the others are', () => {
    expect(report(FIGURES)).toContain('| frames below 16.7 ms | 75.0 % | 0.0 % | – |');
    expect(report(FIGURES)).toContain('| longest frame | 40.0 ms | 20.0 ms | 2.00 |');
  });

  it('says how much the heap has grown', () => {
    expect(report(FIGURES)).toContain('| heap grown after 10 min | 1.00 MB | 4.00 MB | 0.25 |');
  });

  it('lists the bundles, largest first', () => {
    expect(report(FIGURES).split('\n').slice(-2)).toEqual(['| large | 2.0 |', '| small | 0.5 |']);
  });

  it('says how long a save takes at best, usually and at worst', () => {
    const figures = { written: [30, 10, 20], shown: [900, 700, 2100], complete: [1000, 800, 2500] };
    expect(watchReport(figures).split('\n')).toEqual([
      '| from a save, 3 times | min | median | max |',
      '| --- | ---: | ---: | ---: |',
      '| to the JavaScript | 10 ms | 20 ms | 30 ms |',
      '| to the page that shows it | 700 ms | 900 ms | 2100 ms |',
      '| to the page with all its data | 800 ms | 1000 ms | 2500 ms |'
    ]);
  });

  it('claims nothing of what was not measured', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
