import type { PackageModel } from '../model/types.ts';
import type { Emitter } from './index.ts';
import type { Render } from './render.ts';
import type { EmittedFile } from './types.ts';

/**
 * An emitter that works again only when the parts of the model that it reads have changed. It is given these parts
 * alone, so that it cannot come to depend on another unnoticed.
 */
export function whenChanged<Part extends keyof PackageModel>(
  parts: readonly Part[],
  emitter: (model: Pick<PackageModel, Part>, render: Render) => EmittedFile[]
): Emitter {
  let last: { readonly key: string; readonly render: Render; readonly files: EmittedFile[] } | undefined;
  return (model, render) => {
    const read = Object.fromEntries(parts.map((part) => [part, model[part]])) as Pick<PackageModel, Part>;
    const key = JSON.stringify(read);
    if (last?.key !== key || last.render !== render) {
      last = { key, render, files: emitter(read, render) };
    }
    return last.files;
  };
}
