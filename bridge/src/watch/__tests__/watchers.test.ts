import { describe, expect, test } from '@jest/globals';
import type { Campaign } from '../../../../generator/schema/dograh-api/campaigns.ts';
import type { Run } from '../../../../generator/schema/dograh-api/runs.ts';
import type { UsageRun } from '../../../../generator/schema/dograh-api/usage.ts';
import type { WorkflowVersion } from '../../../../generator/schema/dograh-api/workflows.ts';
import { DograhError } from '../../dograh/dograh-request.ts';
import { createLog } from '../../observability/log.ts';
import type { QueuedEvent } from '../../queue/queued-event.ts';
import { CallWatcher } from '../call-watcher.ts';
import { CampaignWatcher } from '../campaign-watcher.ts';
import { HealthWatcher } from '../health-watcher.ts';
import { watchForever } from '../watch-forever.ts';
import { queuedObservation, type Look } from '../watcher.ts';
import { WorkflowWatcher } from '../workflow-watcher.ts';

let time = 0;
/** Every look at the clock is a second later. */
const tick = (): Date => new Date((time += 1_000));

const events = (look: Look): unknown[] => look.observations.map(({ event }) => event);

describe('campaigns', () => {
  const campaign = (more: object = {}): Campaign =>
    ({
      id: 512,
      name: 'Renewals',
      workflow_id: 37,
      state: 'running',
      total_rows: 240,
      processed_rows: 3,
      failed_rows: 1,
      executed_count: 21,
      total_queued_count: 240,
      started_at: '2026-09-03T14:31:00Z',
      completed_at: null,
      logs: [],
      ...more
    }) as unknown as Campaign;
  const watching = (states: Campaign[][]): CampaignWatcher =>
    new CampaignWatcher({ campaigns: () => Promise.resolve({ campaigns: states.shift() ?? [] }) }, tick);

  test('are told with the counters that can be trusted, whenever something changes', async () => {
    const tripped = { level: 'warning', event: 'circuit_breaker_tripped', message: 'Too many failures', ts: '' };
    const watcher = watching([[campaign()], [campaign()], [campaign({ state: 'paused', logs: [tripped] })]]);
    expect(events(await watcher.look())).toMatchObject([
      { eventType: 'campaign_update', campaignId: '512', status: 'running', executedCount: 21, totalQueuedCount: 240 }
    ]);
    expect(events(await watcher.look())).toEqual([]);
    expect(events(await watcher.look())).toMatchObject([
      { status: 'paused', lastLogEvent: 'circuit_breaker_tripped', lastLogMessage: 'Too many failures' }
    ]);
  });

  test('that are resumed just as they were are told again', async () => {
    const watcher = watching([[campaign()], [campaign({ state: 'paused' })], [campaign()]]);
    const looks = [await watcher.look(), await watcher.look(), await watcher.look()];
    const ids = looks.flatMap(({ observations }) =>
      observations.map((one) => queuedObservation(one, tick()).deliveryId)
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('that ended before the bridge began are not told again', async () => {
    const look = await watching([[campaign({ state: 'completed' })]]).look();
    expect(look).toEqual({ observations: [], isBusy: false });
  });
});

describe('calls', () => {
  const open = { id: 1, workflow_id: 37, mode: 'twilio', created_at: '2026-09-03T14:02:11Z', gathered_context: null };
  const detail = (...statuses: string[]): Run =>
    ({
      ...open,
      call_type: 'outbound',
      initial_context: { sf_correlation_id: 'trip-1', called_number: '+14155550142', campaign_id: 512 },
      logs: { telephony_status_callbacks: statuses.map((status) => ({ status })) }
    }) as unknown as Run;

  function watching(
    details: Run[],
    isWanted = true,
    runs: object[] = [open]
  ): { watcher: CallWatcher; asked: number[] } {
    const asked: number[] = [];
    const watcher = new CallWatcher({
      dograh: {
        usageRuns: () => Promise.resolve({ runs: runs as UsageRun[], total_pages: 1 } as never),
        run: (_workflowId, id) => {
          asked.push(id);
          return Promise.resolve(details.shift() ?? detail());
        }
      },
      isWanted: () => isWanted,
      now: () => new Date('2026-09-03T14:03:00Z'),
      most: 2
    });
    return { watcher, asked };
  }

  test('are told as the carrier tells them, each change once', async () => {
    const { watcher } = watching([
      detail('initiated', 'ringing'),
      detail('initiated', 'ringing'),
      detail('in-progress')
    ]);
    expect(events(await watcher.look())).toMatchObject([
      { eventType: 'call_update', workflowRunId: '1', status: 'ringing', correlationId: 'trip-1', campaignId: '512' }
    ]);
    expect(events(await watcher.look())).toEqual([]);
    expect(events(await watcher.look())).toMatchObject([{ status: 'in_progress' }]);
  });

  test('that end are left to their end to tell', async () => {
    expect(events(await watching([detail('completed')]).watcher.look())).toEqual([]);
  });

  test('are not asked for while nobody wants to know', async () => {
    const { watcher, asked } = watching([], false);
    expect(await watcher.look()).toEqual({ observations: [], isBusy: false });
    expect(asked).toEqual([]);
  });

  test('are asked for in a bounded number at each look', async () => {
    const { watcher, asked } = watching(
      [],
      true,
      [1, 2, 3, 4].map((id) => ({ ...open, id }))
    );
    await watcher.look();
    expect(asked).toHaveLength(2);
  });
});

test('a workflow is told when another version of it is published, not when it is drafted', async () => {
  const version = (version_number: number, status: string): WorkflowVersion =>
    ({ version_number, status, published_at: '2026-09-03T14:00:00Z' }) as WorkflowVersion;
  const states = [[version(1, 'published')], [version(2, 'draft'), version(1, 'published')], [version(2, 'published')]];
  const watcher = new WorkflowWatcher(
    {
      workflows: () => Promise.resolve([{ id: 37, name: 'Renewal', status: 'active', created_at: '', total_runs: 0 }]),
      workflowVersions: () => Promise.resolve(states.shift() ?? [])
    },
    tick
  );
  expect(events(await watcher.look())).toMatchObject([
    { eventType: 'workflow_published', workflowId: '37', versionNumber: 1 }
  ]);
  expect(events(await watcher.look())).toEqual([]);
  expect(events(await watcher.look())).toMatchObject([{ versionNumber: 2 }]);
});

test('the health of Dograh is told when it changes: degraded at once, down after three failures, healthy again', async () => {
  const answers = ['fails', 'fails', 'fails', 'fails', 'works', 'works'];
  const watcher = new HealthWatcher(
    {
      health: () =>
        answers.shift() === 'works'
          ? Promise.resolve({ version: '1.45.0' } as never)
          : Promise.reject(new DograhError(503, 'Dograh answered 503'))
    },
    () => new Date()
  );
  const told: unknown[] = [];
  while (answers.length > 0) told.push(...(await watcher.look()).observations.map(({ event }) => event['status']));
  expect(told).toEqual(['degraded', 'down', 'healthy']);
});

describe('an answer of Dograh', () => {
  /** What is told when a look begins and ends at these moments of the two clocks, in seconds. */
  async function told(timeOfDay: readonly number[], monotonic: readonly number[]): Promise<unknown[]> {
    const [days, ticks] = [[...timeOfDay], [...monotonic]];
    const watcher = new HealthWatcher(
      { health: () => Promise.resolve({ version: '1.45.0' } as never) },
      () => new Date((days.shift() ?? 0) * 1_000),
      () => (ticks.shift() ?? 0) * 1_000
    );
    return events(await watcher.look());
  }

  test('that takes long counts as degraded', async () => {
    expect(await told([100, 107], [5, 12])).toMatchObject([
      { status: 'degraded', message: 'Dograh 1.45.0 took 7 s to answer.' }
    ]);
  });

  test('while the clock is set does not seem slow', async () => {
    expect(await told([100, 3_700], [5, 6])).toEqual([]);
  });
});

describe('watching', () => {
  test('gives the same observation the same id, and another content another', () => {
    const observation = (status: string): QueuedEvent =>
      queuedObservation({ key: 'run:1', event: { eventType: 'call_update', status } }, tick());
    expect(observation('ringing').deliveryId).toBe(observation('ringing').deliveryId);
    expect(observation('ringing').deliveryId).not.toBe(observation('in_progress').deliveryId);
  });

  test('goes on after a failure, and stops when it is told to', async () => {
    const stopping = new AbortController();
    const kept: QueuedEvent[] = [];
    let looks = 0;
    const look = (): Promise<Look> => {
      looks += 1;
      if (looks === 1) return Promise.reject(new Error('not now'));
      stopping.abort();
      return Promise.resolve({ observations: [{ key: 'run:1', event: { eventType: 'call_update' } }], isBusy: true });
    };
    const ports = {
      keep: (event: QueuedEvent) => Promise.resolve(kept.push(event) > 0),
      log: createLog('silent'),
      now: () => new Date()
    };
    await watchForever({ name: 'test', look }, { busy: 1, idle: 1 }, ports, stopping.signal);
    expect(looks).toBe(2);
    expect(kept).toMatchObject([{ key: 'run:1', body: { eventType: 'call_update' } }]);
  });
});
