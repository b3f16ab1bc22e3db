import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository, templateFolder } from '../../../commands/paths.ts';
import { formatFiles } from '../../../format/format.ts';
import type { PackageModel } from '../../../model/types.ts';
import { readTemplates } from '../../../read/read-templates.ts';
import { createRender, type Render } from '../../render.ts';
import type { EmittedFile } from '../../types.ts';

const goldenFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'golden');
const render = createRender(readTemplates(templateFolder));

/** What an emitter makes of a model, as it is committed. */
export async function emitted(
  emitter: (model: PackageModel, render: Render) => EmittedFile[],
  model: PackageModel
): Promise<ReadonlyMap<string, string>> {
  const { files, failures } = await formatFiles(emitter(model, render), { root: repository, cache: null });
  if (failures.length > 0) {
    throw new Error(failures.map(({ path: file, message }) => `${file}: ${message}`).join('\n'));
  }
  return new Map(files.map(({ path: file, content }) => [file, content]));
}

/** The text that a person has read and found right. */
export function golden(name: string): string {
  return readFileSync(path.join(goldenFolder, name), 'utf8');
}
