import type { FastifyReply } from 'fastify';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { Artifact } from './signed-link.ts';

/** The storage does not give the file. */
export class StorageError extends Error {
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.name = 'StorageError';
    this.status = status;
  }
}

/** Bytes that one answer may have: Dograh keeps at most 100 MB of each side of a call. */
const MOST_BYTES = 250_000_000;
/** The storage may pause for this long, in milliseconds. */
const IDLE = 30_000;

const passedOn = ['content-length', 'content-range', 'etag', 'last-modified'];

/**
 * Passes a file of Dograh's storage on, piece by piece: memory holds one piece, however long the recording is.
 *
 * @param range the caller's header `Range`, as it came
 * @throws {StorageError} when the storage cannot be reached, or gives something else than the file
 */
export async function streamArtifact(
  url: string,
  artifact: Artifact,
  range: string | undefined,
  reply: FastifyReply
): Promise<FastifyReply> {
  const stopping = new AbortController();
  reply.raw.once('close', () => {
    stopping.abort();
  });
  const response = await fetchFile(url, range, stopping);
  if (response.status === 416) {
    await response.body?.cancel();
    return reply.code(416).headers(chosen(response)).send();
  }
  if (response.body === null || ![200, 206].includes(response.status)) {
    await response.body?.cancel();
    throw new StorageError(response.status, `Dograh's storage answered ${response.status}.`);
  }
  void reply.code(response.status).headers({
    ...chosen(response),
    'Content-Type': artifact === 'transcript' ? 'text/plain; charset=utf-8' : 'audio/wav',
    'Content-Disposition': `inline; filename="${artifact}.${artifact === 'transcript' ? 'txt' : 'wav'}"`,
    'Accept-Ranges': 'bytes',
    // Whoever has the link has the call: no cache, no other page, no script may keep or use it.
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; media-src 'self'; sandbox"
  });
  const source = Readable.fromWeb(response.body);
  return reply.send(source.pipe(new Bounded(source, stopping)));
}

async function fetchFile(url: string, range: string | undefined, stopping: AbortController): Promise<Response> {
  // A file that is packed on its way would have other ranges than the file itself.
  const headers = { 'Accept-Encoding': 'identity', ...(range === undefined ? {} : { Range: range }) };
  const timer = setTimeout(() => {
    stopping.abort();
  }, IDLE);
  try {
    return await fetch(url, { headers, redirect: 'error', signal: stopping.signal });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new StorageError(null, `Dograh's storage cannot be reached at ${new URL(url).origin}: ${cause}`);
  } finally {
    clearTimeout(timer);
  }
}

function chosen(response: Response): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    })
  );
}

/** Ends a file that is too long, and one whose storage falls silent. */
class Bounded extends Transform {
  private bytes = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(source: Readable, stopping: AbortController) {
    super();
    this.timer = setTimeout(() => {
      stopping.abort();
    }, IDLE);
    source.once('error', (error) => this.destroy(error));
    this.once('close', () => {
      clearTimeout(this.timer);
      source.destroy();
    });
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.timer.refresh();
    this.bytes += piece.length;
    if (this.bytes > MOST_BYTES) done(new StorageError(null, `The file is longer than ${MOST_BYTES} bytes.`));
    else done(null, piece);
  }
}
