import { setTimeout as sleep } from 'node:timers/promises';
import { startBridgeProcess } from '../testing/bridge-process.ts';
import { callEnded, postWebhook, temporaryFolder } from '../testing/running-bridge.ts';

/** Where a bridge delivers to. */
export interface DrainTarget {
  /** What a bridge needs to deliver there. */
  readonly environment: NodeJS.ProcessEnv;
  /** How many calls are there. */
  count(): Promise<number>;
}

/** How often it is counted, in milliseconds: counting keeps the target from its work. */
const COUNT_EVERY = 250;

/**
 * Fills a queue while Salesforce cannot be reached, and lets a bridge empty it.
 *
 * @returns events a second
 */
export async function drain(events: number, target: DrainTarget): Promise<number> {
  const space = await temporaryFolder();
  const environment = { ...target.environment, DATA_DIRECTORY: space.folder };
  const alone = await startBridgeProcess({ ...environment, SALESFORCE_LOGIN_URL: 'http://127.0.0.1:9' });
  for (let sent = 0; sent < events; sent += 100) {
    const posts = Array.from({ length: Math.min(100, events - sent) }, (_, index) =>
      postWebhook(alone.address, callEnded(`drain-${sent + index}`))
    );
    await Promise.all(posts);
  }
  await alone.kill();
  const wanted = (await target.count()) + events;
  const bridge = await startBridgeProcess(environment);
  const start = performance.now();
  while ((await target.count()) < wanted) await sleep(COUNT_EVERY);
  const seconds = (performance.now() - start) / 1000;
  await bridge.kill();
  await space.remove();
  return events / seconds;
}
