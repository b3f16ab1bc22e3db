import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhFreshness, { type FreshnessMode } from 'c/dograhFreshness';

jest.mock('@salesforce/label/c.Dograh_Ago', () => ({ default: '{0} ago' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Updated_Ago', () => ({ default: 'Updated {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Polling', () => ({ default: 'Every {0} s' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Stale_Since', () => ({ default: 'Out of date since {0}' }), { virtual: true });

const READ_AT = '2026-01-31T20:00:00.000Z';
const MINUTE = 60_000;

function freshness(mode: FreshnessMode, readAt: string | null = READ_AT) {
  const element = createElement('c-dograh-freshness', { is: DograhFreshness });
  Object.assign(element, { mode, readAt, seconds: 15 });
  document.body.appendChild(element);
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  return { element, part };
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(READ_AT) + 3 * MINUTE });
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-dograh-freshness', () => {
  it('says how the data is kept fresh and how old it is', () => {
    const { part } = freshness('polling');
    expect(part('mode')?.textContent).toBe('Every 15 s');
    expect(part('age')?.textContent).toBe('Updated 3 min ago');
    expect(part('age')?.getAttribute('datetime')).toBe(READ_AT);
  });

  it.each<[FreshnessMode, string]>([
    ['live', 'c.Dograh_Live'],
    ['polling', 'Every 15 s'],
    ['disconnected', 'c.Dograh_Disconnected']
  ])('names the mode %s', (mode, text) => {
    expect(freshness(mode).part('mode')?.textContent).toBe(text);
  });

  it('says since when stale data is out of date, once', () => {
    const { part } = freshness('stale');
    expect(part('mode')?.textContent).toMatch(/^Out of date since Jan 31, 2026, 12:00\sPM$/);
    expect(part('age')).toBeNull();
  });

  it('gets older by itself', async () => {
    const { part } = freshness('live');
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(part('age')?.textContent).toBe('Updated 5 min ago');
  });

  it('announces a change of the mode and not the ticking age', () => {
    const { part } = freshness('live');
    expect(part('mode')?.getAttribute('role')).toBe('status');
    expect(part('age')?.closest('[role="status"]')).toBeNull();
  });

  it('shows no age when nothing was ever read', () => {
    expect(freshness('disconnected', null).part('age')).toBeNull();
  });

  it('stops ticking when it is taken away', () => {
    const { element } = freshness('live');
    element.remove();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is accessible', async () => {
    const { element } = freshness('polling');
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });
});
