import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

/** Folder of the reference. */
export const referenceFolder = 'docs/reference';

/**
 * A page of the reference.
 *
 * @param name of the page and its template
 * @param source the part of the schema that it comes from
 */
export function page(name: string, source: string, view: object, render: Render): EmittedFile {
  return { path: `${referenceFolder}/${name}.md`, content: render(`docs/${name}.md`, { source, ...view }) };
}
