import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { smallModel } from '../../../plan/__tests__/small-model.ts';
import { emitMetadata } from './emit-all.ts';

/**
 * The whole output for the small package, to read and to compare. After a change that is meant:
 * `UPDATE_GOLDEN=1 npx jest generator/emit/metadata`, then look at the difference in git.
 */
const golden = fileURLToPath(new URL('./golden/', import.meta.url));

function write(): void {
  rmSync(golden, { recursive: true, force: true });
  for (const file of emitMetadata(smallModel)) {
    const target = path.join(golden, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
}

function goldenFiles(): string[] {
  return readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(golden, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  write();
}

it('emits these files and no others', () => {
  expect(emitMetadata(smallModel).map((file) => file.path)).toEqual(goldenFiles());
});

it.each(emitMetadata(smallModel).map((file) => [file.path, file.content]))('%s', (name, content) => {
  expect(content).toBe(readFileSync(path.join(golden, name), 'utf8'));
});
