import { describe, expect, test } from '@jest/globals';
import { planFiles } from '../plan-files.ts';

function plan(...paths: string[]): { order: string[]; codes: string[] } {
  const { files, diagnostics } = planFiles(paths.map((path) => ({ path, content: '' })));
  return { order: files.map(({ path }) => path), codes: diagnostics.map(({ code }) => code) };
}

describe('the plan of the files', () => {
  test('has one order, whatever order they come in', () => {
    expect(plan('b', 'a/c', 'a').order).toEqual(['a', 'a/c', 'b']);
  });

  test('refuses two files of one name, without regard to case', () => {
    expect(plan('objects/A.xml', 'objects/a.xml').codes).toEqual(['DGSF101']);
  });

  test('refuses two classes of one name in different folders', () => {
    expect(plan('x/classes/one/Same.cls', 'x/classes/two/same.cls').codes).toEqual(['DGSF101']);
    expect(plan('x/classes/one/Same.cls', 'x/classes/one/Same.cls-meta.xml').codes).toEqual([]);
  });

  test.each([
    [`x/classes/${'A'.repeat(41)}.cls`, ['DGSF102']],
    [`x/classes/${'A'.repeat(40)}.cls`, []],
    ['x/classes/Two__Lines.cls', ['DGSF102']],
    ['x/triggers/1st.trigger', ['DGSF102']]
  ])('%s', (path, codes) => {
    expect(plan(path).codes).toEqual(codes);
  });
});
