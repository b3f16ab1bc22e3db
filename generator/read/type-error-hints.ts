/** What usually mends an error of the TypeScript compiler, by the number of its message. */
const hints: Readonly<Record<number, string>> = {
  1002: 'Close the text with the quote that opened it.',
  1010: 'Close the comment with `*/`.',
  1128: 'Look above for a brace that is missing or closes too early, and here for one too many.',
  1131: 'Write a member here, such as `status: Picklist<CallStatus>;`, or remove what is left over.',
  2300: 'Rename one of the two.',
  2304: 'Mend the spelling, or import the name: `import type { Name } from "./file.ts"`.',
  2305: 'Mend the spelling, or export the name from that file.',
  2307: 'Mend the path: it is relative and ends in `.ts`.',
  2314: 'Give it the arguments in angle brackets that its declaration names; for fields that is generator/schema/vocabulary/fields.ts.',
  2322: 'Write a value that the type allows, or widen the type.',
  2353: 'Mend the spelling of the property, or remove it.',
  2552: 'Mend the spelling, or import the name: `import type { Name } from "./file.ts"`.',
  2724: 'Mend the spelling, or export the name from that file.'
};

const expected = 1005;

/** How to mend text that is no TypeScript. */
export function syntaxErrorHint(code: number, message: string): string {
  const missing = code === expected ? /^'(.+)' expected/.exec(message)?.[1] : undefined;
  return missing === undefined
    ? (hints[code] ??
        'Look at this line and the one before for a brace, bracket, quote, comma or semicolon that is missing or too many.')
    : `Write \`${missing}\` here, or look just before for a word or sign that is missing or too many.`;
}

/** How to mend types that do not fit together. */
export function typeErrorHint(code: number): string {
  return hints[code] ?? 'Mend the type; an editor with TypeScript shows the same message at the same place.';
}
