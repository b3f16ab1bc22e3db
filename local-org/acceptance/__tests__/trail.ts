import type { Chain } from './chain.ts';
import { expected, text } from './records.ts';

/** Salesforce's words for an event that it has. */
const answers = new Set(['accepted', 'duplicate']);

/**
 * Follows the correlation id of each call through all stations: Dograh's access log, the bridge's log, the org's log,
 * and what the org has put aside; the org's calls themselves are compared elsewhere.
 *
 * @returns a sentence for each place where the trail ends or leads astray
 */
export async function trailGaps(chain: Chain): Promise<string[]> {
  const trips = new Map(expected(chain).map(({ run, correlationId }) => [run, correlationId]));
  const unasked = [...trips.values()].filter((id) => !chain.asked.has(id));
  return [
    ...unasked.map((id) => `Dograh was never asked under ${id}`),
    ...inBridge(chain, trips),
    ...(await inOrgLog(chain)),
    ...(await putAside(chain, trips))
  ];
}

type Trips = ReadonlyMap<string, string>;

const runOf = (key: unknown): string => text(key).replace(/^run:/, '');

/** What the bridge logs of a run under another id than the run's own, and runs of whose delivery it says nothing. */
function inBridge(chain: Chain, trips: Trips): string[] {
  const said = chain.log.filter(({ key }) => text(key).startsWith('run:'));
  const strays = said.filter(({ key, correlationId }) => trips.get(runOf(key)) !== correlationId);
  const answered = new Set(said.filter(({ outcome }) => answers.has(text(outcome))).map(({ key }) => runOf(key)));
  const silent = [...trips.keys()].filter((run) => !answered.has(run));
  return [...strays.map((line) => JSON.stringify(line)), ...silent.map((run) => `${run} was never delivered`)];
}

/** An event's line in the bridge's log names the request that took it to Salesforce: under that id the package logs it. */
async function inOrgLog(chain: Chain): Promise<string[]> {
  const lines = await chain.readOrgLog();
  const ids = new Set(lines.flatMap(({ said }) => (said === undefined ? [] : [said.correlationId])));
  const requests = chain.log.filter(({ msg }) => msg === 'An event was answered.').map(({ request }) => text(request));
  return [...new Set(requests)].filter((id) => !ids.has(id)).map((id) => `the org logs nothing of the request ${id}`);
}

/** What could not be done at once keeps the id of its call. */
async function putAside(chain: Chain, trips: Trips): Promise<string[]> {
  const admin = await chain.admin();
  const rows = await admin.query('SELECT External_Run_Id__c, Correlation_ID__c FROM Dograh_Integration_Error__c');
  return rows
    .filter(({ External_Run_Id__c: run, Correlation_ID__c: id }) => text(run) !== '' && trips.get(text(run)) !== id)
    .map((row) => `put aside under another id: ${JSON.stringify(row)}`);
}
