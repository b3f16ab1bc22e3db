import type { CallingHours } from './campaign-controller.ts';
import type { Decimal, Integer, RecordId } from '../vocabulary/api.ts';

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
