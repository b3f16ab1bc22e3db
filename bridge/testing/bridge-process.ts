import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { QUICKLY_COMPILED } from './ready-queue.ts';
import type { DiskOrder, DiskState } from './time/disk.ts';
import type { ClockOrder } from './time/process-clock.ts';

/** A bridge in a process of its own, which can be killed. */
export interface BridgeProcess {
  readonly address: string;
  readonly pid: number;
  /** What it has logged so far, in order. */
  log(): LogLine[];
  /** Ends it as a power cut of the process does; settles when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end; settles with its exit status when it is gone. */
  stop(): Promise<number | null>;
}

/** A bridge whose clock can be set and moved on, and whose disk can fail. */
export interface TimedBridgeProcess extends BridgeProcess {
  clock(order: ClockOrder): Promise<void>;
  disk(state: DiskState): Promise<void>;
}

/** A line of the bridge's log. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly correlationId?: string;
  readonly [member: string]: unknown;
}

const time = new URL('./time/install.ts', import.meta.url).href;

const bridgeScript = join(import.meta.dirname, '../src/main.ts');

/**
 * Starts the bridge as operators do.
 *
 * @throws {Error} when it ends before it is ready
 */
export function startBridgeProcess(environment: NodeJS.ProcessEnv): Promise<BridgeProcess> {
  return startServerProcess(bridgeScript, [], { ...environment, LOG_LEVEL: 'info' });
}

/**
 * Starts the bridge as operators do, with as many open files as it needs for many connections.
 *
 * @param files open files that it may have
 * @throws {Error} when it ends before it is ready
 */
export function startRoomyBridge(environment: NodeJS.ProcessEnv, files: number): Promise<BridgeProcess> {
  const variables = { ...environment, LOG_LEVEL: 'info' };
  return ready(spawnNode(bridgeScript, [], variables, { files }));
}

/** How a script is run by Node. */
export interface NodeRun {
  /** Options of Node itself. */
  readonly options?: readonly string[];
  readonly stdio?: StdioOptions;
  /** Open files that it may have: a shell raises the limit before, as far as the machine lets it. */
  readonly files?: number;
}

/** Runs a TypeScript in a process of its own. */
export function spawnNode(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  { options = [], stdio = ['ignore', 'pipe', 'pipe'], files }: NodeRun = {}
): ChildProcess {
  const node = [process.execPath, QUICKLY_COMPILED, '--import', 'tsx', ...options, script, ...words];
  const raised = ['sh', '-c', `ulimit -n ${files} 2> /dev/null; exec "$@"`, 'sh', ...node];
  const [command = '', ...rest] = files === undefined ? node : raised;
  const env = { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], ...environment };
  return spawn(command, rest, { stdio, env });
}

/**
 * Starts the bridge as operators do, with a clock that can be set and moved on, and a disk that can fail.
 *
 * @param ahead seconds by which its clock is ahead from the start
 * @throws {Error} when it ends before it is ready
 */
export async function startTimedBridge(environment: NodeJS.ProcessEnv, ahead = 0): Promise<TimedBridgeProcess> {
  const variables = { ...environment, LOG_LEVEL: 'info', CLOCK_AHEAD_SECONDS: String(ahead) };
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'ipc'];
  const child = spawnNode(bridgeScript, [], variables, { options: ['--import', time], stdio });
  const tell = async (order: ClockOrder | DiskOrder): Promise<void> => {
    const obeyed = once(child, 'message');
    child.send(order);
    await obeyed;
  };
  return { ...(await ready(child)), clock: tell, disk: (state) => tell({ kind: 'disk', state }) };
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
  return ready(spawnNode(script, words, environment));
}

function ready(child: ChildProcess): Promise<BridgeProcess> {
  const gone = new Promise<number | null>((done) => {
    child.once('close', done);
  });
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return gone;
  };
  return new Promise((done, fail) => {
    const [said, log]: [string[], string[]] = [[], []];
    child.once('error', fail);
    child.stderr?.on('data', (words: Buffer) => said.push(words.toString()));
    if (child.stdout === null) throw new Error('The output of the bridge cannot be read.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      if (!line.includes('The bridge is ready.')) return;
      done({
        address: (JSON.parse(line) as { address: string }).address,
        pid: child.pid ?? 0,
        log: () => log.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text) as LogLine),
        kill: async () => {
          await end('SIGKILL');
        },
        stop: () => end('SIGTERM')
      });
    });
    void gone.then(() => {
      fail(new Error(`The bridge ended before it was ready: ${said.join('')}`));
    });
  });
}
