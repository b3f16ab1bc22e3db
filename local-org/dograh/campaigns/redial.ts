import type { RedialCampaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { Context } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import { textOf } from '../json-text.ts';

const IS_OF_A_RETRY = new Set(['is_retry', 'retry_attempt', 'retry_reason', 'campaign_id', 'source_uuid']);

/** People of a campaign whom no call has reached, by what the tags of their last run say. */
export function unreached(campaignId: number, wanted: RedialCampaign, store: Store): Context[] {
  const tags = [
    ...(wanted.retry_on_voicemail === false ? [] : ['voicemail_detected']),
    ...(wanted.retry_on_no_answer === false ? [] : ['telephony_no-answer']),
    ...(wanted.retry_on_busy === false ? [] : ['telephony_busy'])
  ];
  const last = new Map<string, { context: Context; tags: unknown }>();
  for (const run of store.runsOf(campaignId)) {
    const row = store.rows.get(run.rowId ?? NaN);
    if (row === undefined) continue;
    last.set(textOf(row.context['phone_number']), { context: row.context, tags: run.gatheredContext?.['call_tags'] });
  }
  return [...last.values()]
    .filter(({ tags: given }) => Array.isArray(given) && given.some((tag) => tags.includes(String(tag))))
    .map(({ context }) => Object.fromEntries(Object.entries(context).filter(([key]) => !IS_OF_A_RETRY.has(key))));
}
