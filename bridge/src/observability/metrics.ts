import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the bridge counts, under the names that the alert rules use. */
export interface Metrics {
  readonly registry: Registry;
  readonly webhooks: Counter<'outcome'>;
  readonly webhookSeconds: Histogram;
  readonly deliveredEvents: Counter<'outcome'>;
  readonly deliveryRequests: Counter<'outcome'>;
  readonly deliverySeconds: Histogram;
  readonly tokenRequests: Counter<'outcome'>;
  readonly circuitBreaker: Gauge<'destination'>;
  readonly queuedEvents: Gauge<'state'>;
  readonly oldestEventSeconds: Gauge;
  readonly deadLetters: Gauge;
  readonly reconciliationFilled: Counter;
  readonly reconciliationSuccess: Gauge;
  readonly certificateExpiry: Gauge;
  readonly operations: Counter<'operation' | 'outcome'>;
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const slow = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** Metrics of one bridge, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'dograh_bridge_' });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
    new Counter({ name: `dograh_bridge_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]): Histogram =>
    new Histogram({ name: `dograh_bridge_${name}`, help, buckets, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `dograh_bridge_${name}`, help, labelNames, registers });
  /** Without a value until there is one: 0 would say that it happened in 1970. */
  const moment = (name: string, help: string): Gauge => {
    const created = gauge(name, help, []);
    created.remove();
    return created;
  };
  return {
    registry,
    webhooks: counter('webhooks_total', 'Webhooks of Dograh by what became of them.', ['outcome']),
    webhookSeconds: histogram('webhook_duration_seconds', 'Time until a webhook was acknowledged.', quick),
    deliveredEvents: counter('delivered_events_total', 'Events by what Salesforce said of them.', ['outcome']),
    deliveryRequests: counter('delivery_requests_total', 'Requests to Salesforce by how they ended.', ['outcome']),
    deliverySeconds: histogram('delivery_duration_seconds', 'Duration of requests to Salesforce.', slow),
    tokenRequests: counter('token_requests_total', 'Requests for an access token by how they ended.', ['outcome']),
    circuitBreaker: gauge('circuit_breaker_state', '0 closed, 1 half open, 2 open.', ['destination']),
    queuedEvents: gauge('queue_events', 'Events in the queue by state.', ['state']),
    oldestEventSeconds: gauge('queue_oldest_event_seconds', 'Age of the oldest event that waits.', []),
    deadLetters: gauge('dead_letters', 'Events set aside for a person to look at.', []),
    reconciliationFilled: counter(
      'reconciliation_filled_total',
      'Calls whose end no webhook told; found by comparing with the runs of Dograh.',
      []
    ),
    reconciliationSuccess: moment(
      'reconciliation_success_timestamp_seconds',
      'When the runs of Dograh were last compared, in seconds since 1970.'
    ),
    certificateExpiry: moment(
      'certificate_expiry_timestamp_seconds',
      'End of the certificate of the login, in seconds since 1970.'
    ),
    operations: counter('operations_total', 'Calls and campaigns asked for, by what became of the attempt.', [
      'operation',
      'outcome'
    ])
  };
}
