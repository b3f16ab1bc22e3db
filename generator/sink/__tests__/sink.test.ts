import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestPath, planChanges } from '../plan-changes.ts';
import { writeChanges } from '../write-changes.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sink-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function generate(files: Readonly<Record<string, string>>): string[] {
  const emitted = Object.entries(files).map(([name, content]) => ({ path: name, content }));
  const changes = planChanges(emitted, root);
  writeChanges(changes, root);
  return changes.filter(({ path: name }) => name !== manifestPath).map(({ kind, path: name }) => `${kind} ${name}`);
}

describe('writing the package', () => {
  test('writes what is new, and a second time nothing', () => {
    expect(generate({ 'a/b.txt': 'one', 'c.txt': 'two' })).toEqual(['added a/b.txt', 'added c.txt']);
    expect(readFileSync(path.join(root, 'a/b.txt'), 'utf8')).toBe('one');
    expect(generate({ 'a/b.txt': 'one', 'c.txt': 'two' })).toEqual([]);
  });

  test('leaves the time of an unchanged file alone', () => {
    generate({ 'a.txt': 'same', 'b.txt': 'old' });
    const before = statSync(path.join(root, 'a.txt')).mtimeMs;
    expect(generate({ 'a.txt': 'same', 'b.txt': 'new' })).toEqual(['changed b.txt']);
    expect(statSync(path.join(root, 'a.txt')).mtimeMs).toBe(before);
  });

  test('removes what it made before and makes no more, with folders that become empty', () => {
    generate({ 'a/b/c.txt': 'one', 'd.txt': 'two' });
    expect(generate({ 'd.txt': 'two' })).toEqual(['removed a/b/c.txt']);
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  test('never touches a file that somebody else put there', () => {
    generate({ 'a/made.txt': 'one' });
    writeFileSync(path.join(root, 'a/hand.txt'), 'mine');
    expect(generate({})).toEqual(['removed a/made.txt']);
    expect(readFileSync(path.join(root, 'a/hand.txt'), 'utf8')).toBe('mine');
  });

  test('tells of a file that somebody changed or deleted', () => {
    generate({ 'a.txt': 'one', 'b.txt': 'two' });
    writeFileSync(path.join(root, 'a.txt'), 'edited');
    rmSync(path.join(root, 'b.txt'));
    expect(generate({ 'a.txt': 'one', 'b.txt': 'two' })).toEqual(['changed a.txt', 'added b.txt']);
  });

  test('refuses a list of generated files that it cannot read', () => {
    mkdirSync(path.join(root, path.dirname(manifestPath)), { recursive: true });
    writeFileSync(path.join(root, manifestPath), '{"files": "all"}');
    expect(() => planChanges([], root)).toThrow(/Restore it from version control/);
  });
});
