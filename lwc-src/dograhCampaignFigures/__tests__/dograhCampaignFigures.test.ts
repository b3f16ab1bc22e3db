import { describe, expect, it } from '@jest/globals';
import {
  averagePace,
  callingHoursInWords,
  estimatedEnd,
  hourBars,
  placedPace,
  progressOf,
  weekdayNames
} from 'c/dograhCampaignFigures';

const NOTHING = {
  recorded: 0,
  connected: 0,
  noAnswer: 0,
  busy: 0,
  voicemail: 0,
  failed: 0,
  open: 0,
  averageDurationSeconds: null
};
const NOON = Date.parse('2026-11-24T12:00:00Z');

describe('progress of a campaign', () => {
  it('has a segment for every outcome, and one for what waits', () => {
    const outcomes = {
      ...NOTHING,
      recorded: 40,
      connected: 20,
      noAnswer: 10,
      busy: 5,
      voicemail: 2,
      failed: 1,
      open: 2
    };

    const progress = progressOf({ executedCount: 40, totalQueuedCount: 100, outcomes });

    expect(progress.segments.map(({ kind, calls }) => [kind, calls])).toEqual([
      ['connected', 20],
      ['noAnswer', 10],
      ['busy', 5],
      ['voicemail', 2],
      ['failed', 1],
      ['open', 2],
      ['waiting', 60]
    ]);
  });

  it('fills the whole bar without a gap', () => {
    const outcomes = { ...NOTHING, recorded: 7, connected: 3, failed: 2 };

    const { segments } = progressOf({ executedCount: 9, totalQueuedCount: 13, outcomes });

    let end = 0;
    for (const segment of segments) {
      expect(segment.start).toBeCloseTo(end);
      end = segment.start + segment.share;
    }
    expect(end).toBeCloseTo(1);
  });

  it('tells calls that Dograh placed from those that Salesforce has heard of', () => {
    const outcomes = { ...NOTHING, recorded: 6, connected: 4 };

    const { segments } = progressOf({ executedCount: 10, totalQueuedCount: 10, outcomes });

    expect(segments.map(({ kind, calls }) => [kind, calls])).toEqual([
      ['connected', 4],
      ['other', 2],
      ['unreported', 4]
    ]);
  });

  it('never counts a call twice when Salesforce is ahead of the counters', () => {
    const outcomes = { ...NOTHING, recorded: 12, connected: 12 };

    const { segments } = progressOf({ executedCount: 10, totalQueuedCount: 20, outcomes });

    expect(segments.map(({ kind, calls }) => [kind, calls])).toEqual([
      ['connected', 12],
      ['waiting', 8]
    ]);
  });

  it('is unknown, not zero, before Dograh has told', () => {
    const progress = progressOf({ executedCount: null, totalQueuedCount: null, outcomes: NOTHING });

    expect(progress).toEqual({ placed: null, total: null, segments: [] });
  });
});

describe('pace', () => {
  const running = {
    state: 'running',
    startedAt: '2026-11-24T10:00:00Z',
    executedCount: 60,
    totalQueuedCount: 120
  } as const;

  it('is the calls an hour since the start', () => {
    expect(averagePace(running, NOON)).toBe(30);
  });

  it.each([
    ['is paused', { ...running, state: 'paused' as const }],
    ['has just been started', { ...running, startedAt: '2026-11-24T11:59:30Z' }],
    ['has placed no call', { ...running, executedCount: 0 }]
  ])('is unknown when the campaign %s', (_, row) => {
    expect(averagePace(row, NOON)).toBeNull();
  });

  it('of late counts the hour that has only begun by its minutes', () => {
    const hours = [
      { hour: '2026-11-24T11:00:00Z', calls: 60, connected: 10 },
      { hour: '2026-11-24T12:00:00Z', calls: 30, connected: 10 }
    ];

    expect(placedPace(hours, '2026-11-24T08:00:00Z', NOON + 1_800_000)).toBe(60);
  });

  it('of late does not look back further than three hours', () => {
    expect(placedPace([{ hour: '2026-11-24T08:00:00Z', calls: 60, connected: 10 }], null, NOON)).toBeNull();
  });

  it('gives an end', () => {
    expect(estimatedEnd(running, 30, NOON)).toBe('2026-11-24T14:00:00.000Z');
  });

  it('gives no end for a campaign that stands still', () => {
    expect(estimatedEnd({ ...running, state: 'paused' }, 30, NOON)).toBeNull();
    expect(estimatedEnd({ ...running, executedCount: 120 }, 30, NOON)).toBeNull();
    expect(estimatedEnd(running, null, NOON)).toBeNull();
  });
});

describe('bars of the hours', () => {
  it('show an hour without calls as a gap', () => {
    const bars = hourBars([
      { hour: '2026-11-24T08:00:00Z', calls: 10, connected: 5 },
      { hour: '2026-11-24T10:00:00Z', calls: 20, connected: 20 }
    ]);

    expect(bars.map((bar) => [bar.calls, bar.height, bar.connectedHeight])).toEqual([
      [10, 0.5, 0.25],
      [0, 0, 0],
      [20, 1, 1]
    ]);
  });

  it('are 24 at most', () => {
    const bars = hourBars([
      { hour: '2026-11-22T08:00:00Z', calls: 10, connected: 5 },
      { hour: '2026-11-24T10:00:00Z', calls: 20, connected: 20 }
    ]);

    expect(bars).toHaveLength(24);
    expect(bars[23]?.hour).toBe('2026-11-24T10:00:00.000Z');
  });
});

describe('calling hours in words', () => {
  it('join days that are alike', () => {
    const weekdays = [0, 1, 2, 3, 4].map((dayOfWeek) => ({ dayOfWeek, startTime: '09:00', endTime: '17:00' }));

    const lines = callingHoursInWords([...weekdays, { dayOfWeek: 6, startTime: '10:00', endTime: '12:00' }], 'en-US');

    expect(lines).toEqual(['Mon–Fri 09:00–17:00', 'Sun 10:00–12:00']);
  });

  it('keep the spans of one day together', () => {
    const lines = callingHoursInWords(
      [
        { dayOfWeek: 2, startTime: '13:00', endTime: '17:00' },
        { dayOfWeek: 2, startTime: '09:00', endTime: '12:00' }
      ],
      'en-US'
    );

    expect(lines).toEqual(['Wed 09:00–12:00, 13:00–17:00']);
  });

  it('begin the week on Monday as Dograh does', () => {
    expect(weekdayNames('en-US', 'long')[0]).toBe('Monday');
  });
});
