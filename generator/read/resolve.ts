import {
  Node,
  ts,
  type EntityName,
  type ExpressionWithTypeArguments,
  type TypeNode,
  type TypeReferenceNode
} from 'ts-morph';

/** The declaration that a name in a type stands for, through imports. Undefined when TypeScript does not know it. */
export function declarationOf(name: EntityName): Node | undefined {
  const symbol = name.getSymbol();
  const declared = symbol?.getAliasedSymbol() ?? symbol;
  return declared?.getDeclarations()[0];
}

/** Whether a declaration stands in the schema's vocabulary, whose names have a fixed meaning. */
export function isVocabulary(declaration: Node): boolean {
  return /\/vocabulary\/[^/]+\.ts$/.test(declaration.getSourceFile().getFilePath());
}

export interface VocabularyUse {
  /** `Text`, `Lookup`, `FromEvent` … */
  readonly name: string;
  readonly arguments: readonly TypeNode[];
  readonly node: TypeNode;
}

/** The vocabulary word that a type is, or null when it is something else. */
export function vocabularyUse(node: TypeNode): VocabularyUse | null {
  if (!Node.isTypeReference(node)) {
    return null;
  }
  const declaration = declarationOf(node.getTypeName());
  if (!declaration || !isVocabulary(declaration) || !('getName' in declaration)) {
    return null;
  }
  return { name: nameOf(declaration), arguments: node.getTypeArguments(), node };
}

/** The vocabulary word in an `extends` clause, or null when it is something else. */
export function heritageUse(node: ExpressionWithTypeArguments): VocabularyUse | null {
  const declaration = heritageDeclaration(node);
  if (!declaration || !isVocabulary(declaration)) {
    return null;
  }
  return { name: nameOf(declaration), arguments: node.getTypeArguments(), node };
}

export function heritageDeclaration(node: ExpressionWithTypeArguments): Node | undefined {
  const expression = node.getExpression();
  return Node.isIdentifier(expression) ? declarationOf(expression) : undefined;
}

export function nameOf(declaration: Node): string {
  return Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration)
    ? declaration.getName()
    : '';
}

/** The declaration of a plain reference such as `RetryConfig`. */
export function referenceDeclaration(node: TypeReferenceNode): Node | undefined {
  return declarationOf(node.getTypeName());
}

/** The text of a string literal type, or null. */
export function stringLiteral(node: TypeNode | undefined): string | null {
  const literal = literalOf(node);
  return literal && ts.isStringLiteral(literal) ? literal.text : null;
}

/** The value of a whole-number literal type, or null. */
export function numberLiteral(node: TypeNode | undefined): number | null {
  const literal = literalOf(node);
  if (!literal || !ts.isNumericLiteral(literal)) {
    return null;
  }
  const value = Number(literal.text);
  return Number.isSafeInteger(value) ? value : null;
}

/** There are so many literals that wrapping each would take longer than reading it. */
function literalOf(node: TypeNode | undefined): ts.LiteralTypeNode['literal'] | undefined {
  const plain = node?.compilerNode;
  return plain && ts.isLiteralTypeNode(plain) ? plain.literal : undefined;
}

/** The value of `true` or `false` as a type, or null. */
export function booleanLiteral(node: TypeNode | undefined): boolean | null {
  const kind = literalOf(node)?.kind;
  return kind === ts.SyntaxKind.TrueKeyword ? true : kind === ts.SyntaxKind.FalseKeyword ? false : null;
}
