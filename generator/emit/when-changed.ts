import type { PackageModel } from '../model/types.ts';
import type { Emitter } from './index.ts';
import type { Render } from './render.ts';
import type { EmittedFile } from './types.ts';

/**
 * An emitter that works again only when the parts of the model that it reads have changed. It is given these parts
 * alone, so that it cannot come to depend on another unnoticed. While watching, parts that say the same as before are
 * the same objects.
 */
export function whenChanged<Part extends keyof PackageModel>(
  parts: readonly Part[],
  emitter: (model: Pick<PackageModel, Part>, render: Render) => EmittedFile[]
): Emitter {
  let last: { readonly read: Pick<PackageModel, Part>; readonly render: Render; readonly files: EmittedFile[] } | null =
    null;
  return (model, render) => {
    if (last?.render !== render || parts.some((part) => last?.read[part] !== model[part])) {
      const read = Object.fromEntries(parts.map((part) => [part, model[part]])) as Pick<PackageModel, Part>;
      last = { read, render, files: emitter(read, render) };
    }
    return last.files;
  };
}

/**
 * What is emitted for one part of the model, such as an object: made again only when the part, or anything else that it
 * is made from, is no longer the same. It is given these things alone.
 */
export function eachWhenChanged<Part extends object, Others extends readonly unknown[]>(
  emit: (part: Part, render: Render, ...others: Others) => EmittedFile[]
): (part: Part, render: Render, ...others: Others) => EmittedFile[] {
  const known = new WeakMap<
    Part,
    { readonly render: Render; readonly others: Others; readonly files: EmittedFile[] }
  >();
  return (part, render, ...others) => {
    const last = known.get(part);
    if (last?.render === render && last.others.every((other, index) => other === others[index])) {
      return last.files;
    }
    const files = emit(part, render, ...others);
    known.set(part, { render, others, files });
    return files;
  };
}
