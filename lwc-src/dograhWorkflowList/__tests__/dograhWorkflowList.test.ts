import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import listVersionStates from '@salesforce/apex/DograhWorkflowController.listVersionStates';
import DograhWorkflowList from 'c/dograhWorkflowList';
import type { VersionState, WorkflowList, WorkflowRow } from '../../../generator/schema/pages/workflow-controller.ts';

jest.mock('@salesforce/apex/DograhWorkflowController.listVersionStates', () => ({ default: jest.fn() }), {
  virtual: true
});

const asked = jest.mocked(listVersionStates);

function workflow(workflowId: number, name: string, more: Partial<WorkflowRow> = {}): WorkflowRow {
  return {
    workflowId,
    workflowUuid: `uuid-${workflowId}`,
    name,
    status: 'active',
    totalRuns: workflowId * 10,
    createdAt: '2026-03-01T09:00:00.000Z',
    recordId: null,
    ...more
  };
}

const listOf = (workflows: WorkflowRow[]): WorkflowList => ({
  workflows,
  readAt: '2026-03-02T09:00:00.000Z',
  fromCache: false
});

const THREE = [workflow(3, 'Renewals'), workflow(1, 'Invitations'), workflow(2, 'Surveys', { status: 'archived' })];

const state = (workflowId: number, publishedVersion: number | null, draftVersion: number | null): VersionState => ({
  workflowId,
  publishedVersion,
  publishedAt: null,
  draftVersion
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function show(workflows: WorkflowRow[] = THREE) {
  const element = createElement('c-dograh-workflow-list', { is: DograhWorkflowList });
  element.list = listOf(workflows);
  const opened = jest.fn();
  element.addEventListener('open', (event) => opened((event as CustomEvent).detail));
  document.body.appendChild(element);
  await settled();
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const part = (id: string) => all(`[data-id="${id}"]`)[0];
  const names = () => all('[data-id="open"]').map(({ textContent }) => textContent);
  const enter = async (id: string, value: string) => {
    part(id)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  const press = async (selector: string) => {
    all(selector)[0]?.click();
    await settled();
  };
  return { element, opened, all, part, names, enter, press };
}

beforeEach(() => {
  asked.mockReset().mockResolvedValue([]);
});
afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-list', () => {
  it('shows the workflows that are in use, by name', async () => {
    const { element, names } = await show();
    expect(names()).toEqual(['Invitations', 'Renewals']);
    await expect(element).toBeAccessible();
  });

  it('shows archived ones when asked to', async () => {
    const { names, enter } = await show();
    await enter('filter', 'archived');
    expect(names()).toEqual(['Surveys']);
    await enter('filter', 'all');
    expect(names()).toEqual(['Invitations', 'Renewals', 'Surveys']);
  });

  it('finds by words of the name, in any order, and by id', async () => {
    const { names, enter } = await show([workflow(31, 'Autumn renewals'), workflow(32, 'Autumn survey')]);
    await enter('search', 'RENEW autumn');
    expect(names()).toEqual(['Autumn renewals']);
    await enter('search', '32');
    expect(names()).toEqual(['Autumn survey']);
  });

  it('says so when nothing is found, and shows everything at a press', async () => {
    const { element, part, names, enter, press } = await show();
    await enter('search', 'nobody has this');
    expect(part('none-found')).toMatchObject({ title: 'c.Dograh_Workflows_None_Found' });
    await expect(element).toBeAccessible();
    await press('[data-id="show-all"]');
    expect(names()).toEqual(['Invitations', 'Renewals', 'Surveys']);
  });

  it('sorts by a column, numbers from the top, and says so to screen readers', async () => {
    const { all, names, press } = await show();
    const sorts = () => all('th[aria-sort]').map((head) => head.getAttribute('aria-sort'));
    expect(sorts()).toEqual(['ascending', 'none', 'none']);
    await press('[data-field="totalRuns"]');
    expect(names()).toEqual(['Renewals', 'Invitations']);
    expect(sorts()).toEqual(['none', 'descending', 'none']);
    await press('[data-field="totalRuns"]');
    expect(names()).toEqual(['Invitations', 'Renewals']);
    expect(sorts()).toEqual(['none', 'ascending', 'none']);
  });

  it('opens a workflow', async () => {
    const { opened, press } = await show();
    await press('[data-id="open"]');
    expect(opened.mock.calls).toEqual([[THREE[1]]]);
  });

  it('shows fifty and the rest at a press', async () => {
    const many = Array.from({ length: 60 }, (_, index) => workflow(index + 1, `Workflow ${index + 100}`));
    const { names, part, press } = await show(many);
    expect(names()).toHaveLength(50);
    await press('[data-id="more"]');
    expect(names()).toHaveLength(60);
    expect(part('more')).toBeUndefined();
  });
});

describe('the versions of workflows', () => {
  const badges = (list: Awaited<ReturnType<typeof show>>) =>
    list
      .all('[data-id="versions"]')
      .map((cell) => [...cell.querySelectorAll('c-dograh-status-badge')].map((badge) => Reflect.get(badge, 'label')));

  it('are shown as soon as they are read', async () => {
    asked.mockResolvedValue([state(1, 4, null), state(3, null, 1)]);
    const list = await show();
    expect(badges(list)).toEqual([
      ['c.Dograh_Workflow_Published_Version'],
      ['c.Dograh_Workflow_Never_Published', 'c.Dograh_Workflow_Draft_Version']
    ]);
    await expect(list.element).toBeAccessible();
  });

  it('are not known until then', async () => {
    asked.mockReturnValue(new Promise(() => undefined));
    const { all } = await show();
    expect(all('[data-id="versions"]').map(({ textContent }) => textContent)).toEqual([
      'c.Dograh_Unknown_Value',
      'c.Dograh_Unknown_Value'
    ]);
  });

  it('are read for those that are shown, ten at a time, each request with a correlation id', async () => {
    const many = Array.from({ length: 12 }, (_, index) => workflow(index + 1, `Workflow ${index + 100}`));
    await show(many);
    await settled();
    expect(asked.mock.calls.map(([{ workflowIds }]) => workflowIds.length)).toEqual([10, 2]);
    for (const [{ correlationId }] of asked.mock.calls) expect(correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are read once, until there is a new list', async () => {
    asked.mockImplementation(({ workflowIds }) => Promise.resolve(workflowIds.map((id) => state(id, 1, null))));
    const list = await show();
    await list.enter('filter', 'all');
    expect(asked.mock.calls.map(([{ workflowIds }]) => workflowIds)).toEqual([[1, 3], [2]]);
    list.element.list = listOf(THREE);
    await settled();
    expect(asked.mock.calls[2]?.[0].workflowIds).toEqual([1, 3, 2]);
  });

  it('say why they cannot be read, leave the list as it is, and are read anew at a press', async () => {
    asked.mockRejectedValueOnce({ body: { message: 'Dograh does not answer.' } });
    const list = await show();
    expect(list.names()).toEqual(['Invitations', 'Renewals']);
    expect(list.part('versions-error')).toMatchObject({ error: { message: expect.any(String) } });
    await expect(list.element).toBeAccessible();
    asked.mockResolvedValue([state(1, 4, null), state(3, 2, null)]);
    list.part('versions-error')?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(list.part('versions-error')).toBeUndefined();
    expect(badges(list)).toEqual([['c.Dograh_Workflow_Published_Version'], ['c.Dograh_Workflow_Published_Version']]);
  });
});
