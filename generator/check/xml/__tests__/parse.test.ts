/** The XML parser reads what metadata files use, and says where anything else goes wrong. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childrenOf, textOf } from '../element.ts';
import { parseXml } from '../parse.ts';

test('elements know their text and their place', () => {
  const { root } = parseXml(
    '<?xml version="1.0"?>\n<a>\n  <!-- note -->\n  <b>x &amp; y &#65;</b>\n  <b><![CDATA[<z>]]></b>\n</a>'
  );
  expect(textOf(root, 'b')).toBe('x & y A');
  expect(childrenOf(root, 'b').map(({ text, line, column }) => [text, line, column])).toEqual([
    ['x & y A', 4, 3],
    ['<z>', 5, 3]
  ]);
});

describe('what is not well formed is refused with its place', () => {
  test.each([
    ['<a><b></a>', 1, 7],
    ['<a>\n  <b>', 2, 6],
    ['<a/><b/>', 1, 5],
    ['<a x="1" x="2"/>', 1, 10],
    ['<a>&nbsp;</a>', 1, 4],
    ['<a>\n<b c=d/></a>', 2, 6],
    ['', 1, 1],
    ['text', 1, 1],
    ['<a><!-- x -- y --></a>', 1, 4],
    ['<!DOCTYPE a><a/>', 1, 1],
    ['<a>]]></a>', 1, 4],
    [' <?xml version="1.0"?><a/>', 1, 2]
  ])('%j at %i:%i', (source, line, column) => {
    expect(parseXml(source).problem).toMatchObject({ line, column });
  });
});

test('any text survives being written and read', () => {
  const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'b',
          ' ',
          '<',
          '>',
          '&',
          '"',
          "'",
          '\n',
          ';',
          '#',
          ']',
          '-',
          '!',
          '?',
          'é',
          '漢',
          '😀'
        )
      }),
      (text) => {
        expect(parseXml(`<a>${escape(text)}</a>`).root?.text).toBe(text);
      }
    )
  );
});

test('no input makes the parser break down', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1"/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&',
    '<',
    '>',
    '<?xml ?>',
    'text',
    '"'
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { root, problem } = parseXml(pieces.join(''));
      expect((root === undefined) === (problem !== undefined)).toBe(true);
    })
  );
});
