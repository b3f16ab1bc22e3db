import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a Java program printed and how it ended. */
export interface JavaResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** A problem of the machine or the command line; the message is meant for the person at the keyboard. */
export class SetUpError extends Error {
  override name = 'SetUpError';
}

const INSTALL_HINT = [
  'The Apex compiler needs a Java Development Kit, version 17 or newer.',
  '  Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless',
  '  macOS:           brew install openjdk@17',
  '  Windows:         winget install EclipseAdoptium.Temurin.17.JDK',
  'If one is installed, put its bin folder on PATH or set JAVA_HOME.'
].join('\n');

const OLDEST_JAVA = 17;

/** Path of a JDK program: from JAVA_HOME when that has it, otherwise whatever PATH finds. */
export function jdkProgram(name: 'java' | 'javac'): string {
  const home = process.env['JAVA_HOME'];
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  if (home && existsSync(join(home, 'bin', file))) return join(home, 'bin', file);
  return name;
}

/** Starts `java` or `javac` and leaves it running, with pipes to its input and outputs. */
export function startJdk(name: 'java' | 'javac', args: string[]): ChildProcess {
  return spawn(jdkProgram(name), args, { stdio: ['pipe', 'pipe', 'pipe'] });
}

/**
 * Runs `java` or `javac` and waits for it.
 * @throws SetUpError when the program is not there.
 */
export async function runJdk(
  name: 'java' | 'javac',
  args: string[],
  options: { cwd?: string; onStdout?: (text: string) => void } = {}
): Promise<JavaResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(jdkProgram(name), args, { cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      options.onStdout?.(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', () => {
      reject(new SetUpError(`${name} was not found.\n${INSTALL_HINT}`));
    });
    child.on('close', (status) => {
      resolve({ status: status ?? 1, stdout, stderr });
    });
  });
}

/**
 * Makes sure that a JDK of a sufficient version is there.
 * @throws SetUpError that says what to install.
 */
export async function requireJdk(): Promise<void> {
  const { stdout, stderr } = await runJdk('javac', ['-version']);
  const major = Number(/javac (\d+)/.exec(stdout + stderr)?.[1] ?? 0);
  if (major < OLDEST_JAVA) {
    throw new SetUpError(`The Java on this machine is ${(stdout + stderr).trim()}, which is too old.\n${INSTALL_HINT}`);
  }
}
