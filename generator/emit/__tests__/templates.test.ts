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
