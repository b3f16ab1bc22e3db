/** What is known about a text before the code runs: its constant parts, and where something else comes in. */
import {
  Arth2ExpressionContext,
  AssignExpressionContext,
  DotExpressionContext,
  IdPrimaryContext,
  MethodDeclarationContext,
  PrimaryExpressionContext,
  SubExpressionContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext,
  type ExpressionContext
} from '@apexdevtools/apex-parser';
import type { Project } from '../project/project.ts';
import { argumentsOf } from './calls.ts';
import { constantValue } from './constants.ts';
import { enclosing, maybe, walk, type ApexUnit } from './unit.ts';

/** The parts of a text in their order; undefined stands for a part that only the running code knows. */
export type TextPattern = readonly (string | undefined)[];

const deepest = 40;

/** The pattern of a text that an expression puts together. */
export function textPattern(expression: ExpressionContext, unit: ApexUnit, project: Project, depth = 0): TextPattern {
  const constant = constantValue(expression, unit, project);
  if (constant !== undefined) return [String(constant)];
  if (depth > deepest) return [undefined];
  const follow = (part: ExpressionContext): TextPattern => textPattern(part, unit, project, depth + 1);
  if (expression instanceof SubExpressionContext) return follow(expression.expression());
  if (expression instanceof Arth2ExpressionContext && maybe(expression.ADD()))
    return expression.expression_list().flatMap(follow);
  const inner = escapedText(expression) ?? localValue(expression);
  return inner ? follow(inner) : [undefined];
}

/** `String.escapeSingleQuotes(text)` leaves everything but quotes as it is. */
function escapedText(expression: ExpressionContext): ExpressionContext | undefined {
  const call = expression instanceof DotExpressionContext ? maybe(expression.dotMethodCall()) : undefined;
  return call && /^escapeSingleQuotes$/i.test(call.anyId().getText()) ? argumentsOf(call)[0] : undefined;
}

/** What a local variable is declared with, when nothing else is ever written to it. */
function localValue(expression: ExpressionContext): ExpressionContext | undefined {
  if (!(expression instanceof PrimaryExpressionContext) || !(expression.primary() instanceof IdPrimaryContext))
    return undefined;
  const method = enclosing(expression, MethodDeclarationContext);
  const nodes = method ? walk(method) : [];
  const isNamed = (node: ApexParserRuleContext): boolean =>
    node.getText().toLowerCase() === expression.getText().toLowerCase();
  const [declared, second] = nodes.filter(
    (node): node is VariableDeclaratorContext => node instanceof VariableDeclaratorContext && isNamed(node.id())
  );
  const isWritten = nodes.some((node) => node instanceof AssignExpressionContext && isNamed(node.expression(0)));
  return declared && !second && !isWritten ? maybe(declared.expression()) : undefined;
}
