import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageModel } from '../../model/types.ts';
import { readSchema } from '../../read/read-schema.ts';
import { compareContract } from '../compare-contract.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const file = process.env['DOGRAH_OPENAPI'];
let model: PackageModel | null;

beforeAll(() => {
  ({ model } = readSchema({ root, schema: path.join(root, 'generator/schema') }));
});

describe('the schema of this package', () => {
  it('explains differences only of parts that it has', () => {
    const groups = model?.api ?? [];
    const members = new Set(
      groups.flatMap(({ types }) =>
        types.flatMap(({ name, properties }) => properties.map((one) => `${name}.${one.name}`))
      )
    );
    const explained = groups.flatMap(({ operations }) => operations.flatMap(({ differences }) => differences));
    expect(explained.length).toBeGreaterThan(0);
    expect(explained.filter(({ where }) => /^[A-Z]/.test(where) && !members.has(where))).toEqual([]);
  });

  if (file === undefined) {
    // A real document is Dograh's, not ours, and is not kept here.
    console.warn('Not compared with a real Dograh: name its openapi.json in DOGRAH_OPENAPI.');
  } else {
    it('differs from a real Dograh only where it says why', () => {
      const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const differences = model ? compareContract(model, document) : [];
      expect(model?.api.flatMap(({ operations }) => operations).length).toBeGreaterThan(30);
      expect(differences.filter(({ kind }) => kind === 'unexplained')).toEqual([]);
    });
  }
});
