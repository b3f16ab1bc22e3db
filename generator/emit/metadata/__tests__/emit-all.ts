import { fileURLToPath } from 'node:url';
import type { PackageModel } from '../../../model/types.ts';
import { readTemplates } from '../../../read/read-templates.ts';
import { createRender } from '../../render.ts';
import type { EmittedFile } from '../../types.ts';
import { metadataEmitters } from '../index.ts';

const render = createRender(readTemplates(fileURLToPath(new URL('../../../templates/', import.meta.url))));

/** Every metadata file of a model, sorted by path. */
export function emitMetadata(model: PackageModel): EmittedFile[] {
  return metadataEmitters
    .flatMap((emitter) => emitter(model, render))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The one file whose path ends like this. */
export function fileOf(model: PackageModel, ending: string): string {
  const found = emitMetadata(model).filter(({ path }) => path.endsWith(ending));
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${String(found.length)} files end in ${ending}`);
  }
  return found[0].content;
}
