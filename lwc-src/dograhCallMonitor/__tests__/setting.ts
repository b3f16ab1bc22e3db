import { jest } from '@jest/globals';
import listCalls from '@salesforce/apex/DograhCallMonitorController.listCalls';
import DograhCallMonitor from 'c/dograhCallMonitor';
import { openEventStream } from 'c/dograhEventStream';
import { mayMonitorCalls } from 'c/dograhPermissions';
import { createElement } from 'lwc';
import { call, NOW } from '../../dograhCallRows/__tests__/calls';
import type { CallPage, CallRow } from '../../../generator/schema/pages/call-monitor-controller.ts';

/* What the tests of the call monitor stand on: its surroundings are replaced here. */

jest.mock('@salesforce/apex/DograhCallMonitorController.listCalls', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Monitor_New_Calls', () => ({ default: '{0} new' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Monitor_New_Announced', () => ({ default: '{0} added' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Monitor_First_Only', () => ({ default: 'newest {0}' }), { virtual: true });
jest.mock('c/dograhPermissions', () => ({ mayMonitorCalls: jest.fn() }));
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));
jest.mock('c/dograhCallExport', () => ({ ...jest.requireActual<object>('c/dograhCallExport'), saveText: jest.fn() }));

export type List = HTMLElement & { rows: CallRow[]; layout: string; hasMore: boolean; sort: { field: string } };

export const list = jest.mocked(listCalls);
export const stream = { close: jest.fn(() => Promise.resolve()) };
export const COUNTS = { queued: 0, ringing: 0, inProgress: 2, justFinished: 0, endedToday: 0, flagged: 0 };
let tell: (payload: Record<string, unknown>) => void;

export function page(calls: CallRow[], nextCursor: string | null = null): CallPage {
  return { calls, nextCursor, counts: COUNTS, readAt: new Date().toISOString() };
}

export function failure(kind: string) {
  return { body: { message: JSON.stringify({ message: 'No.', correlationId: 'c1', kind }) } };
}

export async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

export async function monitor(properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-call-monitor', { is: DograhCallMonitor });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await pass(0);
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) =>
    element.shadowRoot?.querySelector<Found>(selector) ?? null;
  const calls = () => find<List>('c-dograh-call-list');
  const ids = () => calls()?.rows.map((row) => row.callId) ?? [];
  const fire = async (selector: string, name: string, detail?: unknown) => {
    find(selector)?.dispatchEvent(new CustomEvent(name, { detail }));
    await pass(0);
  };
  return { element, find, calls, ids, fire };
}

export async function arrive(...rows: CallRow[]): Promise<void> {
  list.mockResolvedValueOnce(page(rows));
  rows.forEach((row) => tell({ Record_Type__c: 'Dograh_Call_Activity__c', Record_Id__c: row.callId }));
  await pass(3_000);
}

export function lastFilter() {
  return list.mock.calls.at(-1)?.[0].filter;
}

/** Before each test. */
export function begin(): void {
  jest.useFakeTimers({ now: NOW });
  jest.mocked(mayMonitorCalls).mockReturnValue(true);
  jest.mocked(openEventStream).mockImplementation((_channel, onMessage) => {
    tell = onMessage;
    return stream;
  });
  list.mockImplementation(() => Promise.resolve(page([call(2), call(1)])));
}

/** After each test. */
export function end(): void {
  document.body.replaceChildren();
  jest.clearAllMocks();
  jest.useRealTimers();
}
