import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhWorkflowTestCall from 'c/dograhWorkflowTestCall';

jest.mock(
  '@salesforce/apex/DograhQuickCallController.getCallContext',
  () => ({ default: () => new Promise(() => 0) }),
  { virtual: true }
);

const UUID = '7c1f5d0e-8f57-4d0e-9d8f-0d5c2f7b1a11';

function open() {
  const element = createElement('c-dograh-workflow-test-call', { is: DograhWorkflowTestCall });
  Object.assign(element, { label: 'Qualify', workflowUuid: UUID });
  document.body.appendChild(element);
  const part = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  return { element, part };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-test-call', () => {
  it('says whom it calls before it asks for the number', async () => {
    const { element, part } = open();
    expect(part('lightning-modal-header')).toMatchObject({ label: 'Qualify' });
    expect(part('p')?.textContent).toBe('c.Dograh_Workflow_Test_Call_Explained');
    await expect(element).toBeAccessible();
  });

  it('tries the workflow that it was opened for, with nobody of the org', () => {
    const form = open().part('[data-id="form"]');
    expect(form).toMatchObject({ workflowUuid: UUID });
    expect(form).not.toHaveProperty('recordId', expect.stringMatching(/./));
  });

  it('closes when the form is done', () => {
    const { element, part } = open();
    const closed = jest.fn();
    element.addEventListener('close', closed);
    part('[data-id="form"]')?.dispatchEvent(new CustomEvent('close'));
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
