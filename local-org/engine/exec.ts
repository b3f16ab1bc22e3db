import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { ApexError } from '../compiler/check.ts';
import { SetUpError } from '../compiler/java.ts';
import { CANNOT_RUN, DOES_NOT_COMPILE, moment, runCommand, wholeNumber } from './command.ts';
import { askDaemon } from './daemon.ts';
import { askOnce, prepareEngine } from './engine.ts';
import { readSettings } from '../serve/settings.ts';

const HELP = `Runs anonymous Apex in a local org of a Salesforce DX project: a fresh one, or one that was kept.

  npm run apex:exec -- [FILE] [options]      FILE is absent or -: standard input

  --project DIR    project folder (default: the current one)
  --with DIRS      other source folders, separated by commas
  --state FILE     run in the org that this file keeps, as "local-org serve --state" does, and save what it has become
  --user USERNAME  who runs the code, with --state (default: whom config/local-org.json signs in, or an administrator)
  --seed N         repeat what was random in another run
  --now TIME       begin at this ISO date and time
  --json           print the result as JSON
  --no-daemon      do not leave a warm process behind for the next time

Jobs and events that the code leaves behind run at its end; with --state those that are due. Without --state nothing is
kept for the next run. A state file that cannot be read is kept aside and the org starts empty. Do not name the file of an
org that is being served at the same time: whoever saves last wins.
Exit status: 0 it ran, 1 it ended with an exception, 2 it could not run, 3 it does not compile.`;

/** What anonymous Apex did. */
export interface ExecResult {
  /** What the compiler refuses in the anonymous code; when there is something, it has not run. */
  compileErrors: ApexError[];
  /** What it refuses in the project; the code runs with what compiles. */
  projectErrors: ApexError[];
  ok?: boolean;
  message?: string | null;
  stack?: string;
  /** What was written with System.debug, as `LEVEL|text`. */
  debug?: string[];
  /** What was used of each governor limit, and how much there is. */
  limits?: Record<string, [used: number, maximum: number]>;
}

/** How to run anonymous Apex; see the options of the command. */
export interface ExecOptions {
  seed?: number | undefined;
  now?: string | undefined;
  with?: string[] | undefined;
  daemon?: boolean | undefined;
  /** File that keeps the org; a fresh one of which nothing is kept when absent. */
  state?: string | undefined;
  /** Who runs the code in an org that is kept; whom its settings sign in when absent. */
  user?: string | undefined;
  progress?: (message: string) => void;
}

/**
 * Compiles and runs anonymous Apex in a fresh org, or in the one that `state` keeps.
 * @param projectDir folder that holds `sfdx-project.json`
 * @throws SetUpError when it cannot run: no JDK, not a project folder, unreadable metadata
 */
export async function execApex(projectDir: string, body: string, options: ExecOptions = {}): Promise<ExecResult> {
  const { progress, daemon, state, user, ...wanted } = options;
  const engine = await prepareEngine(progress);
  const ask = daemon ? askDaemon : askOnce;
  const more = (wanted.with ?? []).map((folder) => resolve(folder));
  const request = { ...engine.tools, ...wanted, with: more, kind: 'exec' as const, project: resolve(projectDir), body };
  if (state === undefined) return (await ask(engine, request)) as ExecResult;
  if (wanted.now !== undefined)
    throw new SetUpError('--now does not go with --state: a kept org has a clock of its own.');
  const given = { stateFile: resolve(state), quiet: true, ...(user === undefined ? {} : { login: user }) };
  const settings = JSON.stringify(await readSettings(projectDir, given));
  const how = { program: 'localorg.server.ExecMain', ...(progress ? { warn: progress } : {}) };
  return (await askOnce(engine, { ...request, settings }, how)) as ExecResult;
}

/** What a person reads. */
export function describeExec(result: ExecResult): string {
  const where = (error: ApexError): string => `${error.file}:${error.line}:${error.column}: ${error.message}`;
  if (result.compileErrors.length > 0) {
    return result.compileErrors
      .map((error) => `line ${error.line}, column ${error.column}: ${error.message}`)
      .join('\n');
  }
  const used = Object.entries(result.limits ?? {}).filter(([, [count]]) => count > 0);
  return [
    ...result.projectErrors.map(where),
    ...(result.debug ?? []).map((line) => line.replace('|', ' | ')),
    ...(result.ok
      ? []
      : [`✗ ${result.message ?? ''}`, ...(result.stack ?? '').split('\n').map((line) => `    ${line}`)]),
    '',
    `limits used: ${used.map(([name, [count, most]]) => `${name.replaceAll('_', ' ')} ${count}/${most}`).join(', ') || 'none'}`
  ].join('\n');
}

async function source(file: string | undefined): Promise<string> {
  if (file === undefined || file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new SetUpError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      project: { type: 'string', default: '.' },
      with: { type: 'string' },
      state: { type: 'string' },
      user: { type: 'string' },
      seed: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean', default: false },
      'no-daemon': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.user !== undefined && values.state === undefined) {
    throw new SetUpError('--user goes with --state: a fresh org has an administrator only.');
  }
  const result = await execApex(resolve(values.project), await source(positionals[0]), {
    with: values.with?.split(','),
    state: values.state,
    user: values.user,
    seed: wholeNumber('--seed', values.seed, 0),
    now: moment(values.now),
    daemon: !values['no-daemon'] && !process.env['CI'],
    progress: (message) => {
      console.error(message);
    }
  });
  console.log(values.json ? JSON.stringify(result, null, 2) : describeExec(result));
  if (result.compileErrors.length > 0) return DOES_NOT_COMPILE;
  return result.ok ? 0 : 1;
}

await runCommand(import.meta.url, main, { cannotRun: CANNOT_RUN });
