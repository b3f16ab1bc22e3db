import { setTimeout as sleep } from 'node:timers/promises';
import { startBridgeProcess } from '../testing/bridge-process.ts';
import { callEnded, environmentFor, postWebhook, temporaryFolder, until } from '../testing/running-bridge.ts';
import type { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';
import { percentiles } from './load.ts';

/** What a steady stream of webhooks has met. */
export interface Sustained {
  readonly sent: number;
  /** Webhooks that were not acknowledged. */
  readonly notTaken: number;
  /** Calls that were acknowledged and are not in Salesforce, or are there twice. */
  readonly lost: number;
  readonly doubled: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Bytes of memory of the bridge after the first tenth, and at the end. */
  readonly memoryBefore: number;
  readonly memoryAfter: number;
}

const PER_MINUTE = 5_000;
/** Webhooks that go out together, as calls of a campaign end. */
const TOGETHER = 10;

/** Sends 5,000 webhooks a minute and looks what Salesforce has afterwards. */
export async function sustain(minutes: number, salesforce: SimulatedSalesforce): Promise<Sustained> {
  const space = await temporaryFolder();
  const bridge = await startBridgeProcess(environmentFor(salesforce, space.folder));
  const total = Math.round(PER_MINUTE * minutes);
  const times: number[] = [];
  const pending: Promise<boolean>[] = [];
  const before = salesforce.taken.length;
  const start = performance.now();
  let memoryBefore = 0;
  for (let sent = 0; sent < total; sent += TOGETHER) {
    await sleep(Math.max(0, start + (sent / PER_MINUTE) * 60_000 - performance.now()));
    for (let index = sent; index < Math.min(total, sent + TOGETHER); index += 1) {
      pending.push(timed(() => postWebhook(bridge.address, callEnded(`steady-${index}`)), times));
    }
    if (memoryBefore === 0 && sent > total / 10) memoryBefore = await memoryOf(bridge.address);
  }
  const taken = (await Promise.all(pending)).filter(Boolean).length;
  await until('Salesforce has all', () => salesforce.taken.length - before >= taken);
  const memoryAfter = await memoryOf(bridge.address);
  await bridge.kill();
  await space.remove();
  const arrived = salesforce.taken.slice(before).map((event) => event['workflowRunId']);
  const distinct = new Set(arrived).size;
  return {
    sent: total,
    notTaken: total - taken,
    lost: taken - distinct,
    doubled: arrived.length - distinct,
    ...percentiles(times),
    memoryBefore,
    memoryAfter
  };
}

async function timed(post: () => Promise<Response>, times: number[]): Promise<boolean> {
  const start = performance.now();
  const response = await post();
  times.push(performance.now() - start);
  await response.arrayBuffer();
  return response.ok;
}

async function memoryOf(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^dograh_bridge_process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1] ?? 0);
}
