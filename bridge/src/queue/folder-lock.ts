import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Keeps other processes out of a folder for as long as this one lives. The lock is a socket: it dies with its process,
 * however that ends, and so never has to be cleared by hand.
 *
 * @param sockets where the lock stands
 * @returns what gives the folder free
 * @throws {Error} when a living process holds the folder, or no lock can be made
 */
export async function lockFolder(folder: string, sockets = tmpdir()): Promise<() => Promise<void>> {
  const address = socketOf(folder, sockets);
  const server = await listen(address).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
      const mend = `Let the user of the bridge write to ${dirname(address)}, or set TMPDIR to a folder where it may.`;
      throw new Error(`The lock of ${resolve(folder)} cannot be made in ${dirname(address)}. ${mend}`, {
        cause: error
      });
    }
    if (await answers(address)) {
      throw new Error(`Another bridge works in ${resolve(folder)}. Stop it, or set DATA_DIRECTORY to another folder.`, {
        cause: error
      });
    }
    await rm(address, { force: true });
    return listen(address);
  });
  server.unref();
  return () =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
    });
}

/** The path of a socket may hold about a hundred characters only, so it does not stand in the folder itself. */
function socketOf(folder: string, sockets: string): string {
  const name = `dograh-bridge-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(sockets, `${name}.sock`);
}

function listen(address: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', fail);
    server.listen(address, () => {
      done(server);
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address);
    const settle = (isAlive: boolean): void => {
      socket.destroy();
      done(isAlive);
    };
    socket.once('connect', () => {
      settle(true);
    });
    socket.once('error', () => {
      settle(false);
    });
  });
}
