import { describe, expect, test } from '@jest/globals';
import { ts } from 'ts-morph';
import { FileMemory } from '../file-memory.ts';
import { codesAndPlaces, readSource } from '../../testing/read-source.ts';

/** Which files are read anew after a change, when all were read before it. */
function readAnew(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  const memory = new FileMemory();
  return [before, after].map((texts) => read(texts, memory)).at(-1) ?? [];
}

function read(texts: Readonly<Record<string, string>>, memory: FileMemory): string[] {
  const files = Object.entries(texts).map(([name, text]) =>
    ts.createSourceFile(`/schema/${name}`, text, ts.ScriptTarget.ES2022)
  );
  const anew: string[] = [];
  memory.refresh(files);
  for (const { fileName } of files) {
    const file = files.find((candidate) => candidate.fileName === fileName);
    if (file) {
      memory.recall('reader', file, [], () => anew.push(fileName.replace('/schema/', '')));
    }
  }
  return anew;
}

const schema = {
  'words.ts': 'export type Word = string;',
  'objects/call.ts': "import type { Word } from '../words.ts';\nexport interface Call { word: Word }",
  'pages/page.ts': "export type Page = import('../objects/call.ts').Call;",
  'alone.ts': 'export const alone = 1;'
};

describe('what was found in a file', () => {
  test('is kept while nothing changes', () => {
    expect(readAnew(schema, schema)).toEqual([]);
  });

  test('is found anew when the file changes, and where it is imported, at whatever remove and in whatever way', () => {
    expect(readAnew(schema, { ...schema, 'words.ts': 'export type Word = number;' })).toEqual([
      'words.ts',
      'objects/call.ts',
      'pages/page.ts'
    ]);
  });

  test('is found anew when an imported file goes or comes', () => {
    const { 'objects/call.ts': call, ...without } = schema;
    expect(call).toContain('Call');
    expect(readAnew(schema, without)).toEqual(['pages/page.ts']);
    expect(readAnew(without, schema)).toEqual(['objects/call.ts', 'pages/page.ts']);
  });

  test.each([
    ['a script, whose names are global', 'interface Everywhere {}'],
    ['a module that declares something global', 'export {};\ndeclare global { interface Everywhere {} }']
  ])('is found anew in every file when one changes that is %s', (_kind, text) => {
    const files = { ...schema, 'everywhere.ts': text };
    expect(readAnew(files, { ...files, 'everywhere.ts': `${text}\n` })).toHaveLength(5);
    expect(readAnew(files, { ...files, 'everywhere.ts': 'export {};' })).toHaveLength(5);
  });

  test('is reported again', () => {
    const memory = new FileMemory();
    const file = ts.createSourceFile('/schema/a.ts', 'export {};', ts.ScriptTarget.ES2022);
    const problem = { code: 'DGSF001', severity: 'error', message: '', hint: '', span: null } as const;
    const told = [1, 2].map(() => {
      const diagnostics: (typeof problem)[] = [];
      memory.refresh([file]);
      memory.recall('reader', file, diagnostics, () => diagnostics.push(problem));
      return diagnostics;
    });
    expect(told).toEqual([[problem], [problem]]);
  });
});

test('a file that has lost its last export is missed by those that import from it', () => {
  const other = "import type { Word } from './word.ts';\n/** Said. */\nexport type Said = Word;\n";
  expect(codesAndPlaces(readSource({ 'word.ts': 'export type Word = string;\n', 'other.ts': other }))).toEqual([]);
  expect(codesAndPlaces(readSource({ 'word.ts': '\n', 'other.ts': other }))).toEqual(['DGSF001 other.ts:1:27']);
});
