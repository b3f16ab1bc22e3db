import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { RunRecord } from '../../dograh/store/run-record.ts';
import type { Client } from '../../serve/__tests__/client.ts';
import type { Chain } from './chain.ts';

/** A call, as the org keeps it or as it should. */
export interface CallRow {
  readonly run: string;
  readonly status: string;
  readonly disposition: string;
  /** In seconds; null when nobody answered. */
  readonly duration: unknown;
  readonly correlationId: string;
  /** How many tasks it has. */
  readonly tasks: number;
}

/** Milliseconds: long, since the machine may be busy with other tests. */
const PATIENCE = 20_000;
/** Looks, between which nothing more seems to happen by itself. */
const TRIES = 20;

/** A value as text; empty when it is none. */
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const byRun = (left: CallRow, right: CallRow): number => left.run.localeCompare(right.run);

/** The calls that the org keeps, in the order of their runs. */
async function found(admin: Client): Promise<CallRow[]> {
  const tasks = await admin.query('SELECT CallObject FROM Task');
  const rows = await admin.query(
    'SELECT External_Run_Id__c, Status__c, Disposition__c, Duration__c, Correlation_ID__c FROM Dograh_Call_Activity__c'
  );
  return rows
    .map((row) => ({
      run: text(row['External_Run_Id__c']),
      status: text(row['Status__c']),
      disposition: text(row['Disposition__c']),
      duration: row['Status__c'] === 'completed' ? row['Duration__c'] : null,
      correlationId: text(row['Correlation_ID__c']),
      tasks: tasks.filter((task) => task['CallObject'] === row['External_Run_Id__c']).length
    }))
    .sort(byRun);
}

/** The ids of the calls that the org keeps now. */
export const keptRuns = async (chain: Chain): Promise<string[]> =>
  (await found(await chain.admin())).map(({ run }) => run);

/** The calls that Dograh knows, as the org should keep them: a call that nobody answered has no task. */
export function expected({ dograh }: Chain): CallRow[] {
  return [...dograh.simulation.store.runs.values()].map(row).sort(byRun);
}

function row({ id, gatheredContext, initialContext, durationSeconds }: RunRecord): CallRow {
  const disposition = text(gatheredContext?.['call_disposition']);
  const isAnswered = disposition !== 'no-answer';
  return {
    run: String(id),
    status: isAnswered ? 'completed' : 'no_answer',
    disposition,
    duration: isAnswered ? durationSeconds : null,
    correlationId: text(initialContext['sf_correlation_id']),
    tasks: isAnswered ? 1 : 0
  };
}

/**
 * Waits until the org keeps each call as Dograh knows it, and nothing is under way that could change that.
 *
 * @returns what the org keeps, also when it is something else
 */
export async function settled(chain: Chain): Promise<CallRow[]> {
  const admin = await chain.admin();
  const wanted = expected(chain);
  const end = performance.now() + PATIENCE;
  let tries = 0;
  for (;;) {
    const { status } = await admin.get('/local/idle?seconds=10');
    const rows = status === 200 ? await found(admin) : [];
    const isThere = isDeepStrictEqual(rows, wanted) && (await chain.isQuiet());
    if (isThere || performance.now() > end) return rows;
    await sleep(20);
    // What failed while time was passing is tried again after a minute at the latest.
    if ((tries += 1) % TRIES === 0) await chain.pass(60);
  }
}

/** Work that the org has put aside and not done. */
export async function unresolved(chain: Chain): Promise<string[]> {
  const admin = await chain.admin();
  const rows = await admin.query("SELECT Id FROM Dograh_Integration_Error__c WHERE Status__c != 'RESOLVED'");
  return rows.map((row) => text(row['Id']));
}
