import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTrustedSender } from '../webhooks/sender-check.ts';

/** Lets a request through, or answers it. */
export type Check = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Lets a request through only with the token of operators.
 *
 * @param token the token as it stands now; undefined switches the route off
 */
export function operatorCheck(token: () => string | undefined): Check {
  return tokenCheck(() => [token()].filter((given) => given !== undefined), 'ADMIN_TOKEN');
}

/**
 * Lets a request through only with one of several tokens.
 *
 * @param tokens the tokens as they stand now; none switches the route off
 * @param variables the settings that hold them, for a person
 */
export function tokenCheck(tokens: () => readonly string[], variables: string): Check {
  return async (request, reply): Promise<unknown> => {
    const secrets = tokens();
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (isTrustedSender({ secrets, addresses: [] }, shown, request.ip)) return undefined;
    const isOff = secrets.length === 0;
    const error = isOff
      ? `Nobody has access here: set ${variables}, in the environment or as a file.`
      : `Show the token of ${variables} as "Authorization: Bearer <token>".`;
    return reply.code(isOff ? 404 : 401).send({ error, correlationId: request.id });
  };
}
