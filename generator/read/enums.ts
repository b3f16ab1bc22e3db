import { Node, type TypeNode } from 'ts-morph';
import { labelOf } from '../model/naming.ts';
import type { EnumValue } from '../model/types.ts';
import { oneLine } from './context.ts';
import { referenceDeclaration, stringLiteral } from './resolve.ts';

export interface StringUnion {
  /** Name of the alias; empty for a union that is written in place. */
  readonly name: string;
  readonly values: readonly EnumValue[];
}

/** The values of a union of string literals, through aliases; null when the type is anything else. */
export function stringUnionOf(node: TypeNode, name = ''): StringUnion | null {
  if (Node.isParenthesizedTypeNode(node)) {
    return stringUnionOf(node.getTypeNode(), name);
  }
  const single = stringLiteral(node);
  if (single !== null) {
    return { name, values: [enumValue(single, commentBefore(node))] };
  }
  if (Node.isUnionTypeNode(node)) {
    const parts = node.getTypeNodes().map((part) => stringUnionOf(part));
    return parts.every((part) => part !== null) ? { name, values: parts.flatMap((part) => part.values) } : null;
  }
  const declaration = Node.isTypeReference(node) ? referenceDeclaration(node) : undefined;
  if (declaration && Node.isTypeAliasDeclaration(declaration) && declaration.getTypeParameters().length === 0) {
    const aliased = declaration.getTypeNode();
    return aliased ? stringUnionOf(aliased, declaration.getName()) : null;
  }
  return null;
}

function enumValue(value: string, comment: string): EnumValue {
  const [, label = ''] = /@label\s+([^@]+)/.exec(comment) ?? [];
  const description = oneLine(comment.replace(/@label\s+[^@]+/, ''));
  return { value, label: oneLine(label) || labelOf(value), description };
}

/** TypeScript gives no JSDoc for members of a union, so the comment before the bar is read from the text. */
function commentBefore(node: TypeNode): string {
  const source = node.getSourceFile().getFullText();
  const before = source.slice(Math.max(0, node.getStart() - 2000), node.getStart());
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\|?\s*$/.exec(before)?.[1] ?? '';
  return comment.replace(/^\s*\*\s?/gm, '').trim();
}
