import type { Fault } from './faults.ts';
import type { OrgProcess, Posted } from './org-process.ts';
import { SimulatedDograh, type DograhRun } from './simulated-dograh.ts';
import { violations } from './promises.ts';

/** What the sender tells of a run: that it is going on, that it is over, or that with everything in it. */
export type EventKind = 'call_update' | 'call_completed' | 'thin';

/** One event on its way to Salesforce. */
export interface Delivery {
  /** Position of the run in the incident. */
  readonly run: number;
  readonly kind: EventKind;
}

/** How a run ended. */
export interface RunPlan {
  readonly disposition: string;
  /** Whether there is a transcript. */
  readonly spoken: boolean;
}

/** Calls, what is sent of them, and what goes wrong meanwhile. */
export interface Incident {
  readonly runs: readonly RunPlan[];
  /** Requests in the order in which they are sent, each with its events. What stands in none is never sent. */
  readonly requests: readonly (readonly Delivery[])[];
  readonly faults: readonly Fault[];
}

/** What came of an incident. */
export interface Aftermath {
  /** Each broken promise in a sentence; empty when all were kept. */
  readonly broken: readonly string[];
  /** How often something went wrong. */
  readonly struck: number;
}

const RECEIVER = 'DograhEventsReceiver';
const FIRST_RUN = 1001;
const PAUSE_SECONDS = 30;
const SENDER_ATTEMPTS = 20;
/** As long as things go wrong, and as long afterwards as the slowest retry and the reconciliation take. */
const TROUBLED_SECONDS = 2 * 3600;
const HEALING_SECONDS = 5 * 3600;

/** Lets an incident happen in a new org, waits until the package has healed what it can, and looks what became of it. */
export async function play(org: OrgProcess, incident: Incident): Promise<Aftermath> {
  await org.open();
  const dograh = new SimulatedDograh();
  org.answerCallout = (callout) => dograh.answer(callout);
  await org.run('DograhScheduler', 'schedule');
  const begin = await org.now();
  dograh.runs.push(...incident.runs.map((plan, index) => runOf(plan, index, begin)));
  await org.insert('Contact', dograh.runs.map(personOf));
  await org.setFaults(incident.faults);
  const broken: string[] = [];
  for (const [index, request] of incident.requests.entries()) {
    broken.push(
      ...(await send(
        org,
        index,
        request.map((delivery) => eventOf(delivery, dograh.runs))
      ))
    );
    await org.pass(PAUSE_SECONDS);
  }
  await org.pass(TROUBLED_SECONDS);
  const struck = await org.struck();
  await org.setFaults([]);
  await org.pass(HEALING_SECONDS);
  broken.push(...(await violations(org, dograh)), ...(await unlogged(org, incident.requests.length)));
  return { broken, struck };
}

/** Sends until Salesforce says that it has taken the events, as the bridge does. */
async function send(org: OrgProcess, index: number, events: readonly object[]): Promise<string[]> {
  const correlationId = `request-${index}`;
  const post = { body: JSON.stringify({ events }), headers: { 'X-Correlation-ID': correlationId } };
  for (let attempt = 0; attempt < SENDER_ATTEMPTS; attempt++) {
    const answer = await org.post(RECEIVER, post);
    if (answer.status === 202) return answersWith(answer, correlationId);
    if (answer.status < 500) return [`request ${index} was answered with ${answer.status}: ${answer.body}`];
    await org.pass(PAUSE_SECONDS);
  }
  return [`request ${index} was never taken`];
}

/** Whoever looks for a request in the log must find it by the id that the sender gave it. */
async function unlogged(org: OrgProcess, requests: number): Promise<string[]> {
  const lines = await org.debugLines();
  const ids = Array.from({ length: requests }, (_, index) => `request-${index}`);
  return ids
    .filter((id) => !lines.some((line) => line.includes(`"correlationId":"${id}"`)))
    .map((id) => `the log knows nothing of ${id}`);
}

function answersWith(answer: Posted, correlationId: string): string[] {
  const body = JSON.parse(answer.body) as { correlationId?: string };
  return body.correlationId === correlationId ? [] : [`the answer names ${body.correlationId}, not ${correlationId}`];
}

function runOf(plan: RunPlan, index: number, begin: number): DograhRun {
  return {
    id: FIRST_RUN + index,
    workflowId: 37,
    createdAt: begin - 60_000 + index * 1000,
    durationSeconds: 40 + index,
    disposition: plan.disposition,
    phoneNumber: `+1415555${String(1000 + index)}`,
    correlationId: `call-${FIRST_RUN + index}`,
    said: plan.spoken ? `I am person ${index}.` : null
  };
}

function personOf(run: DograhRun): Record<string, string> {
  return { LastName: `Person ${run.id}`, Phone: run.phoneNumber };
}

function eventOf({ run: index, kind }: Delivery, runs: readonly DograhRun[]): object {
  const run = runs[index];
  if (!run) throw new Error(`The incident has no run ${index}.`);
  const envelope = {
    eventType: kind === 'thin' ? 'call_completed' : kind,
    deliveryId: `${kind}-${run.id}`,
    correlationId: run.correlationId,
    workflowRunId: String(run.id),
    workflowId: String(run.workflowId),
    phoneNumber: run.phoneNumber
  };
  if (kind === 'call_update') {
    return { ...envelope, status: 'in_progress', occurredAt: new Date(run.createdAt + 5000).toISOString() };
  }
  const over = { disposition: run.disposition, occurredAt: new Date(run.createdAt + 45_000).toISOString() };
  if (kind === 'thin') return { ...envelope, ...over, thin: true };
  return { ...envelope, ...over, durationSeconds: run.durationSeconds, transcript: run.said ?? undefined };
}
