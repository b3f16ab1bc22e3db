import type { CampaignState } from '../objects/campaign.ts';
import type { Decimal, Integer, JsonObject, Timestamp } from '../vocabulary/api.ts';

/**
 * Campaigns: a workflow calls every person of a list. `created` is followed by `syncing`, `running` and `completed`;
 * `running` and `paused` may alternate; `completed` and `failed` are final. Nothing can be deleted or cancelled.
 */
export interface CampaignApi {
  /**
   * Makes a campaign of a list that was uploaded before. It does not call anybody yet. A second request makes a second
   * campaign.
   *
   * @http POST /campaign/create
   * @timeout 60s
   * @once
   * @errors 400 The list has faults, telephony is not ready, or more calls at once are asked for than are allowed.
   * @errors 404 There is no such workflow.
   * @errors 422 The body is not as Dograh expects it.
   * @differs Campaign.state Dograh's database knows these six values only; its document says any text.
   * @differs CampaignLogEntry.ts Dograh always writes ISO 8601 with a zone; its document says any text.
   */
  createCampaign(body: CreateCampaign): Campaign;

  /**
   * Every campaign of the organization with its log, newest first. Not paged.
   *
   * @http GET /campaign/
   * @timeout 20s
   */
  listCampaigns(): CampaignList;

  /**
   * One campaign. `executed_count` of `total_queued_count` is the honest measure of how far it has come.
   *
   * @http GET /campaign/{campaignId}
   * @timeout 10s
   * @errors 404 There is no such campaign.
   */
  getCampaign(campaignId: Integer): Campaign;

  /**
   * Changes a campaign, also while it runs. A schedule, retry rule or breaker is replaced as a whole. A schedule
   * cannot be removed, only switched off.
   *
   * @http PATCH /campaign/{campaignId}
   * @timeout 20s
   * @errors 400 The campaign is over, or more calls at once are asked for than are allowed.
   * @errors 404 There is no such campaign.
   * @errors 422 The body is not as Dograh expects it.
   */
  updateCampaign(campaignId: Integer, body: UpdateCampaign): Campaign;

  /**
   * Starts a campaign: Dograh reads the list, then calls.
   *
   * @http POST /campaign/{campaignId}/start
   * @timeout 30s
   * @once
   * @errors 400 The campaign was started before.
   * @errors 401 Telephony is not configured in Dograh. The API key is in order.
   * @errors 402 The credits are used up, or the key of a model is wrong.
   * @errors 404 There is no such campaign.
   */
  startCampaign(campaignId: Integer): Campaign;

  /**
   * Places no new calls. Calls under way go on, and up to ten that were already claimed are still placed.
   *
   * @http POST /campaign/{campaignId}/pause
   * @timeout 20s
   * @errors 400 The campaign is neither running nor reading its list.
   * @errors 404 There is no such campaign.
   */
  pauseCampaign(campaignId: Integer): Campaign;

  /**
   * Goes on with a paused campaign within a minute. What its circuit breaker counted is forgotten. Not to be sent
   * again: it would undo a pause that somebody made in between.
   *
   * @http POST /campaign/{campaignId}/resume
   * @timeout 30s
   * @once
   * @errors 400 The campaign is not paused.
   * @errors 401 Telephony is not configured in Dograh. The API key is in order.
   * @errors 402 The credits are used up, or the key of a model is wrong.
   * @errors 404 There is no such campaign.
   */
  resumeCampaign(campaignId: Integer): Campaign;

  /**
   * Makes a new campaign of the people whom a completed one did not reach. It has to be started. Schedule, breaker and
   * calls at once are taken over, the telephony configuration is not.
   *
   * @http POST /campaign/{campaignId}/redial
   * @timeout 30s
   * @once
   * @errors 400 The campaign is not completed, was redialled before, or reached everybody.
   * @errors 404 There is no such campaign.
   * @errors 422 The body is not as Dograh expects it.
   */
  redialCampaign(campaignId: Integer, body: RedialCampaign): Campaign;

  /**
   * What a new campaign of this organization may use, and what the last one used.
   *
   * @http GET /organizations/campaign-defaults
   * @timeout 10s
   * @errors 400 The API key belongs to no organization.
   */
  getCampaignDefaults(): CampaignDefaults;
}

/** A new campaign. */
export interface CreateCampaign {
  /** 1 to 255 characters. */
  name: string;
  workflow_id: Integer;
  /** `csv`, the only kind that there is. */
  source_type: string;
  /**
   * `file_key` of the uploaded CSV. Its column `phone_number` is required, in E.164 form and without duplicates; every
   * other column becomes a variable of the call.
   */
  source_id: string;
  /** Absent: the organization's default, or else the first that is ready. */
  telephony_configuration_id?: Integer | null;
  /** Absent is not the same as an empty object: Dograh's defaults for the two differ, so it is best sent in full. */
  retry_config?: RetryRules | null;
  /** Calls at once, 1 to 100; at most as many as there are caller numbers. */
  max_concurrency?: Integer | null;
  /** Absent: at any hour. */
  schedule_config?: CallingHours | null;
  /** Absent: Dograh's defaults, although it then answers `enabled: false`. */
  circuit_breaker?: CampaignBreaker | null;
}

/** Changes to a campaign. What is absent stays as it is. */
export interface UpdateCampaign {
  /** 1 to 255 characters. */
  name?: string | null;
  retry_config?: RetryRules | null;
  /** Calls at once, 1 to 100. */
  max_concurrency?: Integer | null;
  schedule_config?: CallingHours | null;
  circuit_breaker?: CampaignBreaker | null;
}

/** Whom of a completed campaign to call again. */
export interface RedialCampaign {
  /** 1 to 255 characters; made from the old name when absent. */
  name?: string | null;
  /** Calls that a machine answered; true when absent. */
  retry_on_voicemail?: boolean;
  /** Calls that nobody answered; true when absent. */
  retry_on_no_answer?: boolean;
  /** Calls that met an engaged line; true when absent. */
  retry_on_busy?: boolean;
  retry_config?: RetryRules | null;
}

/** When an unsuccessful call of a campaign is tried again. */
export interface RetryRules {
  enabled?: boolean;
  /** 0 to 10. */
  max_retries?: Integer;
  /** 30 to 3600. */
  retry_delay_seconds?: Integer;
  retry_on_busy?: boolean;
  retry_on_no_answer?: boolean;
  /** Accepted but without effect: Dograh never retries a call that a machine answered. */
  retry_on_voicemail?: boolean;
}

/** The hours in which a campaign may call: those of one time zone, not of each person. */
export interface CallingHours {
  enabled?: boolean;
  /** IANA name such as `America/Chicago`; `UTC` when absent. */
  timezone?: string;
  /** 1 to 50. */
  slots: CallingSlot[];
}

/** A span of one day, from `start_time` until just before `end_time`. It cannot reach past midnight. */
export interface CallingSlot {
  /** 0 is Monday, 6 is Sunday. */
  day_of_week: Integer;
  /** `HH:MM`. */
  start_time: string;
  /** `HH:MM`, `23:59` at the latest. */
  end_time: string;
}

/** When a campaign pauses itself because calls fail. Busy and unanswered calls are no failures. */
export interface CampaignBreaker {
  enabled?: boolean;
  /** Share of failures that trips it, 0 to 1. */
  failure_threshold?: Decimal;
  /** How far back calls are counted, 30 to 600. */
  window_seconds?: Integer;
  /** Fewer calls than this never trip it, 1 to 100. */
  min_calls_in_window?: Integer;
}

/** A campaign as Dograh keeps it. */
export interface Campaign {
  id: Integer;
  name: string;
  workflow_id: Integer;
  workflow_name: string;
  state: CampaignState;
  /** `csv`. */
  source_type: string;
  /** Storage key of the list. */
  source_id: string;
  /** People on the list; empty until it was read. */
  total_rows: Integer | null;
  /** Far too low, since Dograh counts batches of up to ten calls as one; see `executed_count`. */
  processed_rows: Integer;
  /** People who used up their retries. */
  failed_rows: Integer;
  created_at: Timestamp;
  started_at: Timestamp | null;
  /** An hour after the last call. */
  completed_at: Timestamp | null;
  retry_config: RetryRules;
  max_concurrency?: Integer | null;
  schedule_config?: CallingHours | null;
  circuit_breaker?: CampaignBreaker | null;
  /** Calls placed so far, retries included. */
  executed_count?: Integer;
  /** Calls to place in all, retries included. */
  total_queued_count?: Integer;
  /** The campaign of which this one calls the unreached people again. */
  parent_campaign_id?: Integer | null;
  /** The campaign that calls the unreached people of this one. */
  redialed_campaign_id?: Integer | null;
  telephony_configuration_id?: Integer | null;
  telephony_configuration_name?: string | null;
  /** What happened by itself; pauses that people made are not in it. */
  logs?: CampaignLogEntry[];
}

/** Something that happened to a campaign by itself. */
export interface CampaignLogEntry {
  ts: Timestamp;
  /** `info`, `warning` or `error`. */
  level: string;
  /** Such as `circuit_breaker_tripped`, `source_sync_failed` or `batch_failed`; new ones come without notice. */
  event: string;
  /** What happened, for people. */
  message: string;
  details?: JsonObject | null;
}

/** Every campaign. */
export interface CampaignList {
  campaigns: Campaign[];
}

/** What a new campaign may use. */
export interface CampaignDefaults {
  /** Calls at once in the whole organization, campaigns and single calls together. */
  concurrent_call_limit: Integer;
  /** Caller numbers; a campaign needs one for each call at once. */
  from_numbers_count: Integer;
  default_retry_config: RetryRules;
  last_campaign_settings?: LastCampaignSettings | null;
}

/** What the organization's last campaign used. */
export interface LastCampaignSettings {
  retry_config?: RetryRules | null;
  max_concurrency?: Integer | null;
  schedule_config?: CallingHours | null;
  circuit_breaker?: CampaignBreaker | null;
}
