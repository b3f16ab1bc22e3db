import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { operatorCommands } from '../src/cli/operator-commands.ts';
import type { Bridge } from '../src/bridge.ts';
import {
  ADMIN_TOKEN,
  callEnded,
  environmentFor,
  postWebhook,
  startTestBridge,
  bridgeFolder,
  until
} from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(60_000);

let salesforce: SimulatedSalesforce;
let bridge: Bridge;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

beforeAll(async () => {
  salesforce = new SimulatedSalesforce();
  await salesforce.start();
  space = await bridgeFolder();
  bridge = await startTestBridge(environmentFor(salesforce, space.folder));
});

afterAll(async () => {
  await bridge.stop();
  await salesforce.stop();
  await space.remove();
});

beforeEach(() => {
  salesforce.faults.length = 0;
  salesforce.refuse = () => null;
  salesforce.breaksOn = () => false;
});

const taken = (runId: string): unknown[] => salesforce.taken.filter((event) => event['workflowRunId'] === runId);
const operator = (path: string, method = 'GET'): Promise<Response> =>
  fetch(`${bridge.address}${path}`, { method, headers: { Authorization: `Bearer ${ADMIN_TOKEN}` } });

describe('a webhook of Dograh', () => {
  test('is acknowledged, and in Salesforce soon after, in the names of the contract', async () => {
    const deliveryId = randomUUID();
    const body = callEnded('48211', { sf_correlation_id: 'trip-1', call_tags: '["user_speech", "vip"]', seats: '12' });
    const response = await postWebhook(bridge.address, body, { 'X-Dograh-Delivery-Id': deliveryId });
    expect(response.status).toBe(202);
    expect(response.headers.get('X-Correlation-ID')).toBe('trip-1');
    expect(await response.json()).toEqual({ status: 'accepted', deliveryId, correlationId: 'trip-1' });
    await until('the call is in Salesforce', () => taken('48211').length === 1);
    expect(taken('48211')[0]).toMatchObject({
      eventType: 'call_completed',
      deliveryId,
      correlationId: 'trip-1',
      workflowRunId: '48211',
      disposition: 'user_hangup',
      durationSeconds: '94',
      callTags: ['user_speech', 'vip'],
      extractedVariables: { seats: '12' }
    });
  });

  test('that comes twice is delivered once', async () => {
    const headers = { 'X-Dograh-Delivery-Id': randomUUID() };
    const first = await postWebhook(bridge.address, callEnded('twice'), headers);
    const second = await postWebhook(bridge.address, callEnded('twice'), headers);
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(await second.json()).toMatchObject({ status: 'duplicate' });
    await until('the call is in Salesforce', () => taken('twice').length > 0);
    await postWebhook(bridge.address, callEnded('after-twice'));
    await until('a later call is in Salesforce', () => taken('after-twice').length === 1);
    expect(taken('twice')).toHaveLength(1);
  });

  test.each([
    ['without the secret', { 'X-Dograh-Webhook-Secret': '' }],
    ['with a wrong secret', { 'X-Dograh-Webhook-Secret': 'a-secret-of-thirty-two-characterz' }]
  ])('%s is not authorized', async (_what, headers) => {
    const response = await postWebhook(bridge.address, callEnded('stranger'), headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'The webhook is not authorized.' });
  });

  test.each([
    ['no JSON', '{"workflow_run_id": ', 'application/json', 400, 'The body is not JSON.'],
    ['a list', '[1]', 'application/json', 400, 'The body must be a JSON object.'],
    ['no run', '{"call_disposition": "busy"}', 'application/json', 400, 'which call is it about?'],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, 'Content-Type must be application/json'],
    ['ten megabytes', `{"a": "${'x'.repeat(10_000_000)}"}`, 'application/json', 413, 'larger than 5000000 bytes']
  ])('that is %s is refused with the reason', async (_what, body, type, status, words) => {
    const response = await fetch(`${bridge.address}/dograh/webhooks`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Dograh-Webhook-Secret': 'a-secret-of-thirty-two-characters' },
      body
    });
    const answer = (await response.json()) as { error: string; correlationId: string };
    expect(response.status).toBe(status);
    expect(answer.error).toContain(words);
    expect(answer.correlationId).toBe(response.headers.get('X-Correlation-ID'));
  });
});

describe('when Salesforce', () => {
  test('has ended the token, the bridge logs in again and the event arrives', async () => {
    await postWebhook(bridge.address, callEnded('before-revocation'));
    await until('it is in Salesforce', () => taken('before-revocation').length === 1);
    const logins = salesforce.logins;
    salesforce.revokeTokens();
    await postWebhook(bridge.address, callEnded('after-revocation'));
    await until('it is in Salesforce', () => taken('after-revocation').length === 1);
    expect(salesforce.logins).toBe(logins + 1);
  });

  test.each([
    ['is down', 'down', { status: 503, body: 'maintenance' }],
    ['breaks the connection', 'broken', 'close' as const]
  ])('%s, the event waits and arrives when it is back', async (_what, runId, fault) => {
    salesforce.faults.push(fault);
    await postWebhook(bridge.address, callEnded(runId));
    await until('the fault was met', () => salesforce.faults.length === 0);
    await until('it is in Salesforce', () => taken(runId).length === 1);
    expect((await bridge.queue.counts()).deadLetters).toBe(0);
  });

  test('refuses an event, it becomes a dead letter with the reason, which can be replayed or dropped', async () => {
    salesforce.refuse = (event) => (event['workflowRunId'] === 'odd' ? 'status must be a word.' : null);
    await postWebhook(bridge.address, callEnded('odd'), { 'X-Dograh-Delivery-Id': 'odd-1' });
    let letters: { id: string; reason: string; key: string }[] = [];
    await until('it is set aside', async () => {
      letters = (await (await operator('/operator/dead-letters')).json()) as typeof letters;
      return letters.length === 1;
    });
    expect(letters[0]).toMatchObject({ key: 'run:odd', reason: 'status: status must be a word.' });
    salesforce.refuse = () => null;
    const id = letters[0]?.id ?? '';
    expect(await (await operator(`/operator/dead-letters/${id}/replay`, 'POST')).json()).toEqual({
      id,
      status: 'replayed'
    });
    await until('it is in Salesforce', () => taken('odd').length === 1);
    expect(await (await operator('/operator/dead-letters')).json()).toEqual([]);
    expect(await (await operator(`/operator/dead-letters/${id}`, 'DELETE')).json()).toMatchObject({
      status: 'not found'
    });
  });

  test('fails on one event of many, the others arrive', async () => {
    salesforce.breaksOn = (event) => event['workflowRunId'] === 'poison';
    const runs = ['good-1', 'poison', 'good-2', 'good-3'];
    await Promise.all(runs.map((run) => postWebhook(bridge.address, callEnded(run))));
    await until('the good ones are in Salesforce', () =>
      ['good-1', 'good-2', 'good-3'].every((run) => taken(run).length === 1)
    );
    expect(taken('poison')).toHaveLength(0);
  });
});

test('a bridge whose port is in use says so, and leaves its folder to the next', async () => {
  const other = await bridgeFolder();
  const environment = environmentFor(salesforce, other.folder);
  const taken = new URL(bridge.address).port;
  await expect(startTestBridge({ ...environment, PORT: taken })).rejects.toThrow(`Port ${taken} is in use`);
  const next = await startTestBridge(environment);
  await next.stop();
  await other.remove();
});

describe('an operator', () => {
  test('sees whether the bridge is ready, and metrics under their names', async () => {
    const ready = await fetch(`${bridge.address}/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', queue: { ok: true } });
    const metrics = await (await fetch(`${bridge.address}/metrics`)).text();
    expect(metrics).toMatch(/dograh_bridge_webhooks_total\{outcome="kept"\} \d+/);
    expect(metrics).toMatch(/dograh_bridge_queue_oldest_event_seconds \d/);
    expect(metrics).toMatch(/dograh_bridge_circuit_breaker_state\{destination="salesforce"\} \d/);
  });

  test('asks for the state and the dead letters on the command line', async () => {
    const lines: string[] = [];
    const command = async (...words: string[]): Promise<string> => {
      lines.length = 0;
      const program = operatorCommands({ ADMIN_TOKEN, BRIDGE_URL: bridge.address }, (line) => lines.push(line));
      await program.parseAsync(words, { from: 'user' });
      return lines.join('\n');
    };
    expect(await command('status')).toMatch(/Waiting for Salesforce +\d+[^]*Circuit breaker +closed/);
    expect(await command('dead-letters', 'list')).toBe('There are no dead letters.');
    await expect(command('dead-letters', 'drop', 'unheard-of')).rejects.toThrow('There is no dead letter unheard-of.');
  });

  test('needs the token', async () => {
    const response = await fetch(`${bridge.address}/operator/status`);
    expect(response.status).toBe(401);
  });
});
