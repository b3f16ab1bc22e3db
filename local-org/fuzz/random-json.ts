import fc from 'fast-check';

/** A value with the text that stands for it, which may be written in many ways. */
export interface Written {
  readonly value: unknown;
  readonly text: string;
  /** The tokens that a parser sees, each with its text. */
  readonly tokens: readonly string[];
}

const space = fc.constantFrom('', '', '', ' ', '\n', '\t ', '\r\n');

/** Letters that matter to a writer: quotes, escapes, control characters, umlauts and pairs of surrogates. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', '"', '\\', '/', '\n', '\t', '\u0001', '\u001f', 'é', '€', '\u2028', '😀', '<', "'"),
  maxLength: 6
});

const words = fc.record({ value: letters, escaped: fc.boolean() }).map(({ value, escaped }): Written => {
  const text = JSON.stringify(value);
  return { value, text: escaped ? escapeAll(text) : text, tokens: [`VALUE_STRING ${value}`] };
});

const wholes = fc
  .oneof(fc.integer(), fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }), fc.constantFrom(0, 1, -1))
  .map((value): Written => ({ value, text: String(value), tokens: [`VALUE_NUMBER_INT ${value}`] }));

const decimals = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9 }))
  .map(([front, back]): Written => {
    const text = `${front}.${back}`;
    return { value: Number(text), text, tokens: [`VALUE_NUMBER_FLOAT ${text}`] };
  });

const constants = fc.constantFrom<Written>(
  { value: true, text: 'true', tokens: ['VALUE_TRUE true'] },
  { value: false, text: 'false', tokens: ['VALUE_FALSE false'] },
  { value: null, text: 'null', tokens: ['VALUE_NULL null'] }
);

/** Writes every letter of a JSON string that is no part of an escape as an escape. */
function escapeAll(text: string): string {
  return text.replaceAll(/\\u[0-9a-f]{4}|\\.|[a-zé€]/gu, (part) =>
    part.startsWith('\\') ? part : `\\u${part.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** Documents of objects and lists, with any space between their parts. */
export const document: fc.Arbitrary<Written> = fc.letrec<{ any: Written; list: Written; object: Written }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    wholes,
    decimals,
    constants,
    tie('list'),
    tie('object')
  ),
  list: fc.tuple(fc.array(tie('any'), { maxLength: 4 }), space).map(([items, gap]): Written => ({
    value: items.map((item) => item.value),
    text: `[${gap}${items.map((item) => item.text).join(`${gap},`)}${gap}]`,
    tokens: ['START_ARRAY [', ...items.flatMap((item) => item.tokens), 'END_ARRAY ]']
  })),
  object: fc
    .tuple(fc.uniqueArray(fc.tuple(letters, tie('any')), { selector: ([name]) => name, maxLength: 4 }), space)
    .map(([members, gap]): Written => ({
      value: Object.fromEntries(members.map(([name, member]) => [name, member.value])),
      text: `{${members.map(([name, member]) => `${gap}${JSON.stringify(name)}${gap}:${gap}${member.text}`).join(',')}${gap}}`,
      tokens: [
        'START_OBJECT {',
        ...members.flatMap(([name, member]) => [`FIELD_NAME ${name}`, ...member.tokens]),
        'END_OBJECT }'
      ]
    }))
})).any;

/** Texts in which one character of a document was taken out, put in or exchanged. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(document, fc.nat(), fc.constantFrom('', ',', ':', '"', '\\', '}', ']', '{', '0', '-', '.', 'x'), fc.boolean())
  .map(([{ text }, place, put, takeOut]) => {
    // Half a pair of surrogates cannot travel as UTF-8.
    const characters = Array.from(text);
    characters.splice(place % (characters.length + 1), takeOut ? 1 : 0, put);
    return characters.join('');
  });
