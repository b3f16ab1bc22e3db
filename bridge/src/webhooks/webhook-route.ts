import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { messageOf, type Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { currentTrace, traceCorrelation } from '../observability/tracing.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';
import { readWebhook, WebhookRefusal } from './read-webhook.ts';
import { isTrustedSender, type SenderRules } from './sender-check.ts';

/** What the route works with. */
export interface WebhookPorts {
  /** Header that holds the secret. */
  readonly secretHeader: string;
  /** The rules as they stand now: secrets change while the bridge runs. */
  rules: () => SenderRules;
  /** Makes the event durable. @returns false when it was kept before */
  keep: (event: QueuedEvent) => Promise<boolean>;
  readonly metrics: Metrics;
  readonly log: Log;
  now: () => Date;
}

/** Seconds after which a sender may try again. Dograh does not look at it; others do. */
const RETRY_AFTER = 30;

/**
 * Takes Dograh's webhooks: `POST /dograh/webhooks`. Answers 202 only for what is durable, and 503, never a status on
 * which Dograh gives up, for what could not be stored.
 */
export function webhookRoute(server: FastifyInstance, ports: WebhookPorts): void {
  server.post('/dograh/webhooks', {
    // Before the body is read: nobody without the secret can make the bridge work.
    onRequest: async (request, reply): Promise<unknown> => {
      const given = request.headers[ports.secretHeader.toLowerCase()];
      const secret = typeof given === 'string' ? given : undefined;
      if (isTrustedSender(ports.rules(), secret, request.ip)) return undefined;
      ports.metrics.webhooks.inc({ outcome: 'unauthorized' });
      ports.log.warn({ correlationId: request.id, address: request.ip }, 'A webhook without the right secret came.');
      return reply.code(401).send({ error: 'The webhook is not authorized.', correlationId: request.id });
    },
    handler: (request, reply) => take(request, reply, ports)
  });
}

async function take(request: FastifyRequest, reply: FastifyReply, ports: WebhookPorts): Promise<FastifyReply> {
  const end = ports.metrics.webhookSeconds.startTimer();
  const event = eventOf(request, reply, ports);
  if (event === undefined) return reply;
  const isNew = await keptAnew(event, ports);
  end();
  const { correlationId, deliveryId } = event;
  if (isNew === undefined) {
    const answer = { error: 'The event could not be stored. Send it again.', correlationId };
    return reply.code(503).header('Retry-After', RETRY_AFTER).send(answer);
  }
  return reply.code(202).send({ status: isNew ? 'accepted' : 'duplicate', deliveryId, correlationId });
}

/** Undefined when the event could not be stored. */
async function keptAnew(event: QueuedEvent, ports: WebhookPorts): Promise<boolean | undefined> {
  const { correlationId, deliveryId, key } = event;
  const said = { correlationId, deliveryId, key };
  try {
    const isNew = await ports.keep(event);
    const outcome = isNew ? 'kept' : 'duplicate';
    ports.metrics.webhooks.inc({ outcome });
    ports.log.info({ ...said, outcome }, 'A webhook was taken.');
    return isNew;
  } catch (error) {
    ports.metrics.webhooks.inc({ outcome: 'not_stored' });
    ports.log.error({ ...said, error: messageOf(error) }, 'A webhook could not be stored; Dograh will send it again.');
    return undefined;
  }
}

function eventOf(request: FastifyRequest, reply: FastifyReply, ports: WebhookPorts): QueuedEvent | undefined {
  try {
    const event = readWebhook(request.body, request.headers, ports.now().toISOString());
    void reply.header('X-Correlation-ID', event.correlationId);
    traceCorrelation(event.correlationId);
    const trace = currentTrace();
    return trace === undefined ? event : { ...event, trace };
  } catch (error) {
    if (!(error instanceof WebhookRefusal)) throw error;
    ports.metrics.webhooks.inc({ outcome: 'refused' });
    ports.log.warn({ correlationId: request.id, field: error.field }, `A webhook was refused: ${error.message}`);
    void reply.code(400).send({ error: error.message, field: error.field, correlationId: request.id });
    return undefined;
  }
}
