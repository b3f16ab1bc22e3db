import { setTimeout as sleep } from 'node:timers/promises';
import { inbound } from '../../../generator/schema/policies.ts';
import { messageOf } from '../observability/log.ts';
import type { EventQueue } from '../queue/event-queue.ts';
import { deliver, type DeliveryPorts, type Outcome } from './deliver.ts';
import { TakenBatches } from './taken-batches.ts';

/** What the loop works with besides what a delivery needs. */
export interface LoopPorts extends Omit<DeliveryPorts, 'ownFailures'> {
  readonly queue: Pick<EventQueue, 'take' | 'complete' | 'giveBack' | 'setAside' | 'onEvent'>;
  /** How many requests may be under way at once. */
  readonly workers: number;
}

/** Without a sign of new events the queue is asked this often, in milliseconds: others may have put some in. */
const LOOK_EVERY = 1_000;
/** Moves events from the queue to Salesforce until it is stopped. */
export class DeliveryLoop {
  private readonly ports: LoopPorts & DeliveryPorts;
  private readonly taken: TakenBatches;
  private readonly stopping = new AbortController();
  private workers: Promise<void>[] = [];
  private wake = new AbortController();
  private forget: () => void = () => undefined;

  constructor(ports: LoopPorts) {
    this.ports = { ...ports, ownFailures: new Map() };
    this.taken = new TakenBatches(ports.queue);
  }

  start(): void {
    this.forget = this.ports.queue.onEvent(() => {
      if (!this.wake.signal.aborted) this.wake.abort();
    });
    this.workers = Array.from({ length: this.ports.workers }, () => this.run());
  }

  /** Lets the requests under way end, begins no other, and gives back what was taken for them. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.abort();
    this.forget();
    await Promise.all(this.workers);
    await this.taken.giveBack('The bridge was stopped.');
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.once();
      } catch (error) {
        this.ports.log.error({ error: messageOf(error) }, 'Events could not be taken from the queue or settled.');
        // Otherwise everybody would wait for ever for a probe that nobody makes.
        this.ports.destination.withdraw();
        await this.pause(LOOK_EVERY, this.stopping.signal);
      }
    }
  }

  private async once(): Promise<void> {
    const { destination, workers } = this.ports;
    const wait = destination.admit();
    if (wait > 0) {
      // Salesforce has said "not now": whatever was taken for it waits in the queue, where others may take it.
      await this.taken.giveBack('Salesforce is not available.');
      await this.pause(wait, this.stopping.signal);
      return;
    }
    // Whoever comes from now on wakes the pause below.
    if (this.wake.signal.aborted && !this.stopping.signal.aborted) this.wake = new AbortController();
    const { signal } = this.wake;
    const requests = destination.state === 'closed' ? workers : 1;
    const batch = await this.taken.next(requests * inbound.maximumEventsPerRequest);
    if (batch === undefined) {
      destination.withdraw();
      await this.pause(LOOK_EVERY, signal);
      return;
    }
    await this.settle(await deliver(batch, this.ports));
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

  /** @param signal what ends the pause sooner */
  private async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
    });
  }
}
