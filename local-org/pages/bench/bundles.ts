import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of what an org loads of each bundle: its scripts, templates and style sheets. */
export async function bundleSizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const files = (await readdir(join(folder, name))).filter((file) => /\.(js|html|css)$/.test(file));
      const bytes = await Promise.all(files.map(async (file) => (await stat(join(folder, name, file))).size));
      return [name, bytes.reduce((sum, size) => sum + size, 0)] as const;
    });
  return Object.fromEntries(await Promise.all(sizes));
}
