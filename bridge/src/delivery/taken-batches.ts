import { setTimeout as sleep } from 'node:timers/promises';
import type { EventQueue } from '../queue/event-queue.ts';
import type { TakenEvent } from '../queue/queued-event.ts';
import { cutBatches, type Batch } from './batches.ts';

/** What holds the events until they are taken. */
export type TakingQueue = Pick<EventQueue, 'take' | 'giveBack'>;

/**
 * After a take that found few, others may come for so long, in milliseconds: to take one costs as much as to take
 * hundreds, and the embedded database acknowledges nothing meanwhile.
 */
const GATHER_FOR = 50;

/**
 * What this process has taken and no request carries yet. The workers of a process take together: to find what may be
 * taken, the queue looks at everything that waits, so that the cost of a take grows with the backlog and hardly with
 * what it takes.
 */
export class TakenBatches {
  private readonly queue: TakingQueue;
  private batches: Batch[] = [];
  private taking: Promise<void> | undefined;
  private notBefore = 0;

  constructor(queue: TakingQueue) {
    this.queue = queue;
  }

  /**
   * The next batch to deliver, the oldest first.
   *
   * @param most events to take when none is at hand
   * @returns undefined when nothing waits
   */
  async next(most: number): Promise<Batch | undefined> {
    if (this.batches.length === 0) {
      this.taking ??= this.take(most).finally(() => {
        this.taking = undefined;
      });
      await this.taking;
    }
    return this.batches.shift();
  }

  /** Gives back whatever is at hand, for others or for later. */
  async giveBack(reason: string): Promise<void> {
    await this.taking;
    const events = this.batches.splice(0).flatMap((batch): readonly TakenEvent[] => batch.events);
    await this.queue.giveBack(events, reason);
  }

  private async take(most: number): Promise<void> {
    const wait = this.notBefore - performance.now();
    if (wait > 0) await sleep(wait);
    const events = await this.queue.take(most);
    this.batches = cutBatches(events);
    if (events.length < most) this.notBefore = performance.now() + GATHER_FOR;
  }
}
