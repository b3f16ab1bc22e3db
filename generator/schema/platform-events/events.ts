import type { LongText, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { PlatformEvent } from '../vocabulary/objects.ts';

/** One inbound event on its way to the records. */
export interface CallEvent extends PlatformEvent<
  'Dograh_Call_Event__e',
  { label: 'Dograh Call Event'; pluralLabel: 'Dograh Call Events'; publish: 'PublishImmediately' }
> {
  /**
   * Identifies the request at every station.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId: Text<64>;
  /** The event as JSON, in the names of the contract. */
  payload: LongText<131072>;
  /** Which event it is. */
  eventType: Text<40>;
  /** How often processing was tried before. */
  retries: WholeNumber<3>;
  /** The sender's id of the delivery; the same on every attempt. */
  deliveryId?: Text<64>;
}

/** Tells open pages that a record changed: ids and states, no personal data, for every reader sees every field. */
export interface CallUpdate extends PlatformEvent<
  'Dograh_Call_Update__e',
  { label: 'Dograh Call Update'; pluralLabel: 'Dograh Call Updates'; publish: 'PublishAfterCommit' }
> {
  /** Id of the changed record. */
  recordId: Text<18>;
  /** API name of the changed record's object. */
  recordType: Text<80>;
  /** The record's new status. */
  status?: Text<40>;
  /** Id of the campaign that the call belongs to. */
  campaignRecordId?: Text<18>;
  /** Id of the lead or contact that was called. */
  personRecordId?: Text<18>;
  /**
   * Identifies the request at every station.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: Text<64>;
}

/** Tells that a workflow or campaign changed in Dograh: cached copies are dropped. */
export interface DefinitionEvent extends PlatformEvent<
  'Dograh_Definition_Event__e',
  { label: 'Dograh Definition Event'; pluralLabel: 'Dograh Definition Events'; publish: 'PublishAfterCommit' }
> {
  /** What changed: `workflow` or `campaign`. */
  definitionType: Text<40>;
  /** Dograh's id of what changed. */
  externalId: Text<64>;
  /**
   * Identifies the request at every station.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: Text<64>;
}
