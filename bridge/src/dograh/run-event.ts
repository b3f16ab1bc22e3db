import type { UsageRun } from '../../../generator/schema/dograh-api/usage.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { contextText, givenMembers } from '../contract/given-members.ts';

/** Chats with a workflow are no calls. */
export const isCall = (run: UsageRun): boolean => run.mode !== 'textchat';

/** When the run ended, as far as a list tells: its duration is known only afterwards. In milliseconds since 1970. */
export const endOf = (run: UsageRun): number => Date.parse(run.created_at) + run.call_duration_seconds * 1000;

/** How the run ended is known. `is_completed`, which lists do not have, may be said before the outcome is written. */
export function hasOutcome(run: UsageRun): boolean {
  return dispositionOf(run) !== undefined || errorOf(run) !== undefined;
}

const dispositionOf = (run: UsageRun): string | undefined =>
  contextText(run.gathered_context, 'call_disposition') ??
  (run.disposition?.trim() === '' ? undefined : (run.disposition ?? undefined));

const errorOf = (run: UsageRun): string | undefined => contextText(run.gathered_context, 'error');

/**
 * The event that the run's webhook would have told, with what lists know of it. It is thin: Salesforce fetches
 * transcript and details itself.
 */
export function completedEvent(run: UsageRun): JsonObject {
  const { initial_context: initial, gathered_context: gathered } = run;
  const isInbound = run.call_type === 'inbound';
  const caller = run.caller_number ?? undefined;
  const called = run.called_number ?? undefined;
  return givenMembers({
    eventType: 'call_completed',
    thin: true,
    workflowRunId: String(run.id),
    workflowId: String(run.workflow_id),
    campaignId: contextText(initial, 'campaign_id'),
    recordId: contextText(initial, 'sf_record_id'),
    organizationId: contextText(initial, 'sf_org_id'),
    correlationId: contextText(initial, 'sf_correlation_id'),
    occurredAt: new Date(endOf(run)).toISOString(),
    startedAt: run.created_at,
    direction: run.call_type ?? undefined,
    phoneNumber: isInbound ? caller : called,
    dograhNumber: isInbound ? called : caller,
    durationSeconds: run.call_duration_seconds,
    disposition: dispositionOf(run),
    mappedDisposition: contextText(gathered, 'mapped_call_disposition'),
    providerCallId: contextText(gathered, 'call_id'),
    errorMessage: errorOf(run),
    mode: run.mode ?? undefined
  });
}
