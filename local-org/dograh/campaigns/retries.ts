import type { RetryRules } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { RowRecord } from '../store/campaign-record.ts';
import type { CarrierStatus } from '../calls/call-plan.ts';

/** What Dograh uses when nothing is said at all. */
export const rulesWhenAbsent: Required<RetryRules> = {
  enabled: true,
  max_retries: 1,
  retry_delay_seconds: 120,
  retry_on_busy: true,
  retry_on_no_answer: true,
  retry_on_voicemail: false
};

/** What Dograh puts into the gaps of rules that are given. They are not the same. */
export const rulesForGaps: Required<RetryRules> = {
  enabled: true,
  max_retries: 2,
  retry_delay_seconds: 120,
  retry_on_busy: true,
  retry_on_no_answer: true,
  retry_on_voicemail: true
};

/**
 * The reason for which a person would be tried again; null when the end of the call gives none. A machine that answers is
 * none, whatever the rules say.
 */
export function retryReason(status: CarrierStatus, rules: Required<RetryRules>): 'busy' | 'no_answer' | null {
  if (!rules.enabled) return null;
  if (status === 'busy' && rules.retry_on_busy) return 'busy';
  return status === 'no-answer' && rules.retry_on_no_answer ? 'no_answer' : null;
}

/** The row of the next try: a new row, and so a new run. */
export function retryRow(row: RowRecord, id: number, reason: string, notBefore: number): RowRecord {
  const attempt = row.attempt + 1;
  const first = row.sourceUuid.replace(/_retry_\d+$/, '');
  return {
    id,
    campaignId: row.campaignId,
    sourceUuid: `${first}_retry_${attempt}`,
    context: { ...row.context, is_retry: true, retry_attempt: attempt, retry_reason: reason },
    state: 'queued',
    notBefore,
    attempt
  };
}
