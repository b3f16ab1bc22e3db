import type {
  CallingHours,
  CampaignBreaker,
  CampaignLogEntry,
  RetryRules
} from '../../../generator/schema/dograh-api/campaigns.ts';
import type { SourceSyncStatus } from '../../../generator/schema/dograh-api/campaign-reports.ts';
import type { CampaignState } from '../../../generator/schema/objects/campaign.ts';
import type { Context } from './run-record.ts';

/** A campaign as Dograh keeps it. */
export interface CampaignRecord {
  readonly id: number;
  name: string;
  readonly workflowId: number;
  state: CampaignState;
  readonly sourceId: string;
  totalRows: number | null;
  /** Wrong on purpose: grows by one with each batch, as Dograh's does. */
  processedRows: number;
  /** People who used up their retries. */
  failedRows: number;
  readonly createdAt: number;
  startedAt: number | null;
  completedAt: number | null;
  retryRules: Required<RetryRules>;
  maxConcurrency: number | null;
  schedule: CallingHours | null;
  breaker: Required<CampaignBreaker> | null;
  readonly parentId: number | null;
  redialedId: number | null;
  readonly telephonyId: number | null;
  readonly logs: CampaignLogEntry[];
  sync: { status: SourceSyncStatus; lastAt: number | null; error: string | null };
  /** When anything was dialled or ended last. */
  lastActivityAt: number;
}

/** A person of a campaign who is to be called: `processed` means dialled, not reached. */
export type RowState = 'queued' | 'processing' | 'processed' | 'failed';

export interface RowRecord {
  readonly id: number;
  readonly campaignId: number;
  /** Such as `csv_1c9f02ab_row_61`; a retry has `_retry_1` behind it. */
  readonly sourceUuid: string;
  readonly context: Context;
  state: RowState;
  /** Not before; at once when null. */
  readonly notBefore: number | null;
  /** How many tries came before. */
  readonly attempt: number;
}
