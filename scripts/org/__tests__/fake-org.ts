import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the fake org got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What the fake org answers to a method. */
export type Reply = (received: Received) => {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
};

/** The REST API of an org, on this machine. */
export class FakeOrg {
  readonly received: Received[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  static async start(reply: Reply): Promise<FakeOrg> {
    const server = createServer();
    const org = new FakeOrg(server);
    server.on('request', (request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const received: Received = {
          method: request.method ?? '',
          path: request.url ?? '',
          authorization: request.headers.authorization,
          body: text === '' ? undefined : JSON.parse(text)
        };
        org.received.push(received);
        const { status, body, location } = reply(received);
        response.writeHead(status, location === undefined ? {} : { location });
        response.end(body === undefined ? '' : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return org;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
