/** No page goes without tests. */
import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleNames, sourceFolder } from '../bundles.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const bundles = bundleNames(repository);

/** What the tests of a bundle and their helpers say, all in one; nothing without a test. */
function testsOf(bundle: string): string {
  const folder = path.join(repository, sourceFolder, bundle, '__tests__');
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  if (!files.some((file) => file.endsWith('.test.ts'))) return '';
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
}

const hasTemplate = (bundle: string): boolean =>
  existsSync(path.join(repository, sourceFolder, bundle, `${bundle}.html`));

test('every bundle has tests of its own', () => {
  expect(bundles.filter((bundle) => !testsOf(bundle).includes(`'c/${bundle}'`))).toEqual([]);
});

test('every bundle that shows something is tested for accessibility', () => {
  expect(bundles.filter((bundle) => hasTemplate(bundle) && !testsOf(bundle).includes('toBeAccessible'))).toEqual([]);
});
