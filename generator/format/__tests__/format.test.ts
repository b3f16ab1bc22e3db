import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from '../../commands/paths.ts';
import { formatFiles } from '../format.ts';
import { withFormatters } from '../formatter-pool.ts';

let cache = '';

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'format-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** More than are worth threads, so that those are tried too. */
const many = Array.from({ length: 70 }, (_, index) => ({
  path: `many/${String(index)}.${['json', 'ts'][index % 2] ?? ''}`,
  content: index % 2 === 0 ? `{"number":${String(index)}}` : `export  const number = ${String(index)}`
}));

describe('formatting', () => {
  test('lays many files out as few, in their order', async () => {
    const { files, failures } = await formatFiles(many, { root: repository, cache: null });
    expect(failures).toEqual([]);
    expect(files).toEqual(
      many.map(({ path: name }, index) => ({
        path: name,
        content: index % 2 === 0 ? `{ "number": ${String(index)} }\n` : `export const number = ${String(index)};\n`
      }))
    );
  });

  test('names each file that its language refuses, and formats the others', async () => {
    const wrong = many.map((file, index) =>
      index === 7 || index === 8 ? { path: `wrong/${String(index)}.json`, content: '{' } : file
    );
    const { files, failures } = await formatFiles(wrong, { root: repository, cache: null });
    expect(failures.map(({ path: name }) => name)).toEqual(['wrong/7.json', 'wrong/8.json']);
    expect(failures[0]?.message).toMatch(/unexpected/i);
    expect(files).toHaveLength(many.length - 2);
  });

  test('keeps what it made for the next time', async () => {
    const file = { path: 'kept.json', content: '{"a":1}' };
    await formatFiles([file], { root: repository, cache });
    expect(readdirSync(cache)).toHaveLength(1);
    const again = await formatFiles([{ ...file, path: 'other.json' }], { root: repository, cache });
    expect(again.files).toEqual([{ path: 'other.json', content: '{ "a": 1 }\n' }]);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('in threads says that a language is refused, as in the main thread', async () => {
    const refusals = [1, 100].map((texts) =>
      withFormatters(texts, async ([formatter]) => formatter?.('{', { parser: 'json' }))
    );
    const [here, there] = await Promise.all(refusals);
    expect(here).toHaveProperty('refused');
    expect(there).toEqual(here);
  });
});
