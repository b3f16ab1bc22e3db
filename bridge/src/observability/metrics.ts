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
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const slow = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** Metrics of one bridge, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'dograh_bridge_' });
  const counter = (name: string, help: string): Counter<'outcome'> =>
    new Counter({ name: `dograh_bridge_${name}`, help, labelNames: ['outcome'], registers });
  const histogram = (name: string, help: string, buckets: number[]): Histogram =>
    new Histogram({ name: `dograh_bridge_${name}`, help, buckets, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `dograh_bridge_${name}`, help, labelNames, registers });
  return {
    registry,
    webhooks: counter('webhooks_total', 'Webhooks of Dograh by what became of them.'),
    webhookSeconds: histogram('webhook_duration_seconds', 'Time until a webhook was acknowledged.', quick),
    deliveredEvents: counter('delivered_events_total', 'Events by what Salesforce said of them.'),
    deliveryRequests: counter('delivery_requests_total', 'Requests to Salesforce by how they ended.'),
    deliverySeconds: histogram('delivery_duration_seconds', 'Duration of requests to Salesforce.', slow),
    tokenRequests: counter('token_requests_total', 'Requests for an access token by how they ended.'),
    circuitBreaker: gauge('circuit_breaker_state', '0 closed, 1 half open, 2 open.', ['destination']),
    queuedEvents: gauge('queue_events', 'Events in the queue by state.', ['state']),
    oldestEventSeconds: gauge('queue_oldest_event_seconds', 'Age of the oldest event that waits.', []),
    deadLetters: gauge('dead_letters', 'Events set aside for a person to look at.', [])
  };
}
