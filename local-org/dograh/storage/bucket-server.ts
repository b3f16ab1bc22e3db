import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { SimulatedClock } from '../clock.ts';
import { readRange } from './byte-range.ts';
import type { StoredObjects } from './objects.ts';
import { BUCKET, type AddressSigner } from './signed-address.ts';

/** What the bucket works with. */
export interface BucketParts {
  readonly clock: SimulatedClock;
  readonly objects: StoredObjects;
  readonly signer: AddressSigner;
}

const LARGEST = 10_485_760;

/** The storage: another host than Dograh, as it is in truth. It knows no API key, only signed addresses. */
export function createBucketServer(parts: BucketParts): FastifyInstance {
  const server = fastify({ bodyLimit: LARGEST, forceCloseConnections: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => {
    done(null, body);
  });
  server.addHook('onRequest', (request, reply, done) => {
    parts.clock.catchUp();
    void reply.headers({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range'
    });
    done();
  });
  server.options('*', (_, reply) =>
    reply
      .code(204)
      .headers({ 'Access-Control-Allow-Methods': 'GET, HEAD, PUT', 'Access-Control-Allow-Headers': '*' })
      .send()
  );
  server.put(`/${BUCKET}/*`, (request, reply) => put(request, reply, parts));
  server.get(`/${BUCKET}/*`, (request, reply) => get(request, reply, parts));
  return server;
}

const keyOf = (request: FastifyRequest): string => (request.params as { '*': string })['*'];
const queryOf = (request: FastifyRequest): URLSearchParams => new URL(request.url, 'http://bucket').searchParams;

function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  const [code = reason, message = reason] = reason.split(': ');
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return reply.code(status).type('application/xml').send(body);
}

function put(request: FastifyRequest, reply: FastifyReply, { clock, objects, signer }: BucketParts): FastifyReply {
  const key = keyOf(request);
  const contentType = request.headers['content-type'] ?? '';
  const refusal = signer.refusal(queryOf(request), { method: 'PUT', key, contentType }, clock.now);
  if (refusal !== null) return refuse(reply, 403, refusal);
  const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  objects.put(key, { content, contentType, storedAt: clock.now });
  return reply.code(200).send();
}

function get(request: FastifyRequest, reply: FastifyReply, { clock, objects, signer }: BucketParts): FastifyReply {
  const key = keyOf(request);
  const query = queryOf(request);
  const refusal = signer.refusal(query, { method: 'GET', key }, clock.now);
  if (refusal !== null) return refuse(reply, 403, refusal);
  const file = objects.get(key);
  if (file === undefined) return refuse(reply, 404, 'NoSuchKey: The specified key does not exist.');
  const length = file.content.length;
  const disposition = query.get('response-content-disposition');
  void reply.type(file.contentType).header('Accept-Ranges', 'bytes');
  if (disposition !== null) void reply.header('Content-Disposition', disposition);
  const range = readRange(request.headers.range, length);
  if (range === 'outside') {
    void reply.header('Content-Range', `bytes */${length}`);
    return refuse(reply, 416, 'InvalidRange: The requested range is not satisfiable');
  }
  if (range === null) return reply.send(file.content);
  void reply.code(206).header('Content-Range', `bytes ${range.first}-${range.last}/${length}`);
  return reply.send(file.content.subarray(range.first, range.last + 1));
}
