import type { FastifyInstance } from 'fastify';
import type { EventQueue, QueueCounts } from '../queue/event-queue.ts';
import { operatorCheck } from './operator-check.ts';

/** What an operator may do. */
export interface OperatorPorts {
  /** The token that operators show; undefined switches their routes off. */
  token: () => string | undefined;
  readonly queue: Pick<EventQueue, 'deadLetters' | 'replay' | 'drop'>;
  status: () => Promise<QueueCounts & { readonly salesforce: string }>;
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
    done();
  });
}

interface Named {
  Params: { id: string };
}

async function changed(id: string, status: string, isFound: Promise<boolean>): Promise<object> {
  return (await isFound) ? { id, status } : { id, status: 'not found', error: `There is no dead letter ${id}.` };
}
