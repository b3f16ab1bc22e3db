import type { DataType } from '../model/types.ts';
import type { DocumentType } from './document-type.ts';

const schemaWords: Readonly<Partial<Record<DataType['kind'], string>>> = {
  string: 'text',
  text: 'plain text that is not JSON',
  integer: 'a whole number',
  decimal: 'a number',
  boolean: 'true or false',
  date: 'a date',
  timestamp: 'a date and time',
  recordId: 'a record id',
  list: 'a list',
  map: 'an object with members of any name',
  object: 'any object',
  any: 'any value',
  void: 'nothing'
};

/** A type of the schema in words that follow "the schema says". */
export function describeSchema(type: DataType): string {
  switch (type.kind) {
    case 'enum':
      return `one of ${quoted(type.values.map(({ value }) => value))}`;
    case 'reference':
      return `an object with the members of \`${type.name}\``;
    default:
      return schemaWords[type.kind] ?? type.kind;
  }
}

const documentWords: Readonly<Record<DocumentType['kind'], string>> = {
  any: 'nothing about its type',
  string: 'any text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'any object',
  object: 'an object with named members',
  union: 'several types'
};

/** A type of the document in words that follow "the document". */
export function describeDocument(type: DocumentType): string {
  if (type.values) {
    return `one of ${quoted(type.values)}`;
  }
  return type.format === null ? documentWords[type.kind] : `text in the form \`${type.format}\``;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
