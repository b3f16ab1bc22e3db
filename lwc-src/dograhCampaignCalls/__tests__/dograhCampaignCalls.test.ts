import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import listCampaignCalls from '@salesforce/apex/DograhCampaignController.listCampaignCalls';
import DograhCampaignCalls from 'c/dograhCampaignCalls';
import { createElement } from 'lwc';
import type { CampaignCall } from '../../../generator/schema/pages/campaign-controller.ts';

jest.mock('@salesforce/apex/DograhCampaignController.listCampaignCalls', () => ({ default: jest.fn() }), {
  virtual: true
});

const list = jest.mocked(listCampaignCalls);

function calls(count: number, first = 0): CampaignCall[] {
  return Array.from({ length: count }, (_, index) => ({
    callId: `a02${first + index}`,
    callNumber: `CA-${first + index}`,
    status: 'completed',
    personId: index === 0 ? null : `00Q${first + index}`,
    personName: index === 0 ? null : `Person ${first + index}`,
    disposition: 'qualified',
    durationSeconds: 61,
    startedAt: '2026-11-24T09:00:00Z'
  }));
}

async function show(total: number): Promise<HTMLElement> {
  const element = createElement('c-dograh-campaign-calls', { is: DograhCampaignCalls });
  Object.assign(element, { total, campaignId: 'a01000000000001AAA' });
  document.body.appendChild(element);
  await jest.advanceTimersByTimeAsync(0);
  return element;
}

function button(element: HTMLElement, id: string): HTMLElement & { disabled: boolean } {
  const found = element.shadowRoot?.querySelector<HTMLElement & { disabled: boolean }>(`[data-id="${id}"]`);
  if (!found) {
    throw new Error(`There is no button ${id}.`);
  }
  return found;
}

function people(element: HTMLElement): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent);
}

beforeEach(() => {
  jest.useFakeTimers();
  list.mockImplementation(({ offset }) => Promise.resolve(calls(offset === 0 ? 20 : 5, offset)));
});

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
  jest.useRealTimers();
});

describe('the calls of a campaign', () => {
  it('come page by page', async () => {
    const element = await show(25);
    expect(button(element, 'previous').disabled).toBe(true);

    button(element, 'next').click();
    await jest.advanceTimersByTimeAsync(0);

    expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ pageSize: 20, offset: 20 }));
    expect(people(element)).toHaveLength(5);
    expect(button(element, 'next').disabled).toBe(true);
    expect(button(element, 'previous').disabled).toBe(false);
  });

  it('say who was called, or that nobody knows', async () => {
    expect(people(await show(20)).slice(0, 2)).toEqual(['c.Dograh_Campaign_Person_Unknown', 'Person 1']);
  });

  it('teach when there are none', async () => {
    list.mockResolvedValue([]);

    expect((await show(0)).shadowRoot?.querySelector('.empty')?.textContent).toBe('c.Dograh_Campaign_Calls_Empty');
  });

  it('keep the page that is shown when the next one cannot be read', async () => {
    const element = await show(25);
    list.mockRejectedValueOnce(new Error('down'));

    button(element, 'next').click();
    await jest.advanceTimersByTimeAsync(0);

    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).not.toBeNull();
    expect(people(element)).toHaveLength(20);
  });

  it('are accessible', async () => {
    const element = await show(25);

    jest.useRealTimers();
    await expect(element).toBeAccessible();
  }, 30_000);
});
