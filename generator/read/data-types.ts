import { Node, type PropertySignature, type TypeNode } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import { typeNameOf } from '../model/naming.ts';
import type { DataType, FieldType, PropertyModel, TypeModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { stringUnionOf } from './enums.ts';
import { readFieldType } from './field-types.ts';
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
  read(node: TypeNode, name: string): DataTypeReading {
    if (Node.isParenthesizedTypeNode(node)) {
      return this.read(node.getTypeNode(), name);
    }
    const union = stringUnionOf(node);
    if (union) {
      return plain({ kind: 'enum', name: union.name === '' ? name : union.name, values: union.values });
    }
    return Node.isUnionTypeNode(node)
      ? this.#readUnion(node.getTypeNodes(), node, name)
      : plain(this.#readSingle(node, name));
  }

  #readUnion(parts: readonly TypeNode[], node: TypeNode, name: string): DataTypeReading {
    const rest = parts.filter((part) => part.getText() !== 'null' && part.getText() !== 'undefined');
    const nullable = parts.some((part) => part.getText() === 'null');
    const [only] = rest;
    if (only && rest.length === 1) {
      return { type: this.read(only, name).type, nullable };
    }
    const unions = rest.map((part) => stringUnionOf(part));
    if (unions.every((union) => union !== null)) {
      return { type: { kind: 'enum', name, values: unions.flatMap((union) => union.values) }, nullable };
    }
    return { type: this.#refuse(node), nullable };
  }

  #readSingle(node: TypeNode, name: string): DataType {
    const keyword = keywords[node.getText()];
    if (keyword) {
      return keyword;
    }
    const element = elementOf(node);
    if (element) {
      return { kind: 'list', of: this.read(element, name).type };
    }
    if (Node.isTypeLiteral(node)) {
      return this.#readInPlace(node, name);
    }
    const word = vocabularyUse(node);
    if (word) {
      return wireWords[word.name] ?? this.#readFieldWord(node);
    }
    return Node.isTypeReference(node) ? this.#readReference(node, name) : this.#refuse(node);
  }

  #readReference(node: TypeNode, name: string): DataType {
    if (!Node.isTypeReference(node)) {
      return this.#refuse(node);
    }
    const [key, value] = node.getTypeArguments();
    if (node.getTypeName().getText() === 'Record' && key && value) {
      return { kind: 'map', of: this.read(value, name).type };
    }
    const declaration = referenceDeclaration(node);
    if (declaration && Node.isInterfaceDeclaration(declaration)) {
      return { kind: 'reference', name: declaration.getName() };
    }
    if (declaration && Node.isTypeAliasDeclaration(declaration)) {
      const aliased = declaration.getTypeNode();
      if (aliased && Node.isTypeLiteral(aliased)) {
        return { kind: 'reference', name: declaration.getName() };
      }
      return aliased ? this.read(aliased, declaration.getName()).type : this.#refuse(node);
    }
    return this.#refuse(node);
  }

  #readInPlace(node: TypeNode, name: string): DataType {
    if (!Node.isTypeLiteral(node)) {
      return this.#refuse(node);
    }
    const [index] = node.getIndexSignatures();
    const value = index?.getReturnTypeNode();
    if (value) {
      return { kind: 'map', of: this.read(value, name).type };
    }
    this.types.push({
      name,
      description: '',
      properties: this.properties(node.getProperties(), name),
      span: this.context.span(node)
    });
    return { kind: 'reference', name };
  }

  /** A field of the data model, as its value travels in JSON. */
  #readFieldWord(node: TypeNode): DataType {
    const reading = readFieldType(node, this.context);
    return reading ? wireTypeOf(reading.type) : { kind: 'any' };
  }

  /** The members of a JSON object. */
  properties(members: readonly PropertySignature[], owner: string): PropertyModel[] {
    return members.flatMap((member) => {
      const node = member.getTypeNode();
      if (!node) {
        return [];
      }
      const name = propertyNameOf(member);
      const { type, nullable } = this.read(node, `${owner}${typeNameOf(name)}`);
      return [
        {
          name,
          type,
          required: !member.hasQuestionToken(),
          nullable,
          description: documentationOf(member).description,
          span: this.context.span(member.getNameNode())
        }
      ];
    });
  }

  #refuse(node: TypeNode): DataType {
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

function propertyNameOf(member: PropertySignature): string {
  const name = member.getNameNode();
  return Node.isStringLiteral(name) ? name.getLiteralText() : member.getName();
}

function elementOf(node: TypeNode): TypeNode | undefined {
  if (Node.isTypeOperatorTypeNode(node)) {
    return elementOf(node.getTypeNode());
  }
  if (Node.isArrayTypeNode(node)) {
    return node.getElementTypeNode();
  }
  if (Node.isTypeReference(node) && /^(Readonly)?Array$/.test(node.getTypeName().getText())) {
    return node.getTypeArguments()[0];
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
