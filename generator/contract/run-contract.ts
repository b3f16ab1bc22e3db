import { readFile } from 'node:fs/promises';
import type { PackageModel } from '../model/types.ts';
import { compareContract } from './compare-contract.ts';
import { isRecord } from './json.ts';
import { OpenApiDocument, refusalOf } from './openapi-document.ts';
import { formatComparison, formatComparisonJson } from './report.ts';

export interface ContractOptions {
  readonly model: PackageModel;
  /** Path of an OpenAPI 3 document in JSON; undefined when the command was given none. */
  readonly openapi: string | undefined;
  /** Print the comparison as JSON. */
  readonly json: boolean;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** Exit status when the document cannot be used. */
const unusable = 2;

/**
 * The command `contract`: compares the schema with the OpenAPI document of an installation of Dograh.
 *
 * @returns exit status: 0 when every difference is explained, 1 when one is not, 2 when the document cannot be used
 */
export async function runContract(options: ContractOptions): Promise<number> {
  const { openapi: file, model, print, printError } = options;
  if (file === undefined) {
    printError('Name the OpenAPI document of your Dograh: npm run generate -- contract --openapi <file>');
    return unusable;
  }
  const reading = await readDocument(file);
  if ('refusal' in reading) {
    printError(`${file} cannot be compared: ${reading.refusal}.`);
    return unusable;
  }
  const { title, version } = new OpenApiDocument(reading.document);
  const differences = compareContract(model, reading.document);
  const operations = model.api.reduce((sum, group) => sum + group.operations.length, 0);
  const comparison = { file, title, version, operations, differences };
  print(options.json ? formatComparisonJson(comparison) : formatComparison(comparison));
  return differences.some(({ kind }) => kind === 'unexplained') ? 1 : 0;
}

type Reading = { readonly document: unknown } | { readonly refusal: string };

async function readDocument(file: string): Promise<Reading> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { refusal: fileProblem(error) };
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { refusal: `it is not JSON (${String(error)})` };
  }
  const refusal = refusalOf(document);
  return refusal === null ? { document } : { refusal };
}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it'
};

function fileProblem(error: unknown): string {
  const code = isRecord(error) ? String(error['code']) : '';
  return fileProblems[code] ?? String(error);
}
