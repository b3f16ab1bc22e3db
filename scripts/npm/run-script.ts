import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** How an npm script ended. */
export interface ScriptEnd {
  /** The exit code; nothing when it was stopped. */
  readonly code: number | null;
  readonly timedOut: boolean;
}

const WINDOWS = process.platform === 'win32';
const GRACE_SECONDS = 10;
const ownProject = join(import.meta.dirname, '../..');

/**
 * Runs an npm script of this project in the foreground; what it prints goes straight to the terminal.
 *
 * @param script its name in package.json
 * @param scriptArguments what is passed on to it
 * @param minutes after which it is stopped, with everything it started
 * @param folder the project; this one when left out
 */
export function runScript(
  script: string,
  scriptArguments: readonly string[],
  minutes: number,
  folder: string = ownProject
): Promise<ScriptEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...scriptArguments], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: WINDOWS,
      // A group of its own, so that stopping it stops the programs it started.
      detached: !WINDOWS
    });
    const timers: NodeJS.Timeout[] = [];
    let timedOut = false;
    const interrupted = (): void => {
      stop(child, 'SIGINT');
      process.exit(130);
    };
    const timeIsUp = (): void => {
      timedOut = true;
      stop(child, 'SIGTERM');
      timers.push(setTimeout(stop, GRACE_SECONDS * 1000, child, 'SIGKILL'));
    };
    timers.push(setTimeout(timeIsUp, minutes * 60_000));
    process.once('SIGINT', interrupted);
    child.on('error', reject);
    child.on('close', (code) => {
      timers.forEach(clearTimeout);
      process.off('SIGINT', interrupted);
      // npm itself is gone, but something it started may have ignored the first signal.
      if (timedOut) stop(child, 'SIGKILL');
      resolve({ code, timedOut });
    });
  });
}

/** Sends the signal to a program and all that it started, and takes it as done when none of them is left. */
function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
