/** Requests to the org with the token of the person who looks. */

/** What a component catches when a request is refused. */
export interface OrgError {
  status: number;
  statusText: string;
  ok: false;
  headers: Record<string, string>;
  body: unknown;
}

const API = '/services/data/v65.0';

let accessToken = '';
let renewToken: (() => Promise<string>) | undefined;

/**
 * @param token what requests carry from now on
 * @param renew asks for a new one after a session has ended
 */
export function setAccessToken(token: string, renew: () => Promise<string>): void {
  accessToken = token;
  renewToken = renew;
}

function refusal(response: { status: number; statusText: string }, body: unknown): unknown {
  const error: OrgError = { status: response.status, statusText: response.statusText, ok: false, headers: {}, body };
  return error;
}

async function attempt(path: string, init: RequestInit): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string> | undefined), Authorization: `Bearer ${accessToken}` };
  try {
    return await fetch(path, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    // The words in which the platform tells a page that it is offline.
    throw refusal({ status: 0, statusText: '' }, { message: 'Disconnected or Canceled' });
  }
}

/** Sends a request; when the session has ended, signs in anew and tries once more. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await attempt(path, init);
  if (response.status !== 401 || !renewToken) return response;
  accessToken = await renewToken();
  return attempt(path, init);
}

/**
 * Sends a request and reads the JSON of its answer.
 * @throws OrgError with the body of the refusal
 */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await send(path, init);
  const text = await response.text();
  const body = text === '' ? null : (JSON.parse(text) as unknown);
  if (!response.ok) throw refusal(response, body);
  return body as Answer;
}

export async function askJson<Answer>(method: string, path: string, body: unknown): Promise<Answer> {
  return ask<Answer>(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** Asks the data API: `/query?q=…`. */
export async function data<Answer>(path: string): Promise<Answer> {
  return ask<Answer>(API + path);
}

export async function changeData<Answer>(method: string, path: string, body: unknown): Promise<Answer> {
  return askJson<Answer>(method, API + path, body);
}

export async function removeData(path: string): Promise<void> {
  await ask(API + path, { method: 'DELETE' });
}

/** A record as a query gives it. */
export interface Row {
  attributes: { type: string };
  Id: string;
  [field: string]: unknown;
}

export async function query(soql: string): Promise<Row[]> {
  const { records } = await data<{ records: Row[] }>(`/query?q=${encodeURIComponent(soql)}`);
  return records;
}

/** Calls an `@AuraEnabled` method. */
export async function callApex(name: string, parameters: unknown, cacheable: boolean): Promise<unknown> {
  const [className = '', method = ''] = name.split('.').slice(-2);
  const call = { class: className, method, arguments: parameters ?? {}, cacheable };
  try {
    const { value } = await askJson<{ value: unknown }>('POST', '/local/apex', call);
    return value;
  } catch (error) {
    // The org answers with the whole error as a page catches it.
    const body = (error as Partial<OrgError>).body;
    throw typeof body === 'object' && body !== null && 'body' in body ? body : error;
  }
}

/** What an error says, whatever kind it is. */
export function messageOf(error: unknown): string {
  const body = (error as { body?: unknown } | null)?.body ?? error;
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const message = (first as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
