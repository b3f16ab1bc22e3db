import { describe, expect, test } from '@jest/globals';
import { codesAndPlaces, readSource } from '../../testing/read-source.ts';

describe('text that is no TypeScript', () => {
  test('is refused at its first place, without what follows from it', () => {
    const result = readSource({
      'objects/invoice.ts': '/** An invoice. */\nexport interface Invoice {\n  total number;\n  paid: ;\n}\n',
      'objects/other.ts': 'export const other: Unknown = 1;\n'
    });
    expect(codesAndPlaces(result)).toEqual(['DGSF015 objects/invoice.ts:3:3']);
    expect(result.model).toBeNull();
  });

  test.each([
    ['export const a = { b: 1\nexport const c = 2;\n', /Write `,` here/],
    ["export const a = 'b;\n", /Close the text with the quote/],
    ['/** Never closed\nexport const a = 1;\n', /Close the comment/],
    ['export const a = 1;\n}\n', /a brace that is missing or closes too early/]
  ])('is told with what mends it: %j', (text, hint) => {
    expect(readSource({ 'objects/wrong.ts': text }).diagnostics[0]?.hint).toMatch(hint);
  });
});

test('a name that nobody knows is to be imported or spelt right', () => {
  const { diagnostics } = readSource({ 'objects/wrong.ts': 'export const a: Unknown = 1;\n' });
  expect(diagnostics.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
    expect.stringMatching(/^DGSF001 Mend the spelling, or import the name/)
  ]);
});
