import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { SetUpError, startJdk } from '../compiler/java.ts';
import type { Progress } from '../compiler/toolchain.ts';
import { JVM, prepareEngine } from '../engine/run.ts';
import { readSettings, type LocalOrgSettings } from './settings.ts';

/** An org that is being served. */
export interface LocalOrg {
  /** Without a slash at its end. */
  url: string;
  /** Whom the access token belongs to. */
  username: string;
  accessToken: string;
  organizationId: string;
  /** Whether a state file has been read. */
  restored: boolean;
  /** Ends when the org has stopped, with its exit status; 0 when it was asked to. */
  stopped: Promise<number>;
  /** Saves the state if there is a file for it, and ends the org. */
  stop: () => Promise<void>;
}

type Ready = Pick<LocalOrg, 'url' | 'username' | 'accessToken' | 'organizationId' | 'restored'>;

/** How a server tells what it does. */
export interface ServeListeners {
  progress?: Progress;
  /** Lines of the org's log: failures of background work, warnings. */
  log?: (line: string) => void;
}

const DOES_NOT_COMPILE = 3;
/** A served org lives longer than a test run, so the thorough code generator pays. */
const LONG_LIVED = JVM.filter((option) => !option.includes('Tiered'));
const SERVER = ['-Dsun.net.httpserver.nodelay=true', '-Dfile.encoding=UTF-8'];

function eachLine(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  stream?.on('end', () => {
    if (rest) take(rest);
  });
}

/** Waits for the line that says that the org is ready; what comes before are errors of the compiler. */
async function ready(child: ChildProcess, stopped: Promise<number>, log: (line: string) => void): Promise<Ready> {
  const refused: string[] = [];
  const messages: string[] = [];
  return new Promise((done, fail) => {
    let isReady = false;
    eachLine(child.stdout, (line) => {
      if (!line.startsWith('{')) refused.push(line);
      else {
        isReady = true;
        done(JSON.parse(line) as Ready);
      }
    });
    eachLine(child.stderr, (line) => {
      messages.push(line);
      if (isReady || line.startsWith('WARN ')) log(line);
    });
    child.on('error', () => {
      fail(new SetUpError('java was not found. Install a JDK 17 or newer, or set JAVA_HOME.'));
    });
    void stopped.then((status) => {
      const text = status === DOES_NOT_COMPILE ? ['The Apex does not compile:', ...refused] : messages;
      fail(new SetUpError(text.join('\n') || `The org stopped with status ${status} before it was ready.`));
    });
  });
}

/**
 * Serves an org that holds a project.
 * @param projectDir folder with `sfdx-project.json`
 * @throws SetUpError when it cannot be served: no JDK, port in use, wrong folder, Apex that does not compile
 */
export async function startLocalOrg(
  projectDir: string,
  given: LocalOrgSettings = {},
  listeners: ServeListeners = {}
): Promise<LocalOrg> {
  const settings = await readSettings(projectDir, given);
  const engine = await prepareEngine(listeners.progress);
  const { sobjectJar, cache, stubs } = engine.tools;
  const main = ['localorg.server.ServeMain', resolve(projectDir), sobjectJar, cache, ...stubs];
  const options = settings.shortLived === true ? JVM : LONG_LIVED;
  const child = startJdk('java', [...options, ...SERVER, '-cp', engine.classPath, ...main]);
  const stopped = new Promise<number>((done) => {
    child.on('close', (status) => {
      done(status ?? 1);
    });
  });
  child.stdin?.on('error', () => {
    // The org has ended before it has read its settings; why, it says itself.
  });
  child.stdin?.write(`${JSON.stringify(settings)}\n`);
  const told = await ready(child, stopped, listeners.log ?? (() => undefined));
  return {
    ...told,
    stopped,
    stop: async () => {
      child.stdin?.end();
      await stopped;
    }
  };
}
