import { InvalidArgumentError, type Command } from 'commander';
import pc from 'picocolors';
import type { SimulatedDograh, SimulatedDograhOptions } from './server.ts';

interface CommandOptions {
  host: string;
  advertisedHost?: string;
  port: number;
  storagePort: number;
  seed: string;
  speed: number;
  apiKey?: string;
  webhookUrl?: string;
  webhookSecret?: string;
  people?: string;
  lively?: boolean;
  pace: number;
  past: number;
  json?: boolean;
}

/** Averages a call under way and one that waits. */
const CALM = 25;

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

async function optionsOf(options: CommandOptions): Promise<SimulatedDograhOptions> {
  const { readPeople, samplePeople } = await import('./sample/people.ts');
  const people = options.people === undefined ? samplePeople : await readPeople(options.people);
  // A secret may come by the environment, so that it shows in no list of processes.
  const webhookSecret = options.webhookSecret ?? process.env['DOGRAH_WEBHOOK_SECRET'];
  const apiKey = options.apiKey ?? process.env['DOGRAH_API_KEY'];
  return {
    host: options.host,
    ...(options.advertisedHost === undefined ? {} : { advertisedHost: options.advertisedHost }),
    port: options.port,
    storagePort: options.storagePort,
    seed: options.seed,
    speed: options.speed,
    ...(options.lively === true ? { lively: { people, pace: options.pace, pastMinutes: options.past } } : {}),
    ...(apiKey === undefined ? {} : { apiKeys: [apiKey] }),
    ...(options.webhookUrl === undefined ? {} : { webhookUrl: options.webhookUrl }),
    ...(webhookSecret === undefined ? {} : { webhookSecret })
  };
}

function welcome({ url, storageUrl, apiKey }: SimulatedDograh): string {
  return [
    `${pc.bold('The simulated Dograh is at')} ${pc.cyan(url)}, its storage at ${pc.cyan(storageUrl)}. It calls nobody. Try:`,
    '',
    `  curl -H 'X-API-Key: ${apiKey}' ${url}/api/v1/workflow/fetch`,
    `  curl ${url}/simulator`,
    `  curl -X POST -H 'Content-Type: application/json' -d '{"from":"+14155550142"}' ${url}/simulator/calls`,
    '',
    'An org on this machine talks to it with:',
    '',
    `  npm run local-org -- serve --named-credential Dograh_API=${url}/api/v1 --named-credential Dograh_Storage=${storageUrl} \\`,
    `    --credential Dograh_External_Credential.ApiKey=${apiKey}`,
    '',
    'Ctrl+C stops it.'
  ].join('\n');
}

async function serve(options: CommandOptions): Promise<void> {
  // Loaded here, so that the other commands need not wait for it.
  const { startSimulatedDograh } = await import('./server.ts');
  const dograh = await startSimulatedDograh(await optionsOf(options));
  const { url, storageUrl, apiKey } = dograh;
  console.log(options.json === true ? JSON.stringify({ url, storageUrl, apiKey }) : welcome(dograh));
  const stop = (): void => void dograh.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Adds `dograh` to the command. */
export function addDograh(program: Command): void {
  const port = number(0, 65_535);
  program
    .command('dograh')
    .description('serve a simulated Dograh on this machine: its API, its storage, its webhooks')
    .option('--host <address>', 'address that it listens on', '127.0.0.1')
    .option('--advertised-host <name>', 'name of this machine in the addresses that it gives out; the host when absent')
    .option('--port <number>', 'port; 0 takes any that is free', port, 0)
    .option('--storage-port <number>', 'port of the storage; 0 takes any that is free', port, 0)
    .option('--seed <text>', 'the same seed and the same steps give the same history', 'dograh')
    .option('--speed <number>', 'times as fast as a wall clock; 0 stands still', number(0, 100_000), 1)
    .option('--api-key <key>', 'key that the API takes; also DOGRAH_API_KEY')
    .option('--webhook-url <address>', 'where the workflows report calls')
    .option('--webhook-secret <secret>', 'sent as X-Dograh-Webhook-Secret; also DOGRAH_WEBHOOK_SECRET')
    .option('--people <file>', 'JSON file of the people who are called and call')
    .option('--lively', 'calls come and go by themselves, and a campaign runs')
    .option('--pace <seconds>', 'seconds between two calls with --lively, on average', number(1, 3_600), CALM)
    .option('--past <minutes>', 'minutes of that which lie in the past already', number(0, 1_440), 0)
    .option('--json', 'print addresses and key as JSON')
    .action(async (options: CommandOptions) => {
      try {
        await serve(options);
      } catch (error) {
        console.error(error instanceof Error ? error.message : String(error));
        process.exitCode = 2;
      }
    });
}
