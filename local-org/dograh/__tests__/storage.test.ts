import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DownloadUrl, UploadUrl } from '../../../generator/schema/dograh-api/storage.ts';
import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, phone, RENEWAL, START } from './dograh-client.ts';

const MINUTE = 60_000;
let dograh: SimulatedDograh;
let client: DograhClient;

beforeEach(async () => {
  dograh = await startSimulatedDograh({ speed: 0, startAt: START, circumstances: { outcomes: { answered: 1 } } });
  client = new DograhClient(dograh);
});
afterEach(async () => dograh.close());

describe('an address to upload to', () => {
  const address = (): Promise<UploadUrl> =>
    client.post<UploadUrl>('/s3/presigned-upload-url', { file_name: 'people.csv', file_size: 3 });
  const put = (url: string, type = 'text/csv'): Promise<Response> =>
    fetch(url, { method: 'PUT', body: 'a,b', headers: { 'Content-Type': type } });

  it('is on another host, and takes the list without a key', async () => {
    const { upload_url, file_key, expires_in } = await address();
    expect(upload_url.startsWith(`${dograh.storageUrl}/`)).toBe(true);
    expect(file_key).toMatch(/^campaigns\/12\/[0-9a-f-]{36}_people\.csv$/);
    expect(expires_in).toBe(900);
    expect((await put(upload_url)).status).toBe(200);
    expect(dograh.simulation.store.files.get(file_key)?.content.toString()).toBe('a,b');
  });

  it('takes no other type, no other object, and nothing after a quarter of an hour', async () => {
    const { upload_url } = await address();
    expect((await put(upload_url, 'text/plain')).status).toBe(403);
    expect((await put(upload_url.replace('people.csv', 'others.csv'))).status).toBe(403);
    await dograh.clock.advance(16 * MINUTE);
    expect((await put(upload_url)).status).toBe(403);
  });

  it.each([
    [{ file_name: 'people.xlsx', file_size: 3 }],
    [{ file_name: 'people.csv', file_size: 0 }],
    [{ file_name: 'people.csv', file_size: 10_485_761 }]
  ])('is refused for %j', async (body) => {
    expect((await client.send('POST', '/s3/presigned-upload-url', body)).status).toBe(422);
  });
});

describe('what is kept of a call', () => {
  let run: Run;
  beforeEach(async () => {
    await client.post(`/public/agent/workflow/${RENEWAL.uuid}`, { phone_number: phone(1) });
    await dograh.clock.advance(5 * MINUTE);
    run = await client.get<Run>('/workflow/37/runs/48201');
  });

  const signed = async (key: string): Promise<string> =>
    (await client.get<DownloadUrl>(`/s3/signed-url?key=${key}`)).url;

  it.each(['recordings/48201.wav', 'recordings/48201/user.wav', 'recordings/48201/bot.wav'])(
    '%s is a WAV as long as the call',
    async (key) => {
      const response = await fetch(await signed(key));
      const file = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-type')).toBe('audio/wav');
      expect([file.toString('latin1', 0, 4), file.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
      const bytesASecond = file.readUInt32LE(28);
      expect((file.length - 44) / bytesASecond).toBe(run.usage_info?.call_duration_seconds);
    }
  );

  it('is heard where somebody speaks, and silent before', async () => {
    const file = Buffer.from(await (await fetch(await signed('recordings/48201.wav'))).arrayBuffer());
    const loudest = (from: number, to: number): number => {
      let most = 0;
      for (let at = 44 + from * 16; at < 44 + to * 16; at += 2) most = Math.max(most, Math.abs(file.readInt16LE(at)));
      return most;
    };
    const [first] = dograh.simulation.store.runs.get(48_201)?.turns ?? [];
    expect(loudest(0, first?.from ?? 0)).toBe(0);
    expect(loudest(first?.from ?? 0, first?.to ?? 0)).toBeGreaterThan(5_000);
  });

  it.each([
    ['bytes=0-99', 206, 100],
    ['bytes=-10', 206, 10],
    ['bytes=999999999-', 416, null]
  ])('is given in part for %s', async (range, status, length) => {
    const response = await fetch(await signed('recordings/48201.wav'), { headers: { Range: range } });
    const body = await response.arrayBuffer();
    expect(response.status).toBe(status);
    if (length !== null) expect(body.byteLength).toBe(length);
  });

  it('has the talk in words, with the time of each line', async () => {
    const text = await (await fetch(await signed('transcripts/48201.txt'))).text();
    const [line] = text.split('\n');
    expect(line).toMatch(/^\[2026-09-03T14:00:\d\d(\.\d{6})?\+00:00\] assistant: Hi , this is Ava/);
    expect(text).toContain('] user: ');
  });

  it('opens also by its public link, which leads to the storage', async () => {
    const response = await fetch(run.recording_public_url ?? '', { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect((await fetch(response.headers.get('location') ?? '')).status).toBe(200);
  });

  it('is not opened by other keys, tokens or old addresses', async () => {
    const url = await signed('recordings/48201.wav');
    await dograh.clock.advance(61 * MINUTE);
    expect((await fetch(url)).status).toBe(403);
    expect((await client.send('GET', '/s3/signed-url?key=secrets.txt')).status).toBe(400);
    expect((await client.send('GET', '/s3/signed-url?key=recordings/1.wav')).status).toBe(403);
    const links = `${dograh.url}/api/v1/public/download/workflow`;
    expect((await fetch(`${links}/unknown/recording`)).status).toBe(404);
    expect((await fetch(`${links}/${run.public_access_token ?? ''}/video`)).status).toBe(400);
  });
});
