import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly since: number;
  readonly done: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/** How items are written together. */
export interface GroupRules<Item, Result> {
  /** Writes items and gives a result for each, in their order. Those of a write that failed may come again. */
  readonly write: (items: Item[]) => Promise<Result[]>;
  /** Items at most in one write. */
  readonly most: number;
  /** Milliseconds after which an item that still waits for its turn is refused: its sender may come again. */
  readonly longestWait: number;
  /** Milliseconds of a clock that is never set. */
  readonly now: () => number;
  /** Whether one of the items may be what a write failed for; otherwise smaller writes would fail as well. */
  readonly isFaultOfItem: (error: unknown) => boolean;
}

/**
 * Writes many items in one step: while one write is under way, whatever comes waits and goes into the next. Each
 * caller hears only when its own item is written. A busy bridge so makes its events durable at the price of one write
 * for dozens of them. An item that cannot be written fails alone: it is found by halving.
 */
export class GroupCommit<Item, Result> {
  private readonly rules: GroupRules<Item, Result>;
  private waiting: Waiting<Item, Result>[] = [];
  private isWriting = false;

  constructor(rules: GroupRules<Item, Result>) {
    this.rules = rules;
  }

  /** Settles when the item is written; fails when its write fails. */
  add(item: Item): Promise<Result> {
    return new Promise((done, fail) => {
      this.waiting.push({ item, since: this.rules.now(), done, fail });
      if (!this.isWriting) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      // The embedded database answers within the same turn of the event loop: without this no other request would be
      // read before the write is over, and each would be written by itself.
      await nextTurn();
      this.refuseLate();
      await this.writeGroup(this.waiting.splice(0, this.rules.most));
    }
    this.isWriting = false;
  }

  /** So that more than can be written becomes a clear answer in time, and no list that grows. */
  private refuseLate(): void {
    const { longestWait, now } = this.rules;
    const onTime = this.waiting.findIndex(({ since }) => now() - since < longestWait);
    for (const { fail } of this.waiting.splice(0, onTime < 0 ? this.waiting.length : onTime)) {
      fail(new Error(`More is coming than can be written: after ${longestWait / 1_000} s it was not its turn.`));
    }
  }

  private async writeGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    if (group.length === 0) return;
    try {
      const results = await this.rules.write(group.map(({ item }) => item));
      for (const [index, { done }] of group.entries()) done(results[index] as Result);
    } catch (error) {
      if (group.length > 1 && this.rules.isFaultOfItem(error)) {
        const middle = Math.ceil(group.length / 2);
        await this.writeGroup(group.slice(0, middle));
        await this.writeGroup(group.slice(middle));
        return;
      }
      for (const { fail } of group) fail(error);
    }
  }
}
