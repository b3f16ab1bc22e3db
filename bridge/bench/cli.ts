import { Command } from 'commander';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startBridgeProcess, startServerProcess, type BridgeProcess } from '../testing/bridge-process.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import { environmentFor, temporaryFolder } from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';
import { amount } from './amount.ts';
import { drain } from './drain.ts';
import { load, type Load } from './load.ts';
import { startOrg } from './local-org.ts';
import { sustain } from './sustained.ts';

const CONNECTIONS = [100, 1000];
const bare = join(import.meta.dirname, 'bare-server.ts');

interface Subject {
  readonly name: string;
  start(): Promise<readonly BridgeProcess[]>;
}

async function measured(subject: Subject, seconds: number): Promise<string[]> {
  const rows: string[] = [];
  for (const connections of CONNECTIONS) {
    const processes = await subject.start();
    const addresses = processes.map(({ address }) => address);
    // Node compiles what it runs often: the first second tells of that.
    await load(addresses, 50, 1);
    rows.push(row(subject.name, await load(addresses, connections, seconds)));
    await Promise.all(processes.map((one) => one.kill()));
    console.error(`measured ${subject.name} with ${connections} connections`);
  }
  return rows;
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

function row(name: string, { connections, perSecond, p50, p95, p99, failed }: Load): string {
  const cells = [name, ...[connections, perSecond, p50, p95, p99, failed].map(number)];
  return `| ${cells.join(' | ')} |`;
}

/** Each on a database of its own, the embedded one. */
function embedded(salesforce: SimulatedSalesforce): Subject[] {
  const folder = async (): Promise<string> => (await temporaryFolder()).folder;
  return [
    { name: 'route that keeps nothing', start: async () => [await startServerProcess(bare, [], {})] },
    { name: 'one insert a webhook', start: async () => [await startServerProcess(bare, [await folder()], {})] },
    { name: 'bridge', start: async () => [await startBridgeProcess(environmentFor(salesforce, await folder()))] }
  ];
}

function shared(salesforce: SimulatedSalesforce, url: string): Subject[] {
  const bridge = (): Promise<BridgeProcess> =>
    startBridgeProcess({ ...environmentFor(salesforce, ''), DATABASE_URL: url });
  return [
    { name: 'one insert a webhook, server', start: async () => [await startServerProcess(bare, [url], {})] },
    { name: 'bridge, server', start: async () => [await bridge()] },
    { name: 'two bridges, server', start: () => Promise.all([bridge(), bridge()]) }
  ];
}

async function main(): Promise<void> {
  const { seconds, minutes, events } = new Command('npm run bench:bridge --')
    .description('Measures how fast the bridge acknowledges, how long it holds out, and how fast it delivers.')
    .option('--seconds <n>', 'length of each measurement of acknowledgement', amount, 10)
    .option('--minutes <n>', 'length of the stream of 5,000 events a minute', amount, 10)
    .option('--events <n>', 'events that wait and are then delivered', amount, 10_000)
    .addHelpText('after', '\nPrints Markdown. Exit status 0, or 1 when an event was lost or doubled.')
    .allowExcessArguments(false)
    .parse()
    .opts<{ seconds: number; minutes: number; events: number }>();
  const salesforce = new SimulatedSalesforce();
  await salesforce.start();
  const postgres = startPostgres(true);
  try {
    const subjects = [...embedded(salesforce), ...(postgres === undefined ? [] : shared(salesforce, postgres.url))];
    console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
    console.log(
      '| what | connections | a second | p50 ms | p95 ms | p99 ms | failed |\n| --- | --- | --- | --- | --- | --- | --- |'
    );
    for (const subject of subjects) for (const line of await measured(subject, seconds)) console.log(line);
    const steady = await sustain(minutes, salesforce);
    console.log(`\n| 5,000 a minute for ${number(minutes)} minutes | |\n| --- | --- |`);
    for (const [name, value] of Object.entries({ ...steady })) console.log(`| ${name} | ${number(value)} |`);
    console.log('\n| emptied into | events | a second |\n| --- | --- | --- |');
    const standIn = {
      environment: environmentFor(salesforce, ''),
      count: () => Promise.resolve(salesforce.taken.length)
    };
    console.log(`| a stand-in that only counts | ${events} | ${number(await drain(events, standIn))} |`);
    const org = await startOrg();
    console.log(`| the package in the local org | ${events} | ${number(await drain(events, org))} |`);
    await org.stop();
    if (steady.lost > 0 || steady.doubled > 0 || steady.notTaken > 0) process.exitCode = 1;
  } finally {
    await salesforce.stop();
    postgres?.stop();
  }
}

await main();
