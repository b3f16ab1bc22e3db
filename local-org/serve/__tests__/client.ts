import { createSign, type KeyObject } from 'node:crypto';
import type { LocalOrg } from '../server.ts';

/** An answer with its body read as JSON; null when it is empty. */
export interface Answered {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Speaks to an org over HTTP as any program would. */
export class Client {
  readonly #url: string;
  readonly #token: string | undefined;

  constructor(org: Pick<LocalOrg, 'url'>, token?: string) {
    this.#url = org.url;
    this.#token = token;
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.#token === undefined ? {} : { Authorization: `Bearer ${this.#token}` }),
        ...headers
      },
      ...(text === undefined ? {} : { body: text })
    });
    const answer = await response.text();
    return { status: response.status, headers: response.headers, body: answer === '' ? null : read(answer) };
  }

  async get(path: string, headers?: Record<string, string>): Promise<Answered> {
    return this.send('GET', path, undefined, headers);
  }

  async post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered> {
    return this.send('POST', path, body, headers);
  }

  /** Rows of a query. */
  async query(soql: string): Promise<Record<string, unknown>[]> {
    const { status, body } = await this.get(`/services/data/v65.0/query?q=${encodeURIComponent(soql)}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return (body as { records: Record<string, unknown>[] }).records;
  }

  /** Signs in as a user of the org without proof, as the person at the keyboard may. */
  async as(username: string): Promise<Client> {
    const { body } = await this.post('/local/login', { username });
    return new Client({ url: this.#url }, (body as { access_token: string }).access_token);
  }

  /** Waits until events are delivered and jobs that are due have run. */
  async idle(): Promise<void> {
    const { status } = await this.get('/local/idle');
    if (status !== 200) throw new Error('The org does not come to rest');
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An assertion of the JWT bearer flow. */
export function assertion(claims: Record<string, unknown>, key: KeyObject, algorithm = 'RS256'): string {
  const signed = `${base64({ alg: algorithm })}.${base64(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}

/** Asks for a token with a form. */
export async function askForToken(org: Pick<LocalOrg, 'url'>, form: Record<string, string>): Promise<Answered> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return new Client(org).send('POST', '/services/oauth2/token', new URLSearchParams(form).toString(), headers);
}

export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
