import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import getCreationDefaults from '@salesforce/apex/DograhCampaignController.getCreationDefaults';
import getWorkflowVariables from '@salesforce/apex/DograhCampaignController.getWorkflowVariables';
import listFieldChoices from '@salesforce/apex/DograhCampaignController.listFieldChoices';
import listWorkflowChoices from '@salesforce/apex/DograhCampaignController.listWorkflowChoices';
import previewRecipients from '@salesforce/apex/DograhCampaignController.previewRecipients';
import type { CampaignDraft } from 'c/dograhCampaignDraft';
import DograhCampaignWizard from 'c/dograhCampaignWizard';
import DograhConfirm from 'c/dograhConfirm';
import { createElement } from 'lwc';
import type { CreationDefaults, RecipientPreview } from '../../../generator/schema/pages/campaign-creation.ts';

jest.mock('@salesforce/apex/DograhCampaignController.getCreationDefaults', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.getWorkflowVariables', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.listFieldChoices', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.listWorkflowChoices', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.previewRecipients', () => ({ default: jest.fn() }), {
  virtual: true
});

const preview = jest.mocked(previewRecipients);
const variables = jest.mocked(getWorkflowVariables);

const DEFAULTS: CreationDefaults = {
  concurrencyLimit: 10,
  callerNumbers: 4,
  telephony: [],
  retry: { enabled: true, maximumRetries: 2, delaySeconds: 300, onBusy: true, onNoAnswer: true },
  breaker: { enabled: true, failureThreshold: 0.5, windowSeconds: 120, minimumCalls: 5 },
  timeZone: 'Europe/Vienna',
  maximumPeople: 10000,
  warning: null
};

const DRY_RUN: RecipientPreview = {
  total: 12,
  included: 10,
  exclusions: [{ reason: 'do_not_call', count: 2, people: [] }],
  firstRows: [],
  listBytes: 2048,
  warnings: []
};

type Step = HTMLElement & { draft: CampaignDraft };

async function settle(): Promise<void> {
  await jest.advanceTimersByTimeAsync(0);
}

async function show(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
  const element = createElement('c-dograh-campaign-wizard', { is: DograhCampaignWizard });
  Object.assign(element, { recordId: '00Q000000000001AAA', objectApiName: 'Lead', ...properties });
  document.body.appendChild(element);
  await settle();
  return element;
}

function step(element: HTMLElement): Step {
  const found = element.shadowRoot?.querySelector<Step>('[data-id="step"]');
  if (!found) {
    throw new Error('No step is shown.');
  }
  return found;
}

async function enter(element: HTMLElement, changes: Partial<CampaignDraft>): Promise<void> {
  step(element).dispatchEvent(new CustomEvent('draftchange', { detail: changes }));
  await settle();
}

async function press(element: HTMLElement, button: string): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${button}"]`)?.click();
  await settle();
}

function nameOfStep(element: HTMLElement): string {
  return step(element).tagName.toLowerCase().replace('c-dograh-campaign-step-', '');
}

function problems(element: HTMLElement): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('[data-id="problem"]') ?? [])].map((found) => found.textContent);
}

async function advanceTo(element: HTMLElement, wanted: string, tries = 6): Promise<void> {
  if (nameOfStep(element) !== wanted && tries > 0) {
    await press(element, 'next');
    await advanceTo(element, wanted, tries - 1);
  }
}

/** Name and workflow are entered; this record is called. Stops early where a step cannot be left. */
async function showAt(wanted: string): Promise<HTMLElement> {
  const element = await show();
  await enter(element, { name: 'Autumn', workflowId: 7, workflowName: 'Renewal' });
  await advanceTo(element, wanted);
  return element;
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.mocked(listWorkflowChoices).mockResolvedValue([{ workflowId: 7, workflowUuid: null, name: 'Renewal' }]);
  jest.mocked(getCreationDefaults).mockResolvedValue(DEFAULTS);
  jest.mocked(listFieldChoices).mockResolvedValue([{ name: 'FirstName', label: 'First Name', isOptOut: false }]);
  variables.mockResolvedValue({ workflowId: 7, names: ['first_name'] });
  preview.mockResolvedValue(DRY_RUN);
});

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  jest.clearAllMocks();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('the steps', () => {
  it('begin with what Dograh allows and the last campaign used', async () => {
    const element = await show();

    expect(nameOfStep(element)).toBe('workflow');
    expect(step(element).draft).toMatchObject({ timeZone: 'Europe/Vienna', retry: DEFAULTS.retry });
  });

  it('say what is missing instead of going on', async () => {
    const element = await show();

    await press(element, 'next');

    expect(nameOfStep(element)).toBe('workflow');
    expect(problems(element)).toEqual(['c.Dograh_Problem_Name', 'c.Dograh_Problem_Workflow']);
  });

  it('take a message away as soon as it is answered', async () => {
    const element = await show();
    await press(element, 'next');

    await enter(element, { name: 'Autumn' });

    expect(problems(element)).toEqual(['c.Dograh_Problem_Workflow']);
  });

  it('keep everything when the user goes back', async () => {
    const element = await showAt('exclusions');

    await enter(element, { recentlyCalledDays: 30 });
    await press(element, 'back');
    await press(element, 'back');
    await press(element, 'next');
    await press(element, 'next');

    expect(step(element).draft).toMatchObject({ name: 'Autumn', recentlyCalledDays: 30 });
  });

  it('ask what the chosen workflow wants to know, and guess where it comes from', async () => {
    const element = await showAt('variables');

    expect(variables).toHaveBeenCalledWith(expect.objectContaining({ workflowId: 7 }));
    expect(step(element).draft.mappings).toEqual([
      { variable: 'first_name', field: 'FirstName', text: null, required: true }
    ]);
  });

  it('do not go on before the workflow has told what it wants to know', async () => {
    variables.mockRejectedValue(new Error('down'));
    const element = await showAt('people');

    expect(nameOfStep(element)).toBe('workflow');
    expect(problems(element)).toEqual(['c.Dograh_Problem_Checking']);
  });

  it('check everybody once for what was entered last', async () => {
    const element = await showAt('exclusions');
    preview.mockClear();

    await enter(element, { recentlyCalledDays: 1 });
    await enter(element, { recentlyCalledDays: 14 });
    await jest.advanceTimersByTimeAsync(700);

    expect(preview).toHaveBeenCalledTimes(1);
    expect(preview.mock.calls[0]?.[0].request.recentlyCalledDays).toBe(14);
  });

  it('do not go on when nobody is left', async () => {
    preview.mockResolvedValue({ ...DRY_RUN, included: 0 });
    const element = await showAt('rules');

    expect(nameOfStep(element)).toBe('exclusions');
    expect(problems(element)).toEqual(['c.Dograh_Nobody_Left']);
  });

  it('offer to try again when there is nothing to choose from', async () => {
    jest.mocked(listWorkflowChoices).mockRejectedValueOnce(new Error('down'));
    const element = await show();

    element.shadowRoot?.querySelector('c-dograh-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    await settle();

    expect(nameOfStep(element)).toBe('workflow');
  });

  it.each(['workflow', 'people', 'variables', 'exclusions', 'rules', 'summary'])(
    'are accessible: %s',
    async (name) => {
      const element = await showAt(name);
      expect(nameOfStep(element)).toBe(name);
      // The real lightning-input takes the label for its own input; its stub leaves it where it is not allowed.
      step(element)
        .shadowRoot?.querySelectorAll('.time')
        .forEach((input) => input.removeAttribute('aria-label'));

      jest.useRealTimers();
      await expect(element).toBeAccessible();
    },
    30_000
  );
});

describe('creating', () => {
  it('hands the request on with one key, however often it is tried', async () => {
    const element = await showAt('summary');

    await press(element, 'create');
    const creation = () =>
      element.shadowRoot?.querySelector<HTMLElement & { request: { idempotencyKey: string }; idempotencyKey: string }>(
        'c-dograh-campaign-creation'
      );
    const first = creation()?.request.idempotencyKey;
    creation()?.dispatchEvent(new CustomEvent('change'));
    await settle();
    await press(element, 'create');

    expect(first).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(creation()?.request.idempotencyKey).toBe(first);
  });

  it('tells the page which campaign came of it', async () => {
    const element = await showAt('summary');
    const created: unknown[] = [];
    element.addEventListener('created', (event) => created.push((event as CustomEvent).detail));

    await press(element, 'create');
    element.shadowRoot
      ?.querySelector('c-dograh-campaign-creation')
      ?.dispatchEvent(new CustomEvent('created', { detail: { campaignId: 'a01000000000001AAA' } }));

    expect(created).toEqual([{ campaignId: 'a01000000000001AAA' }]);
  });
});

describe('leaving', () => {
  async function leave(element: HTMLElement): Promise<number> {
    let left = 0;
    element.addEventListener('cancel', () => left++);
    await press(element, 'cancel');
    return left;
  }

  it('asks nothing when nothing was entered', async () => {
    const open = jest.spyOn(DograhConfirm, 'open');

    expect(await leave(await show())).toBe(1);
    expect(open).not.toHaveBeenCalled();
  });

  it('asks once when something was entered', async () => {
    jest.spyOn(DograhConfirm, 'open').mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const element = await show();
    await enter(element, { name: 'Autumn' });

    expect(await leave(element)).toBe(0);
    expect(await leave(element)).toBe(1);
  });
});
