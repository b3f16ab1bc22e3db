import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import {
  apexComment,
  apexIdentifier,
  apexNumber,
  apexString,
  apexType,
  markdown,
  soqlName,
  xmlAttribute,
  xmlText
} from '../escape.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    "'",
    '\\',
    '*/',
    '/*',
    '&',
    ']]>',
    '<b>',
    '"',
    '\n',
    '\r\n',
    '\u2028',
    'שלום',
    '😀',
    '`',
    '|',
    "');delete x;//"
  )
);

/** What Apex makes of the content of a string literal. */
function apexValue(literal: string): string {
  return literal.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_whole, code: string | undefined, short: string) =>
    code === undefined
      ? ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[short] ?? short)
      : String.fromCharCode(Number.parseInt(code, 16))
  );
}

/** The parser leaves numeric character references of attributes as they are. */
function unreferenced(value: string): string {
  return value.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}

describe('any text', () => {
  test('is the same text again as an Apex string, on one line and inside its quotes', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = apexString(text);
        expect(apexValue(literal)).toBe(text);
        expect(literal).not.toMatch(/[\n\r\u2028\u2029]|(?<!\\)(?:\\\\)*'/);
      })
    );
  });

  test('cannot end a comment nor leave its line prefix', () => {
    fc.assert(
      fc.property(fc.array(nasty), (parts) => {
        const comment = apexComment(parts.join(''));
        expect(comment).not.toContain('*/');
        expect(
          comment
            .split('\n')
            .slice(1)
            .every((line) => line.startsWith(' * '))
        ).toBe(true);
      })
    );
  });

  test('is the same text again in XML, but for characters that XML forbids', () => {
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
    fc.assert(
      fc.property(nasty, (text) => {
        const document = `<a b="x${xmlAttribute(text)}x">x${xmlText(text)}x</a>`;
        const parsed = parser.parse(document) as { a: { '#text': string; '@_b': string } };
        const legal = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        expect(parsed.a['#text']).toBe(`x${legal.replace(/\r\n?/g, '\n')}x`);
        expect(unreferenced(parsed.a['@_b'])).toBe(`x${legal}x`);
      })
    );
  });

  test('stays in its Markdown table cell', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(markdown(text)).not.toMatch(/[\r\n]|(?<!\\)(?:\\\\)*[|<`]/);
      })
    );
  });
});

describe('a name', () => {
  test.each(["a'b", 'a b', '1a', '', 'a;b', 'ä'])('that is none is refused: %s', (name) => {
    expect(() => apexIdentifier(name)).toThrow(TypeError);
    expect(() => soqlName(name)).toThrow(TypeError);
    expect(() => apexType(name)).toThrow(TypeError);
  });

  test('may be a custom field, a relationship path or a generic type', () => {
    expect(apexIdentifier('Correlation_ID__c')).toBe('Correlation_ID__c');
    expect(soqlName('Campaign__r.External_Campaign_Id__c')).toBe('Campaign__r.External_Campaign_Id__c');
    expect(apexType('Map<String, List<DograhRunTypes.Run>>')).toBe('Map<String, List<DograhRunTypes.Run>>');
  });

  test('a number that is none is refused', () => {
    expect(() => apexNumber(Number.NaN)).toThrow(TypeError);
    expect(apexNumber(0.5)).toBe('0.5');
  });
});
