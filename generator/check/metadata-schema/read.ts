/**
 * Reads the metadata types that Salesforce publishes (`@salesforce/types`, generated from the Metadata API's WSDL)
 * with TypeScript's own parser: 1,806 types and 866 enums that no hand-written list would keep up with.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { MetadataProperty, MetadataSchema } from './types.ts';

interface DeclaredType {
  readonly bases: string[];
  readonly properties: Map<string, MetadataProperty>;
}

let cached: MetadataSchema | undefined;

/** The schema of the installed `@salesforce/types`; read once a process. */
export function installedMetadataSchema(): MetadataSchema {
  if (!cached) {
    const entry = createRequire(import.meta.url).resolve('@salesforce/types/metadata');
    cached = readMetadataSchema(readFileSync(path.join(path.dirname(entry), 'metadata.d.ts'), 'utf8'));
  }
  return cached;
}

/** Reads a declaration file into a schema. */
export function readMetadataSchema(declarations: string): MetadataSchema {
  const source = ts.createSourceFile('metadata.d.ts', declarations, ts.ScriptTarget.Latest, false);
  const types = new Map<string, DeclaredType>();
  const enums = new Map<string, readonly string[]>();
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const values = literalValues(statement.type);
    if (values) enums.set(statement.name.text, values);
    else if (holdsProperties(statement.type)) types.set(statement.name.text, declaredType(statement.type));
  }
  return new DeclaredSchema(types, enums);
}

class DeclaredSchema implements MetadataSchema {
  readonly #types: ReadonlyMap<string, DeclaredType>;
  readonly #enums: ReadonlyMap<string, readonly string[]>;
  readonly #merged = new Map<string, ReadonlyMap<string, MetadataProperty>>();

  constructor(types: ReadonlyMap<string, DeclaredType>, enums: ReadonlyMap<string, readonly string[]>) {
    this.#types = types;
    this.#enums = enums;
  }

  properties(type: string): ReadonlyMap<string, MetadataProperty> | undefined {
    const known = this.#merged.get(type);
    if (known) return known;
    const declared = this.#types.get(type);
    if (!declared) return undefined;
    const inherited = declared.bases.flatMap((base) => [...(this.properties(base) ?? [])]);
    const merged = new Map([...inherited, ...declared.properties]);
    this.#merged.set(type, merged);
    return merged;
  }

  enumValues(type: string): readonly string[] | undefined {
    return this.#enums.get(type);
  }
}

function holdsProperties(type: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type) || ts.isTypeReferenceNode(type);
}

function declaredType(type: ts.TypeNode): DeclaredType {
  const declared: DeclaredType = { bases: [], properties: new Map() };
  collect(type, declared);
  return declared;
}

function collect(type: ts.TypeNode, into: DeclaredType): void {
  if (ts.isIntersectionTypeNode(type)) {
    for (const part of type.types) collect(part, into);
  } else if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    into.bases.push(type.typeName.text);
  } else if (ts.isTypeLiteralNode(type)) {
    for (const member of type.members) {
      const property = readProperty(member);
      if (property) into.properties.set(property.name, property);
    }
  }
}

function readProperty(member: ts.TypeElement): MetadataProperty | undefined {
  if (!ts.isPropertySignature(member) || !member.type) return undefined;
  const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : undefined;
  if (name === undefined) return undefined;
  const list = ts.isArrayTypeNode(member.type);
  const type = ts.isArrayTypeNode(member.type) ? member.type.elementType : member.type;
  const values = literalValues(type);
  return { name, optional: member.questionToken !== undefined, list, type: typeName(type), ...(values && { values }) };
}

function typeName(type: ts.TypeNode): string {
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) return type.typeName.text;
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
  if (type.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  return type.kind === ts.SyntaxKind.AnyKeyword ? 'any' : 'string';
}

function literalValues(type: ts.TypeNode): readonly string[] | undefined {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  const values = members.map((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? member.literal.text : undefined
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}
