import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import findSources from '@salesforce/apex/DograhCampaignController.findSources';
import DograhCampaignSourcePicker from 'c/dograhCampaignSourcePicker';
import { createElement } from 'lwc';
import type { SourceChoice } from '../../../generator/schema/pages/campaign-creation.ts';

jest.mock('@salesforce/apex/DograhCampaignController.findSources', () => ({ default: jest.fn() }), { virtual: true });

const find = jest.mocked(findSources);

async function show(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
  const element = createElement('c-dograh-campaign-source-picker', { is: DograhCampaignSourcePicker });
  Object.assign(element, { source: 'campaign_members', ...properties });
  document.body.appendChild(element);
  await jest.advanceTimersByTimeAsync(0);
  return element;
}

function type(element: HTMLElement, value: string): void {
  element.shadowRoot?.querySelector('lightning-input')?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

function names(element: HTMLElement): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('.choice-name') ?? [])].map((found) => found.textContent);
}

beforeEach(() => {
  jest.useFakeTimers();
  find.mockResolvedValue([{ sourceId: '701000000000001AAA', name: 'Trade fair', size: 120 }]);
});

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
  jest.useRealTimers();
});

describe('the search for a source', () => {
  it('shows the newest before anybody typed', async () => {
    expect(names(await show())).toEqual(['Trade fair']);
    expect(find).toHaveBeenCalledWith(expect.objectContaining({ source: 'campaign_members', text: '' }));
  });

  it('waits until nobody types, and drops the answer to an earlier text', async () => {
    const element = await show();
    let answerLate: (found: SourceChoice[]) => void = () => undefined;
    find.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));

    type(element, 'fa');
    await jest.advanceTimersByTimeAsync(300);
    find.mockResolvedValueOnce([{ sourceId: '701000000000002AAA', name: 'Family day', size: null }]);
    type(element, 'fam');
    await jest.advanceTimersByTimeAsync(300);
    answerLate([]);
    await jest.advanceTimersByTimeAsync(0);

    expect(find).toHaveBeenCalledTimes(3);
    expect(names(element)).toEqual(['Family day']);
  });

  it('tells which one was chosen, and shows it so', async () => {
    const element = await show({ sourceId: '701000000000001AAA', sourceName: 'Trade fair' });
    const chosen: unknown[] = [];
    element.addEventListener('sourcechoose', (event) => chosen.push((event as CustomEvent).detail));

    element.shadowRoot?.querySelector<HTMLElement>('.choice')?.click();

    expect(chosen).toEqual([{ sourceId: '701000000000001AAA', name: 'Trade fair' }]);
    expect(element.shadowRoot?.querySelector('.choice')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('names a campaign that was chosen by the page on which it stands', async () => {
    const chosen: unknown[] = [];
    const element = createElement('c-dograh-campaign-source-picker', { is: DograhCampaignSourcePicker });
    element.addEventListener('sourcechoose', (event) => chosen.push((event as CustomEvent).detail));
    Object.assign(element, { sourceId: '701000000000001AAA', source: 'campaign_members' });
    document.body.appendChild(element);
    await jest.advanceTimersByTimeAsync(0);

    expect(chosen).toEqual([{ sourceId: '701000000000001AAA', name: 'Trade fair' }]);
  });

  it('says when there is nothing of that name', async () => {
    find.mockResolvedValue([]);

    expect((await show()).shadowRoot?.querySelector('[data-id="empty"]')).not.toBeNull();
  });

  it('shows an error and searches again on request', async () => {
    find.mockRejectedValueOnce(new Error('down'));
    const element = await show();

    element.shadowRoot?.querySelector('c-dograh-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    await jest.advanceTimersByTimeAsync(0);

    expect(names(element)).toEqual(['Trade fair']);
  });

  it('is accessible', async () => {
    const element = await show();

    jest.useRealTimers();
    await expect(element).toBeAccessible();
  }, 30_000);
});
