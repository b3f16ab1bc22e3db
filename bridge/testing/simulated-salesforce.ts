import { decodeProtectedHeader, jwtVerify } from 'jose';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../../generator/schema/vocabulary/api.ts';
import { integrationObjects } from '../src/contract/integration-objects.ts';

/** What the simulated org answers to the next request for events, instead of taking it. */
export interface Fault {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/**
 * The part of Salesforce that the bridge talks to: the token endpoint, which really verifies the assertion, and the
 * receiver of events, which answers event by event. It keeps what it took and can be told to fail.
 */
export class SimulatedSalesforce {
  /** Every event that was taken, in order. */
  readonly taken: JsonObject[] = [];
  /** How many events each request held. */
  readonly requests: number[] = [];
  logins = 0;
  readonly clientId = 'consumer-key';
  readonly username = 'integration@example.com';
  readonly privateKey: string;
  /**
   * Faults for the next requests, one each. `close` breaks the connection, `hold` never answers, `take-and-close` takes
   * the events and breaks the connection before it says so.
   */
  readonly faults: (Fault | 'close' | 'hold' | 'take-and-close')[] = [];
  /** Says why an event is refused; null takes it. */
  refuse: (event: JsonObject) => string | null = () => null;
  /** Says whether an event makes the whole request fail, as an exception in Apex does. */
  breaksOn: (event: JsonObject) => boolean = () => false;
  /** Objects and `Object.Field`s that the user does not see. */
  hides: string[] = [];
  /** Of the day, of 15,000. */
  requestsLeft = 14_000;
  private publicKey: KeyObject;
  private readonly tokens = new Set<string>();
  private server: Server | undefined;

  constructor() {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    this.publicKey = pair.publicKey;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  /** All tokens that were given out end now. */
  revokeTokens(): void {
    this.tokens.clear();
  }

  /** The org's certificate is replaced: logins with the old key are refused from now on. @returns the new key */
  rotateKey(): string {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.publicKey = pair.publicKey;
    return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (request.url === '/services/oauth2/token') await this.token(new URLSearchParams(text), response);
    else if (request.method === 'HEAD') response.writeHead(200).end();
    else if (request.url?.startsWith('/services/data/') === true) this.data(new URL(request.url, this.url), response);
    else this.events(request, text, response);
  }

  private async token(form: URLSearchParams, response: ServerResponse): Promise<void> {
    this.logins += 1;
    const assertion = form.get('assertion') ?? '';
    try {
      if (decodeProtectedHeader(assertion).alg !== 'RS256') throw new Error('algorithm');
      await jwtVerify(assertion, this.publicKey, { issuer: this.clientId, subject: this.username, audience: this.url });
    } catch (error) {
      send(response, 400, { error: 'invalid_grant', error_description: error instanceof Error ? error.message : '' });
      return;
    }
    const token = `token-${this.logins}`;
    this.tokens.add(token);
    send(response, 200, { access_token: token, instance_url: this.url, token_type: 'Bearer' });
  }

  /** What a user may ask about itself and the package. */
  private data(url: URL, response: ServerResponse): void {
    const [, object] = /sobjects\/(\w+)\/describe$/.exec(url.pathname) ?? [];
    if (url.pathname.endsWith('/query')) {
      send(response, 200, { records: [{ PermissionSet: { Name: 'Dograh_Integration_User' } }] });
    } else if (url.pathname.endsWith('/limits')) {
      send(response, 200, { DailyApiRequests: { Max: 15_000, Remaining: this.requestsLeft } });
    } else if (object === undefined || !(object in integrationObjects) || this.hides.includes(object)) {
      send(response, 404, [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]);
    } else {
      const names = (integrationObjects[object] ?? []).filter((name) => !this.hides.includes(`${object}.${name}`));
      send(response, 200, { createable: true, fields: names.map((name) => ({ name })) });
    }
  }

  private events(request: IncomingMessage, text: string, response: ServerResponse): void {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (!this.tokens.has(token)) {
      send(response, 401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]);
      return;
    }
    const fault = this.faults.shift();
    if (fault === 'close') {
      request.socket.destroy();
      return;
    }
    if (fault === 'hold') return;
    if (typeof fault === 'object') {
      send(response, fault.status, fault.body, fault.headers);
      return;
    }
    const { events } = JSON.parse(text) as { events: JsonObject[] };
    if (events.some((event) => this.breaksOn(event))) {
      send(response, 500, [{ errorCode: 'APEX_ERROR', message: 'System.NullPointerException' }]);
      return;
    }
    this.requests.push(events.length);
    const answers = events.map((event, index) => {
      const error = this.refuse(event);
      if (error !== null) return { index, status: 'refused', error, field: 'status' };
      this.taken.push(event);
      return { index, status: 'accepted', deliveryId: event['deliveryId'] };
    });
    if (fault === 'take-and-close') request.socket.destroy();
    else
      send(response, answers.some(({ status }) => status === 'accepted') ? 202 : 400, {
        status: 'accepted',
        events: answers
      });
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}
