import { Command } from 'commander';
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
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string): Promise<unknown> =>
    new OperatorClient(program.opts<Options>().url, environment['ADMIN_TOKEN'] ?? '').ask(method, path);
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
}

const statusLines = ({ waiting, active, deadLetters, oldestSeconds, salesforce }: Status): string[] => [
  `Waiting for Salesforce  ${waiting}${waiting > 0 ? `, the oldest for ${Math.round(oldestSeconds)} s` : ''}`,
  `On their way            ${active}`,
  `Dead letters            ${deadLetters}`,
  `Circuit breaker         ${salesforce}`
];

const letterLines = (letters: readonly Letter[]): string[] =>
  letters.length === 0
    ? ['There are no dead letters.']
    : letters.map(({ id, key, setAsideAt, reason }) => `${id}  ${key}  ${setAsideAt}\n    ${reason}`);
