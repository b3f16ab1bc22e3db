import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { FieldType, FormulaResult } from '../model/types.ts';
import type { ReadContext } from './context.ts';
import { stringUnionOf } from './enums.ts';
import { extendsOf } from './members.ts';
import {
  heritageUse,
  numberLiteral,
  booleanLiteral,
  referenceDeclaration,
  stringLiteral,
  vocabularyUse
} from './resolve.ts';
import type { VocabularyUse } from './resolve.ts';

export interface FieldTypeReading {
  readonly type: FieldType;
  readonly carriedBy: readonly string[];
}

/** The field that a member's type stands for; null, and a diagnostic, when it stands for none. */
export function readFieldType(node: ts.TypeNode, context: ReadContext): FieldTypeReading | null {
  const use = vocabularyUse(node, context);
  if (use?.name === 'FromEvent') {
    const [events, field] = use.arguments;
    const carriers = events ? stringUnionOf(events, context) : null;
    const inner = field ? readFieldType(field, context) : null;
    return inner && carriers ? { type: inner.type, carriedBy: carriers.values.map(({ value }) => value) } : null;
  }
  const type = use ? (readers[use.name]?.(use, context) ?? null) : null;
  if (!type) {
    context.report(
      readerCatalog.unsupportedType,
      node,
      `\`${node.getText()}\` says of no field what it is`,
      'Use a type of generator/schema/vocabulary/fields.ts with literal arguments, such as Text<80>, Picklist<Status> or Lookup<Contact>.'
    );
    return null;
  }
  return { type, carriedBy: [] };
}

type FieldReader = (use: VocabularyUse, context: ReadContext) => FieldType | null;

const readers: Readonly<Record<string, FieldReader>> = {
  Text: sized('Text'),
  ExternalId: sized('ExternalId'),
  IndexedText: sized('IndexedText'),
  LongText: sized('LongText'),
  TextArea: () => ({ kind: 'TextArea' }),
  Phone: () => ({ kind: 'Phone' }),
  Email: () => ({ kind: 'Email' }),
  Url: () => ({ kind: 'Url' }),
  DateOnly: () => ({ kind: 'Date' }),
  DateTime: () => ({ kind: 'DateTime' }),
  Checkbox: ({ arguments: [argument] }) => {
    const defaultValue = booleanLiteral(argument);
    return defaultValue === null ? null : { kind: 'Checkbox', defaultValue };
  },
  WholeNumber: ({ arguments: [argument] }) => {
    const digits = numberLiteral(argument);
    return digits === null ? null : { kind: 'WholeNumber', digits };
  },
  DecimalNumber: scaled('Decimal'),
  Percent: scaled('Percent'),
  Picklist: picklist(true),
  OpenPicklist: picklist(false),
  Lookup: readLookup,
  AutoNumber: ({ arguments: [argument] }) => {
    const format = stringLiteral(argument);
    return format === null ? null : { kind: 'AutoNumber', format };
  },
  Formula: ({ arguments: [result, expression] }) => {
    const [kind, text] = [stringLiteral(result), stringLiteral(expression)];
    return kind === null || text === null ? null : { kind: 'Formula', result: kind as FormulaResult, expression: text };
  }
};

function sized(kind: 'Text' | 'ExternalId' | 'IndexedText' | 'LongText'): FieldReader {
  return ({ arguments: [argument] }) => {
    const length = numberLiteral(argument);
    return length === null ? null : { kind, length };
  };
}

function scaled(kind: 'Decimal' | 'Percent'): FieldReader {
  return ({ arguments: [first, second] }) => {
    const [digits, scale] = [numberLiteral(first), numberLiteral(second)];
    return digits === null || scale === null ? null : { kind, digits, scale };
  };
}

function picklist(restricted: boolean): FieldReader {
  return ({ arguments: [values, fallback] }, context) => {
    const union = values ? stringUnionOf(values, context) : null;
    if (!union) {
      return null;
    }
    return {
      kind: 'Picklist',
      enumName: union.name,
      restricted,
      values: union.values,
      defaultValue: stringLiteral(fallback)
    };
  };
}

function readLookup({ arguments: [target] }: VocabularyUse, context: ReadContext): FieldType | null {
  if (!target || !ts.isTypeReferenceNode(target)) {
    return null;
  }
  const apiName = objectApiName(referenceDeclaration(target, context), context);
  if (apiName === null) {
    context.report(
      readerCatalog.unknownTarget,
      target,
      `\`${target.getText()}\` is no Salesforce object`,
      'Point at an interface that extends CustomObject, or at an alias of StandardObject.'
    );
    return { kind: 'Lookup', target: target.getText() };
  }
  return { kind: 'Lookup', target: apiName };
}

/** API name of the object that a declaration describes; null when it describes none. */
export function objectApiName(declaration: ts.Node | undefined, context: ReadContext): string | null {
  if (declaration && ts.isInterfaceDeclaration(declaration)) {
    const uses = extendsOf(declaration).map((clause) => heritageUse(clause, context));
    return stringLiteral(uses.find((use) => use?.name === 'CustomObject')?.arguments[0]);
  }
  if (declaration && ts.isTypeAliasDeclaration(declaration)) {
    const use = vocabularyUse(declaration.type, context);
    return use?.name === 'StandardObject' ? stringLiteral(use.arguments[0]) : null;
  }
  return null;
}
