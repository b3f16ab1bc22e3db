import { ts } from 'ts-morph';
import { labelOf } from '../model/naming.ts';
import type { EnumValue } from '../model/types.ts';
import { oneLine, type ReadContext } from './context.ts';
import { referenceDeclaration, stringLiteral } from './resolve.ts';

export interface StringUnion {
  /** Name of the alias; empty for a union that is written in place. */
  readonly name: string;
  readonly values: readonly EnumValue[];
}

/** The values of a union of string literals, through aliases; null when the type is anything else. */
export function stringUnionOf(node: ts.TypeNode, context: ReadContext, name = ''): StringUnion | null {
  if (ts.isParenthesizedTypeNode(node)) {
    return stringUnionOf(node.type, context, name);
  }
  const single = stringLiteral(node);
  if (single !== null) {
    return { name, values: [enumValue(single, commentBefore(node))] };
  }
  if (ts.isUnionTypeNode(node)) {
    const parts = node.types.map((part) => stringUnionOf(part, context));
    return parts.every((part) => part !== null) ? { name, values: parts.flatMap((part) => part.values) } : null;
  }
  const declaration = ts.isTypeReferenceNode(node) ? referenceDeclaration(node, context) : undefined;
  return declaration && ts.isTypeAliasDeclaration(declaration) && !declaration.typeParameters
    ? stringUnionOf(declaration.type, context, declaration.name.text)
    : null;
}

function enumValue(value: string, comment: string): EnumValue {
  const [, label = ''] = /@label\s+([^@]+)/.exec(comment) ?? [];
  const description = oneLine(comment.replace(/@label\s+[^@]+/, ''));
  return { value, label: oneLine(label) || labelOf(value), description };
}

/** TypeScript gives no JSDoc for members of a union, so the comment before the bar is read from the text. */
function commentBefore(node: ts.TypeNode): string {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  const before = source.text.slice(Math.max(0, start - 2000), start);
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\|?\s*$/.exec(before)?.[1] ?? '';
  return comment.replace(/^\s*\*\s?/gm, '').trim();
}
