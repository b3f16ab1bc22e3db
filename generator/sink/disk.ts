import { readFileSync, statSync, type Stats } from 'node:fs';

/** Texts of files, read again only when the file system says that they changed: watching looks at all of them again and again. */
export class Disk {
  readonly #known = new Map<string, { readonly mark: string; readonly text: string }>();

  /** The text of a file; null when there is none. */
  text(file: string): string | null {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) {
      return null;
    }
    const mark = markOf(stats);
    const known = this.#known.get(file);
    if (known?.mark === mark) {
      return known.text;
    }
    const text = readFileSync(file, 'utf8');
    this.#known.set(file, { mark, text });
    return text;
  }
}

/** Time and size alone would miss a change within the same tick of the clock; a file moved into place has a new number. */
function markOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${String(ino)} ${String(size)} ${String(mtimeMs)} ${String(ctimeMs)}`;
}
