import { createHash } from 'node:crypto';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { correlationId } from '../observability/correlation.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';

/** Something that the bridge noticed. */
export interface Observation {
  /** What it is about: events about the same thing keep their order. */
  readonly key: string;
  /** The event in the names of the contract. */
  readonly event: JsonObject;
}

/** What one look has brought. */
export interface Look {
  readonly observations: readonly Observation[];
  /** Whether something is going on, so that the next look should come soon. */
  readonly isBusy: boolean;
}

/** Looks at one side of Dograh, which tells nothing by itself. */
export interface Watcher {
  readonly name: string;
  look(): Promise<Look>;
}

/**
 * The observation as an event for the queue. Its id comes from its content: the same observation, made again after a
 * restart or by a second bridge, is known. What may come and go again therefore says when it happened.
 */
export function queuedObservation({ key, event }: Observation, now: Date): QueuedEvent {
  const hash = createHash('sha256').update(JSON.stringify(event)).digest('hex');
  return {
    deliveryId: `watch-${hash.slice(0, 40)}`,
    correlationId: correlationId(event['correlationId']),
    key,
    receivedAt: now.toISOString(),
    body: event
  };
}
