import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { UsageRun } from '../../../generator/schema/dograh-api/usage.ts';
import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';
import type { RunRecord } from '../store/run-record.ts';
import { withOffset, withZ } from '../timestamps.ts';

/** What can be fetched of a call. */
export type Artifact = 'recording' | 'transcript' | 'user_recording' | 'bot_recording';

/** Where an artifact lies in the storage. */
export const artifactKey: Readonly<Record<Artifact, (runId: number) => string>> = {
  recording: (runId) => `recordings/${runId}.wav`,
  transcript: (runId) => `transcripts/${runId}.txt`,
  user_recording: (runId) => `recordings/${runId}/user.wav`,
  bot_recording: (runId) => `recordings/${runId}/bot.wav`
};

/** Links that open without a key, once the run has a token. */
export function publicUrls(run: RunRecord, apiUrl: string): Record<Artifact, string | null> {
  const url = (artifact: Artifact): string | null =>
    run.publicToken === null ? null : `${apiUrl}/public/download/workflow/${run.publicToken}/${artifact}`;
  return {
    recording: url('recording'),
    transcript: url('transcript'),
    user_recording: url('user_recording'),
    bot_recording: url('bot_recording')
  };
}

function keys(run: RunRecord): Record<Artifact, string | null> {
  const key = (artifact: Artifact): string | null => (run.hasArtifacts ? artifactKey[artifact](run.id) : null);
  return {
    recording: key('recording'),
    transcript: key('transcript'),
    user_recording: key('user_recording'),
    bot_recording: key('bot_recording')
  };
}

/** A run in a list: what only its own page has is null. */
export function listedRun(run: RunRecord): Run {
  const stored = keys(run);
  return {
    id: run.id,
    workflow_id: run.workflowId,
    name: run.name,
    mode: run.mode,
    created_at: withZ(run.createdAt),
    is_completed: run.isCompleted,
    transcript_url: stored.transcript,
    recording_url: stored.recording,
    user_recording_url: stored.user_recording,
    bot_recording_url: stored.bot_recording,
    transcript_public_url: null,
    recording_public_url: null,
    user_recording_public_url: null,
    bot_recording_public_url: null,
    public_access_token: null,
    cost_info:
      run.durationSeconds === null ? null : { dograh_token_usage: 0, call_duration_seconds: run.durationSeconds },
    usage_info: null,
    definition_id: run.definitionId,
    initial_context: run.initialContext,
    gathered_context: run.gatheredContext,
    call_type: run.callType,
    logs: null,
    annotations: null
  };
}

/** A run with everything that is known of it. */
export function detailedRun(run: RunRecord, apiUrl: string): Run {
  const open = publicUrls(run, apiUrl);
  return {
    ...listedRun(run),
    transcript_public_url: open.transcript,
    recording_public_url: open.recording,
    user_recording_public_url: open.user_recording,
    bot_recording_public_url: open.bot_recording,
    public_access_token: run.publicToken,
    usage_info: run.usage,
    logs: logsOf(run),
    annotations: run.annotations
  };
}

function logsOf(run: RunRecord): JsonObject | null {
  if (run.callbacks.length === 0 && run.feedback === null) return null;
  return {
    telephony_status_callbacks: run.callbacks,
    ...(run.feedback === null ? {} : { realtime_feedback_events: run.feedback })
  };
}

const text = (value: JsonValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** A run as the organization's usage shows it. */
export function usageRun(run: RunRecord, workflowName: string | null, apiUrl: string): UsageRun {
  const open = publicUrls(run, apiUrl);
  const stored = keys(run);
  const called = text(run.initialContext['called_number']);
  const caller = text(run.initialContext['caller_number']);
  return {
    id: run.id,
    workflow_id: run.workflowId,
    workflow_name: workflowName,
    name: run.name,
    created_at: withOffset(run.createdAt),
    dograh_token_usage: 0,
    call_duration_seconds: run.durationSeconds ?? 0,
    recording_url: stored.recording,
    transcript_url: stored.transcript,
    user_recording_url: stored.user_recording,
    bot_recording_url: stored.bot_recording,
    recording_public_url: open.recording,
    transcript_public_url: open.transcript,
    user_recording_public_url: open.user_recording,
    bot_recording_public_url: open.bot_recording,
    public_access_token: run.publicToken,
    phone_number: run.callType === 'inbound' ? caller : called,
    caller_number: caller,
    called_number: called,
    call_type: run.callType,
    mode: run.mode,
    disposition: text(run.gatheredContext?.['mapped_call_disposition']),
    initial_context: run.initialContext,
    gathered_context: run.gatheredContext,
    charge_usd: null
  };
}
