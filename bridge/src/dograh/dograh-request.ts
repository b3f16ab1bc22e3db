import { CORRELATION_HEADER } from '../observability/correlation.ts';

/** Dograh does not answer as it should. */
export class DograhError extends Error {
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Whether Dograh may have done what it was asked for although it gave no answer. */
  readonly mayHaveHappened: boolean;
  /** What Dograh itself said, for a person; empty when it said nothing. */
  readonly detail: string;

  constructor(status: number | null, message: string, { mayHaveHappened = false, detail = '' } = {}) {
    super(message);
    this.name = 'DograhError';
    this.status = status;
    this.mayHaveHappened = mayHaveHappened;
    this.detail = detail;
  }
}

/** A request to Dograh's API. */
export interface DograhRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Posted as JSON; a request without it is a GET, unless `method` says otherwise. */
  readonly body?: object;
  readonly method?: 'GET' | 'POST';
  readonly correlationId?: string;
  /** Longest wait, in milliseconds. */
  readonly timeout?: number;
}

/** An answer of Dograh. */
export interface DograhAnswer {
  readonly body: unknown;
  /** When Dograh says that it answered, by its own clock. */
  readonly date: string | null;
}

const TIMEOUT = 30_000;

/**
 * Sends a request to Dograh's API.
 *
 * @param baseUrl with `/api/v1`
 * @throws {DograhError} when Dograh says no, cannot be reached, or answers no JSON
 */
export async function askDograh(baseUrl: string, apiKey: string, request: DograhRequest): Promise<DograhAnswer> {
  const { path, query = {}, body, correlationId, timeout = TIMEOUT } = request;
  const method = request.method ?? (body === undefined ? 'GET' : 'POST');
  const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`);
  url.search = new URLSearchParams(query).toString();
  const headers = {
    'X-API-Key': apiKey,
    Accept: 'application/json',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(correlationId === undefined ? {} : { [CORRELATION_HEADER]: correlationId })
  };
  const what = `${method} ${path}`;
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const text = await response.text();
    if (!response.ok) throw refusal(response.status, what, text);
    return { body: parsed(text, response.status, what), date: response.headers.get('date') };
  } catch (error) {
    if (error instanceof DograhError) throw error;
    throw new DograhError(null, `Dograh cannot be reached at ${url.origin}: ${causeOf(error)}`, {
      mayHaveHappened: !neverConnected(error)
    });
  }
}

/** A 5xx may come from a proxy that lost the answer of a Dograh that did what it was asked for. */
function refusal(status: number, what: string, text: string): DograhError {
  const detail = detailOf(text);
  const said = detail === '' ? '' : `: ${detail}`;
  return new DograhError(status, `Dograh answered ${status} to ${what}${said}`, {
    mayHaveHappened: status >= 500,
    detail
  });
}

function parsed(text: string, status: number, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DograhError(status, `Dograh's answer to ${what} is no JSON.`, { mayHaveHappened: true });
  }
}

const beforeAnyByte = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return beforeAnyByte.has(cause?.code ?? '');
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);

const LONGEST = 2_000;

/** `detail` is a text, an object or a list; as text any of them says something to a person. */
function detailOf(text: string): string {
  let detail: unknown = text;
  try {
    const body: unknown = JSON.parse(text);
    detail = (Object(body) as { detail?: unknown }).detail ?? body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const words = typeof detail === 'string' ? detail : JSON.stringify(detail);
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
