import { jest } from '@jest/globals';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

/** A campaign under way. */
export function row(changes: Partial<CampaignRow> = {}): CampaignRow {
  return {
    campaignId: 'a01000000000001AAA',
    name: 'Autumn offer',
    state: 'running',
    workflowName: 'Appointment',
    externalCampaignId: '7',
    salesforceCampaignId: null,
    totalRows: 100,
    executedCount: 47,
    totalQueuedCount: 100,
    outcomes: {
      recorded: 40,
      connected: 20,
      noAnswer: 12,
      busy: 4,
      voicemail: 2,
      failed: 1,
      open: 1,
      averageDurationSeconds: 93
    },
    lastLogEvent: null,
    lastLogMessage: null,
    createdAt: '2026-11-24T08:00:00.000Z',
    startedAt: '2026-11-24T09:00:00.000Z',
    completedAt: null,
    readAt: '2026-11-24T10:00:00.000Z',
    mayStart: false,
    mayPause: true,
    mayResume: false,
    mayRedial: false,
    ...changes
  };
}

/** As Apex throws it. */
export function apexError(kind: string, message: string): unknown {
  return { body: { message: JSON.stringify({ message, correlationId: 'c-1', kind, field: null }) } };
}

/** Lets answers arrive and the page render. */
export async function settle(): Promise<void> {
  await jest.advanceTimersByTimeAsync(0);
}
