import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';
import { dograhWebhook, type EventSpelling } from './inbound-events.ts';

/**
 * The event in the names of the contract, as Salesforce takes it. A body in Dograh's own spelling is translated; what
 * the spelling does not name is kept where an admin can give it a field.
 */
export function toContract(event: QueuedEvent): JsonObject {
  const body = 'eventType' in event.body ? event.body : translate(event.body, dograhWebhook);
  return { ...body, deliveryId: event.deliveryId, correlationId: event.correlationId, ...occurred(body, event) };
}

/** A webhook does not say when it was written: when it came is the nearest that is known. */
const occurred = (body: JsonObject, event: QueuedEvent): JsonObject =>
  body['occurredAt'] === undefined ? { occurredAt: event.receivedAt } : {};

function translate(body: JsonObject, spelling: EventSpelling): JsonObject {
  const event: Record<string, JsonValue> = { eventType: spelling.eventType };
  const others: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(body)) {
    // Dograh writes an empty text for null.
    if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const member = Object.hasOwn(spelling.members, name) ? spelling.members[name] : undefined;
    if (member === undefined) others[name] = value;
    else event[member] = withListRead(value);
  }
  if (Object.keys(others).length > 0) event[spelling.unmapped] = others;
  return swappedWhenInbound(event, spelling.swappedWhenInbound);
}

/** Dograh names who called whom: the person is the one called on an outbound call, the caller on an inbound one. */
function swappedWhenInbound(event: JsonObject, [first, second]: readonly string[]): JsonObject {
  const { direction } = event;
  if (first === undefined || second === undefined) return event;
  if (typeof direction !== 'string' || direction.toLowerCase() !== 'inbound') return event;
  const { [first]: one, [second]: other, ...rest } = event;
  return {
    ...rest,
    ...(other === undefined ? {} : { [first]: other }),
    ...(one === undefined ? {} : { [second]: one })
  };
}

/** Dograh's templates turn a list of words, such as the tags of a call, into JSON text inside a text. */
function withListRead(value: JsonValue): JsonValue {
  if (typeof value !== 'string' || !value.trim().startsWith('[')) return value;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : value;
  } catch (error) {
    // A sentence may begin with a bracket too: then it is the text that was meant.
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}

/** Members longer than this many characters of JSON are those that make an event too long. */
const SHORT = 1_000;

/** The event without its long parts, all of which Salesforce can fetch from Dograh itself. */
export function thinned(event: JsonObject): JsonObject {
  const short = Object.entries(event).filter(([, value]) => JSON.stringify(value).length <= SHORT);
  return { ...Object.fromEntries(short), thin: true };
}
