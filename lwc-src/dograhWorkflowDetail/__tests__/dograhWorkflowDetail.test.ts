import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import getWorkflow from '@salesforce/apex/DograhWorkflowController.getWorkflow';
import publishWorkflow from '@salesforce/apex/DograhWorkflowController.publishWorkflow';
import setWorkflowStatus from '@salesforce/apex/DograhWorkflowController.setWorkflowStatus';
import validateWorkflow from '@salesforce/apex/DograhWorkflowController.validateWorkflow';
import DograhConfirm from 'c/dograhConfirm';
import { mayPlaceCalls } from 'c/dograhPermissions';
import DograhWorkflowDetail from 'c/dograhWorkflowDetail';
import DograhWorkflowTestCall from 'c/dograhWorkflowTestCall';
import type { WorkflowDetail } from '../../../generator/schema/pages/workflow-controller.ts';

jest.mock('@salesforce/apex/DograhWorkflowController.getWorkflow', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhWorkflowController.publishWorkflow', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhWorkflowController.setWorkflowStatus', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhWorkflowController.validateWorkflow', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('c/dograhPermissions', () => ({ mayPlaceCalls: jest.fn() }));

const detail = (changes: Partial<WorkflowDetail> = {}): WorkflowDetail => ({
  workflowId: 37,
  workflowUuid: 'uuid-37',
  name: 'Renewal',
  status: 'active',
  versionNumber: 4,
  versionStatus: 'draft',
  definitionJson: JSON.stringify({ nodes: [{ id: 'a', type: 'startCall', data: { name: 'Greeting' } }], edges: [] }),
  variables: ['first_name'],
  dispositions: ['won'],
  readAt: '2026-11-24T10:00:00Z',
  ...changes
});
const problem = { place: 'node' as const, elementId: 'a', field: 'data.prompt', message: 'Prompt is required' };
const valid = { isValid: true, problems: [] };
/** As many turns as the longest chain of answers takes. */
const settle = (turns = 12): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(turns - 1));

async function show() {
  const element = createElement('c-dograh-workflow-detail', { is: DograhWorkflowDetail });
  Object.assign(element, { workflowId: 37, hasList: true });
  document.body.appendChild(element);
  await settle();
  return element;
}

const part = (element: HTMLElement, id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`);
const click = async (element: HTMLElement, id: string) => {
  part(element, id)?.click();
  await settle();
};

beforeEach(() => {
  jest.mocked(getWorkflow).mockResolvedValue(detail());
  jest.mocked(validateWorkflow).mockResolvedValue(valid);
  jest.mocked(publishWorkflow).mockResolvedValue({ versionNumber: 4, publishedAt: null, validation: valid });
  jest.mocked(mayPlaceCalls).mockReturnValue(true);
  jest.spyOn(DograhConfirm, 'open').mockResolvedValue(true);
  jest.spyOn(DograhWorkflowTestCall, 'open').mockResolvedValue(undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-dograh-workflow-detail', () => {
  it('shows a skeleton, then the workflow with what it needs and gives', async () => {
    const element = await show();
    expect(part(element, 'name')?.textContent).toBe('Renewal');
    expect(part(element, 'needs')?.textContent).toContain('first_name');
    expect(part(element, 'gives')?.textContent).toContain('won');
    expect(part(element, 'draft-shown')).not.toBeNull();
    await expect(element).toBeAccessible();
  });

  it('offers to try again when it cannot be read', async () => {
    jest.mocked(getWorkflow).mockRejectedValueOnce(new Error('down'));
    const element = await show();
    expect(part(element, 'error')).not.toBeNull();
    part(element, 'error')?.dispatchEvent(new CustomEvent('retry'));
    await settle();
    expect(part(element, 'error')).toBeNull();
    expect(part(element, 'name')).not.toBeNull();
  });

  it('places problems and leads to the element that is meant', async () => {
    jest.mocked(validateWorkflow).mockResolvedValue({ isValid: false, problems: [problem] });
    const element = await show();
    expect(part(element, 'problems')).toHaveProperty('problems', [
      expect.objectContaining({ elementName: 'Greeting' })
    ]);
    part(element, 'problems')?.dispatchEvent(new CustomEvent('elementselect', { detail: { kind: 'node', id: 'a' } }));
    await settle();
    expect(part(element, 'element')).toHaveProperty('selected', { kind: 'node', id: 'a' });
  });

  it('shows the workflow also when it cannot be checked', async () => {
    jest.mocked(validateWorkflow).mockRejectedValue(new Error('down'));
    const element = await show();
    expect(part(element, 'name')).not.toBeNull();
    expect(part(element, 'check-error')).not.toBeNull();
    expect(part(element, 'problems')).toBeNull();
  });

  it('publishes once confirmed, and reads the workflow anew', async () => {
    const element = await show();
    await click(element, 'publish');
    expect(publishWorkflow).toHaveBeenCalledTimes(1);
    expect(getWorkflow).toHaveBeenCalledTimes(2);
  });

  it('publishes nothing when the user thinks better of it', async () => {
    jest.mocked(DograhConfirm.open).mockResolvedValue(undefined);
    await click(await show(), 'publish');
    expect(publishWorkflow).not.toHaveBeenCalled();
  });

  it('says why Dograh published nothing', async () => {
    const validation = { isValid: false, problems: [problem] };
    jest.mocked(publishWorkflow).mockResolvedValue({ versionNumber: null, publishedAt: null, validation });
    const element = await show();
    await click(element, 'publish');
    expect(part(element, 'refused')).not.toBeNull();
    expect(part(element, 'problems')).toHaveProperty('problems.length', 1);
    expect(getWorkflow).toHaveBeenCalledTimes(1);
  });

  it('tells an error of an action and keeps what it shows', async () => {
    jest.mocked(publishWorkflow).mockRejectedValue(new Error('down'));
    const element = await show();
    await click(element, 'publish');
    expect(part(element, 'error')).not.toBeNull();
    expect(part(element, 'name')).not.toBeNull();
  });

  it('has nothing to publish without a draft', async () => {
    jest.mocked(getWorkflow).mockResolvedValue(detail({ versionStatus: 'published' }));
    expect(part(await show(), 'publish')).toBeNull();
  });

  it('archives an active workflow and restores an archived one', async () => {
    const element = await show();
    await click(element, 'archive');
    expect(setWorkflowStatus).toHaveBeenLastCalledWith(expect.objectContaining({ status: 'archived' }));
    jest.mocked(getWorkflow).mockResolvedValue(detail({ status: 'archived' }));
    await click(element, 'refresh');
    await click(element, 'restore');
    expect(setWorkflowStatus).toHaveBeenLastCalledWith(expect.objectContaining({ status: 'active' }));
  });

  it('tries the workflow with one number, if the user may place calls', async () => {
    await click(await show(), 'test-call');
    expect(DograhWorkflowTestCall.open).toHaveBeenCalledWith(expect.objectContaining({ workflowUuid: 'uuid-37' }));
    jest.mocked(mayPlaceCalls).mockReturnValue(false);
    document.body.replaceChildren();
    expect(part(await show(), 'test-call')).toBeNull();
  });

  it('tells of a change in Dograh, and leaves what is read as it is until the user refreshes', async () => {
    const element = await show();
    element.tellChanged();
    await settle();
    expect(part(element, 'changed')).not.toBeNull();
    expect(getWorkflow).toHaveBeenCalledTimes(1);
    await click(element, 'refresh-changed');
    expect(part(element, 'changed')).toBeNull();
    expect(getWorkflow).toHaveBeenCalledTimes(2);
  });

  it('says that it cannot read a definition that is none', async () => {
    jest.mocked(getWorkflow).mockResolvedValue(detail({ definitionJson: '<html>' }));
    expect(part(await show(), 'error')).not.toBeNull();
  });
});
