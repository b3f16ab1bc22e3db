import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { dograhWebhook } from '../contract/inbound-events.ts';
import { correlationId, CORRELATION_HEADER } from '../observability/correlation.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';
import { storable } from './storable.ts';

/** The webhook cannot be used, whoever sends it how often. */
export class WebhookRefusal extends Error {
  /** Member of the body that is meant; null for the body as a whole. */
  readonly field: string | null;

  constructor(field: string | null, message: string) {
    super(message);
    this.name = 'WebhookRefusal';
    this.field = field;
  }
}

const runIdMember = dograhWebhook.recognizedBy;
const correlationMember = memberFor('correlationId');
/** An id as Dograh and the package write it, the connection in front of the run id included. */
const legalRunId = /^[A-Za-z0-9._:-]{1,64}$/;

function memberFor(name: string): string {
  const found = Object.entries(dograhWebhook.members).find(([, becomes]) => becomes === name);
  if (found === undefined) throw new Error(`No member of the webhook becomes ${name}.`);
  return found[0];
}

/**
 * The event that a webhook of Dograh tells. The body stays as it came: what it means is decided when it is delivered.
 *
 * @param given the parsed body
 * @param headers Dograh names the delivery and the run in them
 * @param receivedAt when it came, in ISO 8601
 * @throws {WebhookRefusal} naming what is missing
 */
export function readWebhook(given: unknown, headers: IncomingHttpHeaders, receivedAt: string): QueuedEvent {
  if (!isJsonObject(given)) throw new WebhookRefusal(null, 'The body must be a JSON object.');
  const body = storable(given);
  if (!isJsonObject(body)) throw new WebhookRefusal(null, 'The body is nested deeper than a hundred levels.');
  const runId = runIdOf(body, headers);
  const deliveryId = textOf(headers['x-dograh-delivery-id']) ?? contentId(body);
  return {
    deliveryId,
    correlationId: correlationId(body[correlationMember], headers[CORRELATION_HEADER.toLowerCase()]),
    key: `run:${runId}`,
    receivedAt,
    body: { ...body, [runIdMember]: runId }
  };
}

function runIdOf(body: JsonObject, headers: IncomingHttpHeaders): string {
  const told = body[runIdMember];
  const runId = textOf(typeof told === 'number' ? String(told) : told) ?? textOf(headers['x-dograh-workflow-run-id']);
  if (runId === undefined) {
    throw new WebhookRefusal(
      runIdMember,
      `${runIdMember} is missing, and so is the header X-Dograh-Workflow-Run-Id: which call is it about?`
    );
  }
  if (!legalRunId.test(runId)) {
    throw new WebhookRefusal(runIdMember, `${runIdMember} must be letters, digits, "." "_" ":" or "-", at most 64.`);
  }
  return runId;
}

/** The same for the same content: a sender that gives no id is still recognised when it sends again. */
const contentId = (body: JsonObject): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > 200 ? undefined : text;
}

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
