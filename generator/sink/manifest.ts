import { existsSync, readFileSync } from 'node:fs';

/** Paths of the files that the latest generation made; what is here and not made again is stale and is removed. */
export function readManifest(file: string): string[] {
  if (!existsSync(file)) {
    return [];
  }
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const files = typeof content === 'object' && content !== null && 'files' in content ? content.files : null;
  if (!Array.isArray(files) || files.some((entry) => typeof entry !== 'string')) {
    throw new Error(`${file} is not a list of generated files. Restore it from version control, then generate again.`);
  }
  return files as string[];
}

export function manifestText(paths: readonly string[]): string {
  return `${JSON.stringify({ comment: 'Made by `npm run generate`. Files of this list are overwritten and removed by it.', files: [...paths].sort() }, null, 2)}\n`;
}
