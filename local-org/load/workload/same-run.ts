import type { OrgProcess, Post } from '../org-process.ts';

const RUN = '4711';
const PHONE = '+14155550142';
const WORKERS = 4;

/** What many posts about one call have left behind. */
export interface SameRun {
  readonly posts: number;
  readonly accepted: number;
  readonly records: number;
  readonly tasks: number;
  readonly deadLetters: number;
  readonly milliseconds: number;
}

/**
 * Posts the end of one call again and again, from a thread each and all at once, while other threads deliver and run
 * jobs. Half of the posts are one delivery repeated; the others are deliveries of their own, as of several senders.
 */
export async function postSameRun(org: OrgProcess, posts: number): Promise<SameRun> {
  await org.open();
  await org.insert('Contact', [{ LastName: 'Ada', Phone: PHONE }]);
  const begin = performance.now();
  const answers = await org.postAtOnce('DograhEventsReceiver', Array.from({ length: posts }, postOf), WORKERS);
  const milliseconds = performance.now() - begin;
  return {
    posts,
    accepted: answers.filter((answer) => answer.status === 202).length,
    records: (await org.query('SELECT Id FROM Dograh_Call_Activity__c')).length,
    tasks: (await org.query('SELECT Id FROM Task')).length,
    deadLetters: (await org.query('SELECT Id FROM Dograh_Integration_Error__c')).length,
    milliseconds
  };
}

function postOf(_: unknown, index: number): Post {
  const body = {
    eventType: 'call_completed',
    deliveryId: index % 2 === 0 ? 'the-one' : `another-${index}`,
    correlationId: 'call-4711',
    occurredAt: '2026-09-01T08:00:00Z',
    workflowRunId: RUN,
    disposition: 'user_hangup',
    phoneNumber: PHONE,
    durationSeconds: 60,
    transcript: 'user: Hello.'
  };
  return { body: JSON.stringify(body), headers: {} };
}
