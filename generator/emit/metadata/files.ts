import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

const root = 'force-app/main/default';

/** Renders one metadata file; `path` is relative to the package's folder, without `-meta.xml`. */
export function metadataFile(render: Render, template: string, path: string, view: object): EmittedFile {
  return { path: `${root}/${path}-meta.xml`, content: render(`metadata/${template}.xml`, view) };
}

/** A boolean as XML writes it; templates take text only. */
export function xmlBoolean(value: boolean): string {
  return value ? 'true' : 'false';
}
