import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { ApiError } from '../http/api-error.ts';
import type { FileRecord } from '../store/other-records.ts';
import type { Context } from '../store/run-record.ts';

/** A person of a list, with everything that the call will know of them. */
export interface SourceRow {
  /** 1 for the first line below the headings. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const PHONE = 'phone_number';

/** @throws {ApiError} 400 when the list cannot be read */
export function readSource(file: FileRecord | undefined): SourceRow[] {
  if (file === undefined) throw new ApiError(400, 'Could not fetch the CSV file: no such object');
  const headings = (found: string[]): string[] => found.map((heading) => heading.trim().toLowerCase());
  try {
    const rows = parse(file.content, { bom: true, columns: headings, trim: true, skip_empty_lines: true });
    return (rows as Record<string, string>[]).map((values, index) => ({ line: index + 1, values }));
  } catch (error) {
    throw new ApiError(400, `Could not read the CSV file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Looks for whatever makes a list unusable.
 *
 * @param variables that the workflow needs for each person
 * @throws {ApiError} 400 in Dograh's words, with the rows
 */
export function checkSource(rows: readonly SourceRow[], variables: readonly string[]): void {
  const [first] = rows;
  if (first === undefined) throw new ApiError(400, 'CSV must have at least one data row');
  if (!(PHONE in first.values)) throw new ApiError(400, `CSV must contain a '${PHONE}' column`);
  const numbers = rows.filter(({ values }) => numberOf(values) !== '');
  const wrong = numbers.filter(({ values }) => !numberOf(values).startsWith('+'));
  refuse(wrong, "Phone numbers must start with '+' and the country code. Invalid rows");
  const seen = new Set<string>();
  const again = numbers.filter(({ values }) => seen.size === seen.add(numberOf(values)).size);
  refuse(again, 'Duplicate phone numbers found. Rows');
  for (const name of variables.filter((variable) => variable !== PHONE)) {
    if (!(name in first.values)) throw new ApiError(400, `CSV is missing the column '${name}' that the workflow uses`);
    refuse(
      rows.filter(({ values }) => (values[name] ?? '') === ''),
      `Column '${name}' must not be empty. Rows`
    );
  }
}

const numberOf = (values: SourceRow['values']): string => values[PHONE] ?? '';
const NAMED = 10;

function refuse(rows: readonly SourceRow[], message: string): void {
  if (rows.length === 0) return;
  const lines = rows.slice(0, NAMED).map(({ line }) => line);
  throw new ApiError(400, `${message}: ${lines.join(', ')}${rows.length > NAMED ? ' …' : ''}`);
}

/** What a call to the person begins with. Rows without a number are left out. */
export function contextsOf(rows: readonly SourceRow[], key: string): { sourceUuid: string; context: Context }[] {
  const list = createHash('md5').update(key).digest('hex').slice(0, 8);
  return rows
    .filter(({ values }) => numberOf(values) !== '')
    .map(({ line, values }) => ({ sourceUuid: `csv_${list}_row_${line}`, context: { ...values } }));
}
