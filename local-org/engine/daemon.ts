import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jdkProgram, SetUpError } from '../compiler/java.ts';
import { cacheFolder } from '../compiler/toolchain.ts';
import { JVM, withoutProblem, type Engine, type EngineRequest } from './engine.ts';

/** Nobody has asked for so long: the process ends by itself. */
const IDLE_SECONDS = 600;
const START_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 50;

interface Address {
  port: number;
  token: string;
  pid: number;
}

/** Raised when the process that should answer is not there, or went away before it had answered. */
class Gone extends Error {
  override name = 'Gone';
}

/** Folder that only this user can enter. */
async function privateFolder(): Promise<string> {
  const folder = join(cacheFolder(), `daemons-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // The folder may be older than this rule.
  await chmod(folder, 0o700);
  return folder;
}

/**
 * The file that says where the process of a project listens. There is one for each version of the engine, so that
 * another version never answers.
 */
export async function addressFile(engine: Engine, project: string, more: string[] = []): Promise<string> {
  const key = [engine.classPath, project, ...more].join('\0');
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return join(await privateFolder(), `${name}.json`);
}

async function readAddress(file: string): Promise<Address | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Address);
}

async function exchange(address: Address, request: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: address.port });
    const gone = (): void => {
      reject(new Gone());
    };
    let text = '';
    socket.setEncoding('utf8');
    socket.on('connect', () => socket.write(`${JSON.stringify({ ...request, token: address.token })}\n`));
    socket.on('data', (part: string) => (text += part));
    socket.on('error', gone);
    socket.on('close', () => {
      if (text.endsWith('\n')) resolve(text);
      else gone();
    });
  });
}

async function start(engine: Engine, request: EngineRequest, file: string): Promise<Address> {
  await rm(file, { force: true });
  const question = `${file}.request`;
  await writeFile(question, JSON.stringify({ ...engine.tools, ...request }), { mode: 0o600 });
  const log = await open(`${file}.log`, 'w', 0o600);
  const program = ['-cp', engine.classPath, 'localorg.engine.DaemonMain', question, file, String(IDLE_SECONDS)];
  const child = spawn(jdkProgram('java'), [...JVM, ...program], { detached: true, stdio: ['ignore', log.fd, log.fd] });
  const ended = new AbortController();
  child.on('error', () => {
    ended.abort();
  });
  child.on('exit', () => {
    ended.abort();
  });
  child.unref();
  await log.close();
  for (let waited = 0; waited < START_MILLISECONDS && !ended.signal.aborted; waited += LOOK_MILLISECONDS) {
    const address = await readAddress(file);
    if (address) return address;
    await sleep(LOOK_MILLISECONDS);
  }
  const said = (await readFile(`${file}.log`, 'utf8').catch(() => '')).trim();
  throw new SetUpError(`The org engine did not start.${said ? `\n${said}` : ''}`);
}

/**
 * Answers a request with a process that stays, so that the next answer is quicker. It is started when there is none, or
 * when the one that was there has crashed.
 * @throws SetUpError with a sentence about what is wrong with the project or the machine
 */
export async function askDaemon(engine: Engine, request: EngineRequest): Promise<unknown> {
  const file = await addressFile(engine, request.project, request.with);
  const known = await readAddress(file);
  if (known) {
    try {
      return withoutProblem(await exchange(known, request));
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
    }
  }
  const started = await start(engine, request, file);
  try {
    return withoutProblem(await exchange(started, request));
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    const said = (await readFile(`${file}.log`, 'utf8').catch(() => '')).trim();
    throw new SetUpError(`The org engine stopped unexpectedly.${said ? `\n${said}` : ''}`, { cause: error });
  }
}

/** Ends the process that stays for a project; false when there is none. */
export async function endDaemon(engine: Engine, project: string, more: string[] = []): Promise<boolean> {
  const file = await addressFile(engine, project, more);
  const address = await readAddress(file);
  if (!address) return false;
  await exchange(address, { kind: 'end' }).catch(() => '');
  await rm(file, { force: true });
  return true;
}

/** The process that stays for a project, for tests and curious people; null when there is none. */
export async function daemonProcess(engine: Engine, project: string): Promise<{ pid: number; mode: number } | null> {
  const file = await addressFile(engine, project);
  const address = await readAddress(file);
  return address === null ? null : { pid: address.pid, mode: (await stat(file)).mode & 0o777 };
}
