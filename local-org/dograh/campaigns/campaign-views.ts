import type { Campaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { CampaignProgress } from '../../../generator/schema/dograh-api/campaign-reports.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { CampaignRecord } from '../store/campaign-record.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import { optional, withZ } from '../timestamps.ts';
import { usualBreaker } from './breaker.ts';
import { textOf } from '../json-text.ts';

/** A campaign as the API shows it. */
export function campaignView(campaign: CampaignRecord, store: Store): Campaign {
  const rows = store.rowsOf(campaign.id);
  return {
    id: campaign.id,
    name: campaign.name,
    workflow_id: campaign.workflowId,
    workflow_name: store.workflows.get(campaign.workflowId)?.name ?? 'Unknown',
    state: campaign.state,
    source_type: 'csv',
    source_id: campaign.sourceId,
    total_rows: campaign.totalRows,
    processed_rows: campaign.processedRows,
    failed_rows: campaign.failedRows,
    created_at: withZ(campaign.createdAt),
    started_at: optional(withZ, campaign.startedAt),
    completed_at: optional(withZ, campaign.completedAt),
    retry_config: campaign.retryRules,
    max_concurrency: campaign.maxConcurrency,
    schedule_config: campaign.schedule,
    // Shown as switched off where nobody set one, although it is on.
    circuit_breaker: campaign.breaker ?? { ...usualBreaker, enabled: false },
    executed_count: rows.filter(({ state }) => state === 'processed').length,
    total_queued_count: rows.length,
    parent_campaign_id: campaign.parentId,
    redialed_campaign_id: campaign.redialedId,
    telephony_configuration_id: campaign.telephonyId,
    telephony_configuration_name: store.telephony.get(campaign.telephonyId ?? NaN)?.name ?? null,
    logs: [...campaign.logs]
  };
}

/** The counters, with the faults that Dograh's have. */
export function progressView(campaign: CampaignRecord, store: Store): CampaignProgress {
  const { processedRows, totalRows } = campaign;
  const share = totalRows === null || totalRows === 0 ? 0 : (processedRows / totalRows) * 100;
  return {
    campaign_id: campaign.id,
    state: campaign.state,
    total_rows: totalRows ?? 0,
    processed_rows: processedRows,
    failed_calls: store.runsOf(campaign.id).filter(hasFailed).length,
    progress_percentage: Math.round(share * 100) / 100,
    source_sync: {
      status: campaign.sync.status,
      last_synced_at: optional(withZ, campaign.sync.lastAt),
      error: campaign.sync.error
    },
    rate_limit: 1,
    started_at: optional(withZ, campaign.startedAt),
    completed_at: optional(withZ, campaign.completedAt)
  };
}

function hasFailed(run: RunRecord): boolean {
  const last: JsonObject | undefined = run.callbacks.at(-1);
  return ['failed', 'busy', 'no-answer'].includes(textOf(last?.['status']));
}
