import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { startBridgeProcess, startTimedBridge, type BridgeProcess } from '../testing/bridge-process.ts';
import { mountDisk } from '../testing/mounted-disk.ts';
import { putReadyQueue } from '../testing/ready-queue.ts';
import { callEnded, environmentFor, postWebhook, temporaryFolder, until } from '../testing/running-bridge.ts';
import { SimulatedSalesforce } from '../testing/simulated-salesforce.ts';

jest.setTimeout(300_000);

/** Whether tests may mount file systems, as root: nightly. Without it a process is told that its disk is read-only. */
const MAY_MOUNT = process.env['BRIDGE_MAY_MOUNT'] === '1';

let salesforce: SimulatedSalesforce;
let space: Awaited<ReturnType<typeof temporaryFolder>>;
let bridge: BridgeProcess | undefined;

const folder = (): string => join(space.folder, 'bridge');

beforeAll(async () => {
  salesforce = new SimulatedSalesforce();
  await salesforce.start();
});

afterAll(() => salesforce.stop());

beforeEach(async () => {
  space = await temporaryFolder();
  bridge = undefined;
});

afterEach(async () => {
  await bridge?.kill();
  await space.remove();
});

let kept: string[] = [];

/** Tells of a call that has ended. @returns the status of the answer */
async function tell(run: string): Promise<number> {
  const { status } = await postWebhook(bridge?.address ?? '', callEnded(run));
  if (status === 202) kept.push(run);
  return status;
}

const tellSome = (name: string): Promise<number[]> =>
  Promise.all(Array.from({ length: 20 }, (_, number) => tell(`${name}-${number}`)));

/** What the bridge answers and says while its disk is read-only. */
async function expectUnready(): Promise<void> {
  expect(await tell('refused')).toBe(503);
  const ready = await fetch(`${bridge?.address}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    status: 'not ready',
    queue: {
      ok: false,
      error: expect.stringMatching(/cannot be kept in .*bridge: its file system is read-only\. Mount/)
    }
  });
  expect((await fetch(`${bridge?.address}/health`)).status).toBe(200);
  const metrics = await fetch(`${bridge?.address}/metrics`);
  expect(metrics.status).toBe(200);
  expect(await metrics.text()).toMatch(/^dograh_bridge_webhooks_total\{outcome="not_stored"\} [1-9]/m);
}

const allIsDelivered = (): Promise<void> =>
  until('all that was kept is in Salesforce', () => {
    const runs = new Set(salesforce.taken.map(({ workflowRunId: run }) => run));
    return kept.every((run) => runs.has(run));
  });

describe('a bridge whose disk becomes read-only', () => {
  beforeEach(() => {
    kept = [];
  });

  test('answers 503, says why, and goes on by itself when the disk can be written again; nothing is lost', async () => {
    await putReadyQueue(folder());
    const timed = await startTimedBridge(environmentFor(salesforce, folder()));
    bridge = timed;
    expect(new Set(await tellSome('before'))).toEqual(new Set([202]));
    await timed.disk('read-only');
    await expectUnready();
    await timed.disk('well');
    expect(new Set(await tellSome('after'))).toEqual(new Set([202]));
    await allIsDelivered();
    await timed.disk('read-only');
    // A clean end writes as well: without it too the process ends as it was asked to.
    expect(await timed.stop()).toBe(0);
  });

  if (MAY_MOUNT) {
    test('by a real error of its file system answers 503, ends as it was asked to, and has lost nothing', async () => {
      const disk = await mountDisk(join(space.folder, 'disk'), folder());
      try {
        await putReadyQueue(folder());
        bridge = await startBridgeProcess(environmentFor(salesforce, folder()));
        expect(new Set(await tellSome('real'))).toEqual(new Set([202]));
        disk.fail();
        await expectUnready();
        expect(await bridge.stop()).toBe(0);
        disk.remount('rw');
        bridge = await startBridgeProcess(environmentFor(salesforce, folder()));
        expect(await tell('after')).toBe(202);
        await allIsDelivered();
      } finally {
        await bridge?.kill();
        disk.unmount();
      }
    });
  }
});

describe('a bridge that is started where it cannot write', () => {
  const refusal = (environment: NodeJS.ProcessEnv): Promise<string> =>
    startTimedBridge(environment).then(
      () => 'It has started.',
      (error: unknown) => (error as Error).message
    );
  const named =
    /The bridge cannot start: The queue cannot be kept in .*bridge: its file system is read-only\. Mount it so that it can be written, or set DATA_DIRECTORY to another folder\. \(EROFS: /;

  test('names the folder, the cause and the mend, and ends', async () => {
    await putReadyQueue(folder());
    expect(await refusal({ ...environmentFor(salesforce, folder()), DISK_STATE: 'read-only' })).toMatch(named);
  });

  if (MAY_MOUNT) {
    test('because it really is mounted read-only does the same', async () => {
      const disk = await mountDisk(join(space.folder, 'disk'), folder());
      try {
        await putReadyQueue(folder());
        disk.remount('ro');
        expect(await refusal(environmentFor(salesforce, folder()))).toMatch(named);
      } finally {
        disk.unmount();
      }
    });
  }
});
