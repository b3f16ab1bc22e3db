import type { OrgProcess, Row } from '../org-process.ts';
import { groups } from './batches.ts';
import { randomFrom, type Random } from './random.ts';

const MOST_PER_REQUEST = 200;
/** Requests that arrive before anything of them is processed. */
const REQUESTS_AT_ONCE = 3;
const BEGIN = Date.parse('2026-09-01T08:00:00Z');
/** Statuses in the order in which a call takes them, with the rank that decides between two events. */
const STEPS = ['queued', 'ringing', 'in_progress'] as const;
const ENDINGS = { user_hangup: 'completed', 'no-answer': 'no_answer', busy: 'busy', voicemail_detected: 'voicemail' };
const DISPOSITIONS = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];

/** One event of the stream, as it is sent. */
interface StreamEvent {
  readonly eventType: 'call_update' | 'call_completed';
  readonly deliveryId: string;
  readonly correlationId: string;
  readonly occurredAt: string;
  readonly workflowRunId: string;
  readonly phoneNumber: string;
  readonly status?: string;
  readonly disposition?: keyof typeof ENDINGS;
  readonly durationSeconds?: number;
  readonly transcript?: string;
}

/** What became of a stream of events. */
export interface StreamOutcome {
  readonly sent: number;
  readonly duplicates: number;
  readonly outOfOrder: number;
  readonly runs: number;
  /** Runs that differ from the model, each in a sentence. */
  readonly wrong: readonly string[];
  readonly milliseconds: number;
  /** An upsert of as many rows by the engine alone, in requests of the same size. */
  readonly bareUpsertMilliseconds: number;
}

/** How a stream is made. */
export interface StreamPlan {
  readonly events: number;
  /** Shares from 0 to 1. */
  readonly duplicates: number;
  readonly outOfOrder: number;
  readonly seed: number;
}

/** Sends a stream through receiver, event, trigger, job and upsert, and compares every run with a model. */
export async function runStream(org: OrgProcess, plan: StreamPlan): Promise<StreamOutcome> {
  const random = randomFrom(plan.seed);
  const unique = eventsOf(Math.round(plan.events * (1 - plan.duplicates)), random);
  const repeated = Array.from({ length: plan.events - unique.length }, () => random.pick(unique));
  const { events, moved } = shuffleSome(spread(unique, repeated, random), plan.outOfOrder, random);
  await org.open();
  const runs = [...new Set(unique.map((event) => event.workflowRunId))];
  for (const group of groups(runs, MOST_PER_REQUEST)) {
    await org.insert(
      'Contact',
      group.map((run) => ({ LastName: `Person ${run}`, Phone: phoneOf(run) }))
    );
  }
  const milliseconds = await send(org, events);
  const wrong = compare(unique, await readCalls(org), await org.query('SELECT CallObject FROM Task'));
  return {
    sent: events.length,
    duplicates: repeated.length,
    outOfOrder: moved,
    runs: runs.length,
    wrong: [...wrong, ...(await leftovers(org))],
    milliseconds,
    bareUpsertMilliseconds: await upsertAlone(org, events)
  };
}

async function send(org: OrgProcess, events: readonly StreamEvent[]): Promise<number> {
  const begin = performance.now();
  for (const [index, group] of groups(events, MOST_PER_REQUEST).entries()) {
    const answer = await org.post('DograhEventsReceiver', { body: JSON.stringify({ events: group }), headers: {} });
    if (answer.status !== 202) throw new Error(`The receiver answered with ${answer.status}: ${answer.body}`);
    if (index % REQUESTS_AT_ONCE === REQUESTS_AT_ONCE - 1) await org.settle();
  }
  await org.settle();
  return performance.now() - begin;
}

async function readCalls(org: OrgProcess): Promise<Row[]> {
  return org.query(
    'SELECT External_Run_Id__c, Status__c, Disposition__c, Duration__c, Phone_Number__c, Correlation_ID__c' +
      ' FROM Dograh_Call_Activity__c'
  );
}

async function leftovers(org: OrgProcess): Promise<string[]> {
  const rows = await org.query('SELECT Error_Message__c FROM Dograh_Integration_Error__c');
  return rows.map((row) => `a dead letter: ${JSON.stringify(row['Error_Message__c'])}`);
}

async function upsertAlone(org: OrgProcess, events: readonly StreamEvent[]): Promise<number> {
  await org.open();
  const begin = performance.now();
  for (const group of groups(events, MOST_PER_REQUEST)) {
    // One list may hold a key only once.
    const rows = new Map(group.map((event) => [event.workflowRunId, rowOf(event)]));
    await org.upsert('Dograh_Call_Activity__c', 'External_Run_Id__c', [...rows.values()]);
  }
  return performance.now() - begin;
}

function rowOf(event: StreamEvent): Row {
  return {
    External_Run_Id__c: event.workflowRunId,
    Phone_Number__c: event.phoneNumber,
    Status__c: event.status ?? 'completed',
    Transcript__c: event.transcript ?? null
  };
}

function phoneOf(run: string): string {
  return `+1415${String(1_000_000 + Number(run))}`;
}

/** Calls that go through all steps to one of the endings; every tenth is still going on. */
function eventsOf(count: number, random: Random): StreamEvent[] {
  const events: StreamEvent[] = [];
  for (let run = 1; events.length < count; run++) {
    const common = { correlationId: `call-${run}`, workflowRunId: String(run), phoneNumber: phoneOf(String(run)) };
    const at = (step: number): string => new Date(BEGIN + run * 1000 + step * 7000).toISOString();
    for (const [step, status] of STEPS.entries()) {
      events.push({
        ...common,
        eventType: 'call_update',
        deliveryId: `${run}-${status}`,
        occurredAt: at(step),
        status
      });
    }
    if (random.below(10) === 0) continue;
    const disposition = random.pick(DISPOSITIONS);
    const ending = { disposition, durationSeconds: random.below(600), transcript: `user: This is call ${run}.` };
    events.push({ ...common, ...ending, eventType: 'call_completed', deliveryId: `${run}-over`, occurredAt: at(3) });
  }
  return events.slice(0, count);
}

/** Puts each repetition somewhere behind, where it may meet its original in one request or long after. */
function spread(unique: readonly StreamEvent[], repeated: readonly StreamEvent[], random: Random): StreamEvent[] {
  const events = [...unique];
  for (const event of repeated) events.splice(random.below(events.length + 1), 0, event);
  return events;
}

/** Exchanges so many events with others anywhere in the stream. */
function shuffleSome(
  events: readonly StreamEvent[],
  share: number,
  random: Random
): { events: StreamEvent[]; moved: number } {
  const mixed = [...events];
  const exchanges = Math.round((events.length * share) / 2);
  for (let exchange = 0; exchange < exchanges; exchange++) {
    const [from, to] = [random.below(mixed.length), random.below(mixed.length)];
    [mixed[from], mixed[to]] = [mixed[to] as StreamEvent, mixed[from] as StreamEvent];
  }
  return { events: mixed, moved: mixed.filter((event, index) => event !== events[index]).length };
}

/** The model: of all that was said of a call, what is furthest on counts; whatever came how often and when. */
function compare(events: readonly StreamEvent[], calls: readonly Row[], tasks: readonly Row[]): string[] {
  const last = new Map<string, StreamEvent>();
  for (const event of events) last.set(event.workflowRunId, event);
  const wrong: string[] = [];
  if (calls.length !== last.size) wrong.push(`${calls.length} records of ${last.size} runs`);
  const callsByRun = new Map(calls.map((call) => [call['External_Run_Id__c'], call]));
  for (const [run, event] of last) {
    const wanted: Row = {
      Status__c: event.disposition ? ENDINGS[event.disposition] : event.status,
      Disposition__c: event.disposition,
      Duration__c: event.durationSeconds,
      Phone_Number__c: event.phoneNumber,
      Correlation_ID__c: event.correlationId
    };
    for (const [field, value] of Object.entries(wanted)) {
      const found = callsByRun.get(run)?.[field];
      if ((found ?? null) !== (value ?? null))
        wrong.push(`run ${run}: ${field} is ${String(found)}, not ${String(value)}`);
    }
    const wantedTasks = wanted['Status__c'] === 'completed' ? 1 : 0;
    const found = tasks.filter((task) => task['CallObject'] === run).length;
    if (found !== wantedTasks) wrong.push(`run ${run} has ${found} tasks, not ${wantedTasks}`);
  }
  return wrong;
}
