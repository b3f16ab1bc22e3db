import type { CallStatus } from '../objects/call-activity.ts';
import type { CampaignState } from '../objects/campaign.ts';
import type { Decimal, Integer, RecordId, Timestamp } from '../vocabulary/api.ts';
import type {
  BreakerSettings,
  CampaignRequest,
  CreationDefaults,
  CreationProgress,
  ExcludedPerson,
  ExclusionReason,
  FieldChoice,
  RecipientPreview,
  RecipientRequest,
  RecipientSource,
  RetrySettings,
  SourceChoice
} from './campaign-creation.ts';

/** A campaign as lists show it. Every number is null, never 0, when it is not known. */
export interface CampaignRow {
  /** Id of the `Dograh_Campaign__c` record. */
  campaignId: RecordId;
  name: string;
  state: CampaignState;
  workflowName: string | null;
  /** Dograh's id; null until Dograh has answered. */
  externalCampaignId: string | null;
  /** The Salesforce campaign whose members are called. */
  salesforceCampaignId: RecordId | null;
  /** People on the list. */
  totalRows: Integer | null;
  /** Calls placed, retries included. With `totalQueuedCount` the honest measure of progress. */
  executedCount: Integer | null;
  /** Calls to place in all, retries included. */
  totalQueuedCount: Integer | null;
  /** Calls by how they went, counted from the call activities. */
  outcomes: OutcomeCounts;
  /** What the newest note about the campaign is about; pages have translated words for those that they know. */
  lastLogEvent: string | null;
  /** The newest note in the words of Dograh, or why the campaign could not be created. */
  lastLogMessage: string | null;
  createdAt: Timestamp;
  startedAt: Timestamp | null;
  completedAt: Timestamp | null;
  /** When the counters were last read from Dograh or came with an event. */
  readAt: Timestamp | null;
  /** Which actions the state allows. */
  mayStart: boolean;
  mayPause: boolean;
  mayResume: boolean;
  mayRedial: boolean;
}

/** How the calls of a campaign went, as far as Salesforce has recorded them. */
export interface OutcomeCounts {
  /** Calls recorded at all: the base of every rate. */
  recorded: Integer;
  connected: Integer;
  noAnswer: Integer;
  busy: Integer;
  voicemail: Integer;
  failed: Integer;
  /** Queued, dialled, ringing or under way. */
  open: Integer;
  /** Mean length of the connected calls in seconds. */
  averageDurationSeconds: Decimal | null;
}

/** One campaign with all that its page shows. */
export interface CampaignDetail {
  campaign: CampaignRow;
  /** Dograh's log, newest first. */
  log: LogEntry[];
  /** Calls by the hour, oldest first, for the pace. */
  hours: HourCount[];
  maximumConcurrency: Integer | null;
  timeZone: string | null;
  /** Calling hours; empty: at any time. */
  callingHours: CallingHours[];
  telephonyName: string | null;
  /** When an unsuccessful call is tried again; null when Dograh could not be asked. */
  retry: RetrySettings | null;
  /** When Dograh pauses the campaign by itself; null when Dograh could not be asked or names none. */
  breaker: BreakerSettings | null;
  /** The campaign that calls this one's unreached people again. */
  redialedCampaignId: string | null;
  /** Why the numbers are not fresh; null when they are. */
  staleBecause: string | null;
}

/** An entry of Dograh's campaign log. */
export interface LogEntry {
  at: Timestamp | null;
  level: string | null;
  /** Pages have translated words for those that they know. */
  event: string | null;
  /** In Dograh's own words; null when it gave none. */
  said: string | null;
  /** Of a trip of the breaker: calls that failed, of those that it looked at; null when not told. */
  failedCalls: Integer | null;
  countedCalls: Integer | null;
}

export interface HourCount {
  hour: Timestamp;
  calls: Integer;
  connected: Integer;
}

/** A span of one weekday in the campaign's time zone. It cannot reach over midnight. */
export interface CallingHours {
  /** 0 is Monday, 6 is Sunday. */
  dayOfWeek: Integer;
  /** `HH:MM`. */
  startTime: string;
  /** `HH:MM`, not included. */
  endTime: string;
}

/** A call of a campaign. */
export interface CampaignCall {
  callId: RecordId;
  callNumber: string;
  status: CallStatus;
  personId: RecordId | null;
  personName: string | null;
  disposition: string | null;
  durationSeconds: Integer | null;
  startedAt: Timestamp | null;
}

/** A workflow that a campaign can use. */
export interface WorkflowChoice {
  workflowId: Integer;
  workflowUuid: string | null;
  name: string;
}

/** What a workflow wants to know about a person. */
export interface WorkflowVariables {
  workflowId: Integer;
  /** Names of the variables that its prompts use. */
  names: string[];
}

/**
 * Campaigns: what they do, starting and stopping them, and creating new ones.
 * @service DograhCampaignService
 */
export interface DograhCampaignController {
  /**
   * Campaigns of a lead, contact or Salesforce campaign, newest first; without a record all that the user sees.
   * @permission Dograh_Manage_Campaigns
   */
  listCampaigns(
    recordId: RecordId | null,
    activeOnly: boolean,
    maximumRows: Integer,
    correlationId: string
  ): CampaignRow[];

  /**
   * Reads the counters of these campaigns from Dograh unless somebody did a moment ago, and keeps them.
   * @permission Dograh_Manage_Campaigns
   */
  refreshCampaigns(campaignIds: RecordId[], correlationId: string): CampaignRow[];

  /**
   * One campaign with its log and its pace.
   * @permission Dograh_Manage_Campaigns
   */
  getCampaign(campaignId: RecordId, correlationId: string): CampaignDetail;

  /**
   * Calls of a campaign, newest first.
   * @permission Dograh_Manage_Campaigns
   */
  listCampaignCalls(campaignId: RecordId, pageSize: Integer, offset: Integer, correlationId: string): CampaignCall[];

  /**
   * Dograh reads the list and begins to dial.
   * @permission Dograh_Manage_Campaigns
   */
  startCampaign(campaignId: RecordId, correlationId: string): CampaignRow;

  /**
   * No new calls; up to ten that are already claimed are still placed.
   * @permission Dograh_Manage_Campaigns
   */
  pauseCampaign(campaignId: RecordId, correlationId: string): CampaignRow;

  /**
   * Dialling goes on within a minute.
   * @permission Dograh_Manage_Campaigns
   */
  resumeCampaign(campaignId: RecordId, correlationId: string): CampaignRow;

  /**
   * A new campaign that calls those again who were not reached. Possible once, when the campaign is completed.
   * @permission Dograh_Manage_Campaigns
   */
  redialCampaign(campaignId: RecordId, name: string, correlationId: string): CampaignRow;

  /**
   * Workflows that a campaign can use.
   * @permission Dograh_Manage_Campaigns
   */
  listWorkflowChoices(correlationId: string): WorkflowChoice[];

  /**
   * What a workflow wants to know about each person.
   * @permission Dograh_Manage_Campaigns
   */
  getWorkflowVariables(workflowId: Integer, correlationId: string): WorkflowVariables;

  /**
   * What the creation form starts with.
   * @permission Dograh_Manage_Campaigns
   */
  getCreationDefaults(correlationId: string): CreationDefaults;

  /**
   * Fields of leads and contacts that the user may read.
   * @permission Dograh_Manage_Campaigns
   */
  listFieldChoices(correlationId: string): FieldChoice[];

  /**
   * Salesforce campaigns or reports whose name holds the text.
   * @permission Dograh_Manage_Campaigns
   */
  findSources(source: RecipientSource, text: string, correlationId: string): SourceChoice[];

  /**
   * The dry run: counts, reasons and the first rows. Nothing is created or sent.
   * @permission Dograh_Manage_Campaigns
   */
  previewRecipients(request: RecipientRequest, correlationId: string): RecipientPreview;

  /**
   * Everybody who is left out for one reason, 2,000 at most.
   * @permission Dograh_Manage_Campaigns
   */
  listExcludedPeople(request: RecipientRequest, reason: ExclusionReason, correlationId: string): ExcludedPerson[];

  /**
   * Begins to create a campaign. A second request with the same key joins the first.
   * @permission Dograh_Manage_Campaigns
   */
  createCampaign(request: CampaignRequest, correlationId: string): CreationProgress;

  /**
   * Where the creation with this key stands.
   * @permission Dograh_Manage_Campaigns
   */
  getCreationProgress(idempotencyKey: string, correlationId: string): CreationProgress;
}
