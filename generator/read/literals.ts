import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { Literal } from '../model/types.ts';
import type { ReadContext } from './context.ts';
import { nameOf } from './members.ts';
import { declarationOf } from './resolve.ts';

/**
 * The value of an expression that consists of literals, without running it. Reports what it cannot read and returns
 * null in its place.
 */
export function evaluate(expression: ts.Expression, context: ReadContext): Literal {
  if (
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  ) {
    return evaluate(expression.expression, context);
  }
  if (ts.isStringLiteralLike(expression)) {
    return expression.text;
  }
  if (ts.isNumericLiteral(expression)) {
    return Number(expression.text);
  }
  if (ts.isPrefixUnaryExpression(expression) && ts.isNumericLiteral(expression.operand)) {
    return Number(expression.getText().replaceAll('_', ''));
  }
  if (expression.kind === ts.SyntaxKind.TrueKeyword || expression.kind === ts.SyntaxKind.FalseKeyword) {
    return expression.kind === ts.SyntaxKind.TrueKeyword;
  }
  if (expression.kind === ts.SyntaxKind.NullKeyword) {
    return null;
  }
  if (ts.isArrayLiteralExpression(expression)) {
    return expression.elements.flatMap((element) => {
      if (ts.isSpreadElement(element)) {
        const spread = evaluate(element.expression, context);
        return Array.isArray(spread) ? (spread as Literal[]) : [];
      }
      return [evaluate(element, context)];
    });
  }
  if (ts.isObjectLiteralExpression(expression)) {
    return evaluateObject(expression, context);
  }
  if (ts.isPropertyAccessExpression(expression)) {
    const owner = evaluate(expression.expression, context);
    const member = isRecord(owner) ? owner[nameOf(expression)] : undefined;
    return member === undefined ? refuse(expression, context) : member;
  }
  const referred = ts.isIdentifier(expression) ? declarationOf(expression, context) : undefined;
  return referred && ts.isVariableDeclaration(referred) && referred.initializer
    ? evaluate(referred.initializer, context)
    : refuse(expression, context);
}

function evaluateObject(expression: ts.ObjectLiteralExpression, context: ReadContext): Literal {
  const result: Record<string, Literal> = {};
  for (const property of expression.properties) {
    if (ts.isPropertyAssignment(property)) {
      result[propertyName(property.name)] = evaluate(property.initializer, context);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      result[nameOf(property)] = evaluate(property.name, context);
    } else if (ts.isSpreadAssignment(property)) {
      Object.assign(result, evaluate(property.expression, context));
    } else {
      refuse(property, context);
    }
  }
  return result;
}

function isRecord(value: Literal): value is { readonly [name: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function propertyName(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}

function refuse(node: ts.Node, context: ReadContext): null {
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
