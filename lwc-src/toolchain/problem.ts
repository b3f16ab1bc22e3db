/** Something a person has to mend before a page can be built. */
export interface Problem {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Both from 1; absent when the whole file or folder is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** One problem in a line that editors and terminals make a link of. */
export function problemLine({ file, line, column, message }: Problem): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
  return `${file}${place} ${message}`;
}
