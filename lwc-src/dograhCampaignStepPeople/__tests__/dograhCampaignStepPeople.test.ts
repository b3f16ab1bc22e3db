import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newDraft, type CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignStepPeople from 'c/dograhCampaignStepPeople';
import { createElement } from 'lwc';

function show(draft: CampaignDraft): { element: HTMLElement; changes: Partial<CampaignDraft>[] } {
  const element = createElement('c-dograh-campaign-step-people', { is: DograhCampaignStepPeople });
  Object.assign(element, { draft });
  const changes: Partial<CampaignDraft>[] = [];
  element.addEventListener('draftchange', (event) => changes.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  return { element, changes };
}

function field<Found = HTMLElement>(element: HTMLElement, name: string): HTMLElement & Found {
  const found = element.shadowRoot?.querySelector<HTMLElement & Found>(`[data-field="${name}"]`);
  if (!found) {
    throw new Error(`There is no field ${name}.`);
  }
  return found;
}

/** jsdom's files cannot be read. */
async function give(element: HTMLElement, text: string | null): Promise<void> {
  const file = {
    name: 'people.csv',
    text: () => (text === null ? Promise.reject(new Error()) : Promise.resolve(text))
  };
  field(element, 'file').dispatchEvent(new CustomEvent('change', { detail: { files: [file] } }));
  await jest.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('whom to call', () => {
  it('can be this record only where there is one', () => {
    const values = (draft: CampaignDraft) =>
      field<{ options: { value: string }[] }>(show(draft).element, 'source').options.map(({ value }) => value);

    expect(values(newDraft(null, null))).toEqual(['campaign_members', 'list_view', 'report', 'csv']);
    document.body.replaceChildren();
    expect(values(newDraft('00Q000000000001AAA', 'Lead'))[0]).toBe('this_record');
    document.body.replaceChildren();
    expect(values(newDraft('701000000000001AAA', 'Campaign'))).not.toContain('this_record');
  });

  it('is forgotten when another source is chosen', () => {
    const { element, changes } = show({ ...newDraft(null, null), source: 'report', sourceId: '00O000000000001AAA' });

    field(element, 'source').dispatchEvent(new CustomEvent('change', { detail: { value: 'campaign_members' } }));

    expect(changes).toEqual([{ source: 'campaign_members', sourceId: null, sourceName: '' }]);
  });

  it('is read from a file, with a guess where the number stands', async () => {
    const { element, changes } = show({ ...newDraft(null, null), source: 'csv' });

    await give(element, 'name,Mobile\nAda,+15550100');

    expect(changes).toEqual([
      {
        csv: 'name,Mobile\nAda,+15550100',
        columns: ['name', 'Mobile'],
        phoneColumn: 'Mobile',
        sourceName: 'people.csv'
      }
    ]);
  });

  it.each([
    ['name;mobile\nAda;1', 'c.Dograh_Problem_File_Separator'],
    [null, 'c.Dograh_Problem_File_Unreadable']
  ])('is not taken from a file that cannot be used', async (text, problem) => {
    const { element, changes } = show({ ...newDraft(null, null), source: 'csv' });

    await give(element, text);

    expect(element.shadowRoot?.querySelector('[data-id="file-problem"]')?.textContent).toBe(problem);
    expect(changes.at(-1)).toMatchObject({ csv: null });
  });

  it('takes a country code with or without its plus', () => {
    const { element, changes } = show(newDraft('00Q000000000001AAA', 'Lead'));

    field(element, 'countryCode').dispatchEvent(new CustomEvent('change', { detail: { value: ' +44 ' } }));

    expect(changes).toEqual([{ countryCode: '44' }]);
  });

  it('is chosen accessibly', async () => {
    jest.useRealTimers();
    await expect(show(newDraft('00Q000000000001AAA', 'Lead')).element).toBeAccessible();
  });
});
