import type { CampaignState } from '../objects/campaign.ts';
import type { Decimal, Integer, PlainText, Timestamp } from '../vocabulary/api.ts';
import type { Run, SortOrder } from './runs.ts';

/** How a campaign goes: its counters, its calls, and both as a file. */
export interface CampaignReportApi {
  /**
   * Counters of a campaign. Dograh reads every run of the campaign for them: not to be asked often. `processed_rows`
   * and `progress_percentage` are far too low, since Dograh counts batches of up to ten calls as one.
   *
   * @http GET /campaign/{campaignId}/progress
   * @timeout 20s
   * @errors 404 There is no such campaign.
   * @differs CampaignProgress.state Dograh's database knows these six values only; its document says any text.
   * @differs CampaignProgress.source_sync Dograh's document says any object; these are the members that it sends.
   */
  getCampaignProgress(campaignId: Integer): CampaignProgress;

  /**
   * Runs of one campaign, newest first unless told otherwise. Filters, sorting and empty members as in `listRuns`. A
   * person who was tried again has several runs.
   *
   * @http GET /campaign/{campaignId}/runs
   * @timeout 20s
   * @errors 400 The filters are no JSON.
   * @errors 403 The filters name an attribute that this list cannot be filtered by.
   * @errors 404 There is no such campaign.
   * @differs CampaignRunPage.runs Dograh's document says any objects; it sends the same runs as for a workflow.
   */
  listCampaignRuns(
    campaignId: Integer,
    query: {
      /** From 1. */
      page?: Integer;
      /** 1 to 100; 50 when absent. */
      limit?: Integer;
      /** As in `listRuns`. */
      filters?: string;
      /** `duration`; any other text means `created_at`. */
      sort_by?: string;
      sort_order?: SortOrder;
    }
  ): CampaignRunPage;

  /**
   * The completed runs that have a length, as CSV with a header line. Has no column for the Salesforce record.
   *
   * @http GET /campaign/{campaignId}/report
   * @timeout 60s
   * @errors 404 There is no such campaign.
   * @differs response Dograh sends `text/csv`; its document says JSON without saying which.
   */
  getCampaignReport(
    campaignId: Integer,
    query: {
      /** Runs that began then or later. */
      start_date?: Timestamp;
      /** Runs that began then or earlier. */
      end_date?: Timestamp;
    }
  ): PlainText;
}

/** How far Dograh has read the list of people. */
export type SourceSyncStatus =
  /** Not begun. */
  | 'pending'
  /** The list is being read. */
  | 'in_progress'
  /** The list was read. */
  | 'completed'
  /** The list could not be read. */
  | 'failed';

/** Counters of a campaign. */
export interface CampaignProgress {
  campaign_id: Integer;
  state: CampaignState;
  total_rows: Integer;
  /** Far too low; `executed_count` of the campaign is right. */
  processed_rows: Integer;
  /** Tries, not people, that ended failed, busy or unanswered. */
  failed_calls: Integer;
  /** Far too low, as it follows from `processed_rows`. */
  progress_percentage: Decimal;
  source_sync: SourceSync;
  /** Calls that Dograh begins in a second, at most. */
  rate_limit: Integer;
  started_at: Timestamp | null;
  completed_at: Timestamp | null;
}

/** How reading the list of people went. */
export interface SourceSync {
  status: SourceSyncStatus;
  last_synced_at?: Timestamp | null;
  /** What went wrong, for people. */
  error?: string | null;
}

/** One page of a campaign's runs. */
export interface CampaignRunPage {
  runs: Run[];
  total_count: Integer;
  page: Integer;
  limit: Integer;
  total_pages: Integer;
}
