import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { SimulatedClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { ApiError } from './api-error.ts';
import { checkApiKey } from './api-key.ts';
import { meetFaults } from './meet-faults.ts';
import { API } from './paths.ts';
import type { RequestLog } from './request-log.ts';

/** What the server works with. */
export interface ServerParts {
  readonly clock: SimulatedClock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly apiKeys: readonly string[];
}

/** Dograh's HTTP server without its operations: keys, errors in its three shapes, redirects for slashes, faults. */
export function createApiServer(parts: ServerParts): FastifyInstance {
  const server = fastify({ forceCloseConnections: true, routerOptions: { ignoreTrailingSlash: false } });
  const known: RegExp[] = [];
  server.addHook('onRoute', ({ url }) => {
    known.push(new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`));
  });
  server.addHook('onRequest', async (request, reply) => {
    parts.clock.catchUp();
    note(request, parts.requests);
    const right = slashMended(request, known);
    if (right !== null) return reply.code(307).header('Location', right).send();
    await meetFaults(request, reply, parts.faults);
    if (!reply.sent) checkApiKey(request, parts.apiKeys);
    return undefined;
  });
  readBodies(server);
  server.setErrorHandler((error: FastifyError | ApiError, _, reply) => {
    if (error instanceof ApiError) return reply.code(error.status).send({ detail: error.detail });
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.code(422).send({ detail: [{ type: 'json_invalid', loc: ['body'], msg: error.message }] });
    return reply.code(500).type('text/plain').send('Internal Server Error');
  });
  server.setNotFoundHandler((request, reply) => {
    const isOtherMethod = known.some((pattern) => pattern.test(pathOf(request)));
    return reply.code(isOtherMethod ? 405 : 404).send({ detail: isOtherMethod ? 'Method Not Allowed' : 'Not Found' });
  });
  return server;
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

function note(request: FastifyRequest, requests: RequestLog): void {
  const path = pathOf(request);
  const given = request.headers['x-correlation-id'];
  if (!path.startsWith(API)) return;
  requests.add({ method: request.method, path, correlationId: typeof given === 'string' ? given : null });
}

/** The address with a slash more or less at its end, where only that one is known; null otherwise. */
function slashMended(request: FastifyRequest, known: readonly RegExp[]): string | null {
  const path = pathOf(request);
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  const isKnown = (one: string): boolean => known.some((pattern) => pattern.test(one));
  if (!path.startsWith(API) || isKnown(path) || !isKnown(other)) return null;
  return `${request.protocol}://${request.host}${other}${request.url.slice(path.length)}`;
}

/** Some clients name JSON also where they send nothing. */
function readBodies(server: FastifyInstance): void {
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    const text = String(body);
    try {
      done(null, text === '' ? undefined : JSON.parse(text));
    } catch (error) {
      done(Object.assign(new Error('JSON decode error', { cause: error }), { statusCode: 400 }));
    }
  });
}
