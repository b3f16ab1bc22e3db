import { Command } from 'commander';
import type { ReconciliationReport } from '../reconcile/reconciler.ts';
import { examine, findingLines, isIll } from '../doctor/doctor.ts';
import { OperatorClient } from './operator-client.ts';

interface Options {
  readonly url: string;
  readonly token?: string;
  readonly json?: boolean;
}

interface Letter {
  readonly id: string;
  readonly key: string;
  readonly setAsideAt: string;
  readonly reason: string;
}

/**
 * The commands of an operator. Each talks to a bridge that runs.
 *
 * @param environment where `ADMIN_TOKEN` and `BRIDGE_URL` may stand
 * @param print writes a line for the person
 */
export function operatorCommands(environment: NodeJS.ProcessEnv, print: (line: string) => void): Command {
  const program = new Command('bridge')
    .description('Shows and steers a bridge that runs.')
    .option('--url <address>', 'where the bridge listens', environment['BRIDGE_URL'] ?? 'http://127.0.0.1:8080')
    .option('--json', 'print the answers as JSON')
    .addHelpText('after', '\nThe token of the bridge is read from the environment variable ADMIN_TOKEN.');
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> =>
    new OperatorClient(program.opts<Options>().url, environment['ADMIN_TOKEN'] ?? '').ask(method, path, body);
  const show = (answer: unknown, lines: (answer: never) => string[]): void => {
    const text = program.opts<Options>().json === true ? [JSON.stringify(answer, null, 2)] : lines(answer as never);
    for (const line of text) print(line);
  };
  program
    .command('status')
    .description('how many events wait, how long, and how Salesforce does')
    .action(async () => {
      show(await ask('GET', '/operator/status'), statusLines);
    });
  program
    .command('reconcile')
    .description('compares the runs of Dograh since a moment, and puts what is missing on its way to Salesforce')
    .requiredOption('--since <date>', 'such as 2026-09-03 or 2026-09-03T14:00:00Z; at most 90 days ago')
    .action(async ({ since }: { since: string }) => {
      show(await ask('POST', '/operator/reconcile', { since }), reportLines);
    });
  program
    .command('doctor')
    .description('looks at all that a bridge with these settings needs; ends with 1 when something is broken')
    .action(async () => {
      const examined = await examine(environment, program.opts<Options>().url);
      show(examined, findingLines);
      if (isIll(examined)) process.exitCode = 1;
    });
  const letters = program.command('dead-letters').description('events that were set aside for a person to look at');
  letters
    .command('list')
    .description('all of them, the oldest first')
    .action(async () => {
      show(await ask('GET', '/operator/dead-letters'), letterLines);
    });
  for (const [name, description, method, path] of actions) {
    letters
      .command(`${name} <id>`)
      .description(description)
      .action(async (id: string) => {
        const answer = await ask(method, `/operator/dead-letters/${encodeURIComponent(id)}${path}`);
        show(answer, (given) => [JSON.stringify(given, null, 2)]);
      });
  }
  return program;
}

const actions = [
  ['show', 'one of them whole, its content included', 'GET', ''],
  ['replay', 'put it back into the queue', 'POST', '/replay'],
  ['drop', 'remove it for good', 'DELETE', '']
] as const;

interface Status {
  readonly waiting: number;
  readonly active: number;
  readonly deadLetters: number;
  readonly oldestSeconds: number;
  readonly salesforce: string;
  readonly version: string;
  readonly startedAt: string;
  readonly lastReconciliation: ReconciliationReport | null;
}

const statusLines = (status: Status): string[] => {
  const { waiting, active, deadLetters, oldestSeconds, salesforce, lastReconciliation: last } = status;
  return [
    `Waiting for Salesforce  ${waiting}${waiting > 0 ? `, the oldest for ${Math.round(oldestSeconds)} s` : ''}`,
    `On their way            ${active}`,
    `Dead letters            ${deadLetters}`,
    `Circuit breaker         ${salesforce}`,
    `Runs compared           ${last === null ? 'not yet' : `${last.to}: ${last.filled.length} of ${last.runs} were missing`}`,
    `Running since           ${status.startedAt}, version ${status.version}`
  ];
};

const reportLines = ({ from, to, runs, filled, open }: ReconciliationReport): string[] => [
  `${runs} runs of Dograh from ${from} to ${to}.`,
  filled.length === 0 ? 'Nothing was missing.' : `Missing and now on their way: ${filled.join(', ')}.`,
  ...(open === 0 ? [] : [`Without an outcome yet: ${open}. They are looked at again with the next comparison.`])
];

const letterLines = (letters: readonly Letter[]): string[] =>
  letters.length === 0
    ? ['There are no dead letters.']
    : letters.map(({ id, key, setAsideAt, reason }) => `${id}  ${key}  ${setAsideAt}\n    ${reason}`);
