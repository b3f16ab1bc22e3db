import type { OrgProcess, Row, Usage } from '../org-process.ts';

const RECEIVER = 'DograhEventsReceiver';
/** Most events that one request may hold. */
const MOST_PER_REQUEST = 200;
const CALLS = 'Dograh_Call_Activity__c';
const KEY = 'External_Run_Id__c';
const PEOPLE_PER_INSERT = 200;

/** What the transactions of one kind used, each at most. */
export interface Peak {
  readonly transactions: number;
  readonly queries: number;
  readonly queryRows: number;
  readonly dmlStatements: number;
  readonly dmlRows: number;
  readonly statements: number;
}

/** One batch of completed calls on its way from the receiver to the saved record. */
export interface BatchMeasurement {
  readonly events: number;
  /** By station: `receiver`, `trigger`, `job`. */
  readonly peaks: Readonly<Record<Station, Peak>>;
  /** Apex statements of all transactions together. */
  readonly statements: number;
  readonly milliseconds: number;
  /** An upsert of as many rows by the engine alone, without any Apex, in the same org. */
  readonly bareUpsertMilliseconds: number;
}

/** Where an event passes. */
export type Station = 'receiver' | 'trigger' | 'job';

/**
 * Sends completed calls of known people, in as few requests as the receiver allows, and waits until all is saved.
 * @param events how many calls
 */
export async function measureBatch(org: OrgProcess, events: number): Promise<BatchMeasurement> {
  await org.open();
  const numbers = Array.from({ length: events }, (_, index) => index);
  for (const group of groups(numbers, PEOPLE_PER_INSERT)) await org.insert('Contact', group.map(person));
  const rows = numbers.map((index): Row => ({
    [KEY]: `bare-${index}`,
    Status__c: 'completed',
    Summary__c: 'x'.repeat(200)
  }));
  const bareBegin = performance.now();
  await org.upsert(CALLS, KEY, rows);
  const bareUpsertMilliseconds = performance.now() - bareBegin;
  await org.takeUsage();
  const begin = performance.now();
  for (const group of groups(numbers, MOST_PER_REQUEST)) {
    const { status, body } = await org.post(RECEIVER, {
      body: JSON.stringify({ events: group.map(call) }),
      headers: {}
    });
    if (status !== 202) throw new Error(`The receiver answered with ${status}: ${body}`);
  }
  await org.settle();
  const milliseconds = performance.now() - begin;
  const usage = await org.takeUsage();
  await check(org, events);
  return {
    events,
    peaks: {
      receiver: peak(usage.filter((one) => one.kind === 'REST')),
      trigger: peak(usage.filter((one) => one.kind === 'PLATFORM_EVENT_PUBLISH_CALLBACK')),
      job: peak(usage.filter((one) => one.kind === 'QUEUEABLE'))
    },
    statements: usage.reduce((sum, one) => sum + one.STATEMENTS, 0),
    milliseconds,
    bareUpsertMilliseconds
  };
}

async function check(org: OrgProcess, events: number): Promise<void> {
  const saved = await org.query(`SELECT Id FROM ${CALLS} WHERE Status__c = 'completed' AND Task_Id__c != null`);
  if (saved.length !== events) throw new Error(`${saved.length} of ${events} calls were saved with their task.`);
}

function peak(usage: readonly Usage[]): Peak {
  const most = (read: (one: Usage) => number): number => Math.max(0, ...usage.map(read));
  return {
    transactions: usage.length,
    queries: most((one) => one.QUERIES),
    queryRows: most((one) => one.QUERY_ROWS),
    dmlStatements: most((one) => one.DML_STATEMENTS + one.PUBLISH_IMMEDIATE),
    dmlRows: most((one) => one.DML_ROWS),
    statements: most((one) => one.STATEMENTS)
  };
}

function phoneOf(index: number): string {
  return `+1415${String(1_000_000 + index)}`;
}

function person(index: number): Row {
  return { LastName: `Person ${index}`, Phone: phoneOf(index) };
}

function call(index: number): object {
  return {
    eventType: 'call_completed',
    deliveryId: `delivery-${index}`,
    correlationId: `call-${index}`,
    occurredAt: '2026-09-01T08:00:00Z',
    workflowRunId: String(index),
    disposition: 'user_hangup',
    phoneNumber: phoneOf(index),
    durationSeconds: 60,
    summary: 'x'.repeat(200),
    transcript: 'user: Hello.\nassistant: Good morning.\n'.repeat(20)
  };
}

/** @returns the items in their order, in groups of at most so many */
export function groups<T>(items: readonly T[], most: number): T[][] {
  const found: T[][] = [];
  for (let from = 0; from < items.length; from += most) found.push(items.slice(from, from + most));
  return found;
}
