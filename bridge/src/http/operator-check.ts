import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTrustedSender } from '../webhooks/sender-check.ts';

/**
 * Lets a request through only with the token of operators.
 *
 * @param token the token as it stands now; undefined switches the route off
 */
export function operatorCheck(
  token: () => string | undefined
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply): Promise<unknown> => {
    const expected = token();
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const isOff = expected === undefined;
    if (!isOff && isTrustedSender({ secrets: [expected], addresses: [] }, shown, request.ip)) return undefined;
    const error = isOff
      ? 'Operators have no access: set ADMIN_TOKEN or ADMIN_TOKEN_FILE.'
      : 'Show the token of ADMIN_TOKEN as "Authorization: Bearer <token>".';
    return reply.code(isOff ? 404 : 401).send({ error, correlationId: request.id });
  };
}
