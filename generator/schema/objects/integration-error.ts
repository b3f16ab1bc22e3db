import type { AutoNumber, DateTime, IndexedText, LongText, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';

/** What becomes of work that failed. */
export type DeadLetterStatus =
  /** Waits for its next attempt. */
  | 'PENDING_RETRY'
  /** An attempt is under way. */
  | 'RETRYING'
  /** A later attempt, or a person, put it right. */
  | 'RESOLVED'
  /** All attempts failed; somebody must look. */
  | 'DEAD';

/** Why work failed. */
export type DeadLetterReason =
  /** The event could not be put on the event bus. */
  | 'PUBLISH_FAILED'
  /** The event's content cannot be used. */
  | 'BAD_PAYLOAD'
  /** A required value is missing or a field refused its value. */
  | 'BAD_RECORD'
  /** Another transaction held the record. */
  | 'ROW_LOCK'
  /** A Salesforce limit was reached. */
  | 'LIMIT_EXCEEDED'
  /** The job that worked on it broke off. */
  | 'JOB_FAILED'
  /** Dograh could not be reached or answered with an error. */
  | 'CALLOUT_FAILED'
  /** Salesforce refused to save the record for another reason. */
  | 'DML_FAILED';

/** Work that failed: kept with its raw content until it succeeds or somebody decides (dead-letter queue). */
export interface IntegrationError extends CustomObject<
  'Dograh_Integration_Error__c',
  {
    label: 'Dograh Integration Error';
    pluralLabel: 'Dograh Integration Errors';
    name: AutoNumber<'ERR-{00000000}'>;
    nameLabel: 'Error Number';
    sharing: 'Private';
    history: true;
    reports: true;
    search: false;
    activities: false;
  }
> {
  /**
   * What becomes of it.
   * @history
   */
  status: Picklist<DeadLetterStatus, 'PENDING_RETRY'>;
  /** Why it failed. */
  reason: Picklist<DeadLetterReason>;
  /** What went wrong, in words. */
  errorMessage?: LongText<4000>;
  /**
   * Identifies the request at every station.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: IndexedText<64>;
  /** Which kind of event or job it was. */
  eventType?: Text<40>;
  /** Delivery id of the event. */
  deliveryId?: IndexedText<64>;
  /** Dograh's run id, when the content says it. */
  externalRunId?: IndexedText<64>;
  /**
   * The event as it came, untouched.
   * @sensitive
   */
  payload?: LongText<131072>;
  /** Attempts so far. */
  attempts: WholeNumber<3>;
  /** Not tried again before. */
  nextAttemptAt?: DateTime;
  /** When the latest attempt began. */
  lastAttemptAt?: DateTime;
  /** When it was put right. */
  resolvedAt?: DateTime;
  /** What somebody noted about it. */
  resolutionNotes?: LongText<32768>;
}
