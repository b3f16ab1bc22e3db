import type { QueuedEvent } from '../../src/queue/queued-event.ts';

/** A queue that could stand between Dograh and Salesforce. */
export interface Candidate {
  readonly name: string;
  open(): Promise<OpenQueue>;
}

/** A queue, opened on a fresh database. */
export interface OpenQueue {
  /** Settles when all are durable. */
  add(events: readonly QueuedEvent[]): Promise<void>;
  /** Takes and settles all that wait; of one key never two at once. Settles when so many are done. */
  empty(events: number): Promise<void>;
  close(): Promise<void>;
}
