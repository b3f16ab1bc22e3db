import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhErrorPanel from 'c/dograhErrorPanel';
import type { PageError } from 'c/dograhErrors';

jest.mock('@salesforce/label/c.Dograh_Correlation_Id', () => ({ default: 'Correlation ID {0}' }), { virtual: true });

const ERROR: PageError = {
  kind: 'dograhDown',
  title: 'Dograh cannot be reached',
  message: 'Try again in a minute.',
  correlationId: '0a1b2c',
  field: null,
  retryable: true
};

function panelFor(error: PageError | null) {
  const element = createElement('c-dograh-error-panel', { is: DograhErrorPanel });
  element.error = error;
  document.body.appendChild(element);
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  return { element, part };
}

function giveClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-error-panel', () => {
  it('says what happened, what to do and which id to tell', async () => {
    const { element, part } = panelFor(ERROR);
    expect(part('title')?.textContent).toBe('Dograh cannot be reached');
    expect(part('message')?.textContent).toBe('Try again in a minute.');
    expect(part('correlation')?.textContent).toBe('Correlation ID 0a1b2c');
    await expect(element).toBeAccessible();
  });

  it('is announced as soon as it appears', () => {
    expect(panelFor(ERROR).part('panel')?.getAttribute('role')).toBe('alert');
  });

  it('shows nothing when there is no error', () => {
    expect(panelFor(null).part('panel')).toBeNull();
  });

  it('offers no id when there is none', () => {
    const { part } = panelFor({ ...ERROR, correlationId: null });
    expect([part('correlation'), part('copy')]).toEqual([null, null]);
  });

  it('copies the id alone, and says so', async () => {
    const writeText = jest.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
    giveClipboard(writeText);
    const { part } = panelFor(ERROR);
    part('copy')?.click();
    await settle();
    expect(writeText).toHaveBeenCalledWith('0a1b2c');
    expect(part('copied')?.textContent).toBe('c.Dograh_Copied');
    expect(part('copied')?.getAttribute('role')).toBe('status');
  });

  it('selects the id and says which keys to press when the browser does not let it copy', async () => {
    giveClipboard(() => Promise.reject(new Error('not allowed')));
    const { part } = panelFor(ERROR);
    part('copy')?.click();
    await settle();
    expect(part('copied')?.textContent).toBe('c.Dograh_Copy_By_Hand');
  });

  it('lets the user try again where that may help', () => {
    const { element, part } = panelFor(ERROR);
    const retried = jest.fn();
    element.addEventListener('retry', retried);
    part('retry')?.click();
    expect(retried).toHaveBeenCalledTimes(1);
  });

  it('does not offer to try again what cannot succeed', () => {
    expect(panelFor({ ...ERROR, retryable: false }).part('retry')).toBeNull();
  });
});
