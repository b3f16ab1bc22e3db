/** Spreadsheets read the file as UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What makes a spreadsheet take a cell for a formula, also in the wide forms of East Asian keyboards. */
const FORMULA_START = /^\s*[=+\-@\t\r\n＝＋－＠]/;
/** Lightning Web Security refuses blobs of `text/csv`, and of any type with parameters. */
const FILE_TYPE = 'text/plain';

const KEEP_MILLISECONDS = 10_000;

export type Cell = string | number | boolean | null;

/**
 * Lines of cells as a file for spreadsheets (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, for names and dispositions come from outside.
 */
export function toCsv(lines: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(cellText).join(',') + LINE_END).join('');
}

/**
 * Saves a text as a file.
 * @param link an `<a>` of the caller's template, since a page may not add one to the document
 * @param fileName name with its ending
 */
export function saveText(link: HTMLAnchorElement, fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: FILE_TYPE }));
  link.href = url;
  link.download = fileName;
  link.click();
  link.removeAttribute('href');
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}

function cellText(cell: Cell): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell !== 'string') {
    return String(cell);
  }
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replace(/"/g, '""')}"`;
}
