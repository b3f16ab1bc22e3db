import type { Timestamp } from '../vocabulary/api.ts';
import type { InboundEvent } from '../vocabulary/events.ts';

/** How well the connection does, as its sender sees it. */
export type HealthState =
  /** Everything works: an open circuit breaker may close. */
  | 'healthy'
  /** Callouts would fail or be slow: the circuit breaker opens early. */
  | 'degraded'
  /** Dograh cannot be reached: the circuit breaker opens early. */
  | 'down';

/** The bridge tells how Dograh does, before Salesforce finds out by failing. */
export interface IntegrationHealth extends InboundEvent<'integration_health'> {
  /** The sender's id of this delivery; the same on every attempt. Minted when absent. */
  deliveryId?: string;
  /** Identifies the request at every station. Minted when absent. */
  correlationId?: string;
  /** When it was observed; taken as now when absent. */
  occurredAt?: Timestamp;
  /** How well the connection does. */
  status: HealthState;
  /** What was observed, in words. */
  message?: string;
}
