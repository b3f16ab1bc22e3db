import { createRun } from '../calls/new-run.ts';
import { callIn } from '../calls/inbound-call.ts';
import { runNames } from '../calls/run-names.ts';
import { defaultNumber } from '../campaigns/caller-numbers.ts';
import { randomFor, type Random } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import { publishedOf } from '../workflows/versions.ts';
import type { People, Person } from './people.ts';

/** Calls that are under way by themselves, at most; more are the business of whoever uses the simulation. */
const MOST_AT_ONCE = 4;
const CAMPAIGN_WORKFLOW = 37;
const SECOND = 1_000;

/**
 * Keeps something going on: now and then one of the people is called or calls, and at the beginning a campaign calls all
 * of them.
 *
 * @param pace seconds between two calls, on average
 */
export function enliven(simulation: Simulation, people: People, pace: number): void {
  startCampaign(simulation, people);
  keepCallsComing(simulation, people, pace);
}

/**
 * Now and then one of the people is called or calls.
 *
 * @param pace seconds between two calls, on average
 */
export function keepCallsComing(simulation: Simulation, people: People, pace: number): void {
  const random = randomFor(simulation.options.seed, 'lively');
  const again = (): void => {
    simulation.clock.after(random.whole(pace * 500, pace * 1_500), () => {
      if (simulation.store.underWay.size < MOST_AT_ONCE) somebodyCalls(simulation, people, random);
      again();
    });
  };
  again();
}

function somebodyCalls(simulation: Simulation, people: People, random: Random): void {
  const { store } = simulation;
  const person = random.pick(people.people);
  if ([...store.underWay].some(({ initialContext }) => Object.values(initialContext).includes(person.phone))) return;
  if (random.happens(0.3)) callIn({ from: person.phone }, simulation);
  else call(simulation, people, person, random);
}

function call({ store, clock, telephone }: Simulation, people: People, person: Person, random: Random): void {
  const workflows = [...store.workflows.values()].filter(
    ({ id, status }) =>
      status === 'active' &&
      [...store.telephony.values()].every(({ numbers }) => numbers.every((number) => number.inboundWorkflowId !== id))
  );
  const workflow = random.pick(workflows);
  const version = publishedOf(workflow);
  const telephony = store.telephonyFor(null);
  const callerNumber = telephony === undefined ? undefined : defaultNumber(telephony);
  if (version === undefined || telephony === undefined || callerNumber === undefined) return;
  const given = { ...variablesOf(person, people), sf_correlation_id: random.uuid() };
  const numbers = { callerNumber, calledNumber: person.phone };
  const start = {
    workflow,
    version,
    telephony,
    name: runNames.trigger(random),
    callType: 'outbound' as const,
    row: null
  };
  const run = createRun(store, { ...start, ...numbers, given, added: { phone_number: person.phone } }, clock.now);
  const outcome = telephone.outcomeOf(run.id, person.phone);
  if (outcome === 'refused') telephone.refuse(run, `400: {"code": 21211, "message": "Invalid 'To' Phone Number"}`);
  else telephone.begin(run, outcome);
}

const variablesOf = (person: Person, people: People): Record<string, string> => ({
  first_name: person.firstName,
  ...(person.company === undefined ? {} : { company: person.company }),
  ...(person.recordId === undefined ? {} : { sf_record_id: person.recordId }),
  ...(people.organizationId === undefined ? {} : { sf_org_id: people.organizationId })
});

/** A campaign as somebody might have begun a moment ago. */
function startCampaign({ campaigns, clock, objects, options }: Simulation, people: People): void {
  const key = 'campaigns/12/sample_spring_renewals.csv';
  const correlationId = randomFor(options.seed, 'sample campaign').uuid();
  const rows = people.people.map((person) => ({ phone_number: person.phone, ...variablesOf(person, people) }));
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => [
    ...headings.map((name) => (row as Record<string, string>)[name] ?? ''),
    correlationId
  ]);
  const csv = [[...headings, 'sf_correlation_id'], ...lines].map((line) => line.map(quoted).join(',')).join('\n');
  objects.put(key, { content: Buffer.from(csv), contentType: 'text/csv', storedAt: clock.now });
  const campaign = campaigns.create({
    name: 'Spring renewals',
    workflow_id: CAMPAIGN_WORKFLOW,
    source_type: 'csv',
    source_id: key,
    max_concurrency: 2,
    retry_config: { enabled: true, max_retries: 2, retry_delay_seconds: 120 }
  });
  clock.after(2 * SECOND, () => {
    campaigns.start(campaign.id);
  });
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
