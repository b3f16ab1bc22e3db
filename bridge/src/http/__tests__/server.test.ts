import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createLog } from '../../observability/log.ts';
import { createServer, type ServerLimits } from '../server.ts';

jest.setTimeout(60_000);

let server: FastifyInstance;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

async function start(limits: Partial<ServerLimits> = {}): Promise<number> {
  server = createServer({ maximumBytes: 1_000, ...limits }, createLog('silent'));
  server.post('/', (request) => ({ from: request.ip }));
  await server.listen({ host: '127.0.0.1', port: 0 });
  return (server.server.address() as AddressInfo).port;
}

/** A connection that is open, or that the server has closed already. */
function open(port: number): Promise<Socket> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {
      done(socket);
    });
    socket.once('connect', () => {
      done(socket);
    });
  });
}

function allThatIsSaid(socket: Socket): Promise<string> {
  return new Promise((done) => {
    let said = '';
    socket.on('data', (piece) => {
      said += piece.toString();
    });
    socket.once('close', () => {
      done(said);
    });
  });
}

const post = (port: number, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers });

describe('a sender', () => {
  test('that never ends its request is told so and cut off', async () => {
    const socket = await open(await start({ requestTimeout: 400 }));
    const said = allThatIsSaid(socket);
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{');
    const drip = setInterval(() => socket.write(' '), 50);
    expect(await said).toContain('408 Request Timeout');
    clearInterval(drip);
  });

  test('with headers longer than a server reads is told so', async () => {
    const response = await post(await start(), { 'X-Long': 'x'.repeat(20_000) });
    expect(response.status).toBe(431);
  });

  test('that is no HTTP at all is told so, and the next one is served', async () => {
    const port = await start();
    const socket = await open(port);
    const said = allThatIsSaid(socket);
    socket.write('\u0016\u0003\u0001 hello\r\n\r\n');
    expect(await said).toContain('400 Bad Request');
    expect((await post(port)).status).toBe(200);
  });
});

test('connections beyond the limit are closed at once, and there is room again when others end', async () => {
  const port = await start({ mostConnections: 20 });
  const idle = await Promise.all(Array.from({ length: 20 }, () => open(port)));
  await expect(post(port)).rejects.toThrow();
  const closed = Promise.all(idle.map((socket) => new Promise((done) => socket.once('close', done))));
  for (const socket of idle) socket.destroy();
  await closed;
  let status = 0;
  while (status !== 200)
    status = await post(port).then(
      (response) => response.status,
      () => 0
    );
  expect(status).toBe(200);
});

describe('the address of a sender', () => {
  const forwarded = { 'X-Forwarded-For': '203.0.113.7' };

  test('is that of the connection, whatever the sender says', async () => {
    const response = await post(await start(), forwarded);
    expect(await response.json()).toEqual({ from: '127.0.0.1' });
  });

  test('is what a trusted proxy says', async () => {
    const response = await post(await start({ trustedProxies: ['127.0.0.0/8'] }), forwarded);
    expect(await response.json()).toEqual({ from: '203.0.113.7' });
  });
});
