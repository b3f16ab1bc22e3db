import { ts } from 'ts-morph';
import type { ReadContext } from './context.ts';

/** The declaration that a name in a type or an expression stands for, through imports. Undefined when TypeScript does not know it. */
export function declarationOf(name: ts.EntityName, { checker }: ReadContext): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const declared = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return declared?.declarations?.[0];
}

/** Whether a declaration stands in the schema's vocabulary, whose names have a fixed meaning. */
export function isVocabulary(declaration: ts.Node): boolean {
  return /\/vocabulary\/[^/]+\.ts$/.test(declaration.getSourceFile().fileName);
}

export interface VocabularyUse {
  /** `Text`, `Lookup`, `FromEvent` … */
  readonly name: string;
  readonly arguments: readonly ts.TypeNode[];
  readonly node: ts.TypeNode;
}

/** The vocabulary word that a type is, or null when it is something else. */
export function vocabularyUse(node: ts.TypeNode, context: ReadContext): VocabularyUse | null {
  return ts.isTypeReferenceNode(node) ? useOf(node, referenceDeclaration(node, context)) : null;
}

/** The vocabulary word in an `extends` clause, or null when it is something else. */
export function heritageUse(node: ts.ExpressionWithTypeArguments, context: ReadContext): VocabularyUse | null {
  return useOf(node, heritageDeclaration(node, context));
}

function useOf(node: ts.NodeWithTypeArguments, declaration: ts.Node | undefined): VocabularyUse | null {
  return declaration && isNamed(declaration) && isVocabulary(declaration)
    ? { name: declaration.name.text, arguments: node.typeArguments ?? [], node }
    : null;
}

function isNamed(declaration: ts.Node): declaration is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

export function heritageDeclaration(
  { expression }: ts.ExpressionWithTypeArguments,
  context: ReadContext
): ts.Declaration | undefined {
  return ts.isIdentifier(expression) ? declarationOf(expression, context) : undefined;
}

/** The declaration of a plain reference such as `RetryConfig`. */
export function referenceDeclaration(node: ts.TypeReferenceNode, context: ReadContext): ts.Declaration | undefined {
  return declarationOf(node.typeName, context);
}

/** The text of a string literal type, or null. */
export function stringLiteral(node: ts.TypeNode | undefined): string | null {
  const literal = literalOf(node);
  return literal && ts.isStringLiteral(literal) ? literal.text : null;
}

/** The value of a whole-number literal type, or null. */
export function numberLiteral(node: ts.TypeNode | undefined): number | null {
  const literal = literalOf(node);
  if (!literal || !ts.isNumericLiteral(literal)) {
    return null;
  }
  const value = Number(literal.text);
  return Number.isSafeInteger(value) ? value : null;
}

/** The value of `true` or `false` as a type, or null. */
export function booleanLiteral(node: ts.TypeNode | undefined): boolean | null {
  const kind = literalOf(node)?.kind;
  return kind === ts.SyntaxKind.TrueKeyword ? true : kind === ts.SyntaxKind.FalseKeyword ? false : null;
}

function literalOf(node: ts.TypeNode | undefined): ts.LiteralTypeNode['literal'] | undefined {
  return node && ts.isLiteralTypeNode(node) ? node.literal : undefined;
}
