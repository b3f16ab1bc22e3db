import type { CallStatus } from '../objects/call-activity.ts';
import type { CampaignState } from '../objects/campaign.ts';
import type { Decimal, Integer, RecordId, Timestamp } from '../vocabulary/api.ts';

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
  /** The newest entry of Dograh's log, in plain words. */
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
  /** The campaign that calls this one's unreached people again. */
  redialedCampaignId: string | null;
  /** Why the numbers are not fresh; null when they are. */
  staleBecause: string | null;
}

/** An entry of Dograh's campaign log. */
export interface LogEntry {
  at: Timestamp | null;
  level: string | null;
  event: string | null;
  /** In plain words, with what to do about it. */
  message: string;
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

/** What the creation form starts with. */
export interface CreationDefaults {
  /** Calls at the same time that Dograh allows this organization. */
  concurrencyLimit: Integer | null;
  /** Active caller numbers: each call of a campaign holds one. */
  callerNumbers: Integer | null;
  telephony: TelephonyChoice[];
  retry: RetrySettings;
  breaker: BreakerSettings;
  /** Time zone of the user. */
  timeZone: string;
  /** Most people that one campaign takes. */
  maximumPeople: Integer;
  /** Why some defaults are missing; null when none is. */
  warning: string | null;
}

export interface TelephonyChoice {
  telephonyId: Integer;
  name: string;
  ready: boolean;
  isDefault: boolean;
  /** Why it cannot place calls. */
  blockedBecause: string | null;
}

/** When a person who was not reached is called again. Dograh retries only busy and unanswered calls. */
export interface RetrySettings {
  enabled: boolean;
  /** 0 to 10. */
  maximumRetries: Integer;
  /** 30 to 3,600. */
  delaySeconds: Integer;
  onBusy: boolean;
  onNoAnswer: boolean;
}

/** When Dograh pauses a campaign by itself. */
export interface BreakerSettings {
  enabled: boolean;
  /** Share of failed calls, 0 to 1. */
  failureThreshold: Decimal;
  /** 30 to 600. */
  windowSeconds: Integer;
  /** 1 to 100. */
  minimumCalls: Integer;
}

/** Where the people of a campaign come from. */
export type RecipientSource =
  /** Members of a Salesforce campaign. */
  | 'campaign_members'
  /** Leads or contacts by their ids: a list view read by the page, or this record. */
  | 'records'
  /** Leads and contacts that a report shows. */
  | 'report'
  /** A file that the page read. */
  | 'csv';

/** A field whose value the workflow may use. */
export interface FieldChoice {
  name: string;
  label: string;
  /** A checkbox that says that the person wants not to be reached. */
  isOptOut: boolean;
}

/** A Salesforce campaign or report to choose from. */
export interface SourceChoice {
  sourceId: RecordId;
  name: string;
  /** Members of a campaign; null for a report. */
  size: Integer | null;
}

/** A variable of the workflow and where its value comes from. */
export interface VariableMapping {
  /** Name of the variable: no spaces. */
  variable: string;
  /** Field of the lead or contact, or column of the file; null: `text` for everybody. */
  field: string | null;
  /** Used when the field is empty, or for everybody when there is no field. */
  text: string | null;
  /** A person without a value is left out; Dograh would refuse the whole list. */
  required: boolean;
}

/** Who is to be called. */
export interface RecipientRequest {
  source: RecipientSource;
  /** Id of the Salesforce campaign or report. */
  sourceId: RecordId | null;
  /** Ids of leads or contacts. */
  recordIds: RecordId[] | null;
  /** Content of the file, with a header line. */
  csv: string | null;
  /** Column of the file that holds the number. */
  phoneColumn: string | null;
  /** Phone fields in the order in which they are tried: `MobilePhone`, `Phone`. */
  phoneFields: string[];
  /** Added to numbers without one, such as `1` or `44`; null: such numbers are invalid. */
  defaultCountryCode: string | null;
  /** Checkbox fields, besides Do Not Call, that keep a person out. */
  optOutFields: string[];
  /** People whom Dograh called within so many days are left out; 0: nobody is. */
  recentlyCalledDays: Integer;
  variables: VariableMapping[];
}

/** Why a person is not called. */
export type ExclusionReason =
  /** Do Not Call is set. */
  | 'do_not_call'
  /** One of the chosen opt-out fields is set. */
  | 'opted_out'
  /** No phone field has a value. */
  | 'missing_number'
  /** The number cannot be a phone number, or lacks its country code. */
  | 'invalid_number'
  /** Somebody before on the list has the same number. */
  | 'duplicate_number'
  /** Called within the chosen time. */
  | 'recently_called'
  /** A variable that the workflow needs has no value. */
  | 'missing_variable';

/** The dry run: whom a campaign would call and whom not. */
export interface RecipientPreview {
  /** People in the source. */
  total: Integer;
  /** People who would be called. */
  included: Integer;
  exclusions: Exclusion[];
  /** The first people with the values that the workflow would get. */
  firstRows: PreviewRow[];
  /** Size of the list in bytes. */
  listBytes: Integer;
  /** Something that the user should know, such as a report that holds more rows than Salesforce gives out. */
  warnings: string[];
}

export interface Exclusion {
  reason: ExclusionReason;
  count: Integer;
  /** The first of them. */
  people: ExcludedPerson[];
}

export interface ExcludedPerson {
  /** Null for a line of a file. */
  personId: RecordId | null;
  name: string | null;
  /** What stands in the phone field. */
  phone: string | null;
  /** What exactly keeps the person out. */
  detail: string | null;
}

export interface PreviewRow {
  personId: RecordId | null;
  name: string | null;
  phone: string;
  values: VariableValue[];
}

export interface VariableValue {
  variable: string;
  value: string | null;
}

/** A campaign to create. */
export interface CampaignRequest {
  /** Given by the page once and kept for every further try, so that no campaign is created twice. */
  idempotencyKey: string;
  /** 1 to 80 characters. */
  name: string;
  workflowId: Integer;
  recipients: RecipientRequest;
  telephonyId: Integer | null;
  /** Calls at the same time; null: as Dograh sees fit. */
  maximumConcurrency: Integer | null;
  retry: RetrySettings;
  breaker: BreakerSettings;
  /** IANA name, such as `Europe/Vienna`. */
  timeZone: string;
  /** Empty: at any time. */
  callingHours: CallingHours[];
}

/** How far the creation is. */
export type CreationStage =
  /** The job has not begun. */
  | 'waiting'
  /** People are read and checked. */
  | 'reading'
  /** The list travels to Dograh's store. */
  | 'uploading'
  /** Dograh checks the list and sets up the campaign. */
  | 'creating'
  /** Done. */
  | 'created'
  /** Given up; nothing was created in Dograh. A further try with the same key is safe. */
  | 'failed';

/** Where a creation stands. */
export interface CreationProgress {
  stage: CreationStage;
  campaignId: RecordId | null;
  /** People read so far. */
  peopleRead: Integer | null;
  /** People on the list. */
  included: Integer | null;
  /** What went wrong, or what was found. */
  message: string | null;
  correlationId: string | null;
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
