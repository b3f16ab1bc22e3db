import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import getVersionDefinition from '@salesforce/apex/DograhWorkflowController.getVersionDefinition';
import listVersions from '@salesforce/apex/DograhWorkflowController.listVersions';
import DograhWorkflowVersions from 'c/dograhWorkflowVersions';

jest.mock('@salesforce/apex/DograhWorkflowController.getVersionDefinition', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhWorkflowController.listVersions', () => ({ default: jest.fn() }), { virtual: true });

const version = (versionNumber: number, status: 'draft' | 'published' | 'archived') => ({
  versionId: 90 + versionNumber,
  versionNumber,
  status,
  createdAt: '2026-01-01T00:00:00Z',
  publishedAt: status === 'draft' ? null : '2026-01-02T00:00:00Z'
});
/** As many turns as the longest chain of answers takes. */
const settle = (turns = 12): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(turns - 1));

async function show() {
  const element = createElement('c-dograh-workflow-versions', { is: DograhWorkflowVersions });
  Object.assign(element, { workflowId: 37 });
  document.body.appendChild(element);
  await settle();
  return element;
}

const part = (element: HTMLElement, id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`);
const asked = () => jest.mocked(getVersionDefinition).mock.calls.map(([{ versionId }]) => versionId);

beforeEach(() => {
  jest.mocked(listVersions).mockResolvedValue([version(3, 'draft'), version(2, 'published'), version(1, 'archived')]);
  jest.mocked(getVersionDefinition).mockResolvedValue('{"nodes":[],"edges":[]}');
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-dograh-workflow-versions', () => {
  it('compares the newest version with the one before at first', async () => {
    const element = await show();
    expect(element.shadowRoot?.querySelectorAll('[data-id="version"]')).toHaveLength(3);
    expect(asked()).toEqual([92, 93]);
    expect(part(element, 'changes')).not.toBeNull();
    await expect(element).toBeAccessible();
  });

  it('compares whatever the user chooses, and asks for no version twice', async () => {
    const element = await show();
    part(element, 'earlier')?.dispatchEvent(new CustomEvent('change', { detail: { value: '91' } }));
    await settle();
    expect(asked()).toEqual([92, 93, 91]);
  });

  it('does not compare a version with itself', async () => {
    const element = await show();
    part(element, 'earlier')?.dispatchEvent(new CustomEvent('change', { detail: { value: '93' } }));
    await settle();
    expect(part(element, 'same')).not.toBeNull();
    expect(part(element, 'changes')).toBeNull();
  });

  it('says when there is one version, or none', async () => {
    jest.mocked(listVersions).mockResolvedValue([version(1, 'published')]);
    expect(part(await show(), 'only-one')).not.toBeNull();
    jest.mocked(listVersions).mockResolvedValue([]);
    expect((await show()).shadowRoot?.querySelector('c-dograh-empty-state')).not.toBeNull();
  });

  it('offers to try again after a failure', async () => {
    jest.mocked(listVersions).mockRejectedValueOnce(new Error('down'));
    const element = await show();
    part(element, 'error')?.dispatchEvent(new CustomEvent('retry'));
    await settle();
    expect(part(element, 'error')).toBeNull();
    expect(part(element, 'changes')).not.toBeNull();
  });

  it('does not let a late answer take the place of a newer one', async () => {
    let answerLate: (json: string) => void = () => undefined;
    jest.mocked(getVersionDefinition).mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    const element = await show();
    part(element, 'later')?.dispatchEvent(new CustomEvent('change', { detail: { value: '92' } }));
    await settle();
    answerLate('{"nodes":[],"edges":[]}');
    await settle();
    expect(part(element, 'same')).not.toBeNull();
    expect(part(element, 'changes')).toBeNull();
  });
});
