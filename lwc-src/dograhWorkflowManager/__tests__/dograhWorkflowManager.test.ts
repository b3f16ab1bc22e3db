import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import listVersionStates from '@salesforce/apex/DograhWorkflowController.listVersionStates';
import listWorkflows from '@salesforce/apex/DograhWorkflowController.listWorkflows';
import { openEventStream } from 'c/dograhEventStream';
import { mayManageWorkflows } from 'c/dograhPermissions';
import DograhWorkflowManager from 'c/dograhWorkflowManager';

jest.mock('@salesforce/apex/DograhWorkflowController.listWorkflows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhWorkflowController.listVersionStates', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock(
  '@salesforce/apex/DograhWorkflowController.getWorkflow',
  () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
  {
    virtual: true
  }
);
jest.mock('c/dograhPermissions', () => ({ mayManageWorkflows: jest.fn(), mayPlaceCalls: jest.fn() }));
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));

const list = jest.mocked(listWorkflows);
const states = jest.mocked(listVersionStates);
const close = jest.fn(() => Promise.resolve());
const workflow = (workflowId: number, name: string, status: 'active' | 'archived' = 'active') => ({
  workflowId,
  name,
  status,
  workflowUuid: `uuid-${workflowId}`,
  totalRuns: 1288,
  createdAt: '2026-01-01T00:00:00Z',
  recordId: null
});
const answer = (...workflows: ReturnType<typeof workflow>[]) => ({
  workflows,
  readAt: '2026-11-24T10:00:00Z',
  fromCache: false
});
/** As many turns as the longest chain of answers takes. */
const settle = (turns = 12): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(turns - 1));

async function show() {
  const element = createElement('c-dograh-workflow-manager', { is: DograhWorkflowManager });
  document.body.appendChild(element);
  await settle();
  return element;
}

const part = (element: HTMLElement, id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`);
const listPart = (element: HTMLElement, id: string) => [
  ...(part(element, 'list')?.shadowRoot?.querySelectorAll<HTMLElement>(`[data-id="${id}"]`) ?? [])
];
const names = (element: HTMLElement) => listPart(element, 'open').map(({ textContent }) => textContent);
const tell = (payload: Record<string, unknown>) => jest.mocked(openEventStream).mock.calls[0]?.[1](payload);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') });
  jest.mocked(mayManageWorkflows).mockReturnValue(true);
  jest.mocked(openEventStream).mockReturnValue({ close });
  list.mockResolvedValue(answer(workflow(1, 'Renewal'), workflow(2, 'Reception'), workflow(3, 'Old', 'archived')));
  states.mockImplementation(({ workflowIds }) =>
    Promise.resolve(
      workflowIds.map((workflowId) => ({
        workflowId,
        publishedVersion: 3,
        publishedAt: null,
        draftVersion: workflowId === 1 ? 4 : null
      }))
    )
  );
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('c-dograh-workflow-manager', () => {
  it('asks for nothing without the permission, and says who can change that', async () => {
    jest.mocked(mayManageWorkflows).mockReturnValue(false);
    const element = await show();
    expect(part(element, 'forbidden')).not.toBeNull();
    expect(list).not.toHaveBeenCalled();
    expect(openEventStream).not.toHaveBeenCalled();
    // axe waits by timers of its own.
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('shows a skeleton until the first answer', async () => {
    list.mockReturnValue(new Promise(() => undefined));
    expect(part(await show(), 'loading')).not.toBeNull();
  });

  it('teaches when there is no workflow', async () => {
    list.mockResolvedValue(answer());
    expect(part(await show(), 'empty')).not.toBeNull();
  });

  it('lists the active workflows with their versions', async () => {
    const element = await show();
    expect(names(element)).toEqual(['Reception', 'Renewal']);
    const badges = listPart(element, 'versions').map((cell) => cell.querySelectorAll('c-dograh-status-badge').length);
    expect(badges).toEqual([1, 2]);
    // axe waits by timers of its own.
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('finds archived ones and searches in names', async () => {
    const element = await show();
    listPart(element, 'filter')[0]?.dispatchEvent(new CustomEvent('change', { detail: { value: 'all' } }));
    await settle();
    expect(names(element)).toHaveLength(3);
    listPart(element, 'search')[0]?.dispatchEvent(new CustomEvent('change', { detail: { value: 'ren' } }));
    await settle();
    expect(names(element)).toEqual(['Renewal']);
    listPart(element, 'search')[0]?.dispatchEvent(new CustomEvent('change', { detail: { value: 'nothing' } }));
    await settle();
    expect(listPart(element, 'none-found')).toHaveLength(1);
    listPart(element, 'show-all')[0]?.click();
    await settle();
    expect(names(element)).toHaveLength(3);
  });

  it('sorts by a column, and the other way round', async () => {
    const element = await show();
    const header = part(element, 'list')?.shadowRoot?.querySelector<HTMLElement>('[data-field="name"]');
    header?.click();
    await settle();
    expect(names(element)).toEqual(['Renewal', 'Reception']);
    expect(header?.closest('th')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('asks for versions ten at a time, and says when that fails', async () => {
    list.mockResolvedValue(answer(...Array.from({ length: 23 }, (_, index) => workflow(index + 1, `W${index}`))));
    states.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('down'));
    const element = await show();
    await settle();
    expect(states.mock.calls.map(([{ workflowIds }]) => workflowIds.length)).toEqual([10, 10]);
    expect(listPart(element, 'versions-error')).toHaveLength(1);
  });

  it('asks Dograh itself on Refresh', async () => {
    const element = await show();
    part(element, 'refresh')?.click();
    await settle();
    expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ refresh: true }));
  });

  it('keeps the list and says how old it is when a refresh fails', async () => {
    const element = await show();
    list.mockRejectedValue(new Error('down'));
    part(element, 'refresh')?.click();
    await settle();
    expect(names(element)).toHaveLength(2);
    expect(part(element, 'error')).not.toBeNull();
    expect(part(element, 'freshness')).toHaveProperty('mode', 'stale');
  });

  it('reads the list anew when Dograh reports a change of a workflow, not of a campaign', async () => {
    await show();
    tell({ Definition_Type__c: 'campaign', External_Id__c: '1' });
    await settle();
    expect(list).toHaveBeenCalledTimes(1);
    tell({ Definition_Type__c: 'workflow', External_Id__c: '1' });
    await settle();
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('polls while nothing streams, and says so', async () => {
    const element = await show();
    expect(part(element, 'freshness')).toHaveProperty('mode', 'polling');
    await jest.advanceTimersByTimeAsync(61_000);
    expect(list).toHaveBeenCalledTimes(2);
    jest.mocked(openEventStream).mock.calls[0]?.[2]('live');
    await settle();
    expect(part(element, 'freshness')).toHaveProperty('mode', 'live');
  });

  it('opens a workflow and goes back to the list', async () => {
    const element = await show();
    listPart(element, 'open')[0]?.click();
    await settle();
    expect(part(element, 'detail')).toHaveProperty('workflowId', 2);
    part(element, 'detail')?.dispatchEvent(new CustomEvent('back'));
    await settle();
    expect(names(element)).toHaveLength(2);
  });

  it('stops everything when it goes', async () => {
    const element = await show();
    element.remove();
    expect(close).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(list).toHaveBeenCalledTimes(1);
  });
});
