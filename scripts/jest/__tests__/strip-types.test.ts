import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format } from 'prettier';

/** Only here to have types that must be gone when this file runs. */
interface Pair<T> {
  readonly left: T;
  readonly right: T;
}

describe('a test file', () => {
  it('may use types, which are gone when it runs', () => {
    const pair = { left: 1, right: 2 } satisfies Pair<number>;
    expect((pair as Pair<number>).left + pair.right).toBe(3);
  });

  it('knows where it stands on disk, as it would outside Jest', () => {
    expect(basename(import.meta.filename)).toBe('strip-types.test.ts');
    expect(basename(import.meta.dirname)).toBe('__tests__');
    expect(existsSync(import.meta.filename)).toBe(true);
  });

  it('is reported at the lines of its source', () => {
    const line = Number(/strip-types\.test\.ts:(\d+)/.exec(new Error('here').stack ?? '')?.[1]);
    expect(readFileSync(import.meta.filename, 'utf8').split('\n')[line - 1]).toContain("new Error('here')");
  });

  it('can load packages that exist as ES modules only', async () => {
    expect(await format('public class A{}', { parser: 'apex', plugins: ['prettier-plugin-apex'] })).toBe(
      'public class A {\n}\n'
    );
  });
});
