import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

/** Folder of the reference. */
export const referenceFolder = 'docs/reference';

/**
 * A page of the reference.
 *
 * @param name of the page, with its folder under the reference
 * @param source the part of the schema that it comes from
 * @param template when it is not the page's own
 */
export function page(name: string, source: string, view: object, render: Render, template = name): EmittedFile {
  return { path: `${referenceFolder}/${name}.md`, content: render(`docs/${template}.md`, { source, ...view }) };
}
