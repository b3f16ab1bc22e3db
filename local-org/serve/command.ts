import { InvalidArgumentError, type Command } from 'commander';
import { resolve } from 'node:path';
import pc from 'picocolors';
import { startLocalOrg, type LocalOrg } from './server.ts';
import type { LocalOrgSettings } from './settings.ts';

const HIGHEST_PORT = 65_535;

interface ServeOptions {
  project: string;
  port: number;
  state?: string;
  user?: string;
  certificate: string[];
  consumerKey?: string;
  namedCredential: Record<string, string>;
  credential: Record<string, string>;
  remoteSite: string[];
  quiet?: boolean;
  json?: boolean;
}

/** Reads the number of a port. */
export function portOption(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > HIGHEST_PORT) {
    throw new InvalidArgumentError(`A port is a whole number from 0 to ${HIGHEST_PORT}.`);
  }
  return number;
}

function pair(text: string, earlier: Record<string, string>): Record<string, string> {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('Write NAME=VALUE.');
  return { ...earlier, [text.slice(0, equals)]: text.slice(equals + 1) };
}

const list = (text: string, earlier: string[]): string[] => [...earlier, text];

/** Secrets may come by the environment, so that they show in no list of processes: LOCAL_ORG_CREDENTIALS=NAME=VALUE,… */
function fromEnvironment(text: string | undefined): Record<string, string> {
  return (text ?? '')
    .split(',')
    .filter(Boolean)
    .reduce<Record<string, string>>((all, one) => pair(one, all), {});
}

function settingsOf(options: ServeOptions): LocalOrgSettings {
  const apps = options.consumerKey ? [{ consumerKey: options.consumerKey, certificates: options.certificate }] : [];
  return {
    port: options.port,
    connectedApps: apps,
    namedCredentials: options.namedCredential,
    credentials: { ...fromEnvironment(process.env['LOCAL_ORG_CREDENTIALS']), ...options.credential },
    ...(options.state ? { stateFile: resolve(options.state) } : {}),
    ...(options.user ? { login: options.user } : {}),
    ...(options.remoteSite.length > 0 ? { remoteSites: options.remoteSite } : {}),
    ...(options.quiet ? { quiet: true } : {})
  };
}

function welcome(org: LocalOrg): string {
  const token = `-H 'Authorization: Bearer ${org.accessToken}'`;
  return [
    `${pc.bold('The org is at')} ${pc.cyan(org.url)}${org.restored ? ', as it was saved.' : '.'}`,
    `Signed in as ${org.username}. Try:`,
    '',
    `  curl ${token} \\`,
    `    '${org.url}/services/data/v65.0/query?q=SELECT+Name,Username+FROM+User'`,
    `  curl ${token} ${org.url}/services/data/v65.0/limits`,
    `  curl ${org.url}/local/users`,
    '',
    'Ctrl+C stops it.'
  ].join('\n');
}

async function serve(options: ServeOptions): Promise<number> {
  const org = await startLocalOrg(options.project, settingsOf(options), {
    progress: (message) => {
      if (!options.quiet) console.error(message);
    },
    log: (line) => {
      if (!options.quiet) console.error(line);
    }
  });
  const { url, username, accessToken, organizationId, restored } = org;
  if (options.json) console.log(JSON.stringify({ url, username, accessToken, organizationId, restored }));
  else if (options.quiet) console.log(url);
  else console.log(welcome(org));
  const stop = (): void => void org.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return org.stopped;
}

/** Adds `serve` to the command. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve an org on this machine that runs the Apex of a project')
    .option('--project <folder>', 'project folder', '.')
    .option('--port <number>', 'port; 0 takes any that is free', portOption, 0)
    .option('--state <file>', 'keep the state in this file')
    .option('--user <username>', 'whom the printed access token belongs to')
    .option('--consumer-key <key>', 'connected app that may sign in with a JWT')
    .option('--certificate <file>', 'certificate of that app; may be given several times', list, [])
    .option('--named-credential <name=address>', 'where callouts of a named credential go', pair, {})
    .option(
      '--credential <name=value>',
      'secret of an external credential, External_Credential.Parameter=value',
      pair,
      {}
    )
    .option('--remote-site <address>', 'address of this machine that Apex may call by its URL', list, [])
    .option('--quiet', 'print the address and nothing else')
    .option('--json', 'print address and access token as JSON')
    .action(async (options: ServeOptions) => {
      process.exitCode = await serve(options);
    });
}
