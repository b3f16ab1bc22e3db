/*
 * Generated from generator/schema/inbound by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */
import type { CallUpdate } from '../../../generator/schema/inbound/call.ts';
import type { CallCompleted } from '../../../generator/schema/inbound/call.ts';
import type { CampaignUpdate } from '../../../generator/schema/inbound/campaign.ts';
import type { IntegrationHealth } from '../../../generator/schema/inbound/health.ts';
import type { WorkflowPublished } from '../../../generator/schema/inbound/workflow.ts';

/** What each event says, by its `eventType`. */
export interface InboundEvents {
  /** A call moved on: it was dialled, rings or was answered. */
  call_update: CallUpdate;
  /** A call is over. */
  call_completed: CallCompleted;
  /** A campaign's state or counters changed. */
  campaign_update: CampaignUpdate;
  /** The bridge tells how Dograh does, before Salesforce finds out by failing. */
  integration_health: IntegrationHealth;
  /** A new version of a workflow was published: cached copies are dropped. */
  workflow_published: WorkflowPublished;
}

/** Every event that Salesforce takes. */
export const eventTypes = [
  'call_update',
  'call_completed',
  'campaign_update',
  'integration_health',
  'workflow_published'
] as const;

/** Another spelling of an event: its members with those of the contract. */
export interface EventSpelling {
  readonly eventType: keyof InboundEvents;
  /** A body without `eventType` is of this spelling when it has this member. */
  readonly recognizedBy: string;
  /** Where members go that the spelling does not name. */
  readonly unmapped: string;
  /** Members that change places when `direction` is `inbound`. */
  readonly swappedWhenInbound: readonly string[];
  readonly members: Readonly<Record<string, string>>;
}

/** The body that Dograh's own webhook node sends, with the template that the package's documentation gives. Every value is a string: an empty one stands for null, `True` and `False` for booleans. Dograh adds `call_disposition` itself. */
export const dograhWebhook: EventSpelling = {
  eventType: 'call_completed',
  recognizedBy: 'workflow_run_id',
  unmapped: 'extractedVariables',
  swappedWhenInbound: ['phoneNumber', 'dograhNumber'],
  members: {
    workflow_run_id: 'workflowRunId',
    workflow_id: 'workflowId',
    campaign_id: 'campaignId',
    call_time: 'startedAt',
    sf_org_id: 'organizationId',
    sf_record_id: 'recordId',
    sf_correlation_id: 'correlationId',
    direction: 'direction',
    called_number: 'phoneNumber',
    caller_number: 'dograhNumber',
    provider_call_id: 'providerCallId',
    duration_seconds: 'durationSeconds',
    error: 'errorMessage',
    call_tags: 'callTags',
    call_disposition: 'disposition',
    mapped_call_disposition: 'mappedDisposition',
    summary: 'summary',
    transcript: 'transcript',
    sentiment: 'sentiment',
    sentiment_score: 'sentimentScore'
  }
};
