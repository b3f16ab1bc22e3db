import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A bridge in a process of its own, which can be killed. */
export interface BridgeProcess {
  readonly address: string;
  /** Ends it as a power cut of the process does; settles when it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts the bridge as operators do.
 *
 * @throws {Error} when it ends before it is ready
 */
export function startBridgeProcess(environment: NodeJS.ProcessEnv): Promise<BridgeProcess> {
  return startServerProcess(join(import.meta.dirname, '../src/main.ts'), [], { ...environment, LOG_LEVEL: 'info' });
}

/**
 * Starts a server that says where it listens as the bridge does, in a line of JSON.
 *
 * @param script the TypeScript that is run
 * @param words its arguments
 * @throws {Error} when it ends before it is ready
 */
export function startServerProcess(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv
): Promise<BridgeProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], ...environment }
  });
  const gone = new Promise<void>((done) => {
    child.once('close', () => {
      done();
    });
  });
  return new Promise((done, fail) => {
    const said: string[] = [];
    child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = addressIn(line);
      if (address !== undefined) done({ address, kill: () => kill(child, gone) });
    });
    void gone.then(() => {
      fail(new Error(`The bridge ended before it was ready: ${said.join('')}`));
    });
  });
}

function kill(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  return gone;
}

function addressIn(line: string): string | undefined {
  if (!line.includes('The bridge is ready.')) return undefined;
  return (JSON.parse(line) as { address: string }).address;
}
