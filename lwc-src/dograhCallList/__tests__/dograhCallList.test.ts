import { afterEach, describe, expect, it, jest } from '@jest/globals';
import DograhCallList from 'c/dograhCallList';
import { createElement } from 'lwc';
import { call } from '../../dograhCallRows/__tests__/calls';

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function calls(count: number) {
  return Array.from({ length: count }, (_, index) => call(count - index));
}

function listOf(count: number, properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-call-list', { is: DograhCallList });
  Object.assign(element, { rows: calls(count) }, properties);
  const heard = { open: jest.fn(), sort: jest.fn(), hold: jest.fn(), more: jest.fn() };
  for (const [name, listener] of Object.entries(heard)) {
    element.addEventListener(name, (event) => listener((event as CustomEvent).detail));
  }
  document.body.appendChild(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const rows = () => all('[data-call-id]');
  const viewport = () => all('[data-id="viewport"]')[0] as HTMLElement;
  return { element, heard, all, rows, viewport };
}

async function scroll(viewport: HTMLElement, top: number): Promise<void> {
  viewport.scrollTop = top;
  viewport.dispatchEvent(new CustomEvent('scroll'));
  await settle();
}

async function press(row: HTMLElement | undefined, key: string): Promise<void> {
  row?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-call-list', () => {
  it('makes elements of the rows that are seen and no others, and says how many there are', () => {
    const { rows, all } = listOf(1000);
    expect(rows().length).toBeLessThan(30);
    expect(all('[role="grid"]')[0]?.getAttribute('aria-rowcount')).toBe('1001');
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('can be read and used by everybody', async () => {
    await expect(listOf(2).element).toBeAccessible();
  });

  it('shows other rows when it is scrolled', async () => {
    const { rows, viewport } = listOf(1000);
    await scroll(viewport(), 500 * 44);
    const shown = rows().map((row) => row.dataset.callId);
    expect(shown).toContain('a0B500');
    expect(shown).not.toContain('a0B1000');
  });

  it('asks for older calls when the end comes near, once', async () => {
    const { heard, viewport } = listOf(100, { hasMore: true });
    await scroll(viewport(), 80 * 44);
    await scroll(viewport(), 81 * 44);
    expect(heard.more).toHaveBeenCalledTimes(1);
  });

  it('does not know how many calls there are while older ones are not loaded', () => {
    const { all } = listOf(100, { hasMore: true });
    expect(all('[role="grid"]')[0]?.getAttribute('aria-rowcount')).toBe('-1');
  });

  it('opens a call by click, by Enter and by the space bar', async () => {
    const { heard, rows } = listOf(3);
    rows()[1]?.click();
    await press(rows()[2], 'Enter');
    await press(rows()[0], ' ');
    expect(heard.open.mock.calls).toEqual([[{ callId: 'a0B2' }], [{ callId: 'a0B1' }], [{ callId: 'a0B3' }]]);
  });

  it('is one stop for the Tab key; arrows lead from row to row', async () => {
    const { rows, element } = listOf(5);
    expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    rows()[0]?.focus();
    await press(rows()[0], 'ArrowDown');
    expect((element.shadowRoot?.activeElement as HTMLElement).dataset.callId).toBe('a0B4');
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
  });

  it('keeps the focused row although it is scrolled away', async () => {
    const { rows, viewport } = listOf(1000);
    rows()[0]?.focus();
    await scroll(viewport(), 500 * 44);
    expect(rows().map((row) => row.dataset.callId)).toContain('a0B1000');
  });

  it('gives the focus back to a row', async () => {
    const { element } = listOf(5);
    element.focusRow('a0B2');
    await settle();
    expect((element.shadowRoot?.activeElement as HTMLElement).dataset.callId).toBe('a0B2');
  });

  it('says when the focus comes to the rows and when it leaves them', () => {
    const { heard, rows } = listOf(3);
    rows()[0]?.focus();
    rows()[0]?.blur();
    expect(heard.hold.mock.calls).toEqual([[{ held: true }], [{ held: false }]]);
  });

  it('says when the pointer comes and goes, but does not take a finger for one', () => {
    const { heard, viewport } = listOf(3);
    const point = (type: string, pointerType: string) =>
      viewport().dispatchEvent(Object.assign(new CustomEvent(type), { pointerType }));
    point('pointerenter', 'touch');
    expect(heard.hold).not.toHaveBeenCalled();
    point('pointerenter', 'mouse');
    point('pointerleave', 'mouse');
    expect(heard.hold.mock.calls).toEqual([[{ held: true }], [{ held: false }]]);
  });

  it('says how it is sorted, and asks for another order by the headers', () => {
    const { heard, all } = listOf(3, { sort: { field: 'status', direction: 'asc' } });
    expect(all('[role="columnheader"]').map((header) => header.getAttribute('aria-sort'))).toEqual([
      'ascending',
      'none',
      'none',
      'none',
      'none',
      'none'
    ]);
    all('.sort')[4]?.click();
    expect(heard.sort).toHaveBeenCalledWith({ field: 'duration' });
  });

  it('marks the call that is open', () => {
    const { rows } = listOf(3, { selectedId: 'a0B2' });
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  });

  it('becomes cards without headers where there is little room', async () => {
    const { element, all, rows } = listOf(3, { layout: 'cards' });
    expect(all('[role="columnheader"]')).toHaveLength(0);
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('1');
    await expect(element).toBeAccessible();
  });
});
