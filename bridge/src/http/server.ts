import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { correlationId, CORRELATION_HEADER } from '../observability/correlation.ts';
import { messageOf, type Log } from '../observability/log.ts';

/** What the server lets a sender do. */
export interface ServerLimits {
  /** Largest body that is read. */
  readonly maximumBytes: number;
  /** Addresses and ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: readonly string[];
  /** Longest wait for the whole of a request, in milliseconds: a slow sender must not hold a connection for ever. */
  readonly requestTimeout?: number;
  /** Connections beyond this are closed at once, which a sender can see; memory is bounded so. */
  readonly mostConnections?: number;
}

/**
 * The HTTP server without its routes: a correlation id for every request, answers in JSON, and a plain sentence for
 * whatever goes wrong.
 */
export function createServer(limits: ServerLimits, log: Log): FastifyInstance {
  const { maximumBytes, trustedProxies = [], requestTimeout = 20_000, mostConnections = 10_000 } = limits;
  const server = fastify({
    bodyLimit: maximumBytes,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    requestTimeout,
    // Node looks for requests that are over their time only so often, every 30 s unless told otherwise.
    http: { connectionsCheckingInterval: requestTimeout / 4, headersTimeout: requestTimeout },
    // Whoever waits for an answer, or does not take it, is silent as well: the request itself has come by then.
    connectionTimeout: 3 * requestTimeout,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    genReqId: (request) => correlationId(request.headers[CORRELATION_HEADER.toLowerCase()])
  });
  server.server.maxConnections = mostConnections;
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(CORRELATION_HEADER, request.id);
    done();
  });
  // Whoever was answered is to be found in the log, also when the process is killed at that moment.
  server.addHook('onSend', (_request, _reply, _payload, done) => {
    log.flush();
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
