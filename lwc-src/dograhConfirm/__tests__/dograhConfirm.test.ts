import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhConfirm from 'c/dograhConfirm';

function confirm() {
  const element = createElement('c-dograh-confirm', { is: DograhConfirm });
  Object.assign(element, { label: 'Pause', message: 'Up to 10 calls are still placed.', confirmLabel: 'Pause now' });
  document.body.appendChild(element);
  const closed = jest.fn();
  element.addEventListener('close', (event) => closed((event as CustomEvent).detail));
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  return { element, closed, part };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-confirm', () => {
  it('asks in the words of the consequence', async () => {
    const { element, part } = confirm();
    expect(part('message')?.textContent).toBe('Up to 10 calls are still placed.');
    expect(part('confirm')).toMatchObject({ label: 'Pause now', variant: 'brand' });
    await expect(element).toBeAccessible();
  });

  it('gives true when the user confirms', () => {
    const { closed, part } = confirm();
    part('confirm')?.click();
    expect(closed.mock.calls).toEqual([[true]]);
  });

  it('gives false when the user does not', () => {
    const { closed, part } = confirm();
    part('cancel')?.click();
    expect(closed.mock.calls).toEqual([[false]]);
  });
});
