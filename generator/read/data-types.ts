import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import { typeNameOf } from '../model/naming.ts';
import type { DataType, FieldType, PropertyModel, TypeModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { stringUnionOf } from './enums.ts';
import { readFieldType } from './field-types.ts';
import { nameOf, propertiesOf } from './members.ts';
import { referenceDeclaration, vocabularyUse } from './resolve.ts';

export interface DataTypeReading {
  readonly type: DataType;
  readonly nullable: boolean;
}

/** Reads types of JSON values; object types that are written in place become named types of `types`. */
export class DataTypeReader {
  readonly types: TypeModel[] = [];

  constructor(readonly context: ReadContext) {}

  /** @param name what a type that is written in place is called */
  read(node: ts.TypeNode, name: string): DataTypeReading {
    if (ts.isParenthesizedTypeNode(node)) {
      return this.read(node.type, name);
    }
    const union = stringUnionOf(node, this.context);
    if (union) {
      return plain({ kind: 'enum', name: union.name === '' ? name : union.name, values: union.values });
    }
    return ts.isUnionTypeNode(node) ? this.#readUnion(node.types, node, name) : plain(this.#readSingle(node, name));
  }

  #readUnion(parts: readonly ts.TypeNode[], node: ts.TypeNode, name: string): DataTypeReading {
    const rest = parts.filter((part) => part.getText() !== 'null' && part.getText() !== 'undefined');
    const nullable = parts.some((part) => part.getText() === 'null');
    const [only] = rest;
    if (only && rest.length === 1) {
      return { type: this.read(only, name).type, nullable };
    }
    const unions = rest.map((part) => stringUnionOf(part, this.context));
    if (unions.every((union) => union !== null)) {
      return { type: { kind: 'enum', name, values: unions.flatMap((union) => union.values) }, nullable };
    }
    return { type: this.#refuse(node), nullable };
  }

  #readSingle(node: ts.TypeNode, name: string): DataType {
    const keyword = keywords[node.getText()];
    if (keyword) {
      return keyword;
    }
    const element = elementOf(node);
    if (element) {
      return { kind: 'list', of: this.read(element, name).type };
    }
    if (ts.isTypeLiteralNode(node)) {
      return this.#readInPlace(node, name);
    }
    const word = vocabularyUse(node, this.context);
    if (word) {
      return wireWords[word.name] ?? this.#readFieldWord(node);
    }
    return ts.isTypeReferenceNode(node) ? this.#readReference(node, name) : this.#refuse(node);
  }

  #readReference(node: ts.TypeReferenceNode, name: string): DataType {
    const [key, value] = node.typeArguments ?? [];
    if (node.typeName.getText() === 'Record' && key && value) {
      return { kind: 'map', of: this.read(value, name).type };
    }
    const declaration = referenceDeclaration(node, this.context);
    if (declaration && ts.isInterfaceDeclaration(declaration)) {
      return { kind: 'reference', name: declaration.name.text };
    }
    if (declaration && ts.isTypeAliasDeclaration(declaration)) {
      return ts.isTypeLiteralNode(declaration.type)
        ? { kind: 'reference', name: declaration.name.text }
        : this.read(declaration.type, declaration.name.text).type;
    }
    return this.#refuse(node);
  }

  #readInPlace(node: ts.TypeLiteralNode, name: string): DataType {
    const index = node.members.find(ts.isIndexSignatureDeclaration);
    if (index) {
      return { kind: 'map', of: this.read(index.type, name).type };
    }
    this.types.push({
      name,
      description: '',
      properties: this.properties(propertiesOf(node), name),
      span: this.context.span(node)
    });
    return { kind: 'reference', name };
  }

  /** A field of the data model, as its value travels in JSON. */
  #readFieldWord(node: ts.TypeNode): DataType {
    const reading = readFieldType(node, this.context);
    return reading ? wireTypeOf(reading.type) : { kind: 'any' };
  }

  /** The members of a JSON object. */
  properties(members: readonly ts.PropertySignature[], owner: string): PropertyModel[] {
    return members.flatMap((member) => {
      if (!member.type) {
        return [];
      }
      const name = propertyNameOf(member);
      const { type, nullable } = this.read(member.type, `${owner}${typeNameOf(name)}`);
      return [
        {
          name,
          type,
          required: !member.questionToken,
          nullable,
          description: documentationOf(member).description,
          span: this.context.span(member.name)
        }
      ];
    });
  }

  #refuse(node: ts.TypeNode): DataType {
    this.context.report(
      readerCatalog.unsupportedType,
      node,
      `\`${node.getText()}\` is no type that travels as JSON in a form that Apex can read`,
      'Use Integer, Decimal, string, boolean, Timestamp, JsonObject, arrays, unions of string literals with or without null, or an interface.'
    );
    return { kind: 'any' };
  }
}

function plain(type: DataType): DataTypeReading {
  return { type, nullable: false };
}

function propertyNameOf(member: ts.PropertySignature): string {
  return ts.isStringLiteral(member.name) ? member.name.text : nameOf(member);
}

function elementOf(node: ts.TypeNode): ts.TypeNode | undefined {
  if (ts.isTypeOperatorNode(node)) {
    return elementOf(node.type);
  }
  if (ts.isArrayTypeNode(node)) {
    return node.elementType;
  }
  if (ts.isTypeReferenceNode(node) && /^(Readonly)?Array$/.test(node.typeName.getText())) {
    return node.typeArguments?.[0];
  }
  return undefined;
}

const keywords: Readonly<Record<string, DataType>> = {
  string: { kind: 'string' },
  number: { kind: 'decimal' },
  boolean: { kind: 'boolean' },
  true: { kind: 'boolean' },
  false: { kind: 'boolean' },
  void: { kind: 'void' },
  unknown: { kind: 'any' }
};

const wireWords: Readonly<Record<string, DataType>> = {
  Integer: { kind: 'integer' },
  Decimal: { kind: 'decimal' },
  Timestamp: { kind: 'timestamp' },
  DateString: { kind: 'date' },
  JsonObject: { kind: 'object' },
  JsonValue: { kind: 'any' },
  PlainText: { kind: 'text' },
  RecordId: { kind: 'recordId' }
};

/** How the value of a field travels in JSON. */
export function wireTypeOf(type: FieldType): DataType {
  switch (type.kind) {
    case 'Checkbox':
      return { kind: 'boolean' };
    case 'WholeNumber':
      return { kind: 'integer' };
    case 'Decimal':
    case 'Percent':
      return { kind: 'decimal' };
    case 'Date':
      return { kind: 'date' };
    case 'DateTime':
      return { kind: 'timestamp' };
    case 'Lookup':
      return { kind: 'recordId' };
    case 'Picklist':
      return type.restricted ? { kind: 'enum', name: type.enumName, values: type.values } : { kind: 'string' };
    default:
      return { kind: 'string' };
  }
}
