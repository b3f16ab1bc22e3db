import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhSkeleton from 'c/dograhSkeleton';

function skeleton(properties: { rows?: number | string; label?: string }) {
  const element = createElement('c-dograh-skeleton', { is: DograhSkeleton });
  Object.assign(element, properties);
  document.body.appendChild(element);
  return element;
}

function lines(element: HTMLElement): number {
  return element.shadowRoot?.querySelectorAll('[data-line]').length ?? 0;
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-skeleton', () => {
  it('has as many lines as the data will have', () => {
    expect(lines(skeleton({ rows: 5 }))).toBe(5);
  });

  it('takes the number as templates give it', () => {
    expect(lines(skeleton({ rows: '4' }))).toBe(4);
  });

  it.each([
    [0, 1],
    [-3, 1],
    ['many', 1],
    [9999, 50]
  ])('stays within reason for %p lines', (rows, expected) => {
    expect(lines(skeleton({ rows }))).toBe(expected);
  });

  it('tells screen readers what is being waited for, and hides its lines from them', async () => {
    const element = skeleton({ label: 'Loading calls' });
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('Loading calls');
    expect(element.shadowRoot?.querySelector('[data-line]')?.closest('[aria-hidden="true"]')).not.toBeNull();
    await expect(element).toBeAccessible();
  });
});
