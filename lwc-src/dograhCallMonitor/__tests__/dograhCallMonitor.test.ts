import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { arrive, begin, COUNTS, end, failure, lastFilter, list, monitor, page, pass } from './setting';
import { saveText } from 'c/dograhCallExport';
import type { CallView } from 'c/dograhCallRows';
import { openEventStream } from 'c/dograhEventStream';
import { mayMonitorCalls } from 'c/dograhPermissions';
import { ago, call } from '../../dograhCallRows/__tests__/calls';
import type { CallPage } from '../../../generator/schema/pages/call-monitor-controller.ts';

const VIEW: CallView = { scope: 'active', status: '', text: '', flaggedOnly: false };

beforeEach(begin);
afterEach(end);

describe('What the call monitor shows', () => {
  it('is a skeleton, then the calls under way with their counters', async () => {
    let answer: (value: CallPage) => void = () => undefined;
    list.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { find, ids } = await monitor();
    expect(find('c-dograh-skeleton')).not.toBeNull();
    answer(page([call(2), call(1)]));
    await pass(0);
    expect([find('c-dograh-skeleton'), ids()]).toEqual([null, ['a0B2', 'a0B1']]);
    expect(find<HTMLElement & { counts: unknown }>('c-dograh-call-summary')?.counts).toEqual(COUNTS);
    expect(lastFilter()).toMatchObject({ scope: 'active', recordId: null, pageSize: 200, cursor: null });
  });

  it('can be read and used by everybody', async () => {
    const { element } = await monitor();
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('is every call of the record on a record page', async () => {
    await monitor({ recordId: '00Q000000000001' });
    expect(lastFilter()).toMatchObject({ recordId: '00Q000000000001', scope: 'all' });
  });

  it('is an empty list that says what will appear, and leads to all calls', async () => {
    list.mockResolvedValue(page([]));
    const { find, fire } = await monitor();
    expect(find<HTMLElement & { title: string }>('c-dograh-empty-state')?.title).toBe('c.Dograh_Monitor_Empty_Title');
    await fire('[data-id="empty-action"]', 'click');
    expect(lastFilter()).toMatchObject({ scope: 'all' });
    expect(find('[data-id="empty-action"]')).toBeNull();
  });

  it('is a way back when the filters leave nothing', async () => {
    const { find, fire } = await monitor();
    list.mockResolvedValue(page([]));
    await fire('c-dograh-call-filters', 'view', { ...VIEW, text: 'nobody' });
    expect(find<HTMLElement & { title: string }>('c-dograh-empty-state')?.title).toBe(
      'c.Dograh_Monitor_Nothing_Matches_Title'
    );
    await fire('[data-id="empty-action"]', 'click');
    expect(lastFilter()).toMatchObject({ text: null, scope: 'active' });
  });

  it('is an error with its id, and another try', async () => {
    list.mockRejectedValueOnce(failure('UNEXPECTED'));
    const { find, ids, fire } = await monitor();
    const panel = find<HTMLElement & { error: { correlationId: string } }>('c-dograh-error-panel');
    expect(panel?.error.correlationId).toBe('c1');
    expect([find('c-dograh-skeleton'), find('c-dograh-empty-state')]).toEqual([null, null]);
    await fire('c-dograh-error-panel', 'retry');
    expect([ids(), find('c-dograh-error-panel')]).toEqual([['a0B2', 'a0B1'], null]);
  });

  it('is nothing for those who may not watch calls', async () => {
    jest.mocked(mayMonitorCalls).mockReturnValue(false);
    const { find } = await monitor();
    expect(find('c-dograh-no-permission')).not.toBeNull();
    expect([list.mock.calls, jest.mocked(openEventStream).mock.calls]).toEqual([[], []]);
  });

  it('stays when it cannot be refreshed, with its age', async () => {
    const { find, ids } = await monitor();
    list.mockRejectedValueOnce(failure('UNEXPECTED'));
    find('[data-id="refresh"]')?.click();
    await pass(0);
    expect(ids()).toEqual(['a0B2', 'a0B1']);
    expect(find('[data-id="old"]')).not.toBeNull();
    expect(find<HTMLElement & { mode: string }>('c-dograh-freshness')?.mode).toBe('disconnected');
  });

  it('is what the user chose last, whichever answer comes last', async () => {
    const { ids, fire } = await monitor();
    let slow: (value: CallPage) => void = () => undefined;
    list.mockReturnValueOnce(new Promise((resolve) => (slow = resolve)));
    await fire('c-dograh-call-filters', 'view', { ...VIEW, scope: 'all', text: 'person' });
    list.mockResolvedValueOnce(page([call(7)]));
    await fire('c-dograh-call-filters', 'view', { ...VIEW, scope: 'all', text: 'person 7' });
    slow(page([call(1), call(2)]));
    await pass(0);
    expect(ids()).toEqual(['a0B7']);
  });
});

describe('Calls that come and change', () => {
  it('appear at the top, and are announced politely', async () => {
    const { find, ids } = await monitor();
    await arrive(call(3));
    expect(ids()).toEqual(['a0B3', 'a0B2', 'a0B1']);
    expect(find('[data-id="announcement"]')?.textContent).toBe('1 added');
    expect(find('[data-id="announcement"]')?.getAttribute('role')).toBe('status');
  });

  it('wait while the pointer or the focus is on the list, with a button to show them', async () => {
    const { find, ids, fire } = await monitor();
    await fire('c-dograh-call-list', 'hold', { held: true });
    await arrive(call(3));
    expect(ids()).toEqual(['a0B2', 'a0B1']);
    expect(find<HTMLElement & { label: string }>('[data-id="waiting"]')?.label).toBe('1 new');
    await fire('[data-id="waiting"]', 'click');
    expect(ids()).toEqual(['a0B3', 'a0B2', 'a0B1']);
    expect(find('[data-id="waiting"]')).toBeNull();
  });

  it('change their row alone', async () => {
    const { calls } = await monitor();
    const before = calls()?.rows;
    await arrive(call(2, { status: 'completed', endedAt: ago(0), lastEventAt: ago(0) }));
    expect(calls()?.rows[0]?.status).toBe('completed');
    expect(calls()?.rows[1]).toBe(before?.[1]);
  });

  it('give the list nothing to do when they did not change', async () => {
    const { calls } = await monitor();
    const before = calls()?.rows;
    await arrive(call(2), call(1));
    expect(calls()?.rows).toBe(before);
  });

  it('leave the active ones a minute after their end', async () => {
    const { ids } = await monitor();
    await arrive(call(2, { status: 'completed', endedAt: ago(0), lastEventAt: ago(0) }));
    expect(ids()).toContain('a0B2');
    list.mockImplementation(() => Promise.resolve(page([])));
    await pass(75_000);
    expect(ids()).toEqual(['a0B1']);
  });
});

describe('Many calls', () => {
  it('are read page by page as the user scrolls', async () => {
    list.mockResolvedValueOnce(page([call(4), call(3)], 'next'));
    const { calls, ids, fire } = await monitor();
    expect(calls()?.hasMore).toBe(true);
    await fire('c-dograh-call-list', 'more');
    expect(lastFilter()).toMatchObject({ cursor: 'next', scope: 'active' });
    expect([ids(), calls()?.hasMore]).toEqual([['a0B4', 'a0B3', 'a0B2', 'a0B1'], false]);
  });

  it('are limited to the newest where the page says so, which the page tells', async () => {
    const all = Array.from({ length: 5 }, (_, index) => call(9 - index));
    list.mockResolvedValueOnce(page(all, 'next'));
    const { find, calls } = await monitor({ maximumCalls: 5 });
    expect(lastFilter()?.pageSize).toBe(5);
    expect(calls()?.hasMore).toBe(false);
    expect(find('[data-id="footnote"]')?.textContent).toBe('newest 5');
  });

  it('are sorted as the user says; the same column again turns the order round', async () => {
    const { ids, fire, calls } = await monitor();
    await fire('c-dograh-call-list', 'sort', { field: 'personName' });
    expect(ids()).toEqual(['a0B1', 'a0B2']);
    await fire('c-dograh-call-list', 'sort', { field: 'personName' });
    expect(ids()).toEqual(['a0B2', 'a0B1']);
    expect(calls()?.sort).toEqual({ field: 'personName', direction: 'desc' });
  });

  it('are saved as they are shown', async () => {
    const { fire } = await monitor();
    await fire('[data-id="export"]', 'click');
    const [, name, text] = jest.mocked(saveText).mock.calls[0] ?? [];
    expect(name).toBe('calls-2026-03-01.csv');
    expect(text?.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      '\uFEFF"c.Dograh_Monitor_Call_Number"',
      '"CA-00000002"',
      '"CA-00000001"',
      ''
    ]);
  });
});
