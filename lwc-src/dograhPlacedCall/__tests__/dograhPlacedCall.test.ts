import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import * as recordApi from 'lightning/uiRecordApi';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import DograhPlacedCall from 'c/dograhPlacedCall';

jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));
jest.mock('@salesforce/label/c.Dograh_Call_Ended', () => ({ default: 'Over: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Talking_For', () => ({ default: 'Talking for {0}' }), { virtual: true });

const CALL_ID = 'a00000000000001AAA';
const SECOND = 1000;

const openStream = jest.mocked(openEventStream);
const notify = jest.mocked(recordApi.notifyRecordUpdateAvailable);
const record = recordApi.getRecord as unknown as {
  emit(data: object): void;
  error(): void;
  getLastConfig(): { recordId?: string };
};
const close = jest.fn(() => Promise.resolve());

function settle(): Promise<void> {
  return jest.advanceTimersByTimeAsync(0);
}

async function show(callId: string | null = CALL_ID) {
  const element = createElement('c-dograh-placed-call', { is: DograhPlacedCall });
  element.callId = callId;
  document.body.appendChild(element);
  await settle();
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  return {
    element,
    part,
    text: (id: string) => part(id)?.textContent,
    async readRecord(status: string, disposition: string | null = null) {
      record.emit({ id: CALL_ID, fields: { Status__c: { value: status }, Disposition__c: { value: disposition } } });
      await settle();
    },
    async receive(payload: Record<string, unknown>) {
      openStream.mock.calls[0]?.[1](payload);
      await settle();
    },
    async stream(state: StreamState) {
      openStream.mock.calls[0]?.[2](state);
      await settle();
    }
  };
}

beforeEach(() => {
  jest.useFakeTimers();
  openStream.mockReset().mockReturnValue({ close });
  notify.mockClear();
  close.mockClear();
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-dograh-placed-call', () => {
  it('says that the call is on its way before anything else is known', async () => {
    const { element, part, text } = await show();
    expect(text('message')).toBe('c.Dograh_Call_Placed');
    expect(part('message')?.getAttribute('role')).toBe('status');
    expect([part('badge'), part('where')]).toEqual([null, null]);
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('shows the status of the record', async () => {
    const { element, part, readRecord, text } = await show();
    await readRecord('ringing');
    expect(part('badge')).toMatchObject({ label: 'c.Dograh_Call_Ringing', tone: 'live' });
    expect(text('announcement')).toBe('c.Dograh_Call_Ringing');
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('follows the events of this call, whichever form of its id they bear, and of no other', async () => {
    const { part, receive } = await show();
    expect(openStream).toHaveBeenCalledWith('/event/Dograh_Call_Update__e', expect.any(Function), expect.any(Function));
    await receive({ Record_Id__c: CALL_ID.slice(0, 15), Status__c: 'ringing' });
    await receive({ Record_Id__c: 'a00000000000002AAA', Status__c: 'failed' });
    expect(part('badge')).toMatchObject({ label: 'c.Dograh_Call_Ringing' });
    expect(notify.mock.calls).toEqual([[[{ recordId: CALL_ID }]]]);
  });

  it('reads the record when it begins to listen, for what happened before is not told', async () => {
    const { stream } = await show();
    await stream('live');
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('asks now and then where there are no events', async () => {
    const { stream } = await show();
    await stream('unavailable');
    await jest.advanceTimersByTimeAsync(15 * SECOND);
    expect(notify).toHaveBeenCalledTimes(3);
  });

  it('counts how long they talk', async () => {
    const { receive, text } = await show();
    await receive({ Record_Id__c: CALL_ID, Status__c: 'in_progress' });
    await jest.advanceTimersByTimeAsync(67 * SECOND);
    expect(text('talking')).toBe('Talking for 1:07');
  });

  it('says how the call ended, and stops listening', async () => {
    const { part, readRecord, text } = await show();
    await readRecord('in_progress');
    await readRecord('completed', 'Wants a demo');
    expect(text('message')).toBe('Over: Wants a demo');
    expect(text('talking')).toBe('');
    expect(part('badge')).toMatchObject({ tone: 'success' });
    expect(close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says the status when nobody said more', async () => {
    const { readRecord, text } = await show();
    await readRecord('no_answer');
    expect(text('message')).toBe('Over: c.Dograh_Call_No_Answer');
  });

  it('does not let a call that is over ring again when older news comes late', async () => {
    const { part, readRecord, receive } = await show();
    await readRecord('busy');
    await receive({ Record_Id__c: CALL_ID, Status__c: 'ringing' });
    expect(part('badge')).toMatchObject({ label: 'c.Dograh_Call_Busy' });
  });

  it('stops asking when the call is over', async () => {
    const { readRecord, stream } = await show();
    await stream('unavailable');
    await readRecord('failed');
    notify.mockClear();
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(notify).not.toHaveBeenCalled();
  });

  it('says where to look when the record cannot be read', async () => {
    const { element, part } = await show();
    record.error();
    await settle();
    expect(part('where')).not.toBeNull();
    expect([part('badge'), part('view')]).toEqual([null, null]);
    expect(close).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('says where to look when there is no record yet', async () => {
    const { part } = await show(null);
    expect(part('where')).not.toBeNull();
    expect(part('view')).toBeNull();
    expect(openStream).not.toHaveBeenCalled();
    expect(record.getLastConfig().recordId).toBeUndefined();
  });

  it('leads to the record', async () => {
    const { part } = await show();
    expect(part('view')).toMatchObject({ recordId: CALL_ID, label: 'c.Dograh_View_Record' });
  });

  it('takes the focus to its message', async () => {
    const { element } = await show();
    element.focus();
    expect(element.shadowRoot?.activeElement).toMatchObject({ textContent: 'c.Dograh_Call_Placed' });
  });

  it('leaves nothing behind when it is taken away', async () => {
    const { element, stream } = await show();
    await stream('unavailable');
    element.remove();
    expect(close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
