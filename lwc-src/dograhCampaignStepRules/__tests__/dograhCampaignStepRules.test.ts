import { afterEach, describe, expect, it } from '@jest/globals';
import { newDraft, type CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignStepRules from 'c/dograhCampaignStepRules';
import { createElement } from 'lwc';
import type { CreationDefaults } from '../../../generator/schema/pages/campaign-creation.ts';

const DRAFT: CampaignDraft = { ...newDraft(null, null), timeZone: 'Europe/Vienna' };

const DEFAULTS: CreationDefaults = {
  concurrencyLimit: 10,
  callerNumbers: 4,
  telephony: [
    { telephonyId: 1, name: 'Main', ready: true, isDefault: true, blockedBecause: null },
    { telephonyId: 2, name: 'Old', ready: false, isDefault: false, blockedBecause: 'no caller numbers' }
  ],
  retry: DRAFT.retry,
  breaker: DRAFT.breaker,
  timeZone: 'Europe/Vienna',
  maximumPeople: 10000,
  warning: null
};

function show(changes: Partial<CampaignDraft> = {}, defaults: Partial<CreationDefaults> = {}) {
  const element = createElement('c-dograh-campaign-step-rules', { is: DograhCampaignStepRules });
  Object.assign(element, { draft: { ...DRAFT, ...changes }, defaults: { ...DEFAULTS, ...defaults } });
  const told: Partial<CampaignDraft>[] = [];
  element.addEventListener('draftchange', (event) => told.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const field = <Found>(name: string) =>
    element.shadowRoot?.querySelector<HTMLElement & Found>(`[data-field="${name}"]`) ?? null;
  const enter = (name: string, detail: Record<string, unknown>) =>
    field(name)?.dispatchEvent(new CustomEvent('change', { detail }));
  return { element, told, field, enter };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('calling hours and rules', () => {
  it.each([
    ['on some days', {}],
    ['at any time', { anyTime: true }]
  ])('can be used by everybody: %s', async (_when, changes) => {
    const { element } = show(changes);
    // The base component hands its label on to the field within, which its stub does not have.
    for (const field of element.shadowRoot?.querySelectorAll('lightning-input') ?? [])
      field.removeAttribute('aria-label');
    await expect(element).toBeAccessible();
  });

  it('change one day and leave the others', () => {
    const { told, enter } = show();

    enter('end-2', { value: '12:30:00.000' });
    enter('day-5', { checked: true });

    expect(told[0]?.days?.map(({ endTime }) => endTime)).toEqual([
      '17:00',
      '17:00',
      '12:30',
      '17:00',
      '17:00',
      '17:00',
      '17:00'
    ]);
    expect(told[1]?.days?.[5]?.enabled).toBe(true);
  });

  it('ask for no hours when calls may be made at any time', () => {
    expect(show({ anyTime: true }).field('day-0')).toBeNull();
  });

  it('know no more calls at once when the field is emptied', () => {
    const { told, enter } = show({ maximumConcurrency: 4 });

    enter('concurrency', { value: '' });
    enter('concurrency', { value: '3' });

    expect(told.map(({ maximumConcurrency }) => maximumConcurrency)).toEqual([null, 3]);
  });

  it('take the breaker in percent, as people think of it', () => {
    const { told, enter } = show();

    enter('breakerShare', { value: '35' });

    expect(told[0]?.breaker?.failureThreshold).toBe(0.35);
  });

  it('keep what cannot be a number for the check to find', () => {
    const { told, enter } = show();

    enter('retries', { value: 'many' });

    expect(told[0]?.retry?.maximumRetries).toBeNaN();
  });

  it('say which telephone line cannot call', () => {
    const line = show().field<{ options: { label: string; value: string }[] }>('telephony');

    expect(line?.options.map(({ label }) => label)).toEqual([
      'c.Dograh_Wizard_Default_Line',
      'Main',
      'c.Dograh_Wizard_Line_Blocked'
    ]);
  });

  it('say why Dograh could not be asked', () => {
    const { element } = show({}, { warning: 'Dograh cannot be reached.' });

    expect(element.shadowRoot?.querySelector('[data-id="warning"]')?.textContent).toBe('Dograh cannot be reached.');
  });
});
