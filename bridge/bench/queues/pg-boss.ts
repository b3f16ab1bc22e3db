import { createLog } from '../../src/observability/log.ts';
import type { QueuePlace } from '../../src/queue/database.ts';
import { EventQueue } from '../../src/queue/event-queue.ts';
import type { OpenQueue } from './candidate.ts';

/** As many as the workers of a bridge take together. */
const TAKE = 800;

/** The queue of the bridge itself: pg-boss, with many events in one write. */
export async function openPgBoss(place: QueuePlace, close: () => Promise<void>): Promise<OpenQueue> {
  const queue = await EventQueue.open(place, createLog('silent'));
  return {
    add: async (events) => {
      await Promise.all(events.map((event) => queue.keep(event)));
    },
    empty: async (events) => {
      for (let done = 0; done < events;) {
        const taken = await queue.take(TAKE);
        await queue.complete(taken);
        done += taken.length;
      }
    },
    close: async () => {
      await queue.close();
      await close();
    }
  };
}
