import { Node, type Expression } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { Literal } from '../model/types.ts';
import type { ReadContext } from './context.ts';
import { declarationOf } from './resolve.ts';

/**
 * The value of an expression that consists of literals, without running it. Reports what it cannot read and returns
 * null in its place.
 */
export function evaluate(expression: Expression, context: ReadContext): Literal {
  if (
    Node.isAsExpression(expression) ||
    Node.isSatisfiesExpression(expression) ||
    Node.isParenthesizedExpression(expression)
  ) {
    return evaluate(expression.getExpression(), context);
  }
  if (Node.isStringLiteral(expression) || Node.isNoSubstitutionTemplateLiteral(expression)) {
    return expression.getLiteralText();
  }
  if (Node.isNumericLiteral(expression)) {
    return expression.getLiteralValue();
  }
  if (Node.isPrefixUnaryExpression(expression) && Node.isNumericLiteral(expression.getOperand())) {
    return Number(expression.getText().replaceAll('_', ''));
  }
  if (Node.isTrueLiteral(expression) || Node.isFalseLiteral(expression)) {
    return Node.isTrueLiteral(expression);
  }
  if (Node.isNullLiteral(expression)) {
    return null;
  }
  if (Node.isArrayLiteralExpression(expression)) {
    return expression.getElements().flatMap((element) => {
      if (Node.isSpreadElement(element)) {
        const spread = evaluate(element.getExpression(), context);
        return Array.isArray(spread) ? (spread as Literal[]) : [];
      }
      return [evaluate(element, context)];
    });
  }
  if (Node.isObjectLiteralExpression(expression)) {
    return evaluateObject(expression, context);
  }
  if (Node.isPropertyAccessExpression(expression)) {
    const owner = evaluate(expression.getExpression(), context);
    const member = isRecord(owner) ? owner[expression.getName()] : undefined;
    return member === undefined ? refuse(expression, context) : member;
  }
  const referred = Node.isIdentifier(expression) ? declarationOf(expression) : undefined;
  if (referred && Node.isVariableDeclaration(referred)) {
    const initializer = referred.getInitializer();
    return initializer ? evaluate(initializer, context) : refuse(expression, context);
  }
  return refuse(expression, context);
}

function evaluateObject(expression: Node, context: ReadContext): Literal {
  const result: Record<string, Literal> = {};
  if (!Node.isObjectLiteralExpression(expression)) {
    return result;
  }
  for (const property of expression.getProperties()) {
    if (Node.isPropertyAssignment(property)) {
      const initializer = property.getInitializer();
      result[propertyName(property.getNameNode())] = initializer ? evaluate(initializer, context) : null;
    } else if (Node.isShorthandPropertyAssignment(property)) {
      result[property.getName()] = evaluate(property.getNameNode(), context);
    } else if (Node.isSpreadAssignment(property)) {
      Object.assign(result, evaluate(property.getExpression(), context));
    } else {
      refuse(property, context);
    }
  }
  return result;
}

function isRecord(value: Literal): value is { readonly [name: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function propertyName(name: Node): string {
  return Node.isStringLiteral(name) || Node.isNumericLiteral(name) ? String(name.getLiteralValue()) : name.getText();
}

function refuse(node: Node, context: ReadContext): null {
  context.report(
    readerCatalog.notLiteral,
    node,
    `\`${shorten(node.getText())}\` cannot be read without running it`,
    'Write the value itself, or refer to a constant that holds it.'
  );
  return null;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
