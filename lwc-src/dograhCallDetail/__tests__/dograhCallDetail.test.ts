import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fetchDetails from '@salesforce/apex/DograhCallMonitorController.fetchDetails';
import getCall from '@salesforce/apex/DograhCallMonitorController.getCall';
import DograhCallDetail from 'c/dograhCallDetail';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import { mayMonitorCalls } from 'c/dograhPermissions';
import { createElement } from 'lwc';
import { ago } from '../../dograhCallRows/__tests__/calls';
import { detail } from './details';

jest.mock('@salesforce/apex/DograhCallMonitorController.getCall', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCallMonitorController.fetchDetails', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock(
  '@salesforce/apex/DograhCallMonitorController.getCarrierTimeline',
  () => ({ default: () => Promise.resolve([]) }),
  { virtual: true }
);
jest.mock('@salesforce/label/c.Dograh_Call_Details', () => ({ default: 'Call {0}' }), { virtual: true });
jest.mock('c/dograhPermissions', () => ({ mayMonitorCalls: jest.fn() }));
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));

const get = jest.mocked(getCall);
const fetch = jest.mocked(fetchDetails);
const stream = { close: jest.fn(() => Promise.resolve()) };
let tell: (payload: Record<string, unknown>) => void;
let setState: (state: StreamState) => void;

async function panel(properties: Record<string, unknown>) {
  const element = createElement('c-dograh-call-detail', { is: DograhCallDetail });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await jest.advanceTimersByTimeAsync(0);
  const find = <Found extends HTMLElement>(selector: string) =>
    element.shadowRoot?.querySelector<Found>(selector) ?? null;
  const text = (id: string) => find(`[data-id="${id}"]`)?.textContent ?? null;
  return { element, find, text };
}

function failure(message: string) {
  return { body: { message: JSON.stringify({ message, correlationId: 'c1', kind: 'UNEXPECTED' }) } };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.mocked(mayMonitorCalls).mockReturnValue(true);
  jest.mocked(openEventStream).mockImplementation((_channel, onMessage, onState) => {
    tell = onMessage;
    setState = onState;
    return stream;
  });
  get.mockResolvedValue(detail());
  fetch.mockResolvedValue(true);
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('c-dograh-call-detail', () => {
  it('shows a skeleton, then who was called and what came of it', async () => {
    let answer: (value: ReturnType<typeof detail>) => void = () => undefined;
    get.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { element, find, text } = await panel({ recordId: 'a0B7' });
    expect(find('c-dograh-skeleton')).not.toBeNull();
    answer(detail());
    await jest.advanceTimersByTimeAsync(0);
    expect(find('c-dograh-skeleton')).toBeNull();
    expect(text('top')).toBe('Call CA-00000007');
    expect(find<HTMLElement & { label: string; recordId: string }>('[data-id="person"] > *')).toMatchObject({
      label: 'Person 7',
      recordId: '00Q000000000001'
    });
    expect(text('summary')).toBe('Wants a quote for twelve seats.');
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('names nobody when several people have the number, and says what to do', async () => {
    const known = detail();
    get.mockResolvedValue(detail({ call: { ...known.call, matchResult: 'ambiguous', personId: null } }));
    const { find, text } = await panel({ recordId: 'a0B7' });
    expect(find<HTMLElement & { label: string }>('[data-id="person"] > *')?.label).toBe('c.Dograh_Monitor_Ambiguous');
    expect(text('note')).toContain('c.Dograh_Monitor_Ambiguous_Explained');
  });

  it('says when nobody has heard of the call for long', async () => {
    const known = detail();
    get.mockResolvedValue(detail({ call: { ...known.call, status: 'in_progress', stale: true } }));
    expect((await panel({ recordId: 'a0B7' })).text('note')).toContain('c.Dograh_Monitor_Stale_Explained');
  });

  it('shows why the call waits for review', async () => {
    const known = detail();
    get.mockResolvedValue(detail({ call: { ...known.call, flaggedForReview: true }, reviewReason: 'too pushy' }));
    expect((await panel({ recordId: 'a0B7' })).text('review')).toBe('c.Dograh_Flagged: too pushy');
  });

  it('says when the call cannot be read, and tries again', async () => {
    get.mockRejectedValueOnce(failure('Broken.'));
    const { find, text } = await panel({ recordId: 'a0B7' });
    const error = find<HTMLElement & { error: { message: string; correlationId: string } }>('c-dograh-error-panel');
    expect(error?.error).toMatchObject({ correlationId: 'c1' });
    error?.dispatchEvent(new CustomEvent('retry'));
    await jest.advanceTimersByTimeAsync(0);
    expect(text('top')).toBe('Call CA-00000007');
  });

  it('keeps what it showed when it cannot be read anew, and says so', async () => {
    const { element, find, text } = await panel({ call: detail().call });
    get.mockRejectedValueOnce(failure('Broken.'));
    element.call = { ...detail().call, lastEventAt: ago(1) };
    await jest.advanceTimersByTimeAsync(0);
    expect(text('summary')).not.toBeNull();
    expect(find('c-dograh-error-panel')).not.toBeNull();
    expect(find('.note')?.textContent).toBe('c.Dograh_Monitor_Refresh_Failed');
  });

  it('is not for those who may not watch calls', async () => {
    jest.mocked(mayMonitorCalls).mockReturnValue(false);
    const { find } = await panel({ recordId: 'a0B7' });
    expect(find('c-dograh-no-permission')).not.toBeNull();
    expect(get).not.toHaveBeenCalled();
  });

  it('hides transcript and recording where the page says so', async () => {
    const { find } = await panel({ recordId: 'a0B7', hideTranscript: true, hideRecording: true });
    expect(find('c-dograh-call-transcript')).toMatchObject({ hideTurns: true, allowRecording: false });
  });
});

describe('News about the call', () => {
  it('on its record page are heard, several at once as one', async () => {
    await panel({ recordId: 'a0B7' });
    tell({ Record_Id__c: 'a0B7' });
    tell({ Record_Id__c: 'a0B7' });
    tell({ Record_Id__c: 'a0B8' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('that were missed are made up for when the stream is back', async () => {
    await panel({ recordId: 'a0B7' });
    setState('reconnecting');
    setState('live');
    await jest.advanceTimersByTimeAsync(0);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('beside a list come from the list', async () => {
    const { element } = await panel({ call: detail().call });
    expect(openEventStream).not.toHaveBeenCalled();
    element.call = { ...detail().call, lastEventAt: ago(1) };
    await jest.advanceTimersByTimeAsync(0);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('are not listened to any longer when the page is closed', async () => {
    const { element } = await panel({ recordId: 'a0B7' });
    element.remove();
    expect(stream.close).toHaveBeenCalledTimes(1);
  });

  it('about the call before are not shown for the next', async () => {
    let answer: (value: ReturnType<typeof detail>) => void = () => undefined;
    get.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { element, text } = await panel({ recordId: 'a0B6' });
    element.recordId = 'a0B7';
    await jest.advanceTimersByTimeAsync(0);
    answer(detail({ summary: 'Another call.' }));
    await jest.advanceTimersByTimeAsync(0);
    expect(text('summary')).toBe('Wants a quote for twelve seats.');
  });
});

describe('What the user does', () => {
  it('fetches a missing transcript, and is told that it comes', async () => {
    get.mockResolvedValue(detail({ transcript: [], detailsFetched: false }));
    const { find, text } = await panel({ recordId: 'a0B7' });
    find('c-dograh-call-transcript')?.dispatchEvent(new CustomEvent('fetch'));
    await jest.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledWith(expect.objectContaining({ callId: 'a0B7' }));
    expect(text('fetching')).toBe('c.Dograh_Call_Fetching');
    expect(find('c-dograh-call-transcript')).toMatchObject({ canFetch: false });
  });

  it('is told when there is nothing to fetch', async () => {
    fetch.mockResolvedValue(false);
    get.mockResolvedValue(detail({ transcript: [], detailsFetched: false }));
    const { find, text } = await panel({ recordId: 'a0B7' });
    find('c-dograh-call-transcript')?.dispatchEvent(new CustomEvent('fetch'));
    await jest.advanceTimersByTimeAsync(0);
    expect(text('fetching')).toBe('c.Dograh_Call_Nothing_To_Fetch');
  });

  it('closes the panel by button and by Escape', async () => {
    const { element, find } = await panel({ call: detail().call, closable: true });
    const closed = jest.fn();
    element.addEventListener('close', closed);
    find('[data-id="close"]')?.click();
    find('[data-id="top"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it('cannot close what stands on a record page', async () => {
    const { element, find } = await panel({ recordId: 'a0B7' });
    const closed = jest.fn();
    element.addEventListener('close', closed);
    find('[data-id="top"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([find('[data-id="close"]'), closed.mock.calls]).toEqual([null, []]);
  });

  it('marks the call, which the list is told', async () => {
    const { element, find } = await panel({ recordId: 'a0B7' });
    const changed = jest.fn();
    element.addEventListener('changed', (event) => changed((event as CustomEvent).detail));
    const { call } = detail();
    find('c-dograh-call-actions')?.dispatchEvent(new CustomEvent('changed', { detail: { call } }));
    expect(changed).toHaveBeenCalledWith({ call });
  });

  it('created a task, which can be opened', async () => {
    const { find } = await panel({ recordId: 'a0B7' });
    find('c-dograh-call-actions')?.dispatchEvent(new CustomEvent('taskcreated', { detail: { taskId: '00T1' } }));
    await jest.advanceTimersByTimeAsync(0);
    expect(find<HTMLElement & { recordId: string }>('.actions > c-dograh-call-record-link')?.recordId).toBe('00T1');
  });

  it('begins to read at the top', async () => {
    const { element, find } = await panel({ call: detail().call, closable: true });
    element.focus();
    expect(element.shadowRoot?.activeElement).toBe(find('[data-id="top"]'));
  });
});
