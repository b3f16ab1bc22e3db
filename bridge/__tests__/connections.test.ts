import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Agent, request as httpRequest } from 'node:http';
import { startBridgeProcess, type BridgeProcess } from '../testing/bridge-process.ts';
import { callEnded, environmentFor, bridgeFolder, until, WEBHOOK_SECRET } from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(600_000);

/** 10,000 want as many open files at both ends, which are two processes: `ulimit -n 20000`. */
const CONNECTIONS = Number(process.env['BRIDGE_CONNECTIONS'] ?? 400);
/** Bytes of the whole process, the embedded database included. */
const MOST_MEMORY = 700_000_000;

let salesforce: SimulatedSalesforce;
let bridge: BridgeProcess;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

beforeAll(async () => {
  [salesforce, space] = [new SimulatedSalesforce(), await bridgeFolder()];
  await salesforce.start();
  bridge = await startBridgeProcess(environmentFor(salesforce, space.folder));
});

afterAll(async () => {
  await bridge.kill();
  await salesforce.stop();
  await space.remove();
});

/** Sends a webhook over a connection of its own. @returns the status of the answer */
function send(agent: Agent, index: number): Promise<number> {
  return new Promise((done, fail) => {
    const headers = { 'Content-Type': 'application/json', 'X-Dograh-Webhook-Secret': WEBHOOK_SECRET };
    const sending = httpRequest(`${bridge.address}/dograh/webhooks`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        done(response.statusCode ?? 0);
      });
    });
    sending.once('error', fail);
    sending.end(JSON.stringify(callEnded(`many-${index}`)));
  });
}

async function memory(): Promise<number> {
  const metrics = await (await fetch(`${bridge.address}/metrics`)).text();
  return Number(/^dograh_bridge_process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}

test(`${CONNECTIONS} connections at once, each with a webhook, are all answered, and memory stays bounded`, async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const statuses = await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => send(agent, index)));
  agent.destroy();
  expect(new Set(statuses)).toEqual(new Set([202]));
  expect(await memory()).toBeLessThan(MOST_MEMORY);
  await until('all are in Salesforce', () => {
    const runs = salesforce.taken.map(({ workflowRunId: run }) => JSON.stringify(run));
    return runs.length === CONNECTIONS && new Set(runs).size === CONNECTIONS;
  });
});
