/* `npm start`: everything at once on this machine, with nothing to set up, and the pages in a browser. */
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import open from 'open';
import pc from 'picocolors';
import { SetUpError } from '../local-org/compiler/java.ts';
import { beginDay, DAY_BEGAN_MINUTES_AGO } from '../local-org/demo/begin-day.ts';
import { startDemo, type Demo } from '../local-org/demo/demo.ts';

interface Options {
  readonly port: number;
  readonly user: string;
  readonly open: boolean;
  readonly watch: boolean;
}

const USUAL_PORT = 4400;
const CANNOT_RUN = 2;
const project = join(import.meta.dirname, '..');

const command = new Command('npm start --')
  .description('Brings up an org with the package, a simulated Dograh, the bridge between them, and the pages.')
  .option('--port <number>', 'port of the pages; 0 takes any that is free', portNumber, USUAL_PORT)
  .option('--user <username>', 'who is signed in at first', 'admin@local.example')
  .option('--watch', 'load pages anew when their sources change', false)
  .option('--no-open', 'do not open a browser')
  .showHelpAfterError();

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

const started = Date.now();
const say = (line: string): void => {
  const seconds = ((Date.now() - started) / 1_000).toFixed(0).padStart(3);
  console.log(pc.dim(`${seconds} s  `) + line);
};

function welcome({ pages, org, bridge, dograh }: Demo): string {
  return `
${pc.bold('Dograh for Salesforce is at')} ${pc.cyan(pc.bold(pages.url))}

Nothing of it leaves this machine: the org runs the package's Apex, Dograh is simulated and calls nobody.

  Live Calls       calls of this moment; open one for its transcript and recording
  Voice AI         campaigns: pause one, resume it, create a new one from a Campaign or a CSV file
  AI Workflows     what the agents say, as a graph
  Leads, Contacts  "Call with AI" on a record
  top right        another user (what may each of them see?), light and dark, a phone

  the org      ${org.url}   (curl, the bridge and the pages talk to it as to Salesforce)
  the bridge   ${bridge.address}   /metrics, /ready
  Dograh       ${dograh.url}   POST /simulator/faults makes it fail

Ctrl+C stops everything.`;
}

const stopping = new AbortController();

async function start(options: Options): Promise<void> {
  say('Starting an org with the package, a simulated Dograh, and the pages …');
  const demo = await startDemo({
    projectDir: project,
    port: options.port,
    user: options.user,
    watch: options.watch,
    dograh: { speed: 0, startAt: new Date(Date.now() - DAY_BEGAN_MINUTES_AGO * 60_000) },
    progress: say,
    log: say
  });
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    console.log('\nStopping …');
    void demo.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { morning } = await beginDay(demo, say);
  say('Ready.');
  console.log(welcome(demo));
  if (options.open && process.stdout.isTTY && process.env['CI'] === undefined) await openBrowser(demo.pages.url);
  await morning;
}

async function openBrowser(url: string): Promise<void> {
  const browser = await open(url);
  browser.once('error', () => {
    console.log(`\nNo browser could be opened here. Open ${url} yourself.`);
  });
}

try {
  await start(command.parse().opts<Options>());
} catch (error) {
  // Whoever stops while something is still being prepared has broken nothing.
  if (!stopping.signal.aborted) tell(error);
}

function tell(error: unknown): void {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(CANNOT_RUN);
}
