import type { CallType } from '../../../generator/schema/dograh-api/runs.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { TelephonyRecord } from '../store/other-records.ts';
import type { Context, RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import type { VersionRecord, WorkflowRecord } from '../store/workflow-record.ts';

/** What a run begins with. */
export interface NewRun {
  readonly workflow: WorkflowRecord;
  readonly version: VersionRecord;
  readonly telephony: TelephonyRecord;
  readonly name: string;
  readonly callType: CallType;
  readonly callerNumber: string;
  readonly calledNumber: string;
  /** What it is started with, by whoever asked for it. */
  readonly given: JsonObject;
  /** What Dograh adds where nothing is given. */
  readonly added: JsonObject;
  readonly row: { readonly id: number; readonly campaignId: number } | null;
}

/** Dograh keeps these to itself. */
const RESERVED = new Set(['provider', 'runtime_configuration', 'mps_correlation_id']);

const runtime = {
  stt_provider: 'deepgram',
  stt_model: 'nova-3',
  tts_provider: 'elevenlabs',
  tts_model: 'eleven_flash_v2_5',
  llm_provider: 'openai',
  llm_model: 'gpt-4.1'
};

/** Adds a run to the store. */
export function createRun(store: Store, start: NewRun, now: number): RunRecord {
  const { workflow, version, telephony, name, callType, callerNumber, calledNumber, row } = start;
  const run: RunRecord = {
    id: store.nextId('run'),
    workflowId: workflow.id,
    definitionId: version.id,
    name,
    mode: telephony.provider,
    callType,
    createdAt: now,
    initialContext: contextOf(start, callerNumber, calledNumber),
    rowId: row?.id ?? null,
    campaignId: row?.campaignId ?? null,
    callerNumber: callType === 'outbound' ? callerNumber : null,
    isCompleted: false,
    gatheredContext: null,
    callbacks: [],
    feedback: null,
    annotations: null,
    usage: null,
    durationSeconds: null,
    turns: [],
    hasArtifacts: false,
    publicToken: null
  };
  store.runs.set(run.id, run);
  return run;
}

function contextOf({ telephony, callType, given, added }: NewRun, caller: string, called: string): Context {
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => !RESERVED.has(key)));
  return {
    provider: telephony.provider,
    direction: callType,
    telephony_configuration_id: telephony.id,
    ...added,
    ...own,
    called_number: called,
    caller_number: caller,
    runtime_configuration: runtime
  };
}
