import type { Command } from 'commander';
import pc from 'picocolors';
import { startLocalOrg, type LocalOrg } from '../serve/server.ts';
import { portOption } from '../serve/command.ts';
import type { LocalOrgSettings } from '../serve/settings.ts';
import type { Pages } from './server.ts';

interface PagesCommandOptions {
  project: string;
  port: number;
  user?: string;
  watch?: boolean;
  dograh?: string;
  storage?: string;
  state?: string;
}

/** A simulated Dograh takes its sample key; another one's comes by the environment, so that no list of processes shows it. */
async function dograhAt(address: string, storage: string | undefined): Promise<LocalOrgSettings> {
  const { SAMPLE_API_KEY } = await import('../dograh/server.ts');
  const apiKey = process.env['DOGRAH_API_KEY'] ?? SAMPLE_API_KEY;
  return {
    namedCredentials: {
      Dograh_API: `${new URL(address).origin}/api/v1`,
      ...(storage ? { Dograh_Storage: storage } : {})
    },
    credentials: { 'Dograh_External_Credential.ApiKey': apiKey }
  };
}

function welcome({ url }: Pages, org: LocalOrg): string {
  return [
    `${pc.bold('The pages are at')} ${pc.cyan(url)}`,
    `The org behind them is at ${org.url}; signed in as ${org.username}.`,
    'The menu at the top right changes the user, light and dark, and shows a page on a phone.',
    '',
    'Ctrl+C stops both.'
  ].join('\n');
}

async function run(options: PagesCommandOptions): Promise<number> {
  // Loaded here, so that the other commands need not wait for the bundler.
  const { startPages } = await import('./server.ts');
  const progress = (message: string): void => {
    console.error(message);
  };
  const settings = {
    ...(options.state ? { stateFile: options.state } : {}),
    ...(options.dograh ? await dograhAt(options.dograh, options.storage) : {})
  };
  // Compiling the Apex and building the base components take about as long: both at once.
  const starting = startLocalOrg(options.project, settings, { progress, log: progress });
  const pages = startPages({
    projectDir: options.project,
    orgUrl: starting.then(({ url }) => url),
    port: options.port,
    ...(options.user ? { user: options.user } : {}),
    watch: options.watch === true,
    ...(options.storage ? { trustedUrls: { Dograh_Recordings: options.storage } } : {}),
    progress
  });
  const [org, served] = await Promise.all([starting, pages]);
  console.log(welcome(served, org));
  const stop = (): void => {
    void served.stop().then(async () => org.stop());
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return org.stopped;
}

/** Adds `pages` to the command. */
export function addPages(program: Command): void {
  program
    .command('pages')
    .description('open the pages of a project in a browser, on an org on this machine')
    .option('--project <folder>', 'project folder', '.')
    .option('--port <number>', 'port; 0 takes any that is free', portOption, 0)
    .option('--user <username>', 'who is signed in at first')
    .option('--watch', 'load pages anew when the project changes')
    .option('--dograh <address>', 'where callouts to Dograh go, http://127.0.0.1:PORT')
    .option('--storage <address>', 'where the recordings of that Dograh are, http://127.0.0.1:PORT')
    .option('--state <file>', 'keep the state of the org in this file')
    .action(async (options: PagesCommandOptions) => {
      process.exitCode = await run(options);
    });
}
