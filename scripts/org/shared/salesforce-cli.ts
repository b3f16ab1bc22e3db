import { spawn } from 'node:child_process';
import { Problem } from './problem.ts';
import { project } from './paths.ts';

/** How a command of the Salesforce CLI ended. */
interface End {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const WINDOWS = process.platform === 'win32';

// Nothing that a script does depends on these; they only cost time and fill the output.
const QUIET = { SF_SKIP_NEW_VERSION_CHECK: 'true', SF_AUTOUPDATE_DISABLE: 'true' };

const MISSING = `\
There is no \`sf\` on the PATH: this needs the Salesforce CLI.

  npm install --global @salesforce/cli

The CLI asks for Node 22 or newer; this project itself also runs on Node 20. With an older Node, either install a newer
one beside it (nvm install 22) or take the CLI's own installer, which brings its Node along:
https://developer.salesforce.com/tools/salesforcecli`;

/**
 * Runs a command in the foreground; what it prints goes straight to the terminal.
 *
 * @param words the words after `sf`
 * @throws Problem when the CLI is missing or the command fails
 */
export async function runInForeground(words: readonly string[]): Promise<void> {
  const { code } = await start(words, 'inherit');
  if (code !== 0) {
    throw new Problem(`\`${commandLine(words)}\` failed with exit code ${code}. What it said stands above.`);
  }
}

/**
 * Runs a command with `--json` and gives the `result` of its answer.
 *
 * @param words the words after `sf`, without `--json`
 * @throws Problem with the CLI's own message when the command fails
 */
export async function ask(words: readonly string[]): Promise<unknown> {
  const end = await start([...words, '--json'], 'pipe');
  const answer = parsed(end.stdout);
  if (end.code === 0 && answer !== undefined) return answer['result'];
  const said = messageIn(answer) ?? (end.stderr.trim() || end.stdout.trim() || `exit code ${end.code}`);
  throw new Problem(`\`${commandLine(words)}\` failed: ${said}`);
}

/** The command as a person would type it. */
export function commandLine(words: readonly string[]): string {
  return ['sf', ...words.map((word) => (/^[\w@%+=:,./~<>-]+$/.test(word) ? word : `'${word}'`))].join(' ');
}

function start(words: readonly string[], output: 'inherit' | 'pipe'): Promise<End> {
  return new Promise((resolve, reject) => {
    // On Windows `sf` is a batch file, which only a shell can start.
    const given = WINDOWS ? words.map((word) => (/\s/.test(word) ? `"${word}"` : word)) : words;
    const child = spawn('sf', [...given], {
      cwd: project,
      shell: WINDOWS,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...QUIET }
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new Problem(error.code === 'ENOENT' ? MISSING : `\`sf\` could not be started: ${error.message}`));
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Not JSON: the caller shows the text itself.
    return undefined;
  }
}

function messageIn(answer: Record<string, unknown> | undefined): string | undefined {
  return typeof answer?.['message'] === 'string' ? answer['message'] : undefined;
}

/** Whether a value of JSON is an object, so that its members can be looked at. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
