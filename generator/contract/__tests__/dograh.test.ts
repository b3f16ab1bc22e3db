import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSchema } from '../../read/read-schema.ts';
import { compareContract } from '../compare-contract.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const file = process.env['DOGRAH_OPENAPI'];

describe('the schema of this package', () => {
  if (file === undefined) {
    // A real document is Dograh's, not ours, and is not kept here.
    it.todo('differs from a real Dograh only where it says why (name its openapi.json in DOGRAH_OPENAPI)');
    return;
  }

  it('differs from a real Dograh only where it says why', () => {
    const { model } = readSchema({ root, schema: path.join(root, 'generator/schema') });
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const differences = model ? compareContract(model, document) : [];
    expect(model?.api.flatMap(({ operations }) => operations).length).toBeGreaterThan(30);
    expect(differences.filter(({ kind }) => kind === 'unexplained')).toEqual([]);
  });
});
