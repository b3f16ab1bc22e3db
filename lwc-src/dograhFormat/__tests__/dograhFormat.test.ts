import { describe, expect, it, jest } from '@jest/globals';
import {
  callStatus,
  campaignState,
  fillLabel,
  formatDateTime,
  formatDuration,
  formatNumber,
  formatPercent,
  formatRelativeTime
} from 'c/dograhFormat';
import type { CallStatus } from '../../../generator/schema/objects/call-activity.ts';
import { labels } from '../../../generator/schema/labels.ts';
import type { CampaignState } from '../../../generator/schema/objects/campaign.ts';

jest.mock('@salesforce/label/c.Dograh_Ago', () => ({ default: '{0} ago' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Just_Now', () => ({ default: 'just now' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Unknown_Value', () => ({ default: '—' }), { virtual: true });

const NOW = Date.parse('2026-01-31T20:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

function ago(milliseconds: number): string {
  return formatRelativeTime(new Date(NOW - milliseconds).toISOString(), NOW);
}

/** Newer browsers separate time and half of the day by a narrow space. */
function plain(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}

describe('fillLabel', () => {
  it('puts values where the label has places, in any order and as often as it has them', () => {
    expect(fillLabel('{1} of {0}, {1}', 'all', 'some')).toBe('some of all, some');
  });

  it('writes numbers as the user does', () => {
    expect(fillLabel('{0} calls', 12345)).toBe('12,345 calls');
  });

  it('shows the form that the language has for a number', () => {
    const label = '{0}: {1, plural, one {# new call} other {# new calls}}, {2, plural, one {# way} other {# ways}} out';
    expect(fillLabel(label, 'Today', 1, 2)).toBe('Today: 1 new call, 2 ways out');
    expect(fillLabel(label, 'Today', 1234, 1)).toBe('Today: 1,234 new calls, 1 way out');
    expect(fillLabel(label, 'Today', 0, null)).toBe('Today: 0 new calls, — ways out');
  });

  it('shows the form for other numbers where a translation lacks one', () => {
    expect(fillLabel('{0, plural, other {# Anrufe}}', 1)).toBe('1 Anrufe');
  });

  it('leaves a place without a value, so that somebody sees it', () => {
    expect(fillLabel('{0} of {1}', 3)).toBe('3 of {1}');
  });

  it('does not read values as labels', () => {
    expect(fillLabel('{0} {1}', '{1}', 'x')).toBe('{1} x');
  });
});

describe('labels of the package', () => {
  const texts = Object.entries(labels).map(([name, { text }]) => [name, text] as const);
  const counting = texts.filter(([, text]) => text.includes(', plural,'));

  it('are filled in wholly, whatever they count', () => {
    const left = counting.filter(([, text]) => /[{}#]/.test(fillLabel(text, 1, 2, 3)));
    expect(left).toEqual([]);
    expect(counting).not.toEqual([]);
  });

  it.each(counting)('%s has a form for one and one for many', (_name, text) => {
    expect(plain(fillLabel(text, 1, 1, 1))).not.toBe(plain(fillLabel(text, 2, 2, 2)).replaceAll('2', '1'));
  });

  it('have forms wherever a number stands before what it counts', () => {
    const things = 'calls|people|members|columns|steps|ways|tools|problems|workflows|campaigns|tries|need';
    const stiff = new RegExp(`\\{\\d\\} (\\w+ )?(${things})\\b`);
    expect(texts.filter(([, text]) => stiff.test(text))).toEqual([]);
  });
});

describe('formatNumber', () => {
  it('writes numbers in the locale of the user', () => {
    expect([formatNumber(0), formatNumber(1234.56)]).toEqual(['0', '1,234.6']);
  });

  it('does not make an unknown number a zero', () => {
    expect([formatNumber(null), formatNumber(NaN)]).toEqual(['—', '—']);
  });
});

describe('formatPercent', () => {
  it('gives whole percent', () => {
    expect([formatPercent(68, 100), formatPercent(1, 3), formatPercent(0, 7)]).toEqual(['68 %', '33 %', '0 %']);
  });

  it('has no share of nothing or of the unknown', () => {
    expect([formatPercent(0, 0), formatPercent(null, 9), formatPercent(3, null)]).toEqual(['—', '—', '—']);
  });
});

describe('formatDuration', () => {
  it('reads like a clock', () => {
    expect([0, 7, 187, 3599.9, 3729].map(formatDuration)).toEqual(['0:00', '0:07', '3:07', '59:59', '1:02:09']);
  });

  it('shows no duration when there is none', () => {
    expect([formatDuration(null), formatDuration(-1)]).toEqual(['—', '—']);
  });
});

describe('formatRelativeTime', () => {
  it('counts minutes within the hour', () => {
    expect([ago(10 * SECOND), ago(50 * SECOND), ago(3 * MINUTE + 59 * SECOND), ago(59 * MINUTE)]).toEqual([
      'just now',
      '1 min ago',
      '3 min ago',
      '59 min ago'
    ]);
  });

  it('gives date and time from an hour on', () => {
    expect(plain(ago(60 * MINUTE))).toBe('Jan 31, 2026, 11:00 AM');
  });

  it('lets clocks differ a little, and no more', () => {
    expect(ago(-30 * SECOND)).toBe('just now');
    expect(plain(ago(-10 * MINUTE))).toBe('Jan 31, 2026, 12:10 PM');
  });

  it('knows no age of what never was', () => {
    expect([formatRelativeTime(null, NOW), formatRelativeTime('not a time', NOW)]).toEqual(['—', '—']);
  });
});

describe('formatDateTime', () => {
  it("speaks in the user's zone, not in the browser's", () => {
    expect(plain(formatDateTime('2026-02-01T02:30:00Z'))).toBe('Jan 31, 2026, 6:30 PM');
  });

  it('knows no time when there is none', () => {
    expect([formatDateTime(null), formatDateTime('')]).toEqual(['—', '—']);
  });
});

describe('callStatus', () => {
  const statuses: Record<CallStatus, boolean> = {
    queued: false,
    initiated: false,
    ringing: false,
    in_progress: false,
    completed: true,
    no_answer: true,
    busy: true,
    voicemail: true,
    canceled: true,
    failed: true,
    unknown: true
  };

  it('knows of each status whether the call is over', () => {
    const ended = Object.keys(statuses).map((status) => [status, callStatus(status as CallStatus).ended]);
    expect(Object.fromEntries(ended)).toEqual(statuses);
  });

  it('tells every status by a word and an icon of its own', () => {
    const views = Object.keys(statuses).map((status) => callStatus(status as CallStatus));
    expect(new Set(views.map((view) => view.label)).size).toBe(views.length);
    expect(new Set(views.map((view) => view.icon)).size).toBe(views.length);
  });

  it('shows a status of a later version as it is called, and as one that may go on', () => {
    expect(callStatus('transferred' as CallStatus)).toMatchObject({
      label: 'transferred',
      tone: 'neutral',
      ended: false
    });
  });
});

describe('campaignState', () => {
  it('tells every state by a word and an icon of its own', () => {
    const states: CampaignState[] = ['created', 'syncing', 'running', 'paused', 'completed', 'failed'];
    const views = states.map(campaignState);
    expect(new Set(views.map((view) => view.label)).size).toBe(states.length);
    expect(new Set(views.map((view) => view.icon)).size).toBe(states.length);
  });

  it('shows a state of a later version as it is called', () => {
    expect(campaignState('archived' as CampaignState)).toMatchObject({ label: 'archived', tone: 'neutral' });
  });
});
