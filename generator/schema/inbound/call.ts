import type { CallActivity, CallStatus } from '../objects/call-activity.ts';
import type { JsonObject, RecordId, Timestamp } from '../vocabulary/api.ts';
import type { Becomes, EventBody, EventProfile } from '../vocabulary/events.ts';

/** What every event about a call says. */
interface CallEnvelope {
  /** The sender's id of this delivery; the same on every attempt. Minted when absent. */
  deliveryId?: string;
  /** Identifies the request at every station. Minted when absent. */
  correlationId?: string;
  /** When it happened. The newest event wins; taken as now when absent. */
  occurredAt?: Timestamp;
  /** Dograh's run id. With a second Dograh connection `<connection>:<run id>`. */
  workflowRunId: string;
  /** Dograh's id of the workflow. */
  workflowId?: string;
  /** Dograh's id of the campaign. */
  campaignId?: string;
  /** The Salesforce record that the call was started from. */
  recordId?: RecordId;
  /** The Salesforce org that the call was started from. The record of another org is not looked for. */
  organizationId?: RecordId;
  /** Everything the workflow gathered, by name. Kept on the record whole where no field map names it. */
  extractedVariables?: JsonObject;
}

/** A call moved on: it was dialled, rings or was answered. */
export interface CallUpdate extends CallEnvelope, EventBody<'call_update', CallActivity> {
  /** Where the call stands now. */
  status: CallStatus;
}

/** A call is over. */
export interface CallCompleted extends CallEnvelope, EventBody<'call_completed', CallActivity> {
  /** How it ended; derived from the disposition when absent. */
  status?: CallStatus;
  /** The event says only that the call is over: Salesforce fetches transcript and details itself. */
  thin?: boolean;
}

/**
 * The body that Dograh's own webhook node sends, with the template that the package's documentation gives. Every value
 * is a string: an empty one stands for null, `True` and `False` for booleans. Dograh adds `call_disposition` itself.
 */
export interface DograhWebhook extends EventProfile<
  CallCompleted,
  {
    recognizedBy: 'workflow_run_id';
    unmapped: 'extractedVariables';
    swappedWhenInbound: ['phoneNumber', 'dograhNumber'];
  }
> {
  workflow_run_id: Becomes<CallCompleted, 'workflowRunId'>;
  workflow_id?: Becomes<CallCompleted, 'workflowId'>;
  campaign_id?: Becomes<CallCompleted, 'campaignId'>;
  call_time?: Becomes<CallCompleted, 'startedAt'>;
  sf_org_id?: Becomes<CallCompleted, 'organizationId'>;
  sf_record_id?: Becomes<CallCompleted, 'recordId'>;
  sf_correlation_id?: Becomes<CallCompleted, 'correlationId'>;
  direction?: Becomes<CallCompleted, 'direction'>;
  called_number?: Becomes<CallCompleted, 'phoneNumber'>;
  caller_number?: Becomes<CallCompleted, 'dograhNumber'>;
  provider_call_id?: Becomes<CallCompleted, 'providerCallId'>;
  duration_seconds?: Becomes<CallCompleted, 'durationSeconds'>;
  error?: Becomes<CallCompleted, 'errorMessage'>;
  call_tags?: Becomes<CallCompleted, 'callTags'>;
  call_disposition?: Becomes<CallCompleted, 'disposition'>;
  mapped_call_disposition?: Becomes<CallCompleted, 'mappedDisposition'>;
  summary?: Becomes<CallCompleted, 'summary'>;
  transcript?: Becomes<CallCompleted, 'transcript'>;
  sentiment?: Becomes<CallCompleted, 'sentiment'>;
  sentiment_score?: Becomes<CallCompleted, 'sentimentScore'>;
}

/** How a disposition of Dograh shows in the status of a call. Any other disposition means a finished conversation. */
export const statusByDisposition = {
  'no-answer': 'no_answer',
  busy: 'busy',
  failed: 'failed',
  canceled: 'canceled',
  error: 'failed',
  voicemail_detected: 'voicemail',
  pipeline_error: 'failed',
  system_connect_error: 'failed',
  unexpected_error: 'failed',
  system_cancelled: 'canceled',
  unknown: 'unknown'
} as const satisfies { readonly [disposition: string]: CallStatus };

/** How a carrier's callback shows in the status of a call. */
export const statusByCarrierStatus = {
  initiated: 'initiated',
  queued: 'queued',
  ringing: 'ringing',
  'in-progress': 'in_progress',
  answered: 'in_progress',
  completed: 'completed',
  failed: 'failed',
  error: 'failed',
  busy: 'busy',
  'no-answer': 'no_answer',
  canceled: 'canceled'
} as const satisfies { readonly [carrierStatus: string]: CallStatus };
