import fc from 'fast-check';
import type { Fault } from './faults.ts';
import type { Incident } from './incident.ts';

const MOST_RUNS = 4;
const MOST_REQUESTS = 5;
const MOST_EVENTS = 4;
const MOST_FAULTS = 5;
/** Statuses with which the platform refuses what it may take a little later. */
const PASSING = ['UNABLE_TO_LOCK_ROW', 'DUPLICATE_VALUE', 'UNKNOWN_EXCEPTION', 'STORAGE_LIMIT_EXCEEDED'];

const OBJECTS = ['Dograh_Call_Activity__c', 'Dograh_Integration_Error__c', 'Task'];
const WRITES = [
  'UPSERT Dograh_Call_Activity__c',
  'INSERT Dograh_Integration_Error__c',
  'UPDATE Dograh_',
  'INSERT Task'
];
const JOBS = [
  'DograhCallPersistenceJob',
  'DograhRetryJob',
  'DograhRunDetailJob',
  'DograhReconciler',
  'DograhRetrySweeper'
];

/** What may go wrong where. */
const kinds: readonly (readonly [Fault['point'], readonly string[], readonly string[]])[] = [
  ['PUBLISH', ['Dograh_Call_Event__e', 'Dograh_Call_Update__e'], ['throws', 'limit']],
  ['EVENT', ['Dograh_Call_Event__e'], ['lost', 'dropped', 'doubled', ...PASSING]],
  ['TRIGGER', ['DograhCallEventTrigger'], ['throws', 'limit']],
  ['LOCK', OBJECTS.slice(0, 2), ['lock']],
  ['DML', WRITES, ['throws', 'limit']],
  ['ROW', OBJECTS, PASSING],
  ['CALLOUT', ['/usage/runs', '/workflow/'], ['throws']],
  ['ENQUEUE', JOBS.slice(0, 4), ['throws']],
  ['JOB_START', JOBS, ['vanishes']],
  ['JOB_END', JOBS, ['throws', 'limit']]
];

const fault: fc.Arbitrary<Fault> = fc.oneof(
  ...kinds.map(([point, subjects, effects]) =>
    fc.record({
      point: fc.constant(point),
      subject: fc.constantFrom(...subjects),
      effect: fc.constantFrom(...effects),
      skip: fc.integer({ min: 0, max: 4 }),
      times: fc.integer({ min: 1, max: 4 })
    })
  )
);

const runs = fc.array(
  fc.record({
    disposition: fc.constantFrom('user_hangup', 'no-answer', 'voicemail_detected', 'pipeline_error'),
    spoken: fc.boolean()
  }),
  { minLength: 1, maxLength: MOST_RUNS }
);

/**
 * Calls of which some events are never sent, some twice, some in the wrong order, and up to five kinds of faults. A
 * failing incident shrinks to the fewest calls, requests and faults that still fail.
 */
export const incident: fc.Arbitrary<Incident> = runs.chain((plans) =>
  fc.record({
    runs: fc.constant(plans),
    requests: fc.array(
      fc.array(
        fc.record({
          run: fc.integer({ min: 0, max: plans.length - 1 }),
          kind: fc.constantFrom('call_update' as const, 'call_completed' as const, 'thin' as const)
        }),
        { minLength: 1, maxLength: MOST_EVENTS }
      ),
      { maxLength: MOST_REQUESTS }
    ),
    faults: fc.array(fault, { maxLength: MOST_FAULTS })
  })
);
