import type { FastifyInstance, FastifyReply } from 'fastify';
import { DograhError } from '../dograh/dograh-request.ts';
import type { EventQueue, QueueCounts } from '../queue/event-queue.ts';
import type { ReconciliationReport } from '../reconcile/reconciler.ts';
import { operatorCheck } from './operator-check.ts';

/** How the bridge does, for an operator. */
export interface BridgeStatus extends QueueCounts {
  /** State of the circuit breaker. */
  readonly salesforce: string;
  readonly version: string;
  /** In ISO 8601. */
  readonly startedAt: string;
  /** Null before the first one has come to its end. */
  readonly lastReconciliation: ReconciliationReport | null;
}

/** What an operator may do. */
export interface OperatorPorts {
  /** The token that operators show; undefined switches their routes off. */
  token: () => string | undefined;
  readonly queue: Pick<EventQueue, 'deadLetters' | 'replay' | 'drop'>;
  status: () => Promise<BridgeStatus>;
  /** Compares Dograh's runs since a moment; undefined without Dograh's address. */
  readonly reconcile: ((from: Date) => Promise<ReconciliationReport>) | undefined;
}

/** Routes for operators, with `Authorization: Bearer <ADMIN_TOKEN>`: the state of the queue, and its dead letters. */
export function operatorRoutes(server: FastifyInstance, ports: OperatorPorts): void {
  void server.register((operators, _options, done) => {
    operators.addHook('onRequest', operatorCheck(ports.token));
    operators.get('/operator/status', () => ports.status());
    operators.get('/operator/dead-letters', async () => {
      const letters = await ports.queue.deadLetters();
      return letters.map(({ id, event, reason, setAsideAt }) => {
        const { deliveryId, correlationId, key, receivedAt } = event;
        return { id, key, deliveryId, correlationId, receivedAt, setAsideAt, reason };
      });
    });
    operators.get<Named>('/operator/dead-letters/:id', async (request, reply) => {
      const letters = await ports.queue.deadLetters();
      const found = letters.find(({ id }) => id === request.params.id);
      return found ?? reply.code(404).send({ error: `There is no dead letter ${request.params.id}.` });
    });
    operators.post<Named>('/operator/dead-letters/:id/replay', (request) =>
      changed(request.params.id, 'replayed', ports.queue.replay(request.params.id))
    );
    operators.delete<Named>('/operator/dead-letters/:id', (request) =>
      changed(request.params.id, 'dropped', ports.queue.drop(request.params.id))
    );
    operators.post('/operator/reconcile', (request, reply) => compare(request.body, reply, ports));
    done();
  });
}

/** Longest way back, in milliseconds: a comparison reads every run since then. */
const LONGEST_LOOK_BACK = 90 * 86_400_000;

async function compare(body: unknown, reply: FastifyReply, { reconcile }: OperatorPorts): Promise<unknown> {
  if (reconcile === undefined)
    return reply.code(501).send({ error: 'Set DOGRAH_API_URL: there is nothing to compare with.' });
  const since: unknown = (Object(body) as { since?: unknown }).since;
  const from = new Date(typeof since === 'string' ? since : NaN);
  const back = Date.now() - from.getTime();
  if (!(back > 0 && back <= LONGEST_LOOK_BACK)) {
    return reply
      .code(400)
      .send({ error: '"since" must be a date of the last 90 days, such as 2026-09-03T00:00:00Z.', field: 'since' });
  }
  try {
    return await reconcile(from);
  } catch (error) {
    if (!(error instanceof DograhError)) throw error;
    return reply.code(502).send({ error: `Nothing was compared. ${error.message}` });
  }
}

interface Named {
  Params: { id: string };
}

async function changed(id: string, status: string, isFound: Promise<boolean>): Promise<object> {
  return (await isFound) ? { id, status } : { id, status: 'not found', error: `There is no dead letter ${id}.` };
}
