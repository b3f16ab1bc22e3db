import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PlaceCall, PlacedCall } from '../../../generator/schema/dograh-api/calls.ts';
import { createRun } from '../calls/new-run.ts';
import { runNames } from '../calls/run-names.ts';
import { defaultNumber } from '../campaigns/caller-numbers.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import { randomFor } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import type { TelephonyRecord } from '../store/other-records.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { VersionRecord, WorkflowRecord } from '../store/workflow-record.ts';
import { publishedOf } from '../workflows/versions.ts';
import { textIn } from './id-parameter.ts';

const callBody = z.object({
  phone_number: z.string(),
  initial_context: z.record(z.string(), z.unknown()).nullish(),
  telephony_configuration_id: z.number().int().nullish(),
  from_phone_number_id: z.number().int().nullish()
});

/** Placing a call. Nothing recognises a second request: it is a second call. */
export function callRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.post(`${API}/public/agent/workflow/:workflow_uuid`, (request): PlacedCall => place(request, simulation));
}

function place(request: FastifyRequest, simulation: Simulation): PlacedCall {
  const { store, circumstances, telephone } = simulation;
  const body = validated(callBody, request.body, 'body') as PlaceCall;
  const { workflow, version } = usable(textIn(request, 'workflow_uuid'), simulation);
  const telephony = readyTelephony(body.telephony_configuration_id ?? null, simulation);
  const callerNumber = numberOf(body.from_phone_number_id ?? null, telephony);
  if (store.underWay.size >= circumstances.concurrencyLimit) throw new ApiError(429, 'Concurrent call limit reached');
  const run = newRun(body, { workflow, version, telephony, callerNumber }, simulation);
  const outcome = telephone.outcomeOf(run.id, body.phone_number);
  // From here on the run exists, also when the call does not.
  if (!circumstances.hasCredits) {
    telephone.refuse(run, 'Quota exceeded: credits are used up.');
    throw new ApiError(402, 'Quota exceeded: credits are used up.');
  }
  if (outcome === 'refused') {
    const error = `400: {"code": 21211, "message": "Invalid 'To' Phone Number: ${body.phone_number}"}`;
    telephone.refuse(run, error);
    throw new ApiError(400, `Failed to initiate call: ${error}`);
  }
  telephone.begin(run, outcome);
  return { status: 'initiated', workflow_run_id: run.id, workflow_run_name: run.name };
}

function usable(uuid: string, { store }: Simulation): { workflow: WorkflowRecord; version: VersionRecord } {
  const workflow = [...store.workflows.values()].find((one) => one.uuid === uuid);
  if (workflow === undefined) throw new ApiError(404, 'Workflow not found');
  if (workflow.status !== 'active') throw new ApiError(404, 'Workflow is not active');
  const version = publishedOf(workflow);
  if (version === undefined) throw new ApiError(404, 'Workflow has no published definition');
  return { workflow, version };
}

function readyTelephony(id: number | null, { store, circumstances }: Simulation): TelephonyRecord {
  if (id !== null && !store.telephony.has(id)) throw new ApiError(404, 'Telephony configuration not found');
  const telephony = circumstances.hasTelephony ? store.telephonyFor(id) : undefined;
  if (telephony === undefined) throw new ApiError(400, 'Telephony provider not configured for this organization');
  if (telephony.blockedReason === null) return telephony;
  throw new ApiError(400, `'${telephony.name}' is not ready for outbound calls. ${telephony.blockedReason}`);
}

function numberOf(id: number | null, telephony: TelephonyRecord): string {
  const number = id === null ? defaultNumber(telephony) : telephony.numbers.find((one) => one.id === id)?.address;
  if (number === undefined) throw new ApiError(400, 'from_phone_number_not_found');
  return number;
}

function newRun(
  { phone_number: phoneNumber, initial_context: given }: PlaceCall,
  place: { workflow: WorkflowRecord; version: VersionRecord; telephony: TelephonyRecord; callerNumber: string },
  { store, clock, options }: Simulation
): RunRecord {
  const { uuid } = place.workflow;
  const random = randomFor(options.seed, 'trigger', store.runs.size);
  const added = {
    phone_number: phoneNumber,
    trigger_mode: 'production',
    agent_identifier: uuid,
    agent_identifier_type: 'workflow_uuid',
    workflow_uuid: uuid,
    api_key_id: 8,
    api_key_created_by: 3
  };
  const start = { ...place, name: runNames.trigger(random), callType: 'outbound' as const, added, row: null };
  return createRun(store, { ...start, calledNumber: phoneNumber, given: given ?? {} }, clock.now);
}
