import { setTimeout as sleep } from 'node:timers/promises';
import { inbound } from '../../../generator/schema/policies.ts';
import { messageOf } from '../observability/log.ts';
import type { EventQueue } from '../queue/event-queue.ts';
import { cutBatches } from './batches.ts';
import { deliver, type DeliveryPorts, type Outcome } from './deliver.ts';

/** What the loop works with besides what a delivery needs. */
export interface LoopPorts extends Omit<DeliveryPorts, 'ownFailures'> {
  readonly queue: Pick<EventQueue, 'take' | 'complete' | 'giveBack' | 'setAside' | 'onEvent'>;
  /** How many requests may be under way at once. */
  readonly workers: number;
}

/** Without a sign of new events the queue is asked this often, in milliseconds: others may have put some in. */
const LOOK_EVERY = 1_000;
/**
 * Before events are taken, others may come for so long, in milliseconds: to take one costs as much as to take hundreds,
 * and the embedded database acknowledges nothing meanwhile.
 */
const GATHER_FOR = 50;

/** Moves events from the queue to Salesforce until it is stopped. */
export class DeliveryLoop {
  private readonly ports: LoopPorts & DeliveryPorts;
  private readonly stopping = new AbortController();
  private workers: Promise<void>[] = [];
  private wake = new AbortController();
  private forget: () => void = () => undefined;

  constructor(ports: LoopPorts) {
    this.ports = { ...ports, ownFailures: new Map() };
  }

  start(): void {
    this.forget = this.ports.queue.onEvent(() => {
      this.wake.abort();
    });
    this.workers = Array.from({ length: this.ports.workers }, () => this.run());
  }

  /** Lets the requests under way end, and begins no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.abort();
    this.forget();
    await Promise.all(this.workers);
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.once();
      } catch (error) {
        this.ports.log.error({ error: messageOf(error) }, 'Events could not be taken from the queue or settled.');
        // Otherwise everybody would wait for ever for a probe that nobody makes.
        this.ports.destination.withdraw();
        await this.pause(LOOK_EVERY);
      }
    }
  }

  private async once(): Promise<void> {
    const { destination, queue } = this.ports;
    const wait = destination.admit();
    if (wait > 0) {
      await this.pause(wait, false);
      return;
    }
    const events = await queue.take(inbound.maximumEventsPerRequest);
    if (events.length === 0) {
      destination.withdraw();
      await this.pause(LOOK_EVERY);
      await this.pause(GATHER_FOR, false);
      return;
    }
    for (const batch of cutBatches(events)) {
      // Salesforce may have said "not now" to the batch before: the others wait for their turn in the queue.
      if (destination.state === 'open') await queue.giveBack(batch.events, 'Salesforce is not available.');
      else await this.settle(await deliver(batch, this.ports));
    }
    if (events.length < inbound.maximumEventsPerRequest) await this.pause(GATHER_FOR, false);
  }

  private async settle(outcome: Outcome): Promise<void> {
    const { queue, log, ownFailures } = this.ports;
    await queue.complete(outcome.delivered);
    for (const { id } of [...outcome.delivered, ...outcome.aside.map(({ event }) => event)]) ownFailures.delete(id);
    for (const { event, reason } of outcome.aside) {
      const { correlationId, deliveryId, key } = event.event;
      await queue.setAside(event, reason);
      const tried = event.failures + 1;
      log.error({ correlationId, deliveryId, key, reason, tried }, 'An event was set aside as a dead letter.');
    }
    const [first] = outcome.later;
    if (first !== undefined) {
      await queue.giveBack(
        outcome.later.map(({ event }) => event),
        first.reason
      );
    }
  }

  /** @param mayWake whether a new event ends the pause */
  private async pause(milliseconds: number, mayWake = true): Promise<void> {
    if (this.wake.signal.aborted && !this.stopping.signal.aborted) this.wake = new AbortController();
    // To stop wakes too.
    const { signal } = mayWake ? this.wake : this.stopping;
    await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
    });
  }
}
