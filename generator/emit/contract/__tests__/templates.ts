import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRender, type Render, type TemplateSources } from '../../render.ts';
import { repository } from './package-model.ts';

/** The templates of some folders under `generator/templates`, by their path. */
export function readTemplates(...folders: string[]): TemplateSources {
  const root = path.join(repository, 'generator/templates');
  const sources = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => {
        const source = readFileSync(path.join(root, folder, name), 'utf8');
        return [`${folder}/${name.slice(0, -'.hbs'.length)}`, source] as const;
      })
  );
  return new Map(sources);
}

export function renderTemplates(...folders: string[]): Render {
  return createRender(readTemplates(...folders));
}
