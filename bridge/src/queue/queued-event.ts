import { createHash } from 'node:crypto';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';

/** An event on its way to Salesforce. */
export interface QueuedEvent {
  /** The sender's id of the delivery: the same event sent twice has the same. */
  readonly deliveryId: string;
  readonly correlationId: string;
  /** Events with the same key are delivered one after the other, in the order in which they came: `run:48211`. */
  readonly key: string;
  /** When the bridge took it, in ISO 8601. */
  readonly receivedAt: string;
  /** Trace of the request that brought it, as `traceparent` (W3C Trace Context); absent when nothing is traced. */
  readonly trace?: string;
  /** The body as it came, or an event in the names of the contract. */
  readonly body: JsonObject;
}

/** An event that was taken from the queue to be delivered. */
export interface TakenEvent {
  readonly id: string;
  readonly event: QueuedEvent;
  /** How often its delivery has failed before. */
  readonly failures: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id under which the queue keeps a delivery. The queue wants a UUID, which Dograh's delivery ids are; any other id
 * is turned into one, the same each time (RFC 9562, version 8).
 */
export function queueId(deliveryId: string): string {
  if (uuid.test(deliveryId)) return deliveryId.toLowerCase();
  const hex = createHash('sha256').update(deliveryId).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join('-');
}
