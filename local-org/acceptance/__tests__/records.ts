import { isDeepStrictEqual } from 'node:util';
import { until } from '../../../bridge/testing/running-bridge.ts';
import type { RunRecord } from '../../dograh/store/run-record.ts';
import type { Client } from '../../serve/__tests__/client.ts';
import type { Chain } from './chain.ts';

/** A call, as the org keeps it or as it should. */
export interface CallRow {
  readonly run: string;
  readonly status: string;
  readonly disposition: string;
  readonly correlationId: string;
  /** How many tasks it has. */
  readonly tasks: number;
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const byRun = (left: CallRow, right: CallRow): number => left.run.localeCompare(right.run);

/** The calls that the org keeps, in the order of their runs. */
async function found(admin: Client): Promise<CallRow[]> {
  const tasks = await admin.query('SELECT CallObject FROM Task');
  const rows = await admin.query(
    'SELECT External_Run_Id__c, Status__c, Disposition__c, Correlation_ID__c FROM Dograh_Call_Activity__c'
  );
  return rows
    .map((row) => ({
      run: text(row['External_Run_Id__c']),
      status: text(row['Status__c']),
      disposition: text(row['Disposition__c']),
      correlationId: text(row['Correlation_ID__c']),
      tasks: tasks.filter((task) => task['CallObject'] === row['External_Run_Id__c']).length
    }))
    .sort(byRun);
}

/** The calls that Dograh knows, as the org should keep them: a call that nobody answered has no task. */
export function expected({ dograh }: Chain): CallRow[] {
  return [...dograh.simulation.store.runs.values()].map(row).sort(byRun);
}

function row({ id, gatheredContext, initialContext }: RunRecord): CallRow {
  const disposition = text(gatheredContext?.['call_disposition']);
  const isAnswered = disposition !== 'no-answer';
  return {
    run: String(id),
    status: isAnswered ? 'completed' : 'no_answer',
    disposition,
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
  let rows: CallRow[] = [];
  const isThere = async (): Promise<boolean> => {
    const admin = await chain.admin();
    if ((await admin.get('/local/idle?seconds=60')).status !== 200) return false;
    rows = await found(admin);
    return isDeepStrictEqual(rows, expected(chain)) && (await isQuiet(chain));
  };
  await until('every call is in the org', isThere, 20_000).catch(notYet);
  return rows;
}

/** The rows that are there say more than that the waiting was in vain. */
function notYet(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith('Still not so'))) throw error;
}

async function isQuiet({ bridge }: Chain): Promise<boolean> {
  const response = await fetch(`${bridge.address}/ready`);
  const { queue } = (await response.json()) as { queue: { waiting?: number } };
  return queue.waiting === 0;
}

/** Work that the org has put aside and not done. */
export async function unresolved(chain: Chain): Promise<string[]> {
  const admin = await chain.admin();
  const rows = await admin.query("SELECT Id FROM Dograh_Integration_Error__c WHERE Status__c != 'RESOLVED'");
  return rows.map((row) => text(row['Id']));
}
