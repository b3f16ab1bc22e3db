import { afterEach, describe, expect, it, jest } from '@jest/globals';
import DograhCallRecordLink from 'c/dograhCallRecordLink';
import { createElement } from 'lwc';

const mockNavigate = jest.fn();

jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const GenerateUrl = Symbol('GenerateUrl');
  const mixin = (base: new () => object) =>
    class extends base {
      [Navigate](page: unknown) {
        mockNavigate(page);
      }
      [GenerateUrl]() {
        return Promise.resolve('https://www.example.com/record');
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate, GenerateUrl }) };
});

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function linkTo(recordId: string | null) {
  const element = createElement('c-dograh-call-record-link', { is: DograhCallRecordLink });
  Object.assign(element, { recordId, label: 'Ada' });
  document.body.appendChild(element);
  await settle();
  return { element, link: element.shadowRoot?.querySelector('a') ?? null };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-call-record-link', () => {
  it('opens the record as Lightning does', async () => {
    const { element, link } = await linkTo('00Q000000000001');
    link?.click();
    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: '00Q000000000001', actionName: 'view' }
    });
    await expect(element).toBeAccessible();
  });

  it('has an address, so that a new tab can be opened with it, and leaves that to the browser', async () => {
    const { link } = await linkTo('00Q000000000001');
    expect(link?.href).toMatch(/^https?:/);
    let isPrevented = true;
    const listener = (event: Event) => {
      isPrevented = event.defaultPrevented;
      // jsdom cannot follow a link.
      event.preventDefault();
    };
    document.addEventListener('click', listener, { once: true });
    link?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    expect(isPrevented).toBe(false);
  });

  it('is only a name when there is no record', async () => {
    const { element, link } = await linkTo(null);
    expect(link).toBeNull();
    expect(element.shadowRoot?.textContent).toBe('Ada');
  });
});
