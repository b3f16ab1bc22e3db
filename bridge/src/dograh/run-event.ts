import type { UsageRun } from '../../../generator/schema/dograh-api/usage.ts';
import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';

/** Chats with a workflow are no calls. */
export const isCall = (run: UsageRun): boolean => run.mode !== 'textchat';

/** When the run ended, as far as a list tells: its duration is known only afterwards. In milliseconds since 1970. */
export const endOf = (run: UsageRun): number => Date.parse(run.created_at) + run.call_duration_seconds * 1000;

/** How the run ended is known. `is_completed`, which lists do not have, may be said before the outcome is written. */
export function hasOutcome(run: UsageRun): boolean {
  return textAt(run.gathered_context, 'call_disposition', run.disposition) !== undefined || errorOf(run) !== undefined;
}

const errorOf = (run: UsageRun): string | undefined => textAt(run.gathered_context, 'error');

/**
 * The event that the run's webhook would have told, with what lists know of it. It is thin: Salesforce fetches
 * transcript and details itself.
 */
export function completedEvent(run: UsageRun): JsonObject {
  const { initial_context: initial, gathered_context: gathered } = run;
  const isInbound = run.call_type === 'inbound';
  const caller = run.caller_number ?? undefined;
  const called = run.called_number ?? undefined;
  return withoutMissing({
    eventType: 'call_completed',
    thin: true,
    workflowRunId: String(run.id),
    workflowId: String(run.workflow_id),
    campaignId: textAt(initial, 'campaign_id'),
    recordId: textAt(initial, 'sf_record_id'),
    organizationId: textAt(initial, 'sf_org_id'),
    correlationId: textAt(initial, 'sf_correlation_id'),
    occurredAt: new Date(endOf(run)).toISOString(),
    startedAt: run.created_at,
    direction: run.call_type ?? undefined,
    phoneNumber: isInbound ? caller : called,
    dograhNumber: isInbound ? called : caller,
    durationSeconds: run.call_duration_seconds,
    disposition: textAt(gathered, 'call_disposition', run.disposition),
    mappedDisposition: textAt(gathered, 'mapped_call_disposition'),
    providerCallId: textAt(gathered, 'call_id'),
    errorMessage: errorOf(run),
    mode: run.mode ?? undefined
  });
}

/** Contexts hold whatever a workflow's author put there: an object where a text is expected counts as none. */
function textAt(context: JsonObject | null | undefined, name: string, otherwise?: string | null): string | undefined {
  const value = context?.[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : (otherwise ?? '');
  return text.trim() === '' ? undefined : text;
}

function withoutMissing(members: Record<string, JsonValue | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, JsonValue] => member[1] !== undefined)
  );
}
