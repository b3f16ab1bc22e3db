/** What a build writes, what it leaves alone, and what it refuses with which words. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPages, type Build } from '../build-pages.ts';
import { outputFolder } from '../bundles.ts';
import { writeDifferences } from '../output.ts';
import { problemLine } from '../problem.ts';
import { TypeChecker } from '../type-check.ts';
import { definition, withPages, writePage } from './workshop.ts';

const page = {
  'parcelDesk/parcelDesk.ts': `import { LightningElement, api } from 'lwc';
import { shout, type Voice } from 'c/parcelWords';

/** Shows a parcel. */
export default class ParcelDesk extends LightningElement {
  @api title = '';
  private voice: Voice | undefined;

  get loud(): string {
    return shout(this.title, this.voice);
  }
}
`,
  'parcelDesk/parcelDesk.html': '<template><p>{loud}</p></template>\n',
  'parcelDesk/parcelDesk.js-meta.xml': definition,
  'parcelWords/parcelWords.ts': `export interface Voice {
  mark: string;
}
export const shout = (text: string, voice?: Voice): string => text.toUpperCase() + (voice?.mark ?? '!');
`,
  'parcelWords/parcelWords.js-meta.xml': definition,
  'parcelWords/__tests__/parcelWords.test.ts': 'export {};\n'
};

const desk = 'parcelDesk/parcelDesk.ts';

async function build(root: string, names: readonly string[] = []): Promise<Build> {
  return buildPages({ root, cache: null, names, types: new TypeChecker(root) });
}

async function problemsWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  return withPages({ ...page, ...files }, async (root) => (await build(root)).problems.map(problemLine));
}

const deskWith = (find: string, replace: string) => ({ [desk]: page[desk].replace(find, () => replace) });

/** TypeScript loads its libraries anew for each build. */
const slowest = 60_000;

describe('a build', () => {
  test(
    'takes the types away, keeps decorators, comments and fields, and names the source',
    () =>
      withPages(page, async (root) => {
        const { differences, problems } = await build(root);
        expect(problems).toEqual([]);
        expect(differences.map((one) => one.path.slice(outputFolder.length + 1))).toEqual([
          'parcelDesk/parcelDesk.html',
          'parcelDesk/parcelDesk.js',
          'parcelDesk/parcelDesk.js-meta.xml',
          'parcelWords/parcelWords.js',
          'parcelWords/parcelWords.js-meta.xml'
        ]);
        expect(differences[1]?.content)
          .toBe(`/* Compiled from lwc-src/parcelDesk/parcelDesk.ts by \`npm run build:lwc\`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { shout } from 'c/parcelWords';
/** Shows a parcel. */
export default class ParcelDesk extends LightningElement {
  @api
  title = '';
  voice;
  get loud() {
    return shout(this.title, this.voice);
  }
}
`);
      }),
    slowest
  );

  test(
    'finds nothing to write after it was written, and what was changed by hand',
    () =>
      withPages(page, async (root) => {
        writeDifferences(root, (await build(root)).differences);
        expect((await build(root)).differences).toEqual([]);
        const file = `${outputFolder}/parcelDesk/parcelDesk.js`;
        writeFileSync(path.join(root, file), '// by hand\n');
        expect((await build(root)).differences).toEqual([expect.objectContaining({ path: file, kind: 'changed' })]);
      }),
    slowest
  );

  test(
    'removes a bundle that has no source any more, with its folder',
    () =>
      withPages(page, async (root) => {
        const gone = path.join(root, outputFolder, 'parcelGone');
        mkdirSync(gone, { recursive: true });
        writeFileSync(path.join(gone, 'parcelGone.js'), 'export {};\n');
        const { differences } = await build(root);
        expect(differences.filter((one) => one.kind === 'no source').map((one) => path.basename(one.path))).toEqual([
          'parcelGone.js'
        ]);
        writeDifferences(root, differences);
        expect(existsSync(gone)).toBe(false);
        expect(readFileSync(path.join(root, outputFolder, 'parcelDesk/parcelDesk.html'), 'utf8')).toContain('{loud}');
      }),
    slowest
  );

  test(
    'of one bundle leaves the others alone',
    () =>
      withPages(page, async (root) => {
        writeDifferences(root, (await build(root)).differences);
        writePage(root, 'parcelWords/parcelWords.css', 'p {\n}\n');
        expect((await build(root, ['parcelDesk'])).differences).toEqual([]);
        expect((await build(root, ['parcelWords'])).differences).toHaveLength(1);
      }),
    slowest
  );
});

describe('a build refuses', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'a wrong type, with file, line and column',
      deskWith("title = ''", 'title: string = 5'),
      "lwc-src/parcelDesk/parcelDesk.ts:6:8 Type 'number' is not assignable to type 'string'. (TS2322)"
    ],
    [
      'a bracket that is missing',
      deskWith('{ LightningElement', 'LightningElement'),
      'lwc-src/parcelDesk/parcelDesk.ts:1:'
    ],
    [
      'an enum, of which types alone cannot be taken away',
      deskWith('/** Shows', 'enum Size { Small }\n/** Shows'),
      'TS1294'
    ],
    [
      'a value from another bundle by its path',
      deskWith("'c/parcelWords'", "'../parcelWords/parcelWords.ts'"),
      "An org finds nothing outside the bundle by a path. Import from 'c/parcelWords'."
    ],
    [
      'a file ending that is another one in the org',
      {
        'parcelDesk/more.ts': "export const more = 'more';\n",
        ...deskWith('/** Shows', "export { more } from './more.ts';\n/** Shows")
      },
      "Leave out the file's ending: './more'."
    ],
    ['a component that does not exist', deskWith('c/parcelWords', 'c/parcelWord'), "Cannot find module 'c/parcelWord'"],
    ['JavaScript among the sources', { 'parcelDesk/old.js': 'export {};\n' }, 'rename the file to .ts'],
    ['a folder in a bundle', { 'parcelDesk/parts/one.ts': 'export {};\n' }, 'An org takes no folders in a bundle'],
    [
      'a bundle without its definition',
      { 'parcelLone/parcelLone.ts': 'export {};\n' },
      'parcelLone.js-meta.xml The file is missing'
    ],
    ['a bundle without code', { 'parcelLone/parcelLone.js-meta.xml': definition }, 'parcelLone.ts The file is missing'],
    [
      'a name that an org does not take',
      { 'Parcel_/Parcel_.ts': 'export {};\n', 'Parcel_/Parcel_.js-meta.xml': definition },
      'An org takes no such name'
    ]
  ];

  test.each(cases)(
    '%s',
    async (_, files, words) => {
      expect((await problemsWith(files)).join('\n')).toContain(words);
    },
    slowest
  );

  test(
    'a bundle that is not there, and names those that are',
    () =>
      withPages(page, async (root) => {
        const { problems, differences } = await build(root, ['parcelDesc']);
        expect(problems.map(problemLine)).toEqual([
          'lwc-src/parcelDesc There is no such bundle. The bundles are parcelDesk, parcelWords.'
        ]);
        expect(differences).toEqual([]);
      }),
    slowest
  );
});

test(
  'types may come from outside the bundle: nothing is left of them',
  async () => {
    const files = {
      ...deskWith(
        "import { shout, type Voice } from 'c/parcelWords';",
        "import { shout } from 'c/parcelWords';\nimport type { Voice } from '../parcelWords/parcelWords.ts';"
      )
    };
    expect(await problemsWith(files)).toEqual([]);
  },
  slowest
);
