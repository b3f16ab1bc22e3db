import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Bridge } from '../src/bridge.ts';
import {
  callEnded,
  environmentFor,
  postWebhook,
  startTestBridge,
  bridgeFolder,
  until,
  WEBHOOK_SECRET
} from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(120_000);

let salesforce: SimulatedSalesforce;
let bridge: Bridge;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

beforeAll(async () => {
  [salesforce, space] = [new SimulatedSalesforce(), await bridgeFolder()];
  await salesforce.start();
  bridge = await startTestBridge(environmentFor(salesforce, space.folder));
});

afterAll(async () => {
  await bridge.stop();
  await salesforce.stop();
  await space.remove();
});

/** Posts text as it is. */
async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; error: unknown }> {
  const response = await fetch(`${bridge.address}/dograh/webhooks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Dograh-Webhook-Secret': WEBHOOK_SECRET, ...headers },
    body
  });
  return { status: response.status, error: ((await response.json()) as { error?: unknown }).error };
}

describe('a webhook of an odd sender', () => {
  const depth = 200_000;

  test.each([
    ['brackets without end', '['.repeat(1_000_000)],
    [
      'objects nested too deep to be written again',
      `{"workflow_run_id":"1","a":${'{"a":'.repeat(depth)}1${'}'.repeat(depth + 1)}`
    ],
    ['a member that would change every object', '{"workflow_run_id":"1","__proto__":{"isAdmin":true}}'],
    ['a run id that is a list', '{"workflow_run_id":["1"]}'],
    ['a run id with a line break', '{"workflow_run_id":"1\\n2"}'],
    ['nothing', ''],
    ['bytes that are no text', '\u0000\uffff']
  ])('with %s is refused in a sentence', async (_what, body) => {
    const { status, error } = await post(body);
    expect(status).toBe(400);
    expect(error).toMatch(/^[A-Za-z_"][^\n]{5,200}\.?$/);
    expect(error).not.toMatch(/at .*\(|node:|RangeError/);
  });

  test.each([
    ['a correlation id with a blank', { 'X-Correlation-ID': 'a b' }],
    ['a correlation id of ten thousand characters', { 'X-Correlation-ID': 'x'.repeat(10_000) }],
    ['a correlation id that looks like markup', { 'X-Correlation-ID': '<script>' }]
  ])('with %s gets one that is safe to log', async (_what, headers) => {
    const response = await postWebhook(bridge.address, callEnded('odd-headers'), headers);
    expect(response.status).toBe(202);
    expect(response.headers.get('X-Correlation-ID')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('with a delivery id that is too long, and quotes in it, is kept by its content', async () => {
    const headers = { 'X-Dograh-Delivery-Id': `'; DROP TABLE pgboss.job; --${'x'.repeat(5_000)}` };
    const first = await postWebhook(bridge.address, callEnded('odd-delivery'), headers);
    const second = await postWebhook(bridge.address, callEnded('odd-delivery'), headers);
    expect(await first.json()).toMatchObject({ status: 'accepted' });
    expect(await second.json()).toMatchObject({ status: 'duplicate' });
  });

  test.each([
    ['the character 0', 'a\\u0000b'],
    ['half a character', 'a\\ud83db']
  ])('with %s, which no database keeps, is kept with a sign in its place', async (name, text) => {
    const run = `odd-text-${name.length}`;
    expect(await post(`{"workflow_run_id":"${run}","summary":"${text}"}`)).toMatchObject({ status: 202 });
    const isTaken = (): boolean =>
      salesforce.taken.some((event) => event['workflowRunId'] === run && event['summary'] === 'a\ufffdb');
    await until('it is in Salesforce', isTaken);
  });

  test('leaves the bridge as it was: the next call reaches Salesforce', async () => {
    expect((await postWebhook(bridge.address, callEnded('after-the-odd'))).status).toBe(202);
    await until('it is in Salesforce', () =>
      salesforce.taken.some(({ workflowRunId: run }) => run === 'after-the-odd')
    );
  });
});

describe('when the store takes nothing more', () => {
  test('the bridge answers 503, which Dograh repeats, keeps what it had, and goes on when there is room', async () => {
    await bridge.queue.statement('SET default_transaction_read_only = on');
    const refused = await postWebhook(bridge.address, callEnded('no-room'));
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toBe('30');
    expect((await fetch(`${bridge.address}/health`)).status).toBe(200);
    await bridge.queue.statement('SET default_transaction_read_only = off');
    expect((await postWebhook(bridge.address, callEnded('no-room'))).status).toBe(202);
    await until('it is in Salesforce', () => salesforce.taken.some(({ workflowRunId: run }) => run === 'no-room'));
  });
});
