import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhCallWithAi from 'c/dograhCallWithAi';

jest.mock(
  '@salesforce/apex/DograhQuickCallController.getCallContext',
  () => ({ default: () => new Promise(() => 0) }),
  {
    virtual: true
  }
);

const LEAD = '00Q000000000001AAA';

function action(recordId: string | null) {
  const element = createElement('c-dograh-call-with-ai', { is: DograhCallWithAi });
  element.recordId = recordId;
  document.body.appendChild(element);
  const form = () => element.shadowRoot?.querySelector('c-dograh-call-form') ?? null;
  return { element, form };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-call-with-ai', () => {
  it('is a panel with the form for the record', async () => {
    const { element, form } = action(LEAD);
    expect(element.shadowRoot?.querySelector('lightning-quick-action-panel')).toMatchObject({
      header: 'c.Dograh_Call_With_AI'
    });
    expect(form()).toMatchObject({ recordId: LEAD, workflowUuid: null });
    await expect(element).toBeAccessible();
  });

  it('waits for the record, which the platform gives a moment later', async () => {
    const { element, form } = action(null);
    expect(form()).toBeNull();
    expect(element.shadowRoot?.querySelector('c-dograh-skeleton')).not.toBeNull();
    element.recordId = LEAD;
    await Promise.resolve();
    expect(form()).toMatchObject({ recordId: LEAD });
  });

  it('closes when the user is done', () => {
    const { element, form } = action(LEAD);
    const closed = jest.fn();
    element.addEventListener('lightning__actionsclosescreen', closed);
    form()?.dispatchEvent(new CustomEvent('close'));
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('has the record page show the new call', () => {
    const { element, form } = action(LEAD);
    const refreshed = jest.fn();
    element.addEventListener('lightning__refresh', refreshed);
    form()?.dispatchEvent(new CustomEvent('placed'));
    expect(refreshed).toHaveBeenCalledTimes(1);
  });
});
