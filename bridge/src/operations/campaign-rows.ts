import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { e164 } from './place-call.ts';

/** Something in the rows that Dograh would refuse, or would not do what is meant with. */
export interface RowProblem {
  /** Position in the list, from 1; null for the list as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: string;
}

/** The rows as a CSV file, or what is wrong with them. */
export type RowsRead = { readonly csv: string; readonly people: number } | { readonly problems: readonly RowProblem[] };

const NUMBER = 'phone_number';
/** Dograh refuses a larger file. */
const MOST_BYTES = 10_485_760;
/** Problems that are told at once; a list that is wrong throughout would fill pages otherwise. */
const MOST_PROBLEMS = 100;
/** A placeholder in a workflow can name nothing else. */
const columnName = /^[a-z0-9_]{1,100}$/;

/**
 * Reads the people of a campaign as Dograh would, and tells everything that is wrong, row by row.
 *
 * @param rows an object a person: `phone_number`, and the variables of the call
 */
export function readRows(rows: readonly JsonObject[]): RowsRead {
  const read = rows.map(withPlainNames);
  const columns = [...new Set([NUMBER, ...read.flatMap((row) => [...row.keys()])])];
  const problems = [
    ...columns.filter((name) => !columnName.test(name)).map(columnProblem),
    ...read.flatMap((row, index) => rowProblems(row, rows[index] ?? {}, index + 1)),
    ...duplicates(read)
  ];
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) };
  const lines = [columns, ...read.map((row) => columns.map((name) => textOf(row.get(name))))];
  const csv = `${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
  const bytes = Buffer.byteLength(csv);
  if (bytes <= MOST_BYTES) return { csv, people: rows.length };
  const problem = `The list takes ${bytes} bytes as CSV; Dograh takes ${MOST_BYTES}. Cut it into several campaigns.`;
  return { problems: [{ row: null, column: null, problem }] };
}

type Row = ReadonlyMap<string, unknown>;

/** Dograh reads the names of columns in small letters and without blanks around them. */
const withPlainNames = (row: JsonObject): Row =>
  new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));

const plain = (name: string): string => name.trim().toLowerCase();

const columnProblem = (column: string): RowProblem => ({
  row: null,
  column,
  problem: 'A column is named with letters, digits and "_" only; no placeholder of a workflow could name it otherwise.'
});

function rowProblems(row: Row, given: JsonObject, position: number): RowProblem[] {
  const problems: RowProblem[] = [];
  const tell = (column: string | null, problem: string): void => {
    problems.push({ row: position, column, problem });
  };
  if (row.size < Object.keys(given).length) tell(null, 'Two columns have the same name but for capital letters.');
  const number = row.get(NUMBER);
  if (typeof number !== 'string' || number.trim() === '') tell(NUMBER, 'The phone number is missing.');
  else if (!e164.test(number.trim())) {
    tell(NUMBER, `"${number.slice(0, 30)}" is not in E.164 form with the country code, such as +14155550142.`);
  }
  for (const [column, value] of row) {
    if (typeof value === 'object' && value !== null)
      tell(column, 'A variable is a text, a number, true, false or null.');
  }
  return problems;
}

function duplicates(rows: readonly Row[]): RowProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const number = textOf(row.get(NUMBER)).trim();
    const earlier = first.get(number);
    if (earlier === undefined) first.set(number, index + 1);
    if (earlier === undefined || number === '') return [];
    return [{ row: index + 1, column: NUMBER, problem: `${number} stands in row ${earlier} already.` }];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** RFC 4180, section 2. */
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
