import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Bridge } from '../src/bridge.ts';
import { ask, environmentWith, startTestBridge, bridgeFolder } from '../testing/running-bridge.ts';
import { SimulatedDograh } from '../testing/simulated-dograh.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(60_000);

let salesforce: SimulatedSalesforce;
let dograh: SimulatedDograh;
let bridge: Bridge;
let space: Awaited<ReturnType<typeof bridgeFolder>>;
const recording = randomBytes(3_000_000);

beforeAll(async () => {
  [salesforce, dograh, space] = [new SimulatedSalesforce(), new SimulatedDograh(), await bridgeFolder()];
  await Promise.all([salesforce.start(), dograh.start()]);
  bridge = await startTestBridge(environmentWith(dograh, salesforce, space.folder));
});

afterAll(async () => {
  await bridge.stop();
  await Promise.all([salesforce.stop(), dograh.stop()]);
  await space.remove();
});

beforeEach(() => {
  dograh.requests.length = 0;
  dograh.runs.splice(0, Infinity, {
    id: 48_211,
    workflow_id: 37,
    recording_url: 'recordings/48211.wav',
    transcript_url: 'transcripts/48211.txt'
  });
  dograh.files.set('recordings/48211.wav', recording);
  dograh.files.set('transcripts/48211.txt', Buffer.from('[2026-09-03T14:02:12Z] user: Grüß Gott'));
});

async function link(artifact: string, more: object = {}): Promise<string> {
  const body = { workflow_id: 37, workflow_run_id: 48_211, artifact, ...more };
  const response = await ask(bridge.address, '/artifacts/links', { body });
  expect(response.status).toBe(201);
  const { url } = (await response.json()) as { url: string };
  return `${bridge.address}${url}`;
}

describe('a link', () => {
  test('streams the recording to whoever has it, and no cache keeps it', async () => {
    const response = await fetch(await link('recording'));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('audio/wav');
    expect(response.headers.get('Content-Length')).toBe('3000000');
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
    expect(Buffer.from(await response.arrayBuffer()).equals(recording)).toBe(true);
  });

  test('gives pieces to a player that jumps, and asks Dograh once for all of them', async () => {
    dograh.runs.push({ id: 48_299, workflow_id: 37, recording_url: 'recordings/48211.wav' });
    const url = await link('recording', { workflow_run_id: 48_299 });
    for (const [range, length, content] of [
      ['bytes=1000-1999', 1000, 'bytes 1000-1999/3000000'],
      ['bytes=2999990-', 10, 'bytes 2999990-2999999/3000000']
    ] as const) {
      const piece = await fetch(url, { headers: { Range: range } });
      expect([piece.status, piece.headers.get('Content-Range')]).toEqual([206, content]);
      expect((await piece.arrayBuffer()).byteLength).toBe(length);
    }
    const beyond = await fetch(url, { headers: { Range: 'bytes=9000000-' } });
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */3000000']);
    expect(dograh.count('GET /s3/signed-url')).toBe(1);
  });

  test('gives the transcript as text', async () => {
    const response = await fetch(await link('transcript'));
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('[2026-09-03T14:02:12Z] user: Grüß Gott');
  });

  test.each([
    ['another call', (url: string): string => url.replace('48211', '48212')],
    ['another artifact', (url: string): string => url.replace('/recording', '/transcript')],
    ['another end', (url: string): string => url.replace(/expires=\d+/, 'expires=9999999999')],
    ['an end in the past', (url: string): string => url.replace(/expires=\d+/, 'expires=1')],
    ['another signature', (url: string): string => url.replace(/signature=.{4}/, 'signature=AAAA')],
    ['no signature', (url: string): string => url.replace(/&signature=.*/, '')]
  ])('is good for nothing else: with %s it opens nothing', async (_what, change) => {
    const url = await link('recording');
    dograh.requests.length = 0;
    expect((await fetch(change(url))).status).toBe(403);
    expect(dograh.requests).toEqual([]);
  });

  test('is not given without a token, nor for what the call does not have', async () => {
    const body = { workflow_id: 37, workflow_run_id: 48_211, artifact: 'bot_recording' };
    expect((await ask(bridge.address, '/artifacts/links', { body })).status).toBe(404);
    const headers = { Authorization: 'Bearer wrong' };
    expect((await ask(bridge.address, '/artifacts/links', { body, headers })).status).toBe(401);
    expect((await ask(bridge.address, '/artifacts/links', { body: { ...body, artifact: '../x' } })).status).toBe(400);
  });

  test('says in words when the storage does not give the file', async () => {
    const url = await link('recording');
    dograh.files.clear();
    const response = await fetch(url);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'The file is not in the storage any more.' });
  });
});

describe('progress', () => {
  test('of a campaign is told by its id, in words when there is none', async () => {
    dograh.campaigns.splice(0, Infinity, { id: 512, state: 'running', total_queued_count: 10, executed_count: 4 });
    const response = await ask(bridge.address, '/campaigns/512/progress');
    expect(await response.json()).toMatchObject({ campaignId: 512, placed: 4, percent: 40, stale: false });
    expect((await ask(bridge.address, '/campaigns/513/progress')).status).toBe(404);
    expect((await ask(bridge.address, '/campaigns/x/progress')).status).toBe(400);
  });
});
