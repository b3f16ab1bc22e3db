import { afterEach, describe, expect, it } from '@jest/globals';
import { newDraft, type CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignStepExclusions from 'c/dograhCampaignStepExclusions';
import { createElement } from 'lwc';
import type { RecipientPreview } from '../../../generator/schema/pages/campaign-creation.ts';

const PREVIEW: RecipientPreview = {
  total: 12,
  included: 9,
  exclusions: [
    { reason: 'do_not_call', count: 2, people: [] },
    { reason: 'invalid_number', count: 1, people: [] }
  ],
  firstRows: [],
  listBytes: 100,
  warnings: ['Salesforce gives out the first 2,000 rows of a report only.']
};

function show(preview: RecipientPreview | null, changes: Partial<CampaignDraft> = {}): HTMLElement {
  const element = createElement('c-dograh-campaign-step-exclusions', { is: DograhCampaignStepExclusions });
  Object.assign(element, {
    draft: { ...newDraft('00Q000000000001AAA', 'Lead'), ...changes },
    fields: [
      { name: 'HasOptedOutOfEmail', label: 'Email Opt Out', isOptOut: true },
      { name: 'FirstName', label: 'First Name', isOptOut: false }
    ],
    dryRun: { isRunning: false, preview, error: null }
  });
  document.body.appendChild(element);
  return element;
}

function found(element: HTMLElement, selector: string): number {
  return element.shadowRoot?.querySelectorAll(selector).length ?? 0;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('who is left out', () => {
  it('is told for each reason, with what else should be known', async () => {
    const element = show(PREVIEW);

    expect(found(element, 'c-dograh-campaign-exclusion')).toBe(2);
    expect(found(element, '[data-id="headline"]')).toBe(1);
    expect(element.shadowRoot?.querySelector('.warning')?.textContent).toBe(PREVIEW.warnings[0]);
    await expect(element).toBeAccessible();
  });

  it('may be everybody, or nobody', () => {
    expect(found(show({ ...PREVIEW, included: 0 }), '[data-id="nobody"]')).toBe(1);
    expect(found(show({ ...PREVIEW, exclusions: [] }), '[data-id="none-excluded"]')).toBe(1);
  });

  it('depends on the opt-outs that records have, and files have not', () => {
    const group = show(PREVIEW).shadowRoot?.querySelector<HTMLElement & { options: { value: string }[] }>(
      'lightning-checkbox-group'
    );

    expect(group?.options.map(({ value }) => value)).toEqual(['HasOptedOutOfEmail']);
    expect(found(show(PREVIEW, { source: 'csv' }), 'lightning-checkbox-group')).toBe(0);
  });
});
