import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../../check/gates/all.ts';
import { checksReference } from '../checks-reference.ts';
import { repository } from '../paths.ts';

describe('the page of checks', () => {
  it('lists every rule of every gate', async () => {
    const { content } = await checksReference();
    expect(allRules.length).toBeGreaterThan(50);
    expect(allRules.filter(({ id }) => !content.includes(`| \`${id}\``))).toEqual([]);
  });

  it('is up to date; if not: npm run generate -- checks-reference', async () => {
    const { path: name, content } = await checksReference();
    const file = path.join(repository, name);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(content);
  });
});
