import { describe, expect, test } from '@jest/globals';
import { templateFolder } from '../../commands/paths.ts';
import { readTemplates } from '../../read/read-templates.ts';
import { createRender } from '../render.ts';
import { findRawHoles } from '../verify-templates.ts';

function holes(source: string): string[] {
  return findRawHoles(new Map([['t', source]])).map(
    ({ line, column, expression }) => `${line}:${column} ${expression}`
  );
}

describe('a template', () => {
  test('writes values through an escape only', () => {
    expect(holes('{{apexString a}}{{#each b}}{{xmlText this}}{{/each}}{{> header source="x"}}')).toEqual([]);
    expect(holes('x {{a}}')).toEqual(['1:3 a']);
    expect(holes('{{#if a}}\n  {{b}}{{else}}{{c}}{{/if}}')).toEqual(['2:3 b', '2:16 c']);
  });

  test.each([
    '{{{a}}}',
    '{{&a}}',
    '{{lookup a b}}',
    '{{apexString a b}}',
    '{{#unknown a}}{{/unknown}}',
    '{{toString a}}'
  ])('with %s is refused', (source) => {
    expect(holes(source)).toHaveLength(1);
  });

  test('of this repository has no raw hole', () => {
    const sources = readTemplates(templateFolder);
    expect(sources.size).toBeGreaterThan(10);
    expect(findRawHoles(sources)).toEqual([]);
  });
});

describe('rendering', () => {
  const render = createRender(
    new Map([
      ['greeting', "{{> head}}String s = '{{apexString name}}';"],
      ['list', '{{#each items}}{{apexNumber this}}{{#unless @last}}, {{/unless}}{{/each}}'],
      ['partials/head', '// {{apexComment name}}\n']
    ])
  );

  test('keeps the lines after the last hole as they are', () => {
    const lines = createRender(
      new Map([
        ['block', 'a\n{{#if b}}\n  b\n{{/if}}\nc\n\nd { }\n'],
        ['eater', 'a {{apexNumber n~}}\n\n  b\n'],
        ['none', 'a\n\n{ b }']
      ])
    );
    expect(lines('block', { b: true })).toBe('a\n  b\nc\n\nd { }\n');
    expect(lines('eater', { n: 1 })).toBe('a 1b\n');
    expect(lines('none', {})).toBe('a\n\n{ b }');
  });

  test('refuses a hole that is never closed, also in the last lines', () => {
    expect(() => createRender(new Map([['t', '{{apexNumber n}}\n\nx {{\n']]))).toThrow(/Parse error on line 3/);
  });

  test('escapes for the place', () => {
    expect(render('greeting', { name: "O'Neil" })).toBe("// O'Neil\nString s = 'O\\'Neil';");
    expect(render('list', { items: [1, 2] })).toBe('1, 2');
  });

  test('refuses a view that lacks something, and says which template', () => {
    expect(() => render('greeting', {})).toThrow(/Template greeting: .*undefined/);
    expect(() => render('greeting', { name: null })).toThrow(/Template greeting: .*null/);
    expect(() => render('list', {})).toThrow(/Template list/);
    expect(() => render('missing', {})).toThrow("There is no template 'missing'");
  });
});
