import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startTimedBridge, type TimedBridgeProcess } from '../testing/bridge-process.ts';
import { callEnded, environmentFor, postWebhook, bridgeFolder, until } from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(300_000);

/** A file system of some 128 MB that may be filled: nightly. Without one the process is told that its disk is full. */
const SMALL_DISK = process.env['BRIDGE_SMALL_DISK'];

let salesforce: SimulatedSalesforce;
let bridge: TimedBridgeProcess;
let space: Awaited<ReturnType<typeof bridgeFolder>>;

const folder = (): string => join(SMALL_DISK ?? space.folder, 'bridge');

beforeAll(async () => {
  [salesforce, space] = [new SimulatedSalesforce(), await bridgeFolder()];
  await salesforce.start();
  bridge = await startTimedBridge(environmentFor(salesforce, folder()));
});

afterAll(async () => {
  await bridge.kill();
  await salesforce.stop();
  await Promise.all([space.remove(), rm(folder(), { recursive: true, force: true })]);
});

const ballast = (): string => join(SMALL_DISK ?? '', 'ballast');

/** Fills the disk to its last block. */
function fill(): void {
  const block = Buffer.alloc(4_096);
  try {
    for (;;) writeFileSync(ballast(), block, { flag: 'a' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

const spoil = async (): Promise<void> => {
  if (SMALL_DISK === undefined) await bridge.disk('full');
  else fill();
};
const mend = (): Promise<void> => (SMALL_DISK === undefined ? bridge.disk('well') : rm(ballast()));

test('when the disk is full the bridge answers 503, lives on, and loses nothing that it said it kept', async () => {
  const kept: string[] = [];
  const tell = async (run: string): Promise<number> => {
    // What does not compress, so that it takes the room that it seems to take.
    const { status } = await postWebhook(
      bridge.address,
      callEnded(run, { transcript: randomBytes(20_000).toString('hex') })
    );
    if (status === 202) kept.push(run);
    return status;
  };
  expect(await tell('before')).toBe(202);
  await spoil();
  const statuses: number[] = [];
  for (let number = 0; number < 60 && !statuses.includes(503); number += 1) statuses.push(await tell(`full-${number}`));
  expect(statuses.at(-1)).toBe(503);
  expect((await fetch(`${bridge.address}/health`)).status).toBe(200);
  await mend();
  await until('there is room again', async () => (await tell('after')) === 202);
  await until('all that was kept is in Salesforce', () => {
    const runs = new Set(salesforce.taken.map(({ workflowRunId: run }) => run));
    return kept.every((run) => runs.has(run));
  });
});
