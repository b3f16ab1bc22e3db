/* Compiled from lwc-src/dograhCampaignDraft/csv.ts by `npm run build:lwc`. Do not edit: change that file. */
import columnsProblem from '@salesforce/label/c.Dograh_Problem_File_Columns';
import emptyProblem from '@salesforce/label/c.Dograh_Problem_File';
import encodingProblem from '@salesforce/label/c.Dograh_Problem_File_Encoding';
import separatorProblem from '@salesforce/label/c.Dograh_Problem_File_Separator';
import sizeProblem from '@salesforce/label/c.Dograh_Problem_File_Size';
import { fillLabel } from 'c/dograhFormat';
/** What can travel to Apex in one request and be read there beside everything else. */
const MEGABYTES = 2;
const MOST_CHARACTERS = MEGABYTES * 1_000_000;
/** What a decoder writes for bytes that are no UTF-8. */
const UNREADABLE = '\uFFFD';
const BYTE_ORDER_MARK = '\uFEFF';
const PHONE = /phone|mobile|cell|number|^tel/i;
/**
 * Reads the names of the columns. The people themselves are read by Apex, for the dry run and the creation alike.
 *
 * @param text content of the file
 */
export function readHeader(text) {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { cells, end } = firstLine(content);
  const columns = cells.map((name) => name.trim());
  const problem = problemOf(content, columns, content.slice(end));
  return { columns, phoneColumn: columns.find((name) => PHONE.test(name)) ?? null, problem };
}
function problemOf(content, columns, people) {
  if (content.length > MOST_CHARACTERS) {
    return fillLabel(sizeProblem, MEGABYTES);
  }
  if (people.trim() === '') {
    return emptyProblem;
  }
  if (columns.length === 1 && /[;\t]/.test(columns[0] ?? '')) {
    return separatorProblem;
  }
  const names = new Set(columns.map((name) => name.toLowerCase()));
  if (names.has('') || names.size < columns.length) {
    return columnsProblem;
  }
  return content.includes(UNREADABLE) ? encodingProblem : null;
}
/** Quoted names may hold commas, doubled quotes and line breaks. */
function firstLine(text) {
  const cells = [];
  let cell = '';
  let isQuoted = false;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"' && isQuoted && text[at + 1] === '"') {
      cell += letter;
      at++;
    } else if (letter === '"') {
      isQuoted = !isQuoted;
    } else if (letter === ',' && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else if ((letter === '\n' || letter === '\r') && !isQuoted) {
      break;
    } else {
      cell += letter;
    }
  }
  return { cells: [...cells, cell], end: at };
}
