import { afterEach, describe, expect, it, jest } from '@jest/globals';
import listExcludedPeople from '@salesforce/apex/DograhCampaignController.listExcludedPeople';
import DograhCampaignExclusion from 'c/dograhCampaignExclusion';
import { newDraft, recipientsOf } from 'c/dograhCampaignDraft';
import { createElement } from 'lwc';
import type { ExcludedPerson } from '../../../generator/schema/pages/campaign-creation.ts';

jest.mock('@salesforce/apex/DograhCampaignController.listExcludedPeople', () => ({ default: jest.fn() }), {
  virtual: true
});

const all = jest.mocked(listExcludedPeople);

function person(name: string): ExcludedPerson {
  return { personId: `00Q-${name}`, name, phone: '+15550100', detail: 'HasOptedOutOfEmail' };
}

function show(): HTMLElement {
  const element = createElement('c-dograh-campaign-exclusion', { is: DograhCampaignExclusion });
  Object.assign(element, {
    exclusion: { reason: 'opted_out', count: 3, people: [person('Ada')] },
    recipients: recipientsOf(newDraft('00Q000000000001AAA', 'Lead'))
  });
  document.body.appendChild(element);
  return element;
}

async function settle(): Promise<void> {
  await new Promise(process.nextTick);
}

async function open(element: HTMLElement): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>('.toggle')?.click();
  await settle();
}

function people(element: HTMLElement): number {
  return element.shadowRoot?.querySelectorAll('.person').length ?? 0;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

describe('people who are left out for one reason', () => {
  it('are a number with its reason until somebody wants to see them', async () => {
    const element = show();
    expect(element.shadowRoot?.querySelector('.line')?.textContent).toContain('c.Dograh_Excluded_Opted_Out');
    expect(people(element)).toBe(0);

    await open(element);

    expect(people(element)).toBe(1);
    expect(element.shadowRoot?.querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('are all listed on request', async () => {
    all.mockResolvedValue(['Ada', 'Bob', 'Cy'].map(person));
    const element = show();
    await open(element);

    element.shadowRoot?.querySelector<HTMLElement>('[data-id="all"]')?.click();
    await settle();

    expect(all).toHaveBeenCalledWith(expect.objectContaining({ reason: 'opted_out' }));
    expect(people(element)).toBe(3);
    expect(element.shadowRoot?.querySelector('[data-id="all"]')).toBeNull();
  });

  it('stay as far as they are known when the rest cannot be read', async () => {
    all.mockRejectedValue(new Error('down'));
    const element = show();
    await open(element);

    element.shadowRoot?.querySelector<HTMLElement>('[data-id="all"]')?.click();
    await settle();

    expect(people(element)).toBe(1);
    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).not.toBeNull();
  });

  it('are listed accessibly', async () => {
    const element = show();
    await open(element);

    await expect(element).toBeAccessible();
  });
});
