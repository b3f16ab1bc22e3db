import { beforeEach, describe, expect, test } from '@jest/globals';
import type { UsageRun, UsageRunPage } from '../../../../generator/schema/dograh-api/usage.ts';
import { createLog } from '../../observability/log.ts';
import { createMetrics, type Metrics } from '../../observability/metrics.ts';
import type { QueuedEvent } from '../../queue/queued-event.ts';
import { reconcile, type ReconciliationReport } from '../reconciler.ts';

const now = new Date('2026-09-03T16:00:00Z');
const from = new Date('2026-09-03T10:00:00Z');
let pages: UsageRun[][];
let kept: QueuedEvent[];
let known: Set<string>;
let metrics: Metrics;

const run = (id: number, more: Partial<UsageRun> = {}): UsageRun => ({
  id,
  workflow_id: 37,
  workflow_name: 'Renewal',
  name: `WR-${id}`,
  created_at: '2026-09-03T14:02:11.482913+00:00',
  dograh_token_usage: 0,
  call_duration_seconds: 94,
  mode: 'twilio',
  call_type: 'outbound',
  caller_number: '+13125550190',
  called_number: '+14155550142',
  initial_context: { sf_correlation_id: `trip-${id}`, sf_record_id: '00QKa00000BvT3pMAF', campaign_id: 512 },
  gathered_context: { call_disposition: 'user_hangup' },
  ...more
});

function compare(): Promise<ReconciliationReport> {
  return reconcile(from, {
    dograh: {
      usageRuns: (_span, page): Promise<UsageRunPage> =>
        Promise.resolve({
          runs: pages[page - 1] ?? [],
          total_dograh_tokens: 0,
          total_duration_seconds: 0,
          total_count: pages.flat().length,
          page,
          limit: 100,
          total_pages: pages.length
        })
    },
    queue: {
      endedKeys: (keys) => Promise.resolve(new Set(keys.filter((key) => known.has(key)))),
      keep: (event) => Promise.resolve(kept.push(event) > 0)
    },
    log: createLog('silent'),
    metrics,
    now: () => now,
    settleAfter: 600_000
  });
}

beforeEach(() => {
  [pages, kept, known] = [[], [], new Set()];
  metrics = createMetrics();
});

describe('reconciliation', () => {
  test('tells Salesforce of a call that ended without a webhook, and lets it fetch the rest', async () => {
    pages = [[run(1)]];
    expect(await compare()).toMatchObject({ runs: 1, filled: ['1'], open: 0 });
    expect(kept).toMatchObject([
      {
        deliveryId: 'reconcile-1',
        correlationId: 'trip-1',
        key: 'run:1',
        body: {
          eventType: 'call_completed',
          thin: true,
          workflowRunId: '1',
          campaignId: '512',
          recordId: '00QKa00000BvT3pMAF',
          phoneNumber: '+14155550142',
          dograhNumber: '+13125550190',
          occurredAt: '2026-09-03T14:03:45.482Z',
          disposition: 'user_hangup'
        }
      }
    ]);
  });

  test('counts what it found, and says when it last looked', async () => {
    expect(await metrics.registry.metrics()).not.toMatch(/^dograh_bridge_reconciliation_success_timestamp_seconds /m);
    pages = [[run(1), run(2), run(3)]];
    known = new Set(['run:2']);
    await compare();
    const told = await metrics.registry.metrics();
    expect(told).toContain('dograh_bridge_reconciliation_filled_total 2');
    expect(told).toContain(`dograh_bridge_reconciliation_success_timestamp_seconds ${now.getTime() / 1000}`);
  });

  test('leaves out what was told already', async () => {
    pages = [[run(1), run(2)]];
    known = new Set(['run:1']);
    expect((await compare()).filled).toEqual(['2']);
  });

  test('goes through all pages, and counts a run that stands on two of them once', async () => {
    pages = [
      [run(1), run(2)],
      [run(2), run(3)]
    ];
    expect(await compare()).toMatchObject({ runs: 3, filled: ['1', '2', '3'] });
  });

  test('takes a run that failed before it was dialled as ended', async () => {
    pages = [[run(1, { gathered_context: { error: "Invalid 'To' number" } })]];
    await compare();
    expect(kept).toMatchObject([{ body: { errorMessage: "Invalid 'To' number" } }]);
  });

  test('puts the numbers right for a call that came in', async () => {
    pages = [[run(1, { call_type: 'inbound' })]];
    await compare();
    expect(kept).toMatchObject([{ body: { phoneNumber: '+13125550190', dograhNumber: '+14155550142' } }]);
  });

  test.each([
    ['is still going on', { gathered_context: null }, 1],
    ['has just ended, so that its webhook may still come', { created_at: '2026-09-03T15:55:00+00:00' }, 0],
    ['is a chat', { mode: 'textchat' }, 0]
  ])('waits with a run that %s', async (_what, more, open) => {
    pages = [[run(1, more)]];
    expect(await compare()).toMatchObject({ filled: [], open });
    expect(kept).toEqual([]);
  });
});
