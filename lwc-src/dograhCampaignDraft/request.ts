import type { CallingHours } from '../../generator/schema/pages/campaign-controller.ts';
import type { CampaignRequest, RecipientRequest } from '../../generator/schema/pages/campaign-creation.ts';
import type { CampaignDraft } from './draft';

/**
 * @param draft what was entered
 * @returns whom to call; the same for the dry run and for the creation
 */
export function recipientsOf(draft: CampaignDraft): RecipientRequest {
  const { source } = draft;
  const hasSourceId = source === 'campaign_members' || source === 'report';
  return {
    source: source === 'this_record' || source === 'list_view' || source === null ? 'records' : source,
    sourceId: hasSourceId ? draft.sourceId : null,
    recordIds: recordIdsOf(draft),
    csv: source === 'csv' ? draft.csv : null,
    phoneColumn: source === 'csv' ? draft.phoneColumn : null,
    phoneFields: draft.phoneFields,
    defaultCountryCode: draft.countryCode === '' ? null : draft.countryCode,
    optOutFields: draft.optOutFields,
    recentlyCalledDays: draft.recentlyCalledDays,
    variables: draft.mappings
  };
}

/**
 * @param draft what was entered, without problems
 * @param idempotencyKey given to the campaign once, and kept for every further try
 */
export function requestOf(draft: CampaignDraft, idempotencyKey: string): CampaignRequest {
  if (draft.workflowId === null) {
    throw new TypeError('A campaign is requested before its workflow was chosen.');
  }
  return {
    idempotencyKey,
    name: draft.name.trim(),
    workflowId: draft.workflowId,
    recipients: recipientsOf(draft),
    telephonyId: draft.telephonyId,
    maximumConcurrency: draft.maximumConcurrency,
    retry: draft.retry,
    breaker: draft.breaker,
    timeZone: draft.timeZone,
    callingHours: callingHoursOf(draft)
  };
}

/**
 * @param draft what was entered
 * @returns spans as Dograh wants them; none: at any time
 */
export function callingHoursOf(draft: CampaignDraft): CallingHours[] {
  return draft.anyTime
    ? []
    : draft.days.flatMap(({ enabled, startTime, endTime }, dayOfWeek) =>
        enabled ? [{ dayOfWeek, startTime, endTime }] : []
      );
}

function recordIdsOf(draft: CampaignDraft): string[] | null {
  if (draft.source === 'this_record') {
    return draft.recordId === null ? [] : [draft.recordId];
  }
  return draft.source === 'list_view' ? (draft.listRecordIds ?? []) : null;
}
