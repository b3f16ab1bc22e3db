import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allGates } from '../check/gates/all.ts';
import { suppressionRules } from '../check/suppressions.ts';
import { emitChecksPage, type DescribedGate } from '../emit/docs/checks.ts';
import { createRender } from '../emit/render.ts';
import type { EmittedFile } from '../emit/types.ts';
import { formatFiles } from '../format/format.ts';
import { readTemplates } from '../read/read-templates.ts';
import { repository, templateFolder } from './paths.ts';

const suppressions: DescribedGate = {
  name: 'suppressions',
  what: 'The list of findings that are right as they stand',
  rules: suppressionRules
};

/** The page of the reference that lists every rule of the checks. */
export async function checksReference(): Promise<EmittedFile> {
  const emitted = emitChecksPage([...allGates, suppressions], createRender(readTemplates(templateFolder)));
  const { files, failures } = await formatFiles(emitted, { root: repository, cache: null });
  const [page] = files;
  if (!page) {
    throw new Error(failures.map((failure) => `${failure.path}: ${failure.message}`).join('\n'));
  }
  return page;
}

/**
 * Writes the page. It is no part of `generate`, because loading the checks takes longer than generating: the checks
 * change rarely, the schema often.
 */
export async function runChecksReference(): Promise<number> {
  const { path: name, content } = await checksReference();
  const file = path.join(repository, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${name} lists ${content.match(/^\| `/gm)?.length ?? 0} rules`);
  return 0;
}
