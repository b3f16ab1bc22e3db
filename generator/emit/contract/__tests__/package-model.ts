import path from 'node:path';
import type { PackageModel } from '../../../model/types.ts';
import { readSchema } from '../../../read/read-schema.ts';

export const repository = path.resolve(import.meta.dirname, '../../../..');

/** The model of this package's own schema. */
export function readPackageModel(): PackageModel {
  const { model, diagnostics } = readSchema({ root: repository, schema: path.join(repository, 'generator/schema') });
  if (!model) {
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  }
  return model;
}
