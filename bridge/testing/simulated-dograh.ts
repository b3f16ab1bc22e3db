import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../../generator/schema/vocabulary/api.ts';

/** What the simulated Dograh does with the next request that fits, apart from doing what it asks for. */
export interface DograhFault {
  /** Beginning of `METHOD /path`. */
  readonly on: string;
  /**
   * `refuse` answers without doing it; `lose` does it and breaks the connection; `break` only breaks it; `hold` does it
   * and never answers; `ignore` does not do it and never answers.
   */
  readonly kind: 'refuse' | 'lose' | 'break' | 'hold' | 'ignore';
  readonly status?: number;
  readonly detail?: unknown;
  /** How often; once when absent. */
  times?: number;
}

/**
 * The part of Dograh that the bridge talks to, with its own storage under `/storage`. As Dograh does, it knows no
 * idempotency: a second request is a second call, a second campaign.
 */
export class SimulatedDograh {
  /** Requests as `METHOD /path`, in order. */
  readonly requests: string[] = [];
  readonly runs: JsonObject[] = [];
  readonly campaigns: JsonObject[] = [];
  readonly files = new Map<string, Buffer>();
  readonly faults: DograhFault[] = [];
  telephonyIsReady = true;
  readonly key = 'dgr_key-of-the-bridge';
  /** Added to the clock of the answers, in milliseconds. */
  clockSkew = 0;
  private server: Server | undefined;

  get origin(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/v1`;
  }

  async start(port = 0): Promise<void> {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    await new Promise<void>((done) => this.server?.listen(port, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  /** How often something was asked. */
  count(start: string): number {
    return this.requests.filter((request) => request.startsWith(start)).length;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.origin);
    const what = `${request.method ?? 'GET'} ${url.pathname.replace('/api/v1', '')}`;
    this.requests.push(what);
    response.setHeader('Date', new Date(Date.now() + this.clockSkew).toUTCString());
    const fault = this.faultFor(what);
    if (fault?.kind === 'break') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'ignore') return;
    if (fault?.kind === 'refuse') {
      send(response, fault.status ?? 503, { detail: fault.detail ?? 'not now' });
      return;
    }
    if (url.pathname.startsWith('/storage/')) {
      this.storage(request, url, body, response);
      return;
    }
    if (request.headers['x-api-key'] !== this.key && url.pathname !== '/api/v1/health') {
      send(response, 401, { detail: 'Invalid API key' });
      return;
    }
    const answer = this.api(what, url, body);
    if (fault?.kind === 'lose') request.socket.destroy();
    else if (fault?.kind !== 'hold') send(response, answer.status ?? 200, answer.body);
  }

  private faultFor(what: string): DograhFault | undefined {
    const index = this.faults.findIndex(({ on }) => what.startsWith(on));
    const fault = this.faults[index];
    if (fault === undefined) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times === 0) this.faults.splice(index, 1);
    return fault;
  }

  private api(what: string, url: URL, body: Buffer): { status?: number; body: unknown } {
    const given = (): JsonObject => JSON.parse(body.toString()) as JsonObject;
    const [, campaignId] = /^GET \/campaign\/(\d+)$/.exec(what) ?? [];
    const [, startedId] = /^POST \/campaign\/(\d+)\/start$/.exec(what) ?? [];
    const [, runId] = /^GET \/workflow\/\d+\/runs\/(\d+)$/.exec(what) ?? [];
    if (what.startsWith('POST /public/agent/workflow/')) return { body: this.place(given()) };
    if (what === 'GET /organizations/usage/runs') return { body: this.usage(url) };
    if (what === 'POST /campaign/create') return { body: this.create(given()) };
    if (what === 'GET /campaign/') return { body: { campaigns: this.campaigns } };
    if (what === 'POST /s3/presigned-upload-url') {
      const key = `campaigns/1/${this.requests.length}_people.csv`;
      return { body: { upload_url: `${this.origin}/storage/${key}`, file_key: key, expires_in: 900 } };
    }
    if (what === 'GET /s3/signed-url') {
      return { body: { url: `${this.origin}/storage/${url.searchParams.get('key') ?? ''}`, expires_in: 900 } };
    }
    if (what === 'GET /health') return { body: { status: 'ok', version: '1.45.0', deployment_mode: 'oss' } };
    if (what === 'GET /organizations/context') {
      return { body: { organization_id: 1, model_services: { config_source: 'organization_v2' } } };
    }
    if (what === 'GET /organizations/telephony-configs') return { body: { configurations: [this.telephony()] } };
    if (what === 'GET /workflow/fetch') return { body: [] };
    if (campaignId !== undefined) return found(this.campaigns, campaignId, 'Campaign not found');
    if (startedId !== undefined) return this.startCampaign(startedId);
    if (runId !== undefined) return found(this.runs, runId, 'Run not found');
    return { status: 404, body: { detail: 'Not Found' } };
  }

  private place(call: JsonObject): JsonObject {
    const id = 48_000 + this.runs.length;
    this.runs.push({
      id,
      workflow_id: 37,
      name: `WR-API-${id}`,
      created_at: new Date().toISOString(),
      call_duration_seconds: 0,
      mode: 'twilio',
      call_type: 'outbound',
      called_number: call['phone_number'] ?? null,
      initial_context: call['initial_context'] ?? {},
      gathered_context: {}
    });
    return { status: 'initiated', workflow_run_id: id, workflow_run_name: `WR-API-${id}` };
  }

  private usage(url: URL): JsonObject {
    const [from, to] = ['start_date', 'end_date'].map((name) => Date.parse(url.searchParams.get(name) ?? ''));
    const page = Number(url.searchParams.get('page'));
    const limit = Number(url.searchParams.get('limit'));
    const fitting = this.runs.filter(({ created_at: at }) => {
      const time = typeof at === 'string' ? Date.parse(at) : NaN;
      return time >= (from ?? 0) && time <= (to ?? Infinity);
    });
    const runs = fitting.slice((page - 1) * limit, page * limit);
    return { runs, total_count: fitting.length, page, limit, total_pages: Math.ceil(fitting.length / limit) };
  }

  private create(given: JsonObject): JsonObject {
    const campaign = {
      ...given,
      id: 500 + this.campaigns.length,
      workflow_name: 'Renewal',
      state: 'created',
      total_rows: null,
      processed_rows: 0,
      failed_rows: 0,
      executed_count: 0,
      total_queued_count: 0,
      started_at: null,
      completed_at: null,
      created_at: new Date().toISOString(),
      logs: []
    };
    this.campaigns.push(campaign);
    return campaign;
  }

  private startCampaign(id: string): { status?: number; body: unknown } {
    const campaign = this.campaigns.find((one) => one['id'] === Number(id));
    if (campaign === undefined) return { status: 404, body: { detail: 'Campaign not found' } };
    if (!this.telephonyIsReady) return { status: 401, body: { detail: 'Telephony is not configured' } };
    if (campaign['state'] !== 'created') return { status: 400, body: { detail: 'Campaign is not in created state' } };
    Object.assign(campaign, { state: 'syncing' });
    return { body: campaign };
  }

  private telephony(): JsonObject {
    const reason = this.telephonyIsReady ? null : 'No phone number.';
    return {
      id: 1,
      name: 'Carrier',
      provider: 'twilio',
      is_default_outbound: true,
      is_ready_for_outbound: this.telephonyIsReady,
      outbound_blocked_reason: reason
    };
  }

  /** A bucket: takes files without any key, and gives them piece by piece. */
  private storage(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const key = url.pathname.slice('/storage/'.length);
    if (request.method === 'PUT') {
      this.files.set(key, body);
      response.writeHead(200).end();
      return;
    }
    const file = this.files.get(key);
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (file === undefined) response.writeHead(404).end('<Error>NoSuchKey</Error>');
    else if (start === undefined) response.writeHead(200, { 'Content-Length': file.length }).end(file);
    else if (Number(start) >= file.length) response.writeHead(416, { 'Content-Range': `bytes */${file.length}` }).end();
    else {
      const last = end === undefined || end === '' ? file.length - 1 : Math.min(Number(end), file.length - 1);
      const piece = file.subarray(Number(start), last + 1);
      const headers = { 'Content-Range': `bytes ${start}-${last}/${file.length}`, 'Content-Length': piece.length };
      response.writeHead(206, headers).end(piece);
    }
  }
}

function found(list: readonly JsonObject[], id: string, detail: string): { status?: number; body: unknown } {
  const one = list.find((candidate) => candidate['id'] === Number(id));
  return one === undefined ? { status: 404, body: { detail } } : { body: one };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
