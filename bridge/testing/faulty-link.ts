import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What the network does to a connection. */
export type LinkFault =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** Nobody listens: the connection ends at once. */
  | { readonly kind: 'down' }
  /** What is sent vanishes on the way, and the connection stays open. */
  | { readonly kind: 'swallows' }
  /** What is sent arrives, what is answered never comes back, and the connection stays open. */
  | { readonly kind: 'half-open' }
  /** What is sent arrives, and the connection breaks when the answer begins. */
  | { readonly kind: 'cuts-answers' }
  /** Answers begin so much later. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A stretch of network between a program and a server, which can be told to fail. */
export class FaultyLink {
  /** Connections whose answer the fault has kept back or delayed. */
  struck = 0;
  private readonly target: () => number;
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private fault: LinkFault = { kind: 'none' };

  /** @param target port of the server on this machine, asked at each connection */
  constructor(target: () => number) {
    this.target = target;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((socket) => {
      this.join(socket);
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async stop(): Promise<void> {
    this.breakConnections();
    await new Promise((done) => this.server?.close(done));
  }

  /** From now on; connections that are there break, so that the next request meets it. */
  meet(fault: LinkFault): void {
    this.fault = fault;
    this.struck = 0;
    this.breakConnections();
  }

  private breakConnections(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private join(near: Socket): void {
    const { fault } = this;
    this.keep(near);
    if (fault.kind === 'down') {
      this.struck += 1;
      near.resetAndDestroy();
      return;
    }
    if (fault.kind === 'swallows') {
      near.once('data', () => (this.struck += 1)).resume();
      return;
    }
    const far = connect(this.target(), '127.0.0.1');
    this.keep(far);
    near.pipe(far);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    if (fault.kind === 'none') far.pipe(near);
    else
      far.once('data', (start: Buffer) => {
        this.hold(fault, start, far, near);
      });
  }

  private hold(fault: LinkFault, start: Buffer, far: Socket, near: Socket): void {
    this.struck += 1;
    if (fault.kind === 'half-open') far.resume();
    else if (fault.kind === 'cuts-answers') near.destroy();
    else if (fault.kind === 'slow') {
      far.pause();
      setTimeout(() => {
        near.write(start);
        far.pipe(near);
      }, fault.milliseconds);
    }
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => {
      // The other end sees it as well: that is the fault that was asked for.
      socket.destroy();
    });
    socket.once('close', () => this.sockets.delete(socket));
  }
}
