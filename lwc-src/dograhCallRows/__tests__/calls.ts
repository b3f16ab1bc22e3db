import type { CallRow } from '../../../generator/schema/pages/call-monitor-controller.ts';

export const NOW = Date.parse('2026-03-01T10:00:00.000Z');

/** A time some seconds before now. */
export function ago(seconds: number): string {
  return new Date(NOW - seconds * 1000).toISOString();
}

/** A call under way; `number` makes its id and its call number. */
export function call(number: number, values: Partial<CallRow> = {}): CallRow {
  return {
    callId: `a0B${number}`,
    callNumber: `CA-${String(number).padStart(8, '0')}`,
    status: 'in_progress',
    direction: 'outbound',
    personId: '00Q000000000001',
    personName: `Person ${number}`,
    matchResult: 'matched',
    campaignId: null,
    campaignName: 'Spring drive',
    workflowName: 'Welcome',
    disposition: null,
    sentiment: null,
    durationSeconds: null,
    startedAt: ago(60),
    endedAt: null,
    lastEventAt: ago(30),
    stale: false,
    flaggedForReview: false,
    ...values
  };
}
