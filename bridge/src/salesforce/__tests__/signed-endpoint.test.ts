import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { signedEndpoint } from '../events-endpoint.ts';

const secret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(202).end('{"events":[{"index":0,"status":"accepted"}]}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));

function last(): { headers: Record<string, string>; body: string } {
  const one = received.at(-1);
  if (one === undefined) throw new Error('nothing came');
  return { headers: one.headers as Record<string, string>, body: one.body };
}

describe('a signed request', () => {
  test('is verified by the reference implementation of Standard Webhooks, whatever it holds', async () => {
    const key = secret();
    const endpoint = signedEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => [key], 5_000);
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await endpoint.post(text, 1, 'trip-1')).toEqual({ kind: 'answered', events: [{ outcome: 'accepted' }] });
        const { headers, body } = last();
        expect(new Webhook(key).verify(body, headers)).toEqual(JSON.parse(text));
        expect(() => new Webhook(key).verify(`${body} `, headers)).toThrow();
        expect(headers['x-correlation-id']).toBe('trip-1');
      }),
      { numRuns: 25 }
    );
  });

  test('is accepted by a receiver with the old secret and by one with the new during a rotation', async () => {
    const [old, next] = [secret(), secret()];
    const endpoint = signedEndpoint(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      () => [old, next],
      5_000
    );
    await endpoint.post('{}', 1, 'trip-1');
    const { headers, body } = last();
    for (const key of [old, next]) expect(new Webhook(key).verify(body, headers)).toEqual({});
    expect(() => new Webhook(secret()).verify(body, headers)).toThrow();
  });
});
