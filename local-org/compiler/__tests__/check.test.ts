import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkProject, type ApexError } from '../check.ts';
import { wrongApex } from './wrong-apex.ts';

const accepted = join(dirname(fileURLToPath(import.meta.url)), 'accepted');
const classes = join('force-app', 'main', 'default', 'classes');

/** The first run compiles the driver and derives the platform types. */
const SET_UP_TIME = 300_000;

describe('Salesforce’s compiler over a project folder', () => {
  let folder: string;
  let found: ApexError[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'apex-check-'));
    await cp(accepted, folder, { recursive: true });
    const helper = 'public class Wrong0Helper {\n  private static Integer secret;\n}\n';
    await writeFile(join(folder, classes, 'Wrong0Helper.cls'), helper);
    for (const [index, wrong] of wrongApex.entries()) {
      const name = `Wrong${index + 1}`;
      await writeFile(join(folder, classes, `${name}.cls`), wrong.source.replaceAll('NAME', name));
    }
    found = (await checkProject(folder)).errors;
  }, SET_UP_TIME);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'accepts a project that uses the platform as integration packages do',
    async () => {
      expect((await checkProject(accepted)).errors).toEqual([]);
    },
    SET_UP_TIME
  );

  it.each(wrongApex.map((wrong, index) => ({ ...wrong, file: `Wrong${index + 1}.cls` })))(
    'refuses $fault in the platform’s words at its line',
    ({ file, line, message }) => {
      const errors = found.filter((error) => error.file.endsWith(`/${file}`));
      expect(errors).toContainEqual(expect.objectContaining({ line, message: expect.stringMatching(message) }));
    }
  );

  it('blames only the files that are wrong', () => {
    const blamed = new Set(found.map((error) => error.file).filter((file) => !/Wrong\d+\.cls$/.test(file)));
    expect([...blamed]).toEqual([]);
  });

  it('says in plain words that a folder is no project', async () => {
    await expect(checkProject(tmpdir())).rejects.toThrow(/is not a Salesforce DX project/);
  });
});
