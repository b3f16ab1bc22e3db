/** What is saved while the pages are watched is built, from the first moment on. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPages } from '../build-pages.ts';
import { outputFolder } from '../bundles.ts';
import { watchPages } from '../watch.ts';
import { definition, withPages, writePage } from './workshop.ts';

const file = 'parcelWords/parcelWords.ts';
const page = { [file]: 'export const word = 1;\n', 'parcelWords/parcelWords.js-meta.xml': definition };
const neighbour = {
  'parcelLabels/parcelLabels.ts': 'export const label = 1;\n',
  'parcelLabels/parcelLabels.js-meta.xml': definition
};
const limit = 120_000;

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
  const told: string[] = [];
  let heard: (line: string) => void;
  const tells = (text: string): boolean => told.some((line) => line.includes(text));
  const spies: jest.SpiedFunction<typeof console.log>[] = [];
  beforeEach(() => {
    told.length = 0;
    heard = () => undefined;
    for (const way of ['log', 'error'] as const) {
      const spy = jest.spyOn(console, way).mockImplementation((line: unknown) => {
        told.push(String(line));
        heard(String(line));
      });
      spies.push(spy);
    }
  });
  afterEach(() => {
    for (const spy of spies.splice(0)) spy.mockRestore();
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
    'builds the bundle that was saved, once, and no other',
    () =>
      withPages({ ...page, ...neighbour }, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        const untouched = path.join(root, outputFolder, 'parcelLabels/parcelLabels.js');
        // Had the neighbour been built too, its file would be put right.
        writeFileSync(untouched, 'as it was left');
        told.length = 0;
        writePage(root, file, 'export const word = 2;\n');
        await until(() => tells('The types are sound'));
        await watch.stop();
        expect(told.filter((line) => line.includes('parcel'))).toEqual([
          expect.stringMatching(/^parcelWords\.js \(\d+ ms\)$/)
        ]);
        expect(readFileSync(untouched, 'utf8')).toBe('as it was left');
      }),
    limit
  );

  test(
    'does not build for a test that was saved',
    () =>
      withPages(page, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        told.length = 0;
        writePage(root, 'parcelWords/__tests__/parcelWords.test.ts', 'export {};\n');
        writePage(root, file, 'export const word = 2;\n');
        await until(() => written(root)?.includes('word = 2') === true);
        await watch.stop();
        expect(told.filter((line) => line.includes(' ms)') && !line.includes('types'))).toHaveLength(1);
      }),
    limit
  );

  test(
    'writes a page whose types are wrong, tells what is wrong, and tells when it is mended',
    () =>
      withPages(page, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        await until(() => tells('The types are sound'));
        writePage(root, file, "export const word: number = 'two';\n");
        await until(() => tells('1 type error'));
        expect(written(root)).toContain("word = 'two'");
        expect(told).toContainEqual(
          "lwc-src/parcelWords/parcelWords.ts:1:14 Type 'string' is not assignable to type 'number'. (TS2322)"
        );
        told.length = 0;
        writePage(root, file, 'export const word: number = 2;\n');
        await until(() => tells('The types are sound'));
        await watch.stop();
      }),
    limit
  );

  test(
    'writes nothing of a page that is no TypeScript, tells it once, and goes on when it is mended',
    () =>
      withPages(page, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        writePage(root, file, 'export const word = ;\n');
        await until(() => tells('Nothing was written'));
        expect(written(root)).toContain('word = 1');
        expect(told.filter((line) => line.includes('Expression expected'))).toHaveLength(1);
        writePage(root, file, 'export const word = 2;\n');
        await until(() => written(root)?.includes('word = 2') === true);
        await watch.stop();
      }),
    limit
  );

  test(
    'builds a save that came before the file system was watched',
    () =>
      withPages(page, async (root) => {
        // The first build is told last before the watch begins.
        heard = (line) => {
          heard = () => undefined;
          expect(line).toContain('parcelWords.js');
          writePage(root, file, 'export const word = 2;\n');
        };
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
    'takes away what belonged to a file that went away, and leaves nothing that a build would change',
    () =>
      withPages({ ...page, 'parcelWords/more.ts': 'export const more = 1;\n' }, async (root) => {
        const watch = await watchPages({ root, cache: null, names: [] });
        const more = path.join(root, outputFolder, 'parcelWords/more.js');
        expect(existsSync(more)).toBe(true);
        rmSync(path.join(root, 'lwc-src/parcelWords/more.ts'));
        await until(() => !existsSync(more));
        writePage(root, file, 'export const word   = 2\n');
        await until(() => written(root)?.includes('word = 2') === true);
        await watch.stop();
        const build = await buildPages({ root, cache: null, names: [], types: undefined });
        expect(build).toEqual({ bundles: 1, differences: [], problems: [] });
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
