/** A file of metadata with placeholders, or filled. */
export interface TextFile {
  /** From the folder that is filled. */
  readonly path: string;
  readonly text: string;
}

const PLACEHOLDER = /\{\{([A-Z][A-Z0-9_]*)\}\}/g;

/** The placeholders of all files, each with the files that hold it. */
export function placeholdersOf(files: readonly TextFile[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const name of namesIn(text)) found.set(name, [...(found.get(name) ?? []), path]);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Puts values in the place of placeholders, escaped for XML. Placeholders in a file's own path are filled as well.
 *
 * @param file with placeholders
 * @param values a value for each of them
 */
export function fill({ path, text }: TextFile, values: ReadonlyMap<string, string>): TextFile {
  const filled = (given: string, escape: (value: string) => string): string =>
    given.replace(PLACEHOLDER, (whole, name: string) => {
      const value = values.get(name);
      return value === undefined ? whole : escape(value);
    });
  return { path: filled(path, String), text: filled(text, xmlText) };
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''));

const xmlText = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
