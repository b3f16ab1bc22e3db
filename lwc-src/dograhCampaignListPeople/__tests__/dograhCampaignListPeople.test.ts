import { afterEach, describe, expect, it } from '@jest/globals';
import DograhCampaignListPeople from 'c/dograhCampaignListPeople';
import { createElement } from 'lwc';
import { getListInfosByObjectName, getListRecordsByName } from 'lightning/uiListsApi';

/** What the stub of the wire adapters offers a test. */
interface TestAdapter {
  emit(data: unknown): void;
  error(): void;
  getLastConfig(): Record<string, unknown>;
}

const lists = getListInfosByObjectName as unknown as TestAdapter;
const records = getListRecordsByName as unknown as TestAdapter;

function show(properties: Record<string, unknown> = {}): { element: HTMLElement; told: Record<string, unknown>[] } {
  const element = createElement('c-dograh-campaign-list-people', { is: DograhCampaignListPeople });
  Object.assign(element, { listObject: 'Lead', ...properties });
  const told: Record<string, unknown>[] = [];
  element.addEventListener('peoplechange', (event) => told.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  return { element, told };
}

async function choose(element: HTMLElement, apiName: string): Promise<void> {
  lists.emit({ lists: [{ id: '1', apiName, label: 'My leads' }], count: 1, nextPageToken: null, nextPageUrl: null });
  await Promise.resolve();
  element.shadowRoot
    ?.querySelector('[data-id="list"]')
    ?.dispatchEvent(new CustomEvent('change', { detail: { value: apiName } }));
  await Promise.resolve();
}

async function page(ids: string[], nextPageToken: string | null): Promise<void> {
  records.emit({ records: ids.map((id) => ({ id })), count: ids.length, nextPageToken, pageSize: 2000 });
  await Promise.resolve();
}

function words(element: HTMLElement): string | null {
  return element.shadowRoot?.querySelector('[data-id="told"]')?.textContent ?? null;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the people of a list view', () => {
  it('are read page by page, and told when all are there', async () => {
    const { element, told } = show();
    await choose(element, 'MyLeads');

    await page(['00Q1', '00Q2'], '2000');
    expect(words(element)).toBe('c.Dograh_Wizard_Reading_List');
    expect(records.getLastConfig()).toMatchObject({ listViewApiName: 'MyLeads', pageToken: '2000' });
    await page(['00Q3'], null);

    expect(told.at(-1)).toEqual({ listRecordIds: ['00Q1', '00Q2', '00Q3'] });
    expect(words(element)).toBe('c.Dograh_Wizard_List_Read');
  });

  it('stand there once although a page is given again', async () => {
    const { element, told } = show();
    await choose(element, 'MyLeads');

    await page(['00Q1', '00Q2'], '2000');
    await page(['00Q2', '00Q3'], null);

    expect(told.at(-1)).toEqual({ listRecordIds: ['00Q1', '00Q2', '00Q3'] });
  });

  it('are too many for one campaign: the page says so and takes none', async () => {
    const { element, told } = show({ maximumPeople: 2 });
    await choose(element, 'MyLeads');

    await page(['00Q1', '00Q2', '00Q3'], '2000');

    expect(told.at(-1)).toEqual({ listRecordIds: null });
    expect(words(element)).toBe('c.Dograh_Wizard_List_Too_Long');
  });

  it('are forgotten when contacts are wanted instead of leads', async () => {
    const { element, told } = show();
    await choose(element, 'MyLeads');
    await page(['00Q1'], null);

    element.shadowRoot
      ?.querySelector('[data-id="object"]')
      ?.dispatchEvent(new CustomEvent('change', { detail: { value: 'Contact' } }));
    await Promise.resolve();

    expect(told.at(-1)).toMatchObject({ listObject: 'Contact', listViewApiName: null, listRecordIds: null });
    expect(lists.getLastConfig()).toMatchObject({ objectApiName: 'Contact' });
  });

  it('cannot be read: an error says why', async () => {
    const { element } = show();
    await choose(element, 'MyLeads');

    records.error();
    await Promise.resolve();

    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).not.toBeNull();
  });

  it('are chosen accessibly', async () => {
    const { element } = show();
    await choose(element, 'MyLeads');

    await expect(element).toBeAccessible();
  });
});
