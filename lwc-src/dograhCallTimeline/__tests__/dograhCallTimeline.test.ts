import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import getCarrierTimeline from '@salesforce/apex/DograhCallMonitorController.getCarrierTimeline';
import DograhCallTimeline from 'c/dograhCallTimeline';
import { createElement } from 'lwc';
import { ago } from '../../dograhCallRows/__tests__/calls';
import type { TimelineEntry } from '../../../generator/schema/pages/call-monitor-controller.ts';

jest.mock('@salesforce/apex/DograhCallMonitorController.getCarrierTimeline', () => ({ default: jest.fn() }), {
  virtual: true
});

const carrier = jest.mocked(getCarrierTimeline);

const ENTRIES: TimelineEntry[] = [
  { at: ago(300), station: 'call', title: 'Started', detail: 'outbound', recordId: 'a0B7' },
  { at: ago(60), station: 'call', title: 'Ended', detail: 'qualified', recordId: 'a0B7' },
  { at: ago(50), station: 'error', title: 'Mapping', detail: 'DEAD', recordId: 'a0E1' }
];

const RINGING: TimelineEntry = { at: ago(290), station: 'carrier', title: 'ringing', detail: 'CA1', recordId: null };

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function timeline(properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-call-timeline', { is: DograhCallTimeline });
  Object.assign(element, { callId: 'a0B7', version: ago(60), entries: ENTRIES }, properties);
  document.body.appendChild(element);
  await settle();
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  const entries = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-id="entry"]') ?? [])];
  return { element, part, entries };
}

beforeEach(() => {
  carrier.mockResolvedValue([RINGING]);
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-dograh-call-timeline', () => {
  it('tells what happened one after the other, the carrier’s words among it', async () => {
    const { element, entries } = await timeline();
    expect(entries().map((entry) => entry.querySelector('.what')?.textContent)).toEqual([
      'Started',
      'c.Dograh_Call_Ringing',
      'Ended',
      ''
    ]);
    expect(carrier).toHaveBeenCalledTimes(1);
    await expect(element).toBeAccessible();
  });

  it('leads to other records, but not to the call that the user sees', async () => {
    const { element } = await timeline();
    const links = element.shadowRoot?.querySelectorAll<HTMLElement & { recordId: string }>('c-dograh-call-record-link');
    expect([...(links ?? [])].map((link) => link.recordId)).toEqual(['a0E1']);
  });

  it('puts what bears no time last', async () => {
    const { entries } = await timeline({
      entries: [{ at: null, station: 'task', title: 'Task', detail: null, recordId: null }, ...ENTRIES]
    });
    expect(entries().at(-1)?.textContent).toContain('Task');
  });

  it('shows what Salesforce knows when Dograh does not answer, and says what is missing under which id', async () => {
    carrier.mockRejectedValue({
      body: { message: JSON.stringify({ message: 'Down.', correlationId: 'c1', kind: 'TIMEOUT' }) }
    });
    const { part, entries } = await timeline();
    expect(entries()).toHaveLength(3);
    expect(part('carrier-error')?.textContent).toContain('c.Dograh_Call_Timeline_Carrier_Failed');
  });

  it('asks again when the call has news, and only then', async () => {
    const { element } = await timeline();
    element.version = ago(60);
    await settle();
    expect(carrier).toHaveBeenCalledTimes(1);
    element.version = ago(10);
    await settle();
    expect(carrier).toHaveBeenCalledTimes(2);
  });

  it('does not show the answer about another call', async () => {
    let answer: (entries: TimelineEntry[]) => void = () => undefined;
    carrier.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { element, entries } = await timeline({ entries: [] });
    carrier.mockResolvedValue([]);
    element.callId = 'a0B8';
    answer([RINGING]);
    await settle();
    expect(entries()).toHaveLength(0);
  });

  it('says when nothing is known', async () => {
    carrier.mockResolvedValue([]);
    const { part } = await timeline({ entries: [] });
    expect(part('empty')?.textContent).toBe('c.Dograh_Call_Timeline_Empty');
  });
});
