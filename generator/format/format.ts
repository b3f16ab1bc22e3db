import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format as prettierFormat, resolveConfig, version as prettierVersion, type Options } from 'prettier';
import type { EmittedFile } from '../emit/types.ts';

/** A file whose text its language refuses. */
export interface FormatFailure {
  readonly path: string;
  readonly message: string;
}

export interface Formatted {
  /** In the order of the input, without those that failed. */
  readonly files: readonly EmittedFile[];
  readonly failures: readonly FormatFailure[];
}

export interface FormatOptions {
  /** Folder of the Prettier configuration, absolute. */
  readonly root: string;
  /** Folder that keeps formatted texts between runs, absolute; null keeps none. */
  readonly cache: string | null;
}

/** Files being formatted at the same time: each Apex file is a process of its own. */
const concurrency = 4;

/**
 * Formats emitted files as `prettier --write` would. The text of a file alone decides the result, so it is kept by the
 * hash of what went in.
 */
export async function formatFiles(files: readonly EmittedFile[], options: FormatOptions): Promise<Formatted> {
  if (options.cache) {
    await mkdir(options.cache, { recursive: true });
  }
  const results: (EmittedFile | FormatFailure)[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file) {
        results[index] = await formatOne(file, options);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return {
    files: results.filter((result) => 'content' in result),
    failures: results.filter((result) => 'message' in result)
  };
}

async function formatOne(file: EmittedFile, { root, cache }: FormatOptions): Promise<EmittedFile | FormatFailure> {
  const { path: name } = file;
  const remembered = formattedTexts.get(name);
  if (remembered?.raw === file.content) {
    return { path: name, content: remembered.formatted };
  }
  const config = await configFor(file.path, root);
  const key = createHash('sha256')
    .update(JSON.stringify([prettierVersion, config, path.extname(file.path), file.content]))
    .digest('hex');
  const kept = cache ? path.join(cache, key) : null;
  const remember = (formatted: string): EmittedFile => {
    formattedTexts.set(name, { raw: file.content, formatted });
    return { path: name, content: formatted };
  };
  if (kept && existsSync(kept)) {
    return remember(await readFile(kept, 'utf8'));
  }
  try {
    const formatted = await prettierFormat(file.content, { ...config, filepath: file.path });
    if (kept) {
      await writeFile(kept, formatted);
    }
    return remember(formatted);
  } catch (error) {
    return { path: name, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The latest text of each file in this process, so that watching formats only what changed. */
const formattedTexts = new Map<string, { readonly raw: string; readonly formatted: string }>();

const configs = new Map<string, Promise<Options>>();

function configFor(file: string, root: string): Promise<Options> {
  const kind = path.join(root, path.dirname(file), `file${extensionOf(file)}`);
  const known = configs.get(extensionOf(file));
  if (known) {
    return known;
  }
  const config = resolveConfig(kind).then((found) => found ?? {});
  configs.set(extensionOf(file), config);
  return config;
}

function extensionOf(file: string): string {
  return path.extname(file);
}
