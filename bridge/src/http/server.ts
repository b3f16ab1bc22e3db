import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { correlationId, CORRELATION_HEADER } from '../observability/correlation.ts';
import { messageOf, type Log } from '../observability/log.ts';

/** Longest wait for the whole of a request, in milliseconds: a slow sender must not hold a connection for ever. */
const REQUEST_TIMEOUT = 20_000;
/** Connections beyond this are closed at once, which a sender can see; memory is bounded so. */
const MOST_CONNECTIONS = 10_000;

/**
 * The HTTP server without its routes: a correlation id for every request, answers in JSON, and a plain sentence for
 * whatever goes wrong.
 *
 * @param maximumBytes largest body that is read
 * @param trustedProxies addresses and ranges whose `X-Forwarded-For` is believed
 */
export function createServer(maximumBytes: number, log: Log, trustedProxies: readonly string[] = []): FastifyInstance {
  const server = fastify({
    bodyLimit: maximumBytes,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    requestTimeout: REQUEST_TIMEOUT,
    connectionTimeout: REQUEST_TIMEOUT,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    genReqId: (request) => correlationId(request.headers[CORRELATION_HEADER.toLowerCase()])
  });
  server.server.maxConnections = MOST_CONNECTIONS;
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(CORRELATION_HEADER, request.id);
    done();
  });
  server.setNotFoundHandler((request, reply) => {
    void reply
      .code(404)
      .send({ error: `There is no ${request.method} ${pathOf(request.url)} here.`, correlationId: request.id });
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const said = { correlationId: request.id, status, error: messageOf(error) };
    if (status >= 500) log.error(said, 'A request failed.');
    else log.warn(said, 'A request was refused.');
    void reply
      .code(status)
      .send({ error: explanation(error, status, maximumBytes), field: null, correlationId: request.id });
  });
  return server;
}

function explanation(error: FastifyError, status: number, maximumBytes: number): string {
  if (status === 413) return `The body is larger than ${maximumBytes} bytes.`;
  if (status === 415) return 'The header Content-Type must be application/json.';
  if (status === 400 && error.code.startsWith('FST_ERR_CTP')) return 'The body is not JSON.';
  if (status >= 500) return 'The request could not be handled. Send it again.';
  return error.message;
}

const pathOf = (url: string): string => url.split('?', 1)[0]?.slice(0, 200) ?? '/';
