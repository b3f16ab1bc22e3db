import { createHash } from 'node:crypto';

/** Draws that come out the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number;
  /** A whole number between the two, both included. */
  whole(least: number, most: number): number;
  /** Whether something happens that happens so often. */
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A name, each as likely as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
  shuffled<Item>(items: readonly Item[]): Item[];
  hex(length: number): string;
  digits(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

const BYTES_OF_A_DRAW = 6;
const HIGHEST = 2 ** (8 * BYTES_OF_A_DRAW);

/**
 * Draws for one purpose. Each purpose has a sequence of its own, so that a draw more for one call changes no other.
 *
 * @param seed the same for the same history
 * @param purpose what the draws are for, such as `call`, and which
 */
export function randomFor(seed: string, ...purpose: readonly (string | number)[]): Random {
  return new HashedRandom(JSON.stringify([seed, ...purpose]));
}

class HashedRandom implements Random {
  private readonly key: string;
  private block = Buffer.alloc(0);
  private position = 0;
  private blocks = 0;

  constructor(key: string) {
    this.key = key;
  }

  fraction(): number {
    if (this.position + BYTES_OF_A_DRAW > this.block.length) {
      this.block = createHash('sha256').update(`${this.key}#${this.blocks}`).digest();
      this.blocks += 1;
      this.position = 0;
    }
    const drawn = this.block.readUIntBE(this.position, BYTES_OF_A_DRAW);
    this.position += BYTES_OF_A_DRAW;
    return drawn / HIGHEST;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('There is nothing to pick from.');
    return items[this.whole(0, items.length - 1)] as Item;
  }

  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries<number>(weights) as [Name, number][];
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.fraction() * total;
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    throw new RangeError('No weight is above zero.');
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, at: this.fraction() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.whole(0, 15).toString(16)).join('');
  }

  digits(length: number): string {
    return Array.from({ length }, () => this.whole(0, 9)).join('');
  }

  uuid(): string {
    const variant = this.pick(['8', '9', 'a', 'b']);
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${variant}${this.hex(3)}-${this.hex(12)}`;
  }
}
