import { describe, expect, test } from '@jest/globals';
import { GroupCommit } from '../group-commit.ts';

/** A write that a test lets happen, or fail, when it wants. */
interface Write {
  readonly items: string[];
  readonly succeed: () => void;
  readonly fail: (error: Error) => void;
}

/** A store whose writes wait for the test. */
function heldStore(
  most = 500,
  now = (): number => 0
): { commit: GroupCommit<string, string>; writes: Write[]; next: () => Promise<Write> } {
  const writes: Write[] = [];
  const arrivals: (() => void)[] = [];
  const commit = new GroupCommit<string, string>({
    write: (items) =>
      new Promise((done, fail) => {
        const succeed = (): void => {
          done(items.map((item) => `kept ${item}`));
        };
        writes.push({ items, succeed, fail });
        arrivals.shift()?.();
      }),
    most,
    longestWait: 1_000,
    now,
    isFaultOfItem: () => false
  });
  let seen = 0;
  const next = async (): Promise<Write> => {
    if (writes.length === seen) await new Promise<void>((arrived) => arrivals.push(arrived));
    const write = writes[seen];
    seen += 1;
    if (write === undefined) throw new Error('nothing was written');
    return write;
  };
  return { commit, writes, next };
}

/** Tells how a promise stands once everything that can happen has happened. */
async function standing(promise: Promise<unknown>): Promise<'settled' | 'waiting'> {
  const later = new Promise<'waiting'>((done) => setImmediate(() => setImmediate(done, 'waiting')));
  const settled = (): 'settled' => 'settled';
  return Promise.race([promise.then(settled, settled), later]);
}

test('what waits too long for its turn is refused, and what came later is written', async () => {
  let time = 0;
  const { commit, writes, next } = heldStore(1, () => time);
  const first = commit.add('first');
  const underWay = await next();
  const late = commit.add('late').catch((error: unknown) => (error as Error).message);
  time = 999;
  const later = commit.add('later');
  time = 1_000;
  underWay.succeed();
  (await next()).succeed();
  expect(await late).toBe('More is coming than can be written: after 1 s it was not its turn.');
  expect(await Promise.all([first, later])).toEqual(['kept first', 'kept later']);
  expect(writes.map(({ items }) => items)).toEqual([['first'], ['later']]);
});

describe('writes that come together', () => {
  test('become one', async () => {
    const { commit, writes, next } = heldStore();
    const added = ['a', 'b', 'c'].map((item) => commit.add(item));
    (await next()).succeed();
    expect(await Promise.all(added)).toEqual(['kept a', 'kept b', 'kept c']);
    expect(writes.map(({ items }) => items)).toEqual([['a', 'b', 'c']]);
  });

  test('while another is under way wait for it, and become one then', async () => {
    const { commit, writes, next } = heldStore();
    const first = commit.add('first');
    const underWay = await next();
    const later = ['x', 'y'].map((item) => commit.add(item));
    expect(await standing(Promise.all(later))).toBe('waiting');
    expect(writes).toHaveLength(1);
    underWay.succeed();
    await first;
    (await next()).succeed();
    expect(await Promise.all(later)).toEqual(['kept x', 'kept y']);
    expect(writes.map(({ items }) => items)).toEqual([['first'], ['x', 'y']]);
  });

  test('and are more than one may hold are cut, in their order', async () => {
    const { commit, writes, next } = heldStore(2);
    const added = ['a', 'b', 'c'].map((item) => commit.add(item));
    (await next()).succeed();
    (await next()).succeed();
    await Promise.all(added);
    expect(writes.map(({ items }) => items)).toEqual([['a', 'b'], ['c']]);
  });
});

describe('whoever adds an item', () => {
  test('hears nothing before it is written', async () => {
    const { commit, next } = heldStore();
    const added = commit.add('a');
    const write = await next();
    expect(await standing(added)).toBe('waiting');
    write.succeed();
    expect(await added).toBe('kept a');
  });

  test('hears that it failed, each of its group, and the next group is written all the same', async () => {
    const { commit, next } = heldStore();
    const failing = Promise.allSettled([commit.add('a'), commit.add('b')]);
    const write = await next();
    const after = commit.add('c');
    const full = new Error('No space left on device');
    write.fail(full);
    expect(await failing).toEqual([
      { status: 'rejected', reason: full },
      { status: 'rejected', reason: full }
    ]);
    (await next()).succeed();
    expect(await after).toBe('kept c');
  });

  test('is served after a pause too', async () => {
    const { commit, next } = heldStore();
    for (const item of ['a', 'b']) {
      const added = commit.add(item);
      (await next()).succeed();
      expect(await added).toBe(`kept ${item}`);
    }
  });
});

describe('an item that cannot be written', () => {
  /** Counts its writes; refuses each that holds an item named `bad`. */
  function pickyStore(): { commit: GroupCommit<string, string>; writes: string[][] } {
    const writes: string[][] = [];
    const commit = new GroupCommit<string, string>({
      write: (items) => {
        writes.push(items);
        return items.includes('bad') ? Promise.reject(new Error('not usable')) : Promise.resolve(items);
      },
      longestWait: 1_000,
      now: () => 0,
      most: 500,
      isFaultOfItem: (error) => error instanceof Error && error.message === 'not usable'
    });
    return { commit, writes };
  }

  test('fails alone; the others of its group are written', async () => {
    const { commit } = pickyStore();
    const outcomes = await Promise.allSettled(['a', 'b', 'bad', 'd', 'e'].map((item) => commit.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled'
    ]);
  });

  test('is found in a few writes, however large its group is', async () => {
    const { commit, writes } = pickyStore();
    const items = Array.from({ length: 256 }, (_, index) => (index === 77 ? 'bad' : String(index)));
    await Promise.allSettled(items.map((item) => commit.add(item)));
    expect(writes.length).toBeLessThanOrEqual(1 + 2 * 8);
    const kept = writes.filter((group) => !group.includes('bad')).flat();
    expect(kept.sort()).toEqual(items.filter((item) => item !== 'bad').sort());
  });
});
