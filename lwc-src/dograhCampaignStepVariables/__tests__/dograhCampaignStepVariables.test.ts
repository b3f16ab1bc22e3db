import { afterEach, describe, expect, it } from '@jest/globals';
import { newDraft, type CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignStepVariables from 'c/dograhCampaignStepVariables';
import { createElement } from 'lwc';

const DRAFT: CampaignDraft = {
  ...newDraft('00Q000000000001AAA', 'Lead'),
  mappings: [
    { variable: 'first_name', field: 'FirstName', text: null, required: true },
    { variable: 'plan', field: null, text: null, required: true }
  ]
};

function show(properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-campaign-step-variables', { is: DograhCampaignStepVariables });
  Object.assign(element, { draft: DRAFT, fields: [{ name: 'FirstName', label: 'First Name' }], ...properties });
  const told: Partial<CampaignDraft>[] = [];
  element.addEventListener('draftchange', (event) => told.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const enter = (field: string, value: string) =>
    element.shadowRoot
      ?.querySelector(`[data-field="${field}"]`)
      ?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return { element, told, enter };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('where the values of the variables come from', () => {
  it('is a field, a text for those whose field is empty, or one text for everybody', () => {
    const { told, enter } = show();

    enter('text-first_name', 'there');
    enter('field-plan', 'FirstName');
    enter('field-first_name', '');

    expect(told.map(({ mappings }) => mappings)).toEqual([
      [{ variable: 'first_name', field: 'FirstName', text: 'there', required: true }, DRAFT.mappings[1]],
      [DRAFT.mappings[0], { variable: 'plan', field: 'FirstName', text: null, required: true }],
      [{ variable: 'first_name', field: null, text: null, required: true }, DRAFT.mappings[1]]
    ]);
  });

  it('is shown by the first people', async () => {
    const firstRows = [
      {
        personId: '00Q1',
        name: 'Ada',
        phone: '+15550100',
        values: [
          { variable: 'first_name', value: 'Ada' },
          { variable: 'plan', value: null }
        ]
      }
    ];
    const preview = { total: 1, included: 1, exclusions: [], firstRows, listBytes: 10, warnings: [] };

    const { element } = show({ dryRun: { isRunning: false, preview, error: null } });

    expect(element.shadowRoot?.querySelector('.example strong')?.textContent).toBe('Ada');
    expect([...(element.shadowRoot?.querySelectorAll('.example dd') ?? [])].map((cell) => cell.textContent)).toEqual([
      'Ada',
      'c.Dograh_Unknown_Value'
    ]);
    await expect(element).toBeAccessible();
  });

  it('needs nothing when the workflow has no variables', () => {
    const { element } = show({ draft: { ...DRAFT, mappings: [] } });

    expect(element.shadowRoot?.querySelector('[data-id="none"]')).not.toBeNull();
  });
});
