import { afterEach, describe, expect, it } from '@jest/globals';
import { newDraft, type CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignStepSummary from 'c/dograhCampaignStepSummary';
import { createElement } from 'lwc';

function show(changes: Partial<CampaignDraft> = {}, included = 10): HTMLElement {
  const element = createElement('c-dograh-campaign-step-summary', { is: DograhCampaignStepSummary });
  const preview = { total: 12, included, exclusions: [], firstRows: [], listBytes: 2049, warnings: [] };
  Object.assign(element, {
    draft: { ...newDraft('701000000000001AAA', 'Campaign'), name: 'Autumn', workflowName: 'Renewal', ...changes },
    dryRun: { isRunning: false, preview, error: null }
  });
  document.body.appendChild(element);
  return element;
}

function values(element: HTMLElement): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('dd') ?? [])].map((found) => found.textContent);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the dry run', () => {
  it('says what will be created', async () => {
    const element = show({ sourceName: 'Trade fair' });
    const found = values(element);

    expect(found.slice(0, 4)).toEqual(['Autumn', 'Renewal', 'Trade fair', '2']);
    expect(found).toContain('Mon–Fri 09:00–17:00');
    await expect(element).toBeAccessible();
  });

  it('calls the members of the campaign so when their name is not known', () => {
    expect(values(show())[2]).toBe('c.Dograh_Source_Campaign_Members');
  });

  it('says when nothing limits the calls', () => {
    const { retry, breaker } = newDraft(null, null);

    const found = values(
      show({ anyTime: true, retry: { ...retry, enabled: false }, breaker: { ...breaker, enabled: false } })
    );

    expect(found).toEqual(
      expect.arrayContaining(['c.Dograh_Campaign_Any_Time', 'c.Dograh_Wizard_No_Retries', 'c.Dograh_Wizard_No_Breaker'])
    );
  });

  it('says when nobody is left', () => {
    expect(show({}, 0).shadowRoot?.querySelector('[data-id="nobody"]')).not.toBeNull();
  });
});
