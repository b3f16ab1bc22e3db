import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { arrive, begin, end, list, monitor, page, pass, stream } from './setting';
import { ago, call } from '../../dograhCallRows/__tests__/calls';
import type { CallRow } from '../../../generator/schema/pages/call-monitor-controller.ts';

beforeEach(begin);
afterEach(end);

describe('One call', () => {
  it('takes the place of the list where there is no room, and gives it back', async () => {
    const { find, calls, fire } = await monitor();
    await fire('c-dograh-call-list', 'open', { callId: 'a0B1' });
    expect(find<HTMLElement & { call: CallRow }>('c-dograh-call-detail')?.call.callId).toBe('a0B1');
    expect(calls()).toBeNull();
    await fire('c-dograh-call-detail', 'close');
    expect(find('c-dograh-call-detail')).toBeNull();
    expect(calls()).not.toBeNull();
  });

  it('is told of its news, and stays open when it leaves the list', async () => {
    const { find, fire } = await monitor();
    await fire('c-dograh-call-list', 'open', { callId: 'a0B1' });
    await arrive(call(1, { status: 'completed', endedAt: ago(600), lastEventAt: ago(600) }));
    expect(find<HTMLElement & { call: CallRow }>('c-dograh-call-detail')?.call.status).toBe('completed');
  });

  it('shows its mark in the list at once', async () => {
    const { calls, fire } = await monitor();
    await fire('c-dograh-call-list', 'open', { callId: 'a0B1' });
    list.mockResolvedValueOnce(page([]));
    await fire('c-dograh-call-detail', 'changed', { call: call(1, { flaggedForReview: true }) });
    await fire('c-dograh-call-detail', 'close');
    expect(calls()?.rows[1]?.flaggedForReview).toBe(true);
  });

  it('has no transcript and no recording where the page says so', async () => {
    const { find, fire } = await monitor({ showTranscript: false, allowRecording: 'false' });
    await fire('c-dograh-call-list', 'open', { callId: 'a0B1' });
    expect(find('c-dograh-call-detail')).toMatchObject({ hideTranscript: true, hideRecording: true });
  });
});

describe('The page', () => {
  it('is cards and one number when it is compact', async () => {
    const { calls, find } = await monitor({ compact: true });
    expect(calls()?.layout).toBe('cards');
    expect(find<HTMLElement & { compact: boolean }>('c-dograh-call-summary')?.compact).toBe(true);
  });

  it('leaves nothing behind when it is closed', async () => {
    const { element } = await monitor();
    element.remove();
    await pass(0);
    expect(stream.close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('takes no maximum that makes no sense', async () => {
    const { element } = await monitor({ maximumCalls: 0 });
    expect(element.maximumCalls).toBe(1000);
    element.maximumCalls = 99_999;
    expect(element.maximumCalls).toBe(5000);
  });
});
