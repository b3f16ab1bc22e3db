import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { ApiError } from '../http/api-error.ts';
import { randomFor } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import type { RunRecord } from '../store/run-record.ts';
import { publishedOf } from '../workflows/versions.ts';
import { createRun } from './new-run.ts';
import type { Outcome } from './outcomes.ts';
import { runNames } from './run-names.ts';

/** Somebody who calls. */
export interface InboundCall {
  readonly from: string;
  /** The first number that a workflow answers, when absent. */
  readonly to?: string;
  /** What a pre-call fetch would have found. */
  readonly initialContext?: JsonObject;
  readonly outcome?: Outcome;
}

/**
 * Lets somebody call.
 *
 * @throws {ApiError} 404 when no workflow answers the number
 */
export function callIn(call: InboundCall, { store, clock, telephone, options }: Simulation): RunRecord {
  const lines = [...store.telephony.values()].flatMap((telephony) =>
    telephony.numbers.map((number) => ({ telephony, number }))
  );
  const line = lines.find(({ number }) =>
    call.to === undefined ? number.inboundWorkflowId !== null : number.address === call.to
  );
  const workflow = store.workflows.get(line?.number.inboundWorkflowId ?? NaN);
  const version = workflow === undefined ? undefined : publishedOf(workflow);
  if (line === undefined || workflow === undefined || version === undefined) {
    throw new ApiError(404, 'No workflow answers this number.');
  }
  const name = runNames.inbound(randomFor(options.seed, 'inbound', store.runs.size));
  const numbers = { callerNumber: call.from, calledNumber: line.number.address };
  const place = { workflow, version, telephony: line.telephony, name, callType: 'inbound' as const, row: null };
  const run = createRun(store, { ...place, ...numbers, given: call.initialContext ?? {}, added: {} }, clock.now);
  telephone.begin(run, call.outcome ?? 'answered');
  return run;
}
