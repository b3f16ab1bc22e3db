import type { AutoNumber, DateTime, IndexedText, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';

/** Why a request was refused. Told to admins only: the sender learns nothing but that it was refused. */
export type RejectionReason =
  /** No signature, or a part of it is missing. */
  | 'SIGNATURE_MISSING'
  /** The signature does not fit the body. */
  | 'SIGNATURE_WRONG'
  /** The signed time lies too far from now. */
  | 'TIMESTAMP_STALE'
  /** The settings name no signature scheme that the package knows, or its secret is missing. */
  | 'SCHEME_UNKNOWN';

/** A request that was refused for its signature. Its content is never kept. */
export interface SecurityEvent extends CustomObject<
  'Dograh_Security_Event__c',
  {
    label: 'Dograh Security Event';
    pluralLabel: 'Dograh Security Events';
    name: AutoNumber<'SEC-{00000000}'>;
    nameLabel: 'Event Number';
    sharing: 'Private';
    history: false;
    reports: true;
    search: false;
    activities: false;
  }
> {
  /** Why the request was refused. */
  reason: Picklist<RejectionReason>;
  /** When it was refused. */
  occurredAt: DateTime;
  /** Address that the request came from, as Salesforce saw it. */
  sourceAddress?: Text<64>;
  /** Path of the request. */
  requestPath?: Text<255>;
  /** Size of the body in bytes. */
  bodySize?: WholeNumber<9>;
  /**
   * Identifies the request.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: IndexedText<64>;
}
