/** What is saved while the pages are watched is built, from the first moment on. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from '../bundles.ts';
import { watchPages } from '../watch.ts';
import { definition, withPages, writePage } from './workshop.ts';

const file = 'parcelWords/parcelWords.ts';
const page = { [file]: 'export const word = 1;\n', 'parcelWords/parcelWords.js-meta.xml': definition };
const limit = 15_000;

function written(root: string): string | null {
  try {
    return readFileSync(path.join(root, outputFolder, 'parcelWords/parcelWords.js'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const watchers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'FSEventWrap').length;

describe('watching the pages', () => {
  let told: jest.SpiedFunction<typeof console.log>;
  beforeAll(() => {
    told = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterAll(() => {
    told.mockRestore();
  });

  test(
    'builds each save',
    () =>
      withPages(page, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        expect(written(root)).toContain('word = 1');
        for (const number of [2, 3]) {
          writePage(root, file, `export const word = ${number};\n`);
          await until(() => written(root)?.includes(`word = ${number}`) === true);
        }
        await watch.stop();
      }),
    limit
  );

  test(
    'builds a save that came before the file system was watched',
    () =>
      withPages(page, async (root) => {
        // The types are told last before the watch begins.
        told.mockImplementation((line: unknown) => {
          if (String(line).includes('types')) {
            told.mockImplementation(() => undefined);
            writePage(root, file, 'export const word = 2;\n');
          }
        });
        const watch = await watchPages({ root, cache: null, names: [] });
        await until(() => written(root)?.includes('word = 2') === true);
        await watch.stop();
      }),
    limit
  );

  test(
    'builds a bundle that is new, and each save of it',
    () =>
      withPages({}, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        for (const [name, text] of Object.entries(page).reverse()) writePage(root, name, text);
        await until(() => written(root)?.includes('word = 1') === true);
        writePage(root, file, 'export const word = 2;\n');
        await until(() => written(root)?.includes('word = 2') === true);
        await watch.stop();
      }),
    limit
  );

  test(
    'takes away what belonged to a bundle that went away',
    () =>
      withPages(page, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        rmSync(path.join(root, 'lwc-src/parcelWords'), { recursive: true });
        await until(() => written(root) === null);
        await watch.stop();
      }),
    limit
  );

  test(
    'leaves nothing behind that keeps the process alive when it is stopped',
    () =>
      withPages(page, async (root) => {
        // Those of the tests before may still be closing.
        await until(() => watchers() === 0);
        const watch = await watchPages({ root, cache: null, names: [] });
        expect(watchers()).toBeGreaterThan(0);
        await watch.stop();
        await until(() => watchers() === 0);
      }),
    limit
  );
});
