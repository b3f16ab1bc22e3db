import { z } from 'zod';
import type { PlaceCall } from '../../../generator/schema/dograh-api/calls.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { correlationId } from '../observability/correlation.ts';
import { failedAttempt, isSettled, notSeen, type Attempt } from './operation.ts';
import type { OperationAnswer, OperationLog, OwnedOperation } from './operation-log.ts';

/** A phone number in E.164 form, country code first. */
export const e164 = /^\+[1-9]\d{6,14}$/;

const wholeNumber = z.int().positive();

/** Who is to be called: Dograh's own body, and the workflow that talks. */
export const callRequest = z.strictObject({
  workflow_uuid: z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'must be the uuid of a workflow'),
  phone_number: z.string().regex(e164, 'must be in E.164 form with the country code, such as +14155550142'),
  initial_context: z.record(z.string(), z.json()).optional(),
  telephony_configuration_id: wholeNumber.nullish(),
  from_phone_number_id: wholeNumber.nullish()
});

export type CallRequest = z.output<typeof callRequest>;

/** The variable of a run that holds the idempotency key under which it was asked for. */
export const KEY_VARIABLE = 'sf_idempotency_key';
const CORRELATION_VARIABLE = 'sf_correlation_id';

/** What placing a call works with. */
export interface CallPorts {
  readonly dograh: Pick<DograhApi, 'placeCall' | 'usageRuns'>;
  readonly log: Pick<OperationLog, 'sending'>;
  now: () => Date;
}

/** Clocks of Dograh and of the bridge may differ by this much, in milliseconds: a clock may be set by an hour. */
const CLOCKS = 90 * 60_000;

/**
 * Places a call, once. Whether one that was asked for without an answer was placed is found out among Dograh's runs:
 * each carries the key in its variables. It is never dialled again under the same key, also not when Dograh does not
 * show it: somebody's telephone may have rung, and only a person can say whether it shall once more.
 */
export async function placeCall(request: CallRequest, operation: OwnedOperation, ports: CallPorts): Promise<Attempt> {
  if (operation.state === 'sent') return outcomeOf(operation, ports);
  const given: JsonObject = request.initial_context ?? {};
  const context: JsonObject = {
    ...given,
    [CORRELATION_VARIABLE]: correlationId(given[CORRELATION_VARIABLE], operation.correlationId),
    [KEY_VARIABLE]: operation.key
  };
  await ports.log.sending(operation.key, {});
  try {
    const body = bodyOf(request, context);
    const placed = await ports.dograh.placeCall(request.workflow_uuid, body, operation.correlationId);
    return done(placed.workflow_run_id, placed.workflow_run_name);
  } catch (error) {
    // Dograh notes a run for what the carrier or the credits refuse, and tells of it by its webhook.
    return failedAttempt(error, (status) => status === 400 || status === 402);
  }
}

/** What became of a call that Dograh was asked for without an answer. */
async function outcomeOf(operation: OwnedOperation, ports: CallPorts): Promise<Attempt> {
  const to = ports.now();
  const from = new Date(to.getTime() - (operation.sentSecondsAgo ?? 0) * 1_000 - CLOCKS);
  try {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const answer = await ports.dograh.usageRuns({ from, to: new Date(to.getTime() + CLOCKS) }, page);
      const run = answer.runs.find(({ initial_context: context }) => context?.[KEY_VARIABLE] === operation.key);
      if (run !== undefined) return done(run.id, run.name);
      pages = answer.total_pages;
    }
  } catch (error) {
    return notSeen(error);
  }
  if (isSettled(operation)) return { kind: 'done', answer: notPlaced };
  return { kind: 'unknown', reason: 'Dograh shows no such call yet; it may still be placing it.' };
}

const notPlaced: OperationAnswer = {
  status: 504,
  body: {
    status: 'not-placed',
    error:
      'Dograh was asked for this call, gave no answer, and shows no such call: it was not placed. It is not dialled ' +
      'again under this Idempotency-Key; to try once more, use a new one.'
  }
};

function done(runId: number, runName: string): Attempt {
  return {
    kind: 'done',
    answer: { status: 201, body: { status: 'placed', workflow_run_id: runId, workflow_run_name: runName } }
  };
}

/** Dograh reads a member that is null as one that is absent. */
function bodyOf({ workflow_uuid: _workflow, ...call }: CallRequest, context: JsonObject): PlaceCall {
  return {
    phone_number: call.phone_number,
    initial_context: context,
    telephony_configuration_id: call.telephony_configuration_id ?? null,
    from_phone_number_id: call.from_phone_number_id ?? null
  };
}
