import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import type { Fault } from '../faults.ts';
import { play, type Incident } from '../incident.ts';
import { OrgProcess } from '../org-process.ts';
import { incident as anyIncident } from '../random-incident.ts';

const repository = join(import.meta.dirname, '../../..');
/** The first run compiles the engine and the package. */
const SET_UP_TIME = 300_000;
const PLAY_TIME = 240_000;
/** `FAULT_INCIDENTS=500 FAULT_SEED=7 npx jest local-org/load` looks longer, and elsewhere. */
const incidents = Number(process.env['FAULT_INCIDENTS'] ?? 6);
const seed = Number(process.env['FAULT_SEED'] ?? 20260901);

/** Three calls, told of in three requests: one in full, one by its end alone, one not at all. */
const threeCalls: Omit<Incident, 'faults'> = {
  runs: [
    { disposition: 'user_hangup', spoken: true },
    { disposition: 'no-answer', spoken: false },
    { disposition: 'voicemail_detected', spoken: true }
  ],
  requests: [
    [
      { run: 0, kind: 'call_update' },
      { run: 1, kind: 'call_update' }
    ],
    [
      { run: 0, kind: 'call_completed' },
      { run: 1, kind: 'thin' }
    ],
    [{ run: 0, kind: 'call_completed' }]
  ]
};

const calls = 'Dograh_Call_Activity__c';
const deadLetters = 'Dograh_Integration_Error__c';
const event = 'Dograh_Call_Event__e';

const troubles: readonly (readonly [what: string, faults: readonly Fault[]])[] = [
  [
    'the bus refuses every event of a request',
    [{ point: 'EVENT', subject: event, effect: 'LIMIT_EXCEEDED', times: 2 }]
  ],
  ['publishing throws', [{ point: 'PUBLISH', subject: event, effect: 'throws', times: 3 }]],
  ['publishing exceeds a limit', [{ point: 'PUBLISH', subject: event, effect: 'limit', times: 2 }]],
  ['the bus takes events and loses them', [{ point: 'EVENT', subject: event, effect: 'lost', times: 3 }]],
  ['the bus drops events in silence', [{ point: 'EVENT', subject: event, effect: 'dropped', times: 9 }]],
  ['the bus delivers events twice', [{ point: 'EVENT', subject: event, effect: 'doubled', times: 9 }]],
  ['the trigger throws', [{ point: 'TRIGGER', effect: 'throws', times: 3 }]],
  ['the trigger exceeds a limit', [{ point: 'TRIGGER', effect: 'limit', times: 3 }]],
  ['no job can be enqueued', [{ point: 'ENQUEUE', subject: 'DograhCallPersistenceJob', effect: 'throws', times: 4 }]],
  ['no job can be enqueued for as long as the platform tries', [{ point: 'ENQUEUE', effect: 'throws', times: 60 }]],
  ['a job never runs', [{ point: 'JOB_START', subject: 'DograhCallPersistenceJob', effect: 'vanishes', times: 3 }]],
  [
    'a job dies before it commits',
    [{ point: 'JOB_END', subject: 'DograhCallPersistenceJob', effect: 'throws', times: 3 }]
  ],
  ['a job exceeds a limit halfway', [{ point: 'DML', subject: `UPSERT ${calls}`, effect: 'limit', times: 3 }]],
  ['saving throws', [{ point: 'DML', subject: `UPSERT ${calls}`, effect: 'throws', times: 3 }]],
  ['somebody else locks the calls', [{ point: 'LOCK', subject: calls, effect: 'lock', times: 4 }]],
  ['a row is refused', [{ point: 'ROW', subject: calls, effect: 'UNABLE_TO_LOCK_ROW', times: 3 }]],
  ['the person of a task is locked', [{ point: 'ROW', subject: 'Task', effect: 'UNABLE_TO_LOCK_ROW', times: 2 }]],
  ['making tasks throws', [{ point: 'DML', subject: 'INSERT Task', effect: 'throws', times: 2 }]],
  [
    'a call cannot be saved and its task cannot be taken back',
    [
      { point: 'ROW', subject: calls, effect: 'UNABLE_TO_LOCK_ROW', skip: 2, times: 1 },
      { point: 'DML', subject: 'DELETE Task', effect: 'throws' }
    ]
  ],
  [
    'dead letters cannot be kept while the bus refuses events',
    [
      { point: 'EVENT', subject: event, effect: 'LIMIT_EXCEEDED', times: 3 },
      { point: 'ROW', subject: deadLetters, effect: 'STORAGE_LIMIT_EXCEEDED', times: 3 }
    ]
  ],
  [
    'dead letters cannot be kept while a job fails',
    [
      { point: 'LOCK', subject: calls, effect: 'lock', times: 2 },
      { point: 'DML', subject: `INSERT ${deadLetters}`, effect: 'throws', times: 2 }
    ]
  ],
  [
    'retries fail as well',
    [
      { point: 'LOCK', subject: calls, effect: 'lock', times: 3 },
      { point: 'JOB_END', subject: 'DograhRetryJob', effect: 'limit', times: 2 }
    ]
  ],
  [
    'a retry never runs',
    [
      { point: 'LOCK', subject: calls, effect: 'lock', times: 2 },
      { point: 'JOB_START', subject: 'DograhRetryJob', effect: 'vanishes', times: 2 }
    ]
  ],
  [
    'Dograh does not answer the reconciliation',
    [{ point: 'CALLOUT', subject: '/usage/runs', effect: 'throws', times: 2 }]
  ],
  ['Dograh does not answer for details', [{ point: 'CALLOUT', subject: '/workflow/', effect: 'throws', times: 4 }]],
  ['details are never fetched', [{ point: 'JOB_START', subject: 'DograhRunDetailJob', effect: 'vanishes', times: 3 }]],
  ['fetched details cannot be saved', [{ point: 'LOCK', subject: calls, effect: 'lock', skip: 2, times: 2 }]],
  ['the reconciliation is missed', [{ point: 'JOB_START', subject: 'DograhReconciler', effect: 'vanishes', times: 2 }]],
  ['the reconciliation dies', [{ point: 'JOB_END', subject: 'DograhReconciler', effect: 'limit', times: 2 }]],
  ['the sweeper is missed', [{ point: 'JOB_START', subject: 'DograhRetrySweeper', effect: 'vanishes', times: 6 }]],
  ['pages cannot be told', [{ point: 'PUBLISH', subject: 'Dograh_Call_Update__e', effect: 'throws', times: 2 }]]
];

describe('what Dograh knows is in the org once, in its final state and under one correlation id', () => {
  let org: OrgProcess;

  beforeAll(async () => {
    org = await OrgProcess.start(repository);
  }, SET_UP_TIME);

  afterAll(async () => {
    await org.stop();
  });

  it(
    'when nothing goes wrong',
    async () => {
      expect(await play(org, { ...threeCalls, faults: [] })).toEqual({ broken: [], struck: 0 });
    },
    PLAY_TIME
  );

  it.each(troubles)(
    'though %s',
    async (_, faults) => {
      const { broken, struck } = await play(org, { ...threeCalls, faults });
      expect(broken).toEqual([]);
      expect(struck).toBeGreaterThan(0);
    },
    PLAY_TIME
  );

  it(
    `whatever goes wrong together (${incidents} incidents)`,
    async () => {
      let struck = 0;
      await fc.assert(
        fc.asyncProperty(anyIncident, async (incident) => {
          const aftermath = await play(org, incident);
          struck += aftermath.struck;
          expect(aftermath.broken).toEqual([]);
        }),
        { numRuns: incidents, seed }
      );
      expect(struck).toBeGreaterThan(incidents / 2);
    },
    PLAY_TIME + incidents * 2000
  );
});
