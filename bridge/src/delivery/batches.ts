import { inbound } from '../../../generator/schema/policies.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { thinned, toContract } from '../contract/to-contract.ts';
import type { TakenEvent } from '../queue/queued-event.ts';

/** Events that go out in one request. */
export interface Batch {
  readonly events: readonly TakenEvent[];
  /** Their JSON, in the same order. */
  readonly texts: readonly string[];
}

/** Bytes of the frame around the events, and of the commas between them, stay below this. */
const FRAME = 1_000;

/**
 * Cuts events into requests that Salesforce takes: by number and by size. An event too long for the package is sent
 * thin: Salesforce fetches the rest itself.
 */
export function cutBatches(events: readonly TakenEvent[]): Batch[] {
  const batches: { events: TakenEvent[]; texts: string[]; bytes: number }[] = [];
  for (const event of events) {
    const text = textOf(event);
    const bytes = Buffer.byteLength(text) + 1;
    const last = batches.at(-1);
    const fits =
      last !== undefined &&
      last.events.length < inbound.maximumEventsPerRequest &&
      last.bytes + bytes <= inbound.maximumBodyBytes - FRAME;
    if (fits) {
      last.events.push(event);
      last.texts.push(text);
      last.bytes += bytes;
    } else {
      batches.push({ events: [event], texts: [text], bytes });
    }
  }
  return batches;
}

/** The body of a request with these events. */
export const bodyOf = (batch: Batch): string => `{"events":[${batch.texts.join(',')}]}`;

/** Both halves of a batch of two or more. */
export function halves({ events, texts }: Batch): [Batch, Batch] {
  const middle = Math.ceil(events.length / 2);
  return [
    { events: events.slice(0, middle), texts: texts.slice(0, middle) },
    { events: events.slice(middle), texts: texts.slice(middle) }
  ];
}

function textOf({ event }: TakenEvent): string {
  const content = toContract(event);
  const text = JSON.stringify(content);
  return isTooLong(content, text) ? JSON.stringify(thinned(content)) : text;
}

/** Salesforce fills in what an event leaves out, which makes it a little longer than it is here. */
const ROOM = 1_000;

const isTooLong = (content: JsonObject, text: string): boolean =>
  content['eventType'] === 'call_completed' && text.length > inbound.maximumEventCharacters - ROOM;
