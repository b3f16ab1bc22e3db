import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import { newDraft, type CampaignDraft, type Problem } from 'c/dograhCampaignDraft';
import DograhCampaignStepWorkflow from 'c/dograhCampaignStepWorkflow';

const WORKFLOWS = [
  { workflowId: 7, workflowUuid: 'uuid-7', name: 'Renewals' },
  { workflowId: 9, workflowUuid: 'uuid-9', name: 'Invitations' }
];

function show(changes: Partial<CampaignDraft> = {}, more: object = {}) {
  const element = createElement('c-dograh-campaign-step-workflow', { is: DograhCampaignStepWorkflow });
  Object.assign(element, { draft: { ...newDraft(null, null), ...changes }, workflows: WORKFLOWS, ...more });
  const told: Partial<CampaignDraft>[] = [];
  element.addEventListener('draftchange', (event) => told.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const part = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const field = (name: string) => part(`[data-field="${name}"]`);
  const enter = (name: string, value: string) =>
    field(name)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return { element, told, part, field, enter };
}

afterEach(() => document.body.replaceChildren());

describe('name and workflow of a campaign', () => {
  it('ask for both, with what was entered before', async () => {
    const { element, field } = show({ name: 'Autumn', workflowId: 9 });
    expect(field('name')).toMatchObject({ value: 'Autumn', required: true });
    expect(field('workflow')).toMatchObject({
      value: '9',
      required: true,
      options: [
        { label: 'Renewals', value: '7' },
        { label: 'Invitations', value: '9' }
      ]
    });
    await expect(element).toBeAccessible();
  });

  it('tell the wizard what was entered, and only that', () => {
    const { told, enter } = show();
    enter('name', 'Autumn');
    enter('workflow', '7');
    expect(told).toEqual([{ name: 'Autumn' }, { workflowId: 7, workflowName: 'Renewals' }]);
  });

  it('say what the chosen workflow wants to know about people', async () => {
    const { element, part } = show({ workflowId: 7, variableNames: ['first_name', 'company'] });
    expect(part('[data-id="wants"]')?.textContent).toBe('c.Dograh_Wizard_Wants');
    expect(part('[data-id="wants"]')?.getAttribute('role')).toBe('status');
    await expect(element).toBeAccessible();
  });

  it('say so when it wants nothing', () => {
    expect(show({ workflowId: 7 }).part('[data-id="wants"]')?.textContent).toBe('c.Dograh_Wizard_Wants_Nothing');
  });

  it.each([
    ['no workflow is chosen', {}, {}],
    ['Dograh is still being asked', { workflowId: 7 }, { asking: true }]
  ])('claim nothing about what it wants while %s', (_when, draft, more) => {
    expect(show(draft, more).part('[data-id="wants"]')).toBeNull();
  });

  it('say that there is no workflow, instead of an empty choice', async () => {
    const { element, part, field } = show({}, { workflows: [] });
    expect(part('[data-id="none"]')?.textContent).toBe('c.Dograh_Wizard_No_Workflows');
    expect(field('workflow')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('show a problem at its field, and take it away again', () => {
    const { element, field } = show();
    const messages: string[] = [];
    Object.assign(field('workflow') ?? {}, {
      setCustomValidity: (message: string) => messages.push(message),
      reportValidity: () => true
    });
    const step = element as HTMLElement & { showProblems(problems: Problem[], focusesFirst: boolean): void };
    step.showProblems([{ field: 'workflow', message: 'Choose a workflow.' }] as Problem[], false);
    step.showProblems([], false);
    expect(messages).toEqual(['Choose a workflow.', '']);
  });
});
