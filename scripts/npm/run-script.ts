import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How an npm script ended. */
export interface ScriptEnd {
  /** The exit code; nothing when it was stopped. */
  readonly code: number | null;
  readonly timedOut: boolean;
}

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
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...scriptArguments], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
      // A group of its own, so that stopping it stops the programs it started.
      detached: !windows
    });
    let timedOut = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      if (windows) child.kill(signal);
      else process.kill(-child.pid, signal);
    };
    const interrupted = (): void => {
      stop('SIGINT');
      process.exit(130);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      stop('SIGTERM');
      setTimeout(stop, GRACE_SECONDS * 1000, 'SIGKILL').unref();
    }, minutes * 60_000);
    process.once('SIGINT', interrupted);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      resolve({ code, timedOut });
    });
  });
}
