import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, type Log } from '../observability/log.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';
import { queuedObservation, type Watcher } from './watcher.ts';

/** How often a watcher looks, in milliseconds. */
export interface WatchPace {
  /** While something is going on. */
  readonly busy: number;
  /** Otherwise. */
  readonly idle: number;
}

/** What watching works with. */
export interface WatchPorts {
  keep: (event: QueuedEvent) => Promise<boolean>;
  readonly log: Log;
  now: () => Date;
}

/** Longest pause after failures in a row, as a multiple of the idle pace. */
const LONGEST_BACK_OFF = 8;

/** Looks again and again, soon while something is going on and seldom otherwise, until it is told to stop. */
export async function watchForever(
  watcher: Watcher,
  pace: WatchPace,
  ports: WatchPorts,
  signal: AbortSignal
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let pause = pace.idle;
    try {
      const { observations, isBusy } = await watcher.look();
      for (const observation of observations) await ports.keep(queuedObservation(observation, ports.now()));
      failures = 0;
      if (isBusy) pause = pace.busy;
    } catch (error) {
      failures += 1;
      pause = pace.idle * Math.min(2 ** (failures - 1), LONGEST_BACK_OFF);
      ports.log.warn({ watcher: watcher.name, error: messageOf(error) }, 'Dograh could not be watched.');
    }
    await sleep(pause, undefined, { signal }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
    });
  }
}
