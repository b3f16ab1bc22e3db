import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DograhError } from '../dograh/dograh-request.ts';
import type { Check } from '../http/operator-check.ts';
import { messageOf, type Log } from '../observability/log.ts';
import type { ArtifactSource } from './artifact-source.ts';
import { streamArtifact, StorageError } from './artifact-stream.ts';
import { artifacts, isGoodLink, signLink, type ArtifactName } from './signed-link.ts';

/** What links to recordings and transcripts work with. */
export interface ArtifactPorts {
  readonly source: ArtifactSource | undefined;
  /** Secrets of links: the first signs, any of them will do. None switches the routes off. */
  secrets: () => readonly string[];
  /** Where browsers reach the bridge; links hold no host without it. */
  readonly publicUrl: string | undefined;
  readonly check: Check;
  readonly log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
}

const id = z.coerce.number().int().positive().max(2_147_483_647);
const linkRequest = z.strictObject({
  workflow_id: id,
  workflow_run_id: id,
  artifact: z.enum(artifacts),
  seconds: z.int().min(10).max(3600).default(300)
});
const linkQuery = z.object({ expires: z.coerce.number().int(), signature: z.string().max(100) });
const linkParams = z.object({ workflow: id, run: id, artifact: z.enum(artifacts) });

/** Files that are passed on at once; each holds a connection of the storage. */
const MOST_STREAMS = 50;

/**
 * `POST /artifacts/links` gives callers a link that works for some minutes; `GET /artifacts/…` streams what it names to
 * whoever has the link, such as the player in a page.
 */
export function artifactRoutes(server: FastifyInstance, ports: ArtifactPorts): void {
  let streams = 0;
  server.post('/artifacts/links', { onRequest: ports.check }, (request, reply) => link(request, reply, ports));
  server.get('/artifacts/:workflow/:run/:artifact', async (request, reply) => {
    if (streams >= MOST_STREAMS)
      return say(request, reply.header('Retry-After', 5), 503, 'Too many files are being read.');
    streams += 1;
    reply.raw.once('close', () => {
      streams -= 1;
    });
    return open(request, reply, ports);
  });
}

const say = (request: FastifyRequest, reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).send({ error, correlationId: request.id });

async function link(request: FastifyRequest, reply: FastifyReply, ports: ArtifactPorts): Promise<FastifyReply> {
  const [secret] = ports.secrets();
  if (secret === undefined) return say(request, reply, 501, 'Links are off: set LINK_SECRETS or LINK_SECRETS_FILE.');
  if (ports.source === undefined)
    return say(request, reply, 501, 'The bridge does not know Dograh: set DOGRAH_API_URL.');
  const wanted = linkRequest.safeParse(request.body);
  if (!wanted.success) {
    const problems = wanted.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
    return say(request, reply, 400, problems.join('; '));
  }
  const { workflow_id: workflowId, workflow_run_id: runId, artifact, seconds } = wanted.data;
  const name: ArtifactName = { workflowId, runId, artifact };
  try {
    if (!(await ports.source.exists(name)))
      return await say(request, reply, 404, `The call ${runId} has no ${artifact}.`);
  } catch (error) {
    return await failed(error, request, reply, ports);
  }
  const proof = signLink(name, Math.floor(ports.now() / 1000) + seconds, secret);
  const query = new URLSearchParams({ expires: String(proof.expires), signature: proof.signature });
  const path = `/artifacts/${workflowId}/${runId}/${artifact}?${query.toString()}`;
  const url = `${(ports.publicUrl ?? '').replace(/\/$/, '')}${path}`;
  return reply.code(201).send({ url, expiresAt: new Date(proof.expires * 1000).toISOString() });
}

async function open(request: FastifyRequest, reply: FastifyReply, ports: ArtifactPorts): Promise<FastifyReply> {
  const params = linkParams.safeParse(request.params);
  const proof = linkQuery.safeParse(request.query);
  const isNamed = params.success && proof.success;
  const name = isNamed
    ? { workflowId: params.data.workflow, runId: params.data.run, artifact: params.data.artifact }
    : undefined;
  // One answer for all that is wrong: it tells nobody which calls there are.
  if (name === undefined || !proof.success || !isGoodLink(name, proof.data, ports.secrets(), ports.now() / 1000)) {
    return say(request, reply, 403, 'This link is not valid, or no longer. Open the call again to get a new one.');
  }
  try {
    const address = await ports.source?.address(name);
    if (address === undefined) return await say(request, reply, 404, `The call has no ${name.artifact}.`);
    return await streamArtifact(address, name.artifact, request.headers.range, reply);
  } catch (error) {
    ports.source?.forget(name);
    return await failed(error, request, reply, ports);
  }
}

async function failed(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  ports: ArtifactPorts
): Promise<FastifyReply> {
  if (!(error instanceof DograhError || error instanceof StorageError)) throw error;
  ports.log.warn(
    { correlationId: request.id, error: messageOf(error) },
    'A recording or transcript could not be read.'
  );
  const isGone = error instanceof StorageError && error.status === 404;
  if (isGone) return say(request, reply, 404, 'The file is not in the storage any more.');
  return say(request, reply.header('Retry-After', 10), 502, 'The file cannot be read now. Try again in a moment.');
}
