import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { labels } from '../../../schema/labels.ts';

const templates = join(import.meta.dirname, '../../../templates/apex');
/** What is said to programs that send events, and to Apex alone. */
const NOT_FOR_PEOPLE = new Set(['DograhJson', 'DograhNebulaLogger', 'DograhCalloutMock']);
/** Words of Salesforce, by which its exceptions are told apart. */
const OF_THE_PLATFORM = new Set(['uncommitted work pending']);

const LITERAL = /'((?:\\.|[^'\\])*)'/g;
const SENTENCE = /^[A-Z][a-z]* .*[.:] ?$|^[ .].*[a-z]+ [a-z]+.*\.$|[a-z]+ [a-z]+ [a-z]+/;

/** Without comments, without the log, which is written in English, and without what a builder of flows reads. */
function spoken(source: string): string {
  return source
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\/\/.*/g, '')
    .replaceAll(/(DograhEventLogger\.\w+|recordFailure|Pattern\.compile)\(.*?\);/gs, '')
    .replaceAll(/@Invocable\w+\(.*?\)/gs, '');
}

const files = ['common', 'outbound', 'pages', 'services']
  .flatMap((folder) => readdirSync(join(templates, folder)).map((file) => join(folder, file)))
  .filter((path) => {
    const name = basename(path, '.cls.hbs');
    return !NOT_FOR_PEOPLE.has(name) && !/Test$|^DograhTest/.test(name);
  });

describe('what Apex says to people', () => {
  test('is a custom label, which can be translated', () => {
    const sentences = files.flatMap((path) =>
      Array.from(spoken(readFileSync(join(templates, path), 'utf8')).matchAll(LITERAL), ([, text = '']) => text)
        .filter((text) => SENTENCE.test(text) && !OF_THE_PLATFORM.has(text))
        .map((text) => `${path}: ${text}`)
    );
    expect(files.length).toBeGreaterThan(50);
    expect(sentences).toEqual([]);
  });

  test('has no forms for numbers, which pages alone can choose', () => {
    const used = files.flatMap((path) =>
      Array.from(readFileSync(join(templates, path), 'utf8').matchAll(/System\.Label\.(\w+)/g), ([, name = '']) => name)
    );
    const texts: Readonly<Record<string, { text: string }>> = labels;
    expect(used.filter((name) => texts[name]?.text.includes('plural,') !== false)).toEqual([]);
  });
});
