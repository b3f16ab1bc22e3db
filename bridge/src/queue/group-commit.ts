import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Writes many items in one step: while one write is under way, whatever comes waits and goes into the next. Each
 * caller hears only when its own item is written. A busy bridge so makes its events durable at the price of one write
 * for dozens of them.
 */
export class GroupCommit<Item, Result> {
  private readonly write: (items: Item[]) => Promise<Result[]>;
  private readonly most: number;
  private waiting: Waiting<Item, Result>[] = [];
  private isWriting = false;

  /**
   * @param write writes items and gives a result for each, in their order
   * @param most items at most in one write
   */
  constructor(write: (items: Item[]) => Promise<Result[]>, most: number) {
    this.write = write;
    this.most = most;
  }

  /** Settles when the item is written; fails when its write fails. */
  add(item: Item): Promise<Result> {
    return new Promise((done, fail) => {
      this.waiting.push({ item, done, fail });
      if (!this.isWriting) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      // The embedded database answers within the same turn of the event loop: without this no other request would be
      // read before the write is over, and each would be written by itself.
      await nextTurn();
      const group = this.waiting.splice(0, this.most);
      try {
        const results = await this.write(group.map(({ item }) => item));
        for (const [index, { done }] of group.entries()) done(results[index] as Result);
      } catch (error) {
        for (const { fail } of group) fail(error);
      }
    }
    this.isWriting = false;
  }
}
