/** Numbers that always follow in the same way from a seed. */
export interface Random {
  /** @returns a whole number from 0 up to, and without, the limit */
  below(limit: number): number;
  /** @returns one of the items; there must be some */
  pick<T>(items: readonly T[]): T;
}

const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/** A linear congruential generator with the constants of Numerical Recipes: enough to spread events. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return Math.floor((state / MODULUS) * limit);
  };
  return {
    below,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    }
  };
}
