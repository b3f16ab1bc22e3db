import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { messageOf, type Log } from '../observability/log.ts';
import { readRows } from './campaign-rows.ts';
import { campaignRequest, createCampaign, type CampaignPorts } from './create-campaign.ts';
import type { Attempt } from './operation.ts';
import type { OperationLog, OwnedOperation, Reservation } from './operation-log.ts';
import { callRequest, placeCall } from './place-call.ts';

/** What the operations work with. */
export interface OperationPorts {
  /** Undefined without Dograh's address: the routes say so then. */
  readonly dograh: (CampaignPorts['dograh'] & Parameters<typeof placeCall>[2]['dograh']) | undefined;
  readonly operations: OperationLog;
  readonly upload: CampaignPorts['upload'];
  readonly onAttempt: (operation: string, outcome: Attempt['kind'] | 'repeated') => void;
  readonly log: Log;
  now: () => Date;
  /** Lets callers through, and nobody else. */
  readonly check: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/** A list of ten megabytes as CSV is longer as JSON, where each row names its columns. */
const MOST_BYTES = 40_000_000;

/** `POST /calls` and `POST /campaigns`, each done once for each `Idempotency-Key`. */
export function operationRoutes(server: FastifyInstance, ports: OperationPorts): void {
  server.post('/calls', { onRequest: ports.check }, (request, reply) =>
    once(request, reply, ports, 'call', (dograh) => {
      const call = read(callRequest, request.body);
      const { log, now } = { log: ports.operations, now: ports.now };
      return { content: call, attempt: (operation) => placeCall(call, operation, { dograh, log, now }) };
    })
  );
  server.post('/campaigns', { onRequest: ports.check, bodyLimit: MOST_BYTES }, (request, reply) =>
    once(request, reply, ports, 'campaign', (dograh) => {
      const campaign = read(campaignRequest, request.body);
      const people = readRows(campaign.rows);
      if ('problems' in people) throw new RequestRefusal(people.problems.map((problem) => ({ ...problem })));
      const { operations: log, upload } = ports;
      return {
        content: campaign,
        attempt: (operation) => createCampaign(campaign, people.csv, operation, { dograh, log, upload })
      };
    })
  );
}

/** What was asked for is not usable; each problem with where it is. */
class RequestRefusal extends Error {
  readonly problems: readonly JsonObject[];

  constructor(problems: readonly JsonObject[]) {
    super('The request is not usable.');
    this.problems = problems;
  }
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new RequestRefusal(
    answer.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), problem: message }))
  );
}

interface Prepared {
  readonly content: object;
  readonly attempt: (operation: OwnedOperation) => Promise<Attempt>;
}

const legalKey = /^[A-Za-z0-9._:-]{8,128}$/;
/** Seconds after which a caller may ask again about what is not known yet. */
const ASK_AGAIN = 30;

async function once(
  request: FastifyRequest,
  reply: FastifyReply,
  ports: OperationPorts,
  name: string,
  prepare: (dograh: NonNullable<OperationPorts['dograh']>) => Prepared
): Promise<FastifyReply> {
  const say = (status: number, body: object): FastifyReply =>
    reply.code(status).send({ ...body, correlationId: request.id });
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !legalKey.test(key)) {
    const error = 'The header Idempotency-Key must be 8 to 128 letters, digits, "." "_" ":" or "-", new for each act.';
    return say(400, { error, field: 'Idempotency-Key' });
  }
  if (ports.dograh === undefined) return say(501, { error: 'The bridge does not know Dograh: set DOGRAH_API_URL.' });
  let prepared: Prepared;
  try {
    prepared = prepare(ports.dograh);
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return say(400, { error: 'The request is not usable; nothing was done.', problems: error.problems });
  }
  const content = { operation: name, ...prepared.content } as JsonObject;
  let reserved: Reservation;
  try {
    reserved = await ports.operations.reserve(key, content, request.id);
  } catch (error) {
    ports.log.error({ correlationId: request.id, error: messageOf(error) }, 'An operation could not be written down.');
    void reply.header('Retry-After', ASK_AGAIN);
    return say(503, { error: 'The request could not be written down, so nothing was done. Send it again.' });
  }
  if (reserved.kind === 'different') {
    return say(422, { error: `The Idempotency-Key ${key} was used for another request.`, field: 'Idempotency-Key' });
  }
  if (reserved.kind === 'busy') {
    void reply.header('Retry-After', ASK_AGAIN);
    return say(409, { error: 'A request with this Idempotency-Key is under way.', field: 'Idempotency-Key' });
  }
  if (reserved.kind === 'answered') {
    ports.onAttempt(name, 'repeated');
    void reply.header('Idempotent-Replayed', 'true');
    return say(reserved.answer.status, reserved.answer.body);
  }
  return settle(reserved.operation, prepared, ports, { name, say, reply });
}

interface Saying {
  readonly name: string;
  readonly say: (status: number, body: object) => FastifyReply;
  readonly reply: FastifyReply;
}

async function settle(
  operation: OwnedOperation,
  { attempt: begin }: Prepared,
  { operations, onAttempt, log }: OperationPorts,
  { name, say, reply }: Saying
): Promise<FastifyReply> {
  const { key, correlationId } = operation;
  let attempt: Attempt;
  try {
    attempt = await begin(operation);
  } catch (error) {
    // What was written down stays true: the next request with this key looks before it repeats anything.
    await operations.release(key).catch((second: unknown) => {
      log.warn({ correlationId, error: messageOf(second) }, 'An operation stays closed until its time is over.');
    });
    throw error;
  }
  onAttempt(name, attempt.kind);
  log.info({ correlationId, operation: name, outcome: attempt.kind }, 'An operation was attempted.');
  switch (attempt.kind) {
    case 'done':
      await operations.answer(key, attempt.answer);
      return say(attempt.answer.status, attempt.answer.body);
    case 'not-done':
      await operations.restart(key);
      return say(attempt.answer.status, attempt.answer.body);
    case 'unknown':
      await operations.release(key);
      void reply.header('Retry-After', ASK_AGAIN);
      return say(202, {
        status: 'unknown',
        error: `${attempt.reason} Ask again with the same Idempotency-Key: nothing is done twice.`
      });
  }
}
