import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import DograhCallRow from 'c/dograhCallRow';
import { createElement } from 'lwc';
import { ago, call, NOW } from '../../dograhCallRows/__tests__/calls';
import type { CallRow } from '../../../generator/schema/pages/call-monitor-controller.ts';

jest.mock('@salesforce/label/c.Dograh_Monitor_Running', () => ({ default: '{0} so far' }), { virtual: true });

function rowFor(row: CallRow, layout: 'table' | 'cards' = 'table') {
  const element = createElement('c-dograh-call-row', { is: DograhCallRow });
  element.call = row;
  element.layout = layout;
  document.body.appendChild(element);
  const text = (id: string) => element.shadowRoot?.querySelector(`[data-id="${id}"]`)?.textContent ?? null;
  const badge = () =>
    element.shadowRoot?.querySelector<HTMLElement & { label: string; tone: string }>('c-dograh-status-badge');
  return { element, text, badge };
}

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-dograh-call-row', () => {
  it.each(['table', 'cards'] as const)('can be read by everybody: %s', async (layout) => {
    const { element } = rowFor(call(1, { disposition: 'qualified' }), layout);
    // axe waits by the clock.
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('says who, what for, how it stands and how long', () => {
    const { text, badge } = rowFor(call(1, { disposition: 'qualified' }));
    expect(text('person')).toBe('Person 1');
    expect(text('campaign')).toBe('Spring drive');
    expect(text('disposition')).toBe('qualified');
    expect(text('duration')).toBe('1:00 so far');
    expect(badge()?.label).toBe('c.Dograh_Call_In_Progress');
  });

  it('counts the seconds of a call under way by itself', async () => {
    const { text } = rowFor(call(1));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(text('duration')).toBe('1:05 so far');
  });

  it('shows the length of a call that is over, which does not change', async () => {
    const { text } = rowFor(call(1, { status: 'completed', durationSeconds: 187 }));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(text('duration')).toBe('3:07');
  });

  it('does not count the time that a call waits', () => {
    expect(rowFor(call(1, { status: 'queued' })).text('duration')).toBe('c.Dograh_Unknown_Value');
  });

  it('does not let a call run on of which nobody heard for long', () => {
    const { text, badge } = rowFor(call(1, { stale: true }));
    expect(text('duration')).toBe('c.Dograh_Unknown_Value');
    expect(badge()?.tone).toBe('warning');
  });

  it('names nobody when several people have the number', () => {
    const { text } = rowFor(call(1, { matchResult: 'ambiguous', personName: null }));
    expect(text('person')).toBe('c.Dograh_Monitor_Ambiguous');
  });

  it('shows what it does not know as unknown, the workflow in place of a campaign', () => {
    const row = call(1, { personName: null, campaignName: null, startedAt: null });
    const { text } = rowFor(row);
    expect(text('person')).toBe('c.Dograh_Monitor_Nobody');
    expect(text('campaign')).toBe('Welcome');
    expect([text('duration'), text('started')]).toEqual(['c.Dograh_Unknown_Value', 'c.Dograh_Unknown_Value']);
  });

  it('takes over a newer state of its call', async () => {
    const { element, text } = rowFor(call(1));
    element.call = call(1, { status: 'completed', durationSeconds: 61, endedAt: ago(0) });
    await Promise.resolve();
    expect(text('duration')).toBe('1:01');
  });

  it('stops its clock when it is scrolled away', () => {
    const { element } = rowFor(call(1));
    element.remove();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is as complete as a card, with the mark for review in words', () => {
    const { element, text } = rowFor(call(1, { flaggedForReview: true }), 'cards');
    expect(text('card')).toContain('Person 1');
    expect(element.shadowRoot?.querySelector<HTMLElement & { alternativeText: string }>('.flag')?.alternativeText).toBe(
      'c.Dograh_Flagged'
    );
  });
});
