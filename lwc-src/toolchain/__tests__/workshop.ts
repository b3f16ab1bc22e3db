/** A small repository in a temporary folder, with pages made up for a test. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../../..');

export const definition = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>65.0</apiVersion>
    <isExposed>false</isExposed>
</LightningComponentBundle>
`;

/** Writes files, by their path below `lwc-src`, and removes everything when `use` has ended. */
export async function withPages<Result>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<Result>
): Promise<Result> {
  // Below the repository, so that packages are found as they are from lwc-src.
  mkdirSync(path.join(repository, '.cache'), { recursive: true });
  const root = mkdtempSync(path.join(repository, '.cache', 'pages-'));
  try {
    for (const file of ['package.json', 'tsconfig.json', 'platform-types']) {
      cpSync(path.join(repository, 'lwc-src', file), path.join(root, 'lwc-src', file), { recursive: true });
    }
    cpSync(path.join(repository, 'prettier.config.js'), path.join(root, 'prettier.config.js'));
    for (const [file, text] of Object.entries(files)) writePage(root, file, text);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes one file below `lwc-src`. */
export function writePage(root: string, file: string, text: string): void {
  const full = path.join(root, 'lwc-src', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
