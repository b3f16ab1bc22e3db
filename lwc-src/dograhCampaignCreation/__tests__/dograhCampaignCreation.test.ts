import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import createCampaign from '@salesforce/apex/DograhCampaignController.createCampaign';
import getCreationProgress from '@salesforce/apex/DograhCampaignController.getCreationProgress';
import DograhCampaignCreation from 'c/dograhCampaignCreation';
import { newDraft, requestOf } from 'c/dograhCampaignDraft';
import { createElement } from 'lwc';
import type { CreationProgress, CreationStage } from '../../../generator/schema/pages/campaign-creation.ts';

jest.mock('@salesforce/apex/DograhCampaignController.createCampaign', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.getCreationProgress', () => ({ default: jest.fn() }), {
  virtual: true
});

const create = jest.mocked(createCampaign);
const look = jest.mocked(getCreationProgress);

const KEY = 'key-12345678';
const REQUEST = requestOf({ ...newDraft('00Q000000000001AAA', 'Lead'), name: 'Autumn', workflowId: 7 }, KEY);

function at(stage: CreationStage, changes: Partial<CreationProgress> = {}): CreationProgress {
  return {
    stage,
    campaignId: 'a01000000000001AAA',
    peopleRead: null,
    included: null,
    message: null,
    correlationId: null,
    ...changes
  };
}

function apexError(kind: string): unknown {
  return { body: { message: JSON.stringify({ message: 'It went wrong.', correlationId: 'c-1', kind, field: null }) } };
}

async function show(properties: Record<string, unknown> = { request: REQUEST }): Promise<HTMLElement> {
  const element = createElement('c-dograh-campaign-creation', { is: DograhCampaignCreation });
  Object.assign(element, { idempotencyKey: KEY, name: 'Autumn', ...properties });
  document.body.appendChild(element);
  await jest.advanceTimersByTimeAsync(0);
  return element;
}

function part(element: HTMLElement, id: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
}

beforeEach(() => {
  jest.useFakeTimers();
  create.mockResolvedValue(at('waiting'));
  look.mockResolvedValue(at('waiting'));
});

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  jest.resetAllMocks();
  jest.useRealTimers();
});

describe('the creation of a campaign', () => {
  it('shows how far it is until the campaign stands', async () => {
    const element = await show();

    look.mockResolvedValue(at('uploading', { peopleRead: 9500, included: 9100 }));
    await jest.advanceTimersByTimeAsync(2000);
    expect(element.shadowRoot?.querySelector('[aria-current="step"]')?.textContent).toBe('c.Dograh_Creation_Uploading');
    expect(part(element, 'counts')).not.toBeNull();

    look.mockResolvedValue(at('created'));
    await jest.advanceTimersByTimeAsync(2000);
    expect(part(element, 'open')).not.toBeNull();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('asks no more once it has ended', async () => {
    create.mockResolvedValue(at('created'));
    await show();

    await jest.advanceTimersByTimeAsync(60_000);

    expect(look).not.toHaveBeenCalled();
  });

  it('looks after a time-out, and goes on with what it finds instead of creating again', async () => {
    create.mockRejectedValue(apexError('TIMEOUT'));
    look.mockResolvedValue(at('created'));

    const element = await show();

    expect(create).toHaveBeenCalledTimes(1);
    expect(look).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: KEY }));
    expect(part(element, 'open')).not.toBeNull();
  });

  it('looks before each further try, and tries with the same key', async () => {
    create.mockRejectedValueOnce(apexError('TIMEOUT'));
    look.mockRejectedValue(apexError('INVALID'));
    const element = await show();
    look.mockClear();

    part(element, 'retry')?.click();
    await jest.advanceTimersByTimeAsync(0);

    expect(look.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[1] ?? 0);
    expect(create.mock.calls.map(([{ request }]) => request.idempotencyKey)).toEqual([KEY, KEY]);
  });

  it('does not create again when the further look finds the campaign', async () => {
    create.mockRejectedValueOnce(apexError('TIMEOUT'));
    look.mockRejectedValueOnce(apexError('UNEXPECTED'));
    const element = await show();

    look.mockResolvedValue(at('creating'));
    part(element, 'retry')?.click();
    await jest.advanceTimersByTimeAsync(0);

    expect(create).toHaveBeenCalledTimes(1);
  });

  it('says why it failed, and lets the user change something', async () => {
    create.mockResolvedValue(at('failed', { message: 'Dograh refused the list.', correlationId: 'c-9' }));
    const element = await show();
    let changes = 0;
    element.addEventListener('change', () => changes++);

    const panel = element.shadowRoot?.querySelector<
      HTMLElement & { error: { message: string; correlationId: string } }
    >('c-dograh-error-panel');
    expect(panel?.error).toMatchObject({ message: 'Dograh refused the list.', correlationId: 'c-9' });
    part(element, 'change')?.click();

    expect(changes).toBe(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it('goes on when one answer is missed', async () => {
    const element = await show();

    look.mockRejectedValueOnce(apexError('UNEXPECTED'));
    await jest.advanceTimersByTimeAsync(2000);
    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).toBeNull();

    look.mockResolvedValue(at('created'));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(part(element, 'open')).not.toBeNull();
  });

  it('only watches a creation that was begun before the page was loaded again', async () => {
    look.mockResolvedValue(at('reading'));

    const element = await show({});

    expect(create).not.toHaveBeenCalled();
    expect(element.shadowRoot?.querySelector('[aria-current="step"]')?.textContent).toBe('c.Dograh_Creation_Reading');
  });

  it('keeps the key for a page that is loaded again, until the campaign was opened', async () => {
    create.mockResolvedValue(at('created'));
    const element = await show();
    const opened: unknown[] = [];
    element.addEventListener('created', (event) => opened.push((event as CustomEvent).detail));

    expect(sessionStorage.getItem('dograhCampaignCreation')).toContain(KEY);
    part(element, 'open')?.click();

    expect(opened).toEqual([{ campaignId: 'a01000000000001AAA' }]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is accessible', async () => {
    const element = await show();

    jest.useRealTimers();
    await expect(element).toBeAccessible();
  }, 30_000);
});
