import type { FastifyReply, FastifyRequest } from 'fastify';
import { request } from 'node:http';

/** Of a connection, not of a message: each side has its own. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'host', 'origin'];

/** Hands a request to the org and its answer back, streams included. */
export async function forward(org: string, incoming: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.hijack();
  const headers = Object.fromEntries(Object.entries(incoming.headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
  const outgoing = request(new URL(incoming.url, org), { method: incoming.method, headers }, (answer) => {
    for (const name of HOP_BY_HOP) Reflect.deleteProperty(answer.headers, name);
    reply.raw.writeHead(answer.statusCode ?? 502, answer.headers);
    // A stream of events is silent at first; the browser waits for the head.
    reply.raw.flushHeaders();
    answer.pipe(reply.raw);
  });
  outgoing.on('error', (error) => {
    if (reply.raw.headersSent) reply.raw.destroy();
    else {
      reply.raw.writeHead(502, { 'content-type': 'application/json' });
      reply.raw.end(
        JSON.stringify([{ errorCode: 'ORG_UNREACHABLE', message: `The org does not answer: ${error.message}` }])
      );
    }
  });
  reply.raw.on('close', () => outgoing.destroy());
  incoming.raw.pipe(outgoing);
  return Promise.resolve();
}
