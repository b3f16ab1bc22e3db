import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { correlationId } from '../observability/correlation.ts';
import { tracedDelivery } from '../observability/tracing.ts';
import type { TakenEvent } from '../queue/queued-event.ts';
import type { EventVerdict, Verdict } from '../salesforce/answer.ts';
import type { EventsEndpoint } from '../salesforce/events-endpoint.ts';
import { bodyOf, halves, type Batch } from './batches.ts';
import type { Destination } from './destination.ts';

/** What a delivery works with. */
export interface DeliveryPorts {
  readonly endpoint: EventsEndpoint;
  readonly destination: Destination;
  readonly metrics: Metrics;
  readonly log: Log;
  /** How often each event has failed by itself, by its id. An outage of Salesforce is not the event's fault. */
  readonly ownFailures: Map<string, number>;
  /** Failures of its own after which an event is set aside. */
  readonly mostFailures: number;
}

/** What is to become of the events of a batch. */
export interface Outcome {
  readonly delivered: TakenEvent[];
  readonly later: { readonly event: TakenEvent; readonly reason: string }[];
  readonly aside: { readonly event: TakenEvent; readonly reason: string }[];
}

/**
 * Delivers a batch and says what became of each event. One that spoils its request is found by halving, so that it
 * never holds up its neighbours.
 */
export async function deliver(batch: Batch, ports: DeliveryPorts): Promise<Outcome> {
  const request = correlationId(batch.events.length === 1 ? batch.events[0]?.event.correlationId : undefined);
  const end = ports.metrics.deliverySeconds.startTimer();
  const verdict = await tracedDelivery(
    batch.events.map(({ event }) => event),
    () => ports.endpoint.post(bodyOf(batch), batch.events.length, request),
    ({ kind }) => ({ name: kind, isError: kind !== 'answered' })
  );
  end();
  ports.metrics.deliveryRequests.inc({ outcome: verdict.kind });
  const reason = 'reason' in verdict ? verdict.reason : undefined;
  const level = verdict.kind === 'answered' ? 'info' : 'warn';
  ports.log[level]({ correlationId: request, events: batch.events.length, verdict: verdict.kind, reason }, 'Delivery.');
  tellDestination(verdict, ports.destination);
  return settle(batch, verdict, request, ports);
}

function tellDestination(verdict: Verdict, destination: Destination): void {
  if (verdict.kind === 'unavailable') destination.failed(verdict.retryAfterSeconds);
  else if (verdict.kind === 'token-ended') destination.failed(null);
  else if (verdict.kind === 'limit') destination.limitReached();
  else destination.succeeded();
}

async function settle(batch: Batch, verdict: Verdict, request: string, ports: DeliveryPorts): Promise<Outcome> {
  switch (verdict.kind) {
    case 'answered':
      return answered(batch, verdict.events, request, ports);
    case 'too-large':
    case 'not-usable':
      return batch.events.length > 1 ? byHalves(batch, ports) : alone(batch, verdict, ports);
    case 'token-ended':
      return later(batch, 'Salesforce no longer takes the access token.');
    case 'limit':
    case 'unavailable':
      return later(batch, verdict.reason);
  }
}

/** @param request correlation id of the request, by which Salesforce logs it: leads on from the event's own */
function answered(batch: Batch, verdicts: readonly EventVerdict[], request: string, ports: DeliveryPorts): Outcome {
  const outcome: Outcome = { delivered: [], later: [], aside: [] };
  for (const [index, event] of batch.events.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined) throw new Error('Salesforce left an event without an answer.');
    ports.metrics.deliveredEvents.inc({ outcome: verdict.outcome });
    const { correlationId: id, deliveryId, key } = event.event;
    const said = { correlationId: id, deliveryId, key, request, outcome: verdict.outcome };
    ports.log.info(said, 'An event was answered.');
    if (verdict.outcome === 'refused') outcome.aside.push({ event, reason: verdict.reason });
    else outcome.delivered.push(event);
  }
  return outcome;
}

async function byHalves(batch: Batch, ports: DeliveryPorts): Promise<Outcome> {
  const [first, second] = halves(batch);
  const [one, other] = [await deliver(first, ports), await deliver(second, ports)];
  return {
    delivered: [...one.delivered, ...other.delivered],
    later: [...one.later, ...other.later],
    aside: [...one.aside, ...other.aside]
  };
}

/** A single event may fail for a reason that passes, such as a row lock; it is set aside only when it goes on. */
function alone(
  batch: Batch,
  verdict: { kind: 'too-large' | 'not-usable'; reason: string },
  ports: DeliveryPorts
): Outcome {
  const event = batch.events[0];
  if (event === undefined) return { delivered: [], later: [], aside: [] };
  const failures = (ports.ownFailures.get(event.id) ?? 0) + 1;
  ports.ownFailures.set(event.id, failures);
  const isHopeless = verdict.kind === 'too-large' || failures >= ports.mostFailures;
  if (!isHopeless) return later(batch, verdict.reason);
  ports.metrics.deliveredEvents.inc({ outcome: 'refused' });
  return { delivered: [], later: [], aside: [{ event, reason: verdict.reason }] };
}

const later = (batch: Batch, reason: string): Outcome => ({
  delivered: [],
  later: batch.events.map((event) => ({ event, reason })),
  aside: []
});
