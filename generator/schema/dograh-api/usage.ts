import type { Decimal, Integer, JsonObject, Timestamp } from '../vocabulary/api.ts';
import type { SortOrder } from './runs.ts';

/** What the organization used: every run of every workflow, and sums. */
export interface UsageApi {
  /**
   * Runs of the whole organization, newest first unless told otherwise, those under way included. The best source to
   * find runs that never told of their end. Nothing can be asked for by time of change: the span has to reach back at
   * least as far as the longest call.
   *
   * @http GET /organizations/usage/runs
   * @timeout 30s
   * @errors 422 The sort order is neither `asc` nor `desc`.
   * @errors 500 A date is not in ISO 8601 form.
   * @differs UsageRun.created_at Dograh always writes ISO 8601 with a zone; its document says any text.
   */
  listUsageRuns(query: {
    /** Runs that began then or later. */
    start_date?: Timestamp;
    /** Runs that began then or earlier. */
    end_date?: Timestamp;
    /** From 1. */
    page?: Integer;
    /** 1 to 100; 50 when absent. */
    limit?: Integer;
    /**
     * A JSON array of `{"attribute", "type", "value"}`. By attribute:
     * `runId`, `workflowId`, `campaignId` (`number`, `{"value"}`),
     * `callerNumber`, `calledNumber` (`text`, `{"value"}` found anywhere in the number),
     * `dispositionCode` (`multiSelect`, `{"codes": []}`),
     * `duration` in seconds (`numberRange`, `{"min", "max"}`),
     * `callDirection` (`radio`, `{"status": "inbound"}` or `"outbound"`),
     * `callChannel` (`radio`, `{"status": "telephony"}`, `"web"` or `"chat"`). Any other is ignored.
     */
    filters?: string;
    /** `duration`; `created_at` when absent. */
    sort_by?: string;
    sort_order?: SortOrder;
  }): UsageRunPage;

  /**
   * What was used since the current billing period began.
   *
   * @http GET /organizations/usage/current-period
   * @timeout 10s
   * @differs CurrentUsage.period_start Dograh always writes ISO 8601 with a zone; its document says any text.
   * @differs CurrentUsage.period_end Dograh always writes ISO 8601 with a zone; its document says any text.
   */
  getCurrentUsage(): CurrentUsage;
}

/** One page of the organization's runs. */
export interface UsageRunPage {
  runs: UsageRun[];
  /** Always 0 in today's Dograh. */
  total_dograh_tokens: Decimal;
  /** Of this page only. */
  total_duration_seconds: Integer;
  total_count: Integer;
  page: Integer;
  limit: Integer;
  total_pages: Integer;
}

/**
 * A run as usage lists show it. Whether it is over is not said; the campaign stands in `initial_context.campaign_id`.
 */
export interface UsageRun {
  /** Unique in one installation of Dograh, not across several. */
  id: Integer;
  workflow_id: Integer;
  workflow_name: string | null;
  /** Such as `WR-API-4417`; not unique. */
  name: string;
  created_at: Timestamp;
  dograh_token_usage: Decimal;
  call_duration_seconds: Integer;
  /** Storage key of the recording, not an address. */
  recording_url?: string | null;
  /** Storage key of the transcript, not an address. */
  transcript_url?: string | null;
  /** Storage key of the person's side of the recording. */
  user_recording_url?: string | null;
  /** Storage key of Dograh's side of the recording. */
  bot_recording_url?: string | null;
  /** Link that opens without a key and never expires. */
  recording_public_url?: string | null;
  /** Link that opens without a key and never expires. */
  transcript_public_url?: string | null;
  /** Link that opens without a key and never expires. */
  user_recording_public_url?: string | null;
  /** Link that opens without a key and never expires. */
  bot_recording_public_url?: string | null;
  /** Part of the public links. Whoever has it can hear the call, and it cannot be revoked. */
  public_access_token?: string | null;
  /** Kept by Dograh for older clients; `caller_number` and `called_number` say more. */
  phone_number?: string | null;
  caller_number?: string | null;
  called_number?: string | null;
  /** `inbound` or `outbound`. */
  call_type?: string | null;
  /** Carrier or channel: `twilio`, `vonage`, `webrtc`, `textchat` and others; new ones come without notice. */
  mode?: string | null;
  /** How it ended; free text. */
  disposition?: string | null;
  /** What the call was started with. */
  initial_context?: JsonObject | null;
  /** What came of the call. */
  gathered_context?: JsonObject | null;
  /** US dollars; empty when the organization has no price. */
  charge_usd?: Decimal | null;
}

/** What was used in the current billing period. */
export interface CurrentUsage {
  period_start: Timestamp;
  period_end: Timestamp;
  used_dograh_tokens: Decimal;
  total_duration_seconds: Integer;
  used_amount_usd?: Decimal | null;
  /** ISO 4217 code. */
  currency?: string | null;
  price_per_second_usd?: Decimal | null;
}
