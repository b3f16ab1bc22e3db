import type { Decimal, Integer, JsonObject, Timestamp } from '../vocabulary/api.ts';

/** Runs: one run is one call, or one text chat, with a workflow. */
export interface RunApi {
  /**
   * Runs of one workflow, newest first unless told otherwise. For a workflow that does not exist the list is empty.
   * Pages shift while calls come in, so the same run may be seen twice. In lists `usage_info`, `logs`, `annotations`,
   * `public_access_token` and every public URL are empty; `getRun` has them.
   *
   * @http GET /workflow/{workflowId}/runs
   * @timeout 20s
   * @errors 400 The filters are no JSON.
   * @errors 403 The filters name an attribute that this list cannot be filtered by.
   */
  listRuns(
    workflowId: Integer,
    query: {
      /** From 1. */
      page?: Integer;
      /** 1 to 100; 50 when absent. */
      limit?: Integer;
      /**
       * A JSON array of `{"attribute", "type", "value"}`; without `type` a filter is ignored. By attribute:
       * `dateRange` (`dateRange`, `{"from", "to"}` in ISO 8601, on `created_at`),
       * `status` (`radio`, `{"status": "completed"}` or `"in_progress"`),
       * `dispositionCode` (`multiSelect`, `{"codes": []}`),
       * `duration` in seconds and `tokenUsage` (both `numberRange`, `{"min", "max"}`).
       */
      filters?: string;
      /** `duration`; any other text means `created_at`. */
      sort_by?: string;
      sort_order?: SortOrder;
    }
  ): RunPage;

  /**
   * One run with everything that is known of it. Dograh looks the run up by its own id and does not compare the
   * workflow's. Makes the public links when there is something to link to.
   *
   * @http GET /workflow/{workflowId}/runs/{runId}
   * @timeout 20s
   * @errors 404 There is no such run.
   * @differs Run.cost_info Dograh's document says any object; these are the members that it sends.
   * @differs Run.usage_info Dograh's document says any object; these are the members that it sends.
   */
  getRun(workflowId: Integer, runId: Integer): Run;
}

/** Direction of a sorted list. */
export type SortOrder =
  /** Smallest or oldest first. */
  | 'asc'
  /** Largest or newest first. */
  | 'desc';

/** Who dialled. */
export type CallType =
  /** The person called. */
  | 'inbound'
  /** Dograh called. */
  | 'outbound';

/** One page of runs. */
export interface RunPage {
  runs: Run[];
  total_count: Integer;
  page: Integer;
  limit: Integer;
  total_pages: Integer;
  /** The filters as Dograh understood them. */
  applied_filters?: JsonObject[] | null;
}

/**
 * One call. There is neither an end time nor a state: `is_completed` may be true before outcome, transcript and
 * recording are written, so a run is over when `gathered_context` also has `call_disposition` or `error`.
 */
export interface Run {
  /** Unique in one installation of Dograh, not across several. */
  id: Integer;
  workflow_id: Integer;
  /** Such as `WR-API-4417`; not unique. */
  name: string;
  /** Carrier or channel: `twilio`, `vonage`, `webrtc`, `textchat` and others; new ones come without notice. */
  mode: string;
  created_at: Timestamp;
  is_completed: boolean;
  /** Storage key of the transcript, not an address; `getDownloadUrl` makes a link of it. */
  transcript_url: string | null;
  /** Storage key of the recording, not an address. */
  recording_url: string | null;
  /** Storage key of the person's side of the recording. */
  user_recording_url?: string | null;
  /** Storage key of Dograh's side of the recording. */
  bot_recording_url?: string | null;
  /** Link that opens without a key and never expires. Given as soon as anything can be downloaded. */
  transcript_public_url?: string | null;
  /** Link that opens without a key and never expires. Given as soon as anything can be downloaded. */
  recording_public_url?: string | null;
  /** Link that opens without a key and never expires. */
  user_recording_public_url?: string | null;
  /** Link that opens without a key and never expires. */
  bot_recording_public_url?: string | null;
  /** Part of the public links. Whoever has it can hear the call, and it cannot be revoked. */
  public_access_token?: string | null;
  cost_info: RunCost | null;
  usage_info?: RunUsage | null;
  /** The version of the workflow that talked. */
  definition_id: Integer | null;
  /** What the call was started with, `sf_record_id` and `sf_correlation_id` among it, and what Dograh added. */
  initial_context?: JsonObject | null;
  /**
   * What came of the call: `call_disposition`, `mapped_call_disposition`, `call_tags`, `call_id` of the carrier,
   * `error`, `nodes_visited` and `extracted_variables`, whose members also stand here one by one.
   */
  gathered_context?: JsonObject | null;
  call_type: CallType;
  /** `telephony_status_callbacks` of the carrier and, after the end, the talk in `realtime_feedback_events`. */
  logs?: JsonObject | null;
  /** `qa_<node id>` for each quality check, and `tags`. */
  annotations?: JsonObject | null;
}

/** What a run cost. */
export interface RunCost {
  dograh_token_usage?: Decimal | null;
  call_duration_seconds?: Integer | null;
}

/** What a run used of each service, by the service's name and model. */
export interface RunUsage {
  /** Tokens of language models. */
  llm?: JsonObject | null;
  /** Characters spoken. */
  tts?: JsonObject | null;
  /** Seconds heard. */
  stt?: JsonObject | null;
  call_duration_seconds?: Integer | null;
}
