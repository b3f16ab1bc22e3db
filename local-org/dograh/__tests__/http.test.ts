import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, phone, RENEWAL, START } from './dograh-client.ts';

let dograh: SimulatedDograh;
let client: DograhClient;

beforeEach(async () => {
  dograh = await startSimulatedDograh({ speed: 0, startAt: START });
  client = new DograhClient(dograh);
});
afterEach(async () => dograh.close());

const agent = `/public/agent/workflow/${RENEWAL.uuid}`;
const detail = (status: number, value: unknown): Record<string, unknown> => ({ status, body: { detail: value } });

describe('the key', () => {
  it.each([
    ['is wrong', { 'X-API-Key': 'dgr_wrong' }, detail(401, 'Invalid or expired API key')],
    ['is missing', {}, detail(401, 'Authorization header required')],
    ['comes as bearer token', { Authorization: 'Bearer dgr_x' }, detail(401, 'Invalid or expired token')]
  ])('that %s is refused', async (_, headers, expected) => {
    expect(await client.send('GET', '/workflow/fetch', undefined, headers)).toMatchObject(expected);
  });

  it('counts as a missing parameter where calls are placed', async () => {
    expect(await client.send('POST', agent, { phone_number: phone(1) }, {})).toMatchObject(
      detail(422, [expect.objectContaining({ loc: ['header', 'X-API-Key'] })])
    );
  });

  it('is not asked for by the health check', async () => {
    expect(await client.send('GET', '/health', undefined, {})).toMatchObject({
      status: 200,
      body: { version: '1.45.0' }
    });
  });
});

describe('a request', () => {
  it('is found again by its correlation id', async () => {
    await client.send('GET', '/campaign/?x=1', undefined, {
      'X-API-Key': dograh.apiKey,
      'X-Correlation-ID': 'trace-1'
    });
    await client.send('GET', '/health', undefined, {});
    const log: unknown = await (await fetch(`${dograh.url}/simulator/requests`)).json();
    expect(log).toEqual([
      { method: 'GET', path: '/api/v1/campaign/', correlationId: 'trace-1' },
      { method: 'GET', path: '/api/v1/health', correlationId: null }
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['/campaign', '/campaign/'],
    ['/credentials?x=1', '/credentials/?x=1'],
    ['/workflow/fetch/', '/workflow/fetch']
  ])('%s is sent on to %s', async (asked, right) => {
    const { status, headers } = await client.send('GET', asked);
    expect([status, headers.get('location')]).toEqual([307, `${dograh.url}/api/v1${right}`]);
  });

  it.each([
    ['GET', '/nowhere', 404, 'Not Found'],
    ['DELETE', '/campaign/512', 405, 'Method Not Allowed']
  ])('%s %s is answered with %i', async (method, path, status, words) => {
    expect(await client.send(method, path)).toMatchObject(detail(status, words));
  });
});

describe('what is wrong', () => {
  it('is told as a text', async () => {
    expect(await client.send('GET', '/workflow/fetch/1')).toMatchObject(detail(404, 'Workflow with id 1 not found'));
    expect(await client.send('GET', '/workflow/fetch?status=x')).toMatchObject(detail(422, expect.any(String)));
  });

  it('is told as a list, with the place', async () => {
    const body = { name: 'x', workflow_id: 37, source_type: 'google-sheet', source_id: 'x' };
    expect(await client.send('POST', '/campaign/create', body)).toMatchObject(
      detail(422, [
        expect.objectContaining({
          type: 'string_pattern_mismatch',
          loc: ['body', 'source_type'],
          msg: "String should match pattern '^csv$'",
          input: 'google-sheet'
        })
      ])
    );
    expect(await client.send('POST', agent, {})).toMatchObject(
      detail(422, [expect.objectContaining({ type: 'missing', loc: ['body', 'phone_number'] })])
    );
    expect(await client.send('GET', '/campaign/progress')).toMatchObject(
      detail(422, [expect.objectContaining({ loc: ['path', 'campaign_id'] })])
    );
  });

  it('is told as an object, for a workflow', async () => {
    const errors = [
      { kind: 'node', id: 'n-parking', field: 'data.prompt', message: 'Prompt is required for agent nodes' },
      { kind: 'node', id: 'n-parking', field: null, message: 'Agent Node must have at least 1 incoming edge(s)' },
      { kind: 'edge', id: 'e-4', field: 'data.label', message: expect.stringContaining('"answered" is duplicated') },
      { kind: 'edge', id: 'e-5', field: 'data.condition', message: 'Edge condition is required' }
    ];
    for (const action of ['validate', 'publish']) {
      expect(await client.send('POST', `/workflow/44/${action}`)).toMatchObject(
        detail(422, { is_valid: false, errors })
      );
    }
  });

  it('fails for dates and time zones that Dograh does not check', async () => {
    expect((await client.send('GET', '/organizations/usage/runs?start_date=yesterday')).status).toBe(500);
    expect((await client.send('GET', '/organizations/reports/daily?date=2026-09-03&timezone=Mars/Base')).status).toBe(
      500
    );
  });
});

describe('a workflow', () => {
  it('is shown as its draft while there is one, and calls use what is published', async () => {
    expect(await client.get('/workflow/fetch/41')).toMatchObject({ version_number: 2, version_status: 'draft' });
    expect(await client.post('/workflow/41/publish')).toMatchObject({ version_number: 2, status: 'published' });
    expect(await client.send('POST', '/workflow/41/publish')).toMatchObject(detail(400, 'No draft to publish'));
    expect(await client.get('/workflow/41/versions')).toMatchObject([{ status: 'published' }, { status: 'archived' }]);
  });

  it('keeps its secrets masked', async () => {
    const text = JSON.stringify(await client.get('/workflow/fetch/37'));
    expect(text).toContain('*cdef');
    expect(text).not.toContain('sk-sample');
  });

  it('takes no calls when it is archived', async () => {
    await client.ask('PUT', '/workflow/37/status', { status: 'archived' });
    expect(await client.send('POST', agent, { phone_number: phone(1) })).toMatchObject(
      detail(404, 'Workflow is not active')
    );
  });
});

describe('a credential', () => {
  const body = { name: 'Mine', credential_type: 'bearer_token', credential_data: { token: 'x' } };

  it('keeps its name also when it was deleted', async () => {
    const { uuid } = await client.post<{ uuid: string }>('/credentials/', body);
    expect(await client.ask('DELETE', `/credentials/${uuid}`)).toEqual({ status: 'deleted', uuid });
    expect((await client.send('POST', '/credentials/', body)).status).toBe(409);
  });

  it('needs the members of its type', async () => {
    expect((await client.send('POST', '/credentials/', { ...body, credential_data: {} })).status).toBe(400);
  });
});

describe('a fault of the API', () => {
  const meet = (fault: object): Promise<Response> =>
    fetch(`${dograh.url}/simulator/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fault)
    });
  const calls = (): number => dograh.simulation.store.runs.size;
  const place = () => client.send('POST', agent, { phone_number: phone(1) });

  it('answers so often with a status, on one path only', async () => {
    await meet({ kind: 'status', status: 503, path: '/campaign', count: 2 });
    const asked = ['/workflow/fetch', '/campaign/', '/campaign/', '/campaign/'];
    const statuses: number[] = [];
    for (const path of asked) statuses.push((await client.send('GET', path)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it('breaks the connection before anything is done', async () => {
    await meet({ kind: 'reset' });
    await expect(place()).rejects.toThrow('fetch failed');
    expect(calls()).toBe(0);
  });

  it('breaks the connection after the call was placed', async () => {
    await meet({ kind: 'answer-lost' });
    await expect(place()).rejects.toThrow('fetch failed');
    expect(calls()).toBe(1);
  });

  it('never answers', async () => {
    await meet({ kind: 'timeout' });
    const signal = AbortSignal.timeout(200);
    await expect(fetch(`${dograh.url}/api/v1/health`, { signal })).rejects.toThrow('timeout');
  });

  it('answers late', async () => {
    await meet({ kind: 'latency', milliseconds: 120 });
    const before = performance.now();
    await client.get('/health');
    expect(performance.now() - before).toBeGreaterThanOrEqual(110);
  });

  it('is refused in words when it is none', async () => {
    expect((await meet({ kind: 'earthquake' })).status).toBe(422);
  });
});
