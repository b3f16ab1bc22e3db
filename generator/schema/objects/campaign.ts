import type {
  DateTime,
  ExternalId,
  Formula,
  FromEvent,
  IndexedText,
  Lookup,
  LongText,
  OpenPicklist,
  Picklist,
  Text,
  WholeNumber
} from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';
import type { StatusOrder } from '../vocabulary/policies.ts';
import type { Campaign } from './standard.ts';
import type { DograhWorkflow } from './workflow.ts';

/** Where a campaign stands in Dograh. `completed` and `failed` are final. */
export type CampaignState =
  /** Set up, not started. */
  | 'created'
  /** Dograh reads the list of people. */
  | 'syncing'
  /** Calls are being placed. */
  | 'running'
  /** No new calls; up to ten that were already claimed are still placed. */
  | 'paused'
  /** Every person was called, or gave up its retries. */
  | 'completed'
  /** Broke off for good; cannot be resumed. */
  | 'failed';

/** Running and paused may alternate, so they share a rank and the later event wins. */
export const campaignStateOrder = {
  created: 0,
  syncing: 10,
  running: 20,
  paused: 20,
  completed: 30,
  failed: 30
} as const satisfies StatusOrder<CampaignState>;

/** What the newest note about a campaign can be about; Dograh may add others. People read the label. */
export type CampaignNote =
  /** @label Dograh paused the campaign by itself, because too many calls failed. Find out why, then resume it. */
  | 'circuit_breaker_tripped'
  /** @label Dograh could not read the list of people, and the campaign is over. */
  | 'source_sync_failed'
  /** @label A batch of calls broke off, and the campaign is over. */
  | 'batch_failed'
  /** @label All caller numbers were in use; Dograh tries again by itself. */
  | 'phone_number_pool_exhausted_retry'
  /**
   * @label All caller numbers stayed in use, and the campaign is over. Add numbers in Dograh or allow fewer calls at the
   * same time.
   */
  | 'phone_number_pool_exhausted'
  /**
   * Not Dograh's: it has no such campaign.
   * @label The campaign could not be created in Dograh.
   */
  | 'creation_failed';

/** One Dograh campaign: a list of people whom a workflow calls. */
export interface DograhCampaign extends CustomObject<
  'Dograh_Campaign__c',
  {
    label: 'Dograh Campaign';
    pluralLabel: 'Dograh Campaigns';
    name: Text<80>;
    nameLabel: 'Campaign Name';
    sharing: 'Private';
    history: true;
    reports: true;
    search: true;
    activities: false;
  }
> {
  /** Dograh's id of the campaign; empty until Dograh has answered. */
  externalCampaignId?: ExternalId<64>;
  /**
   * Given by the page before the campaign is created in Dograh, so that a second try finds the first.
   */
  idempotencyKey?: ExternalId<64>;
  /**
   * Identifies the request that created or last changed the campaign.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: IndexedText<64>;
  /**
   * Where the campaign stands in Dograh.
   * @history
   */
  status: Picklist<CampaignState, 'created'>;
  /** The workflow that talks to the people. */
  workflow?: Lookup<DograhWorkflow>;
  /** Dograh's id of the workflow. */
  workflowId?: Text<64>;
  /** Dograh's name of the workflow, kept also when Salesforce does not know the workflow yet. */
  workflowName?: Text<255>;
  /**
   * The Salesforce campaign whose members are called.
   * @apiName Campaign__c
   * @label Salesforce Campaign
   */
  salesforceCampaign?: Lookup<Campaign>;
  /** People on the list. */
  totalRows?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Calls placed so far, retries included. This is the honest measure of progress. */
  executedCount?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Calls to place in all, retries included. */
  totalQueuedCount?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** People who used up their retries. */
  failedRows?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Calls that somebody answered. */
  connectedCount?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Calls that nobody answered. */
  noAnswerCount?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Calls that met an engaged line. */
  busyCount?: FromEvent<'campaign_update', WholeNumber<9>>;
  /** Share of the queued calls that were placed. */
  progress?: Formula<
    'Percent',
    'IF(BLANKVALUE(Total_Queued_Count__c, 0) = 0, 0, Executed_Count__c / Total_Queued_Count__c)'
  >;
  /** Calls at the same time, at most. */
  maximumConcurrency?: WholeNumber<3>;
  /** Time zone of the calling hours. */
  timeZone?: Text<64>;
  /** When the campaign was started. */
  startedAt?: FromEvent<'campaign_update', DateTime>;
  /** When the campaign ended. */
  completedAt?: FromEvent<'campaign_update', DateTime>;
  /** What the newest note about the campaign is about: a breaker that tripped, a list that could not be read. */
  lastLogEvent?: FromEvent<'campaign_update', OpenPicklist<CampaignNote>>;
  /** The newest note in the words of Dograh, or why the campaign could not be created. */
  lastLogMessage?: FromEvent<'campaign_update', LongText<4000>>;
  /** Dograh's id of the campaign of which this one calls the unreached people again. */
  parentCampaignId?: FromEvent<'campaign_update', Text<64>>;
  /** When the newest event about this campaign happened. */
  lastEventAt?: DateTime;
  /** Delivery id of the newest event about this campaign. */
  lastEventId?: Text<64>;
  /** Values that could not be written to their field, each with its raw value and the reason. */
  mappingErrors?: LongText<32768>;
  /** When Salesforce last compared this record with Dograh. */
  lastSyncedAt?: DateTime;
}
