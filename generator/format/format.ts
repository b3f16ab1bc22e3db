import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveConfig, version as prettierVersion, type Options } from 'prettier';
import type { EmittedFile } from '../emit/types.ts';
import { withFormatters, type Formatter, type Outcome } from './formatter-pool.ts';

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

/**
 * Formats emitted files as `prettier --write` would. The text of a file alone decides the result, so it is kept by the
 * hash of what went in.
 */
export async function formatFiles(files: readonly EmittedFile[], options: FormatOptions): Promise<Formatted> {
  const texts = await keptTexts(files, options);
  // Half of the formatters begin at either end: a thread that meets few languages has few to load and to warm up.
  const missing = files
    .flatMap((file, index): Missing[] => (texts[index] === null ? [{ file, index }] : []))
    .sort((left, right) => compare(extensionOf(left.file.path), extensionOf(right.file.path)));
  const refusals = new Map<number, FormatFailure>();
  await withFormatters(missing.length, async (formatters) => {
    const work = async (formatter: Formatter, lane: number): Promise<void> => {
      const take = (): Missing | undefined => (lane < formatters.length / 2 ? missing.shift() : missing.pop());
      for (let next = take(); next; next = take()) {
        const { file, index } = next;
        const outcome = await formatOne(file, formatter, options);
        if ('formatted' in outcome) {
          texts[index] = outcome.formatted;
        } else {
          refusals.set(index, { path: file.path, message: outcome.refused });
        }
      }
    };
    await Promise.all(formatters.map(work));
  });
  return {
    files: files.flatMap(({ path: name }, index) => {
      const content = texts[index];
      return typeof content === 'string' ? [{ path: name, content }] : [];
    }),
    failures: files.flatMap((_, index) => refusals.get(index) ?? [])
  };
}

interface Missing {
  readonly file: EmittedFile;
  readonly index: number;
}

/** What is known already of each file's formatted text, in the order of the files; null where it is to be made. */
async function keptTexts(files: readonly EmittedFile[], { root, cache }: FormatOptions): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (const file of files) {
    const remembered = formattedTexts.get(file.path);
    if (remembered?.raw === file.content) {
      texts.push(remembered.formatted);
    } else {
      const kept = cache ? path.join(cache, keyOf(file, await configFor(file.path, root))) : null;
      const text = kept && existsSync(kept) ? await readFile(kept, 'utf8') : null;
      texts.push(text === null ? null : remember(file, text));
    }
  }
  return texts;
}

async function formatOne(file: EmittedFile, formatter: Formatter, { root, cache }: FormatOptions): Promise<Outcome> {
  const config = await configFor(file.path, root);
  const outcome = await formatter(file.content, { ...config, filepath: file.path });
  if ('formatted' in outcome) {
    remember(file, outcome.formatted);
    if (cache) {
      await mkdir(cache, { recursive: true });
      await writeFile(path.join(cache, keyOf(file, config)), outcome.formatted);
    }
  }
  return outcome;
}

function keyOf(file: EmittedFile, config: Options): string {
  return createHash('sha256')
    .update(JSON.stringify([prettierVersion, config, path.extname(file.path), file.content]))
    .digest('hex');
}

function remember(file: EmittedFile, formatted: string): string {
  formattedTexts.set(file.path, { raw: file.content, formatted });
  return formatted;
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

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function extensionOf(file: string): string {
  return path.extname(file);
}
