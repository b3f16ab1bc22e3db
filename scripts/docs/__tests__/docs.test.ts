import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkLinks, type ReadText } from '../check-links.ts';
import { checkNames } from '../check-names.ts';
import { readMarkdown } from '../markdown.ts';
import { projectNames } from '../project-names.ts';

const project = join(import.meta.dirname, '../../..');
const names = projectNames(project);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'config/unpackaged/README.md',
  ...readdirSync(join(project, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
];

const read: ReadText = (path) => {
  const place = join(project, path);
  if (!existsSync(place)) return undefined;
  return statSync(place).isDirectory() ? '' : readFileSync(place, 'utf8');
};

describe.each(documents)('%s', (path) => {
  const document = readMarkdown(readFileSync(join(project, path), 'utf8'));
  const shown = (problems: readonly { line: number; message: string }[]): readonly string[] =>
    problems.map(({ line, message }) => `${path}:${line} ${message}`);

  it('names only classes, fields, components, scripts and files that exist', () => {
    expect(shown(checkNames(document, names))).toEqual([]);
  });

  it('links only to what exists', () => {
    expect(shown(checkLinks(path, document, read))).toEqual([]);
  });
});

describe('the webhook payload in docs/admin-setup.md', () => {
  const { codes } = readMarkdown(readFileSync(join(project, 'docs/admin-setup.md'), 'utf8'));
  const block = codes.find(({ language, text }) => language === 'json' && text.includes('"workflow_run_id"'));
  const template = JSON.parse(block?.text ?? '{}') as Record<string, unknown>;
  const profile = names.classes.get('DograhWebhookProfile') ?? '';

  it('uses names that the receiver understands, besides the one that stands for the reader’s own', () => {
    const unknown = Object.keys(template).filter((name) => !profile.includes(`'${name}' =>`));
    expect(unknown).toEqual(['renewal_intent']);
  });

  it('names every value one by one, as text', () => {
    for (const value of Object.values(template)) expect(value).toMatch(/^\{\{[a-z_]+(\.[a-z_]+)*( \| \w+)?\}\}$/);
  });
});

describe('what the checks catch', () => {
  const problemsIn = (text: string): readonly string[] =>
    checkNames(readMarkdown(text), names).map(({ message }) => message);

  it.each([
    ['`DograhNobody`', 'nothing is called DograhNobody'],
    ['`Dograh_Nobody`', 'nothing is called Dograh_Nobody'],
    ['`Nothing__c`', 'nothing is called Nothing__c'],
    ['`DograhScheduler.scedule()`', 'there is no DograhScheduler.scedule'],
    ['`DograhScheduler.scedule`', 'there is no DograhScheduler.scedule'],
    ['`npm run nothing`', 'package.json has no script nothing'],
    ['`scripts/nothing.ts`', 'there is no scripts/nothing.ts'],
    ['```sql\nSELECT Task_Id__c FROM Dograh_Campaign__c\n```', 'Dograh_Campaign__c has no field Task_Id__c'],
    ['```sh\nsf data query --query "SELECT Id FROM Nothing__c"\n```', 'there is no object Nothing__c']
  ])('%j', (text, problem) => {
    expect(problemsIn(text)).toContain(problem);
  });

  it.each([
    '`DograhScheduler.schedule()`',
    '`Dograh_Admin`',
    '`Status__c`',
    '`My_Seats__c`',
    '`npm run check`',
    '`Dograh_Service`'
  ])('nothing in %s', (text) => {
    expect(problemsIn(text)).toEqual([]);
  });

  it('links to files and headings that do not exist', () => {
    const links = (text: string): readonly string[] =>
      checkLinks('docs/x.md', readMarkdown(text), (path) => (path === 'docs/y.md' ? '# A, b!' : undefined)).map(
        ({ message }) => message
      );
    expect(links('[a](z.md)')).toEqual(['the link z.md leads nowhere']);
    expect(links('[a](y.md#c)')).toEqual(['docs/y.md has no heading for #c']);
    expect(links('[a](y.md#a-b) [b](https://example.com/z)')).toEqual([]);
  });
});
