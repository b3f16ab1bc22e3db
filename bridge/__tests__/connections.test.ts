import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { spawnNode, startRoomyBridge, type BridgeProcess } from '../testing/bridge-process.ts';
import type { Met } from '../testing/many-senders.ts';
import {
  bridgeFolder,
  callEnded,
  environmentFor,
  postWebhook,
  until,
  WEBHOOK_SECRET
} from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(600_000);

/** Nightly more: `BRIDGE_CONNECTIONS=10000`. Bridge and senders raise their own limits of open files. */
const CONNECTIONS = Number(process.env['BRIDGE_CONNECTIONS'] ?? 400);
/** Besides the connections. */
const OTHER_FILES = 1_000;
/** Bytes of the whole process, the embedded database included. */
const MOST_MEMORY = 700_000_000;

let salesforce: SimulatedSalesforce;
let bridge: BridgeProcess;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

beforeAll(async () => {
  [salesforce, space] = [new SimulatedSalesforce(), await bridgeFolder()];
  await salesforce.start();
  bridge = await startRoomyBridge(environmentFor(salesforce, space.folder), CONNECTIONS + OTHER_FILES);
});

afterAll(async () => {
  await bridge.kill();
  await salesforce.stop();
  await space.remove();
});

/** All at once, from a process of their own. */
async function senders(): Promise<Met> {
  const words = [bridge.address, String(CONNECTIONS), WEBHOOK_SECRET];
  const script = join(import.meta.dirname, '../testing/many-senders.ts');
  const child = spawnNode(
    script,
    words,
    {},
    { files: CONNECTIONS + OTHER_FILES, stdio: ['ignore', 'pipe', 'inherit'] }
  );
  if (child.stdout === null) throw new Error('The senders cannot be heard.');
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(said) as Met;
}

async function memory(): Promise<number> {
  const metrics = await (await fetch(`${bridge.address}/metrics`)).text();
  return Number(/^dograh_bridge_process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}

test(`${CONNECTIONS} connections at once, each with a webhook, are all answered, none is lost, and memory stays bounded`, async () => {
  const { answers } = await senders();
  // Whatever is more than can be written in time is told to come again; nobody is left without an answer.
  expect(Object.keys(answers).filter((answer) => answer !== '202' && answer !== '503')).toEqual([]);
  expect(await memory()).toBeLessThan(MOST_MEMORY);
  expect((await postWebhook(bridge.address, callEnded('many-afterwards'))).status).toBe(202);
  await until('all are in Salesforce', () => {
    const runs = salesforce.taken.map(({ workflowRunId: run }) => JSON.stringify(run));
    return runs.length === CONNECTIONS + 1 && new Set(runs).size === CONNECTIONS + 1;
  });
});
