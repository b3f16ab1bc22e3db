import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { publicUrls } from '../calls/run-views.ts';
import type { RunRecord } from '../store/run-record.ts';
import { withOffset } from '../timestamps.ts';

/**
 * What a webhook's template can name. `cost_info` is what lists of runs call usage.
 *
 * @param now milliseconds since 1970
 */
export function webhookContext(run: RunRecord, workflowName: string, apiUrl: string, now: number): JsonObject {
  const urls = publicUrls(run, apiUrl);
  const artifact = (url: string | null): string | null => (run.hasArtifacts ? url : null);
  return {
    workflow_run_id: run.id,
    workflow_run_name: run.name,
    workflow_id: run.workflowId,
    workflow_name: workflowName,
    campaign_id: run.campaignId,
    call_time: withOffset(run.createdAt),
    initial_context: run.initialContext,
    gathered_context: run.gatheredContext ?? {},
    cost_info: run.usage ?? {},
    annotations: run.annotations ?? {},
    extra: {},
    recording_url: artifact(urls.recording),
    transcript_url: artifact(urls.transcript),
    user_recording_url: artifact(urls.user_recording),
    bot_recording_url: artifact(urls.bot_recording),
    current_time: withOffset(now),
    current_weekday: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(now)
  };
}
