/** Method calls and their arguments. */
import {
  DotExpressionContext,
  DotMethodCallContext,
  LiteralContext,
  LiteralPrimaryContext,
  MethodCallContext,
  PrimaryExpressionContext,
  type ApexParserRuleContext,
  type ExpressionContext
} from '@apexdevtools/apex-parser';
import { maybe } from './unit.ts';
import type { ApexUnit } from './unit.ts';

export type Call = DotMethodCallContext | MethodCallContext;

/** All calls whose full text before the bracket matches, for example `System.Database.insert`. */
export function callsOf(unit: ApexUnit, target: RegExp): Call[] {
  return [...unit.nodes(DotMethodCallContext), ...unit.nodes(MethodCallContext)].filter((call) =>
    target.test(calledName(call))
  );
}

/** The calls in a unit of methods of its own class, by their names in lower case. */
export function callsOfOwnMethods(unit: ApexUnit, names: ReadonlySet<string>): Call[] {
  const own = new RegExp(`^(?:this\\.|${unit.name}\\.)?(\\w+)$`, 'i');
  return callsOf(unit, own).filter((call) => names.has(own.exec(calledName(call))?.[1]?.toLowerCase() ?? ''));
}

/** What is called, with its receiver as written and without spaces. */
export function calledName(call: Call): string {
  if (call instanceof MethodCallContext) return maybe(call.id())?.getText() ?? call.getText().split('(')[0] ?? '';
  const parent = call.parentCtx;
  const receiver = parent instanceof DotExpressionContext ? `${parent.expression().getText()}.` : '';
  return `${receiver}${call.anyId().getText()}`;
}

/** The argument expressions of a call. */
export function argumentsOf(call: Call): ExpressionContext[] {
  return maybe(call.expressionList())?.expression_list() ?? [];
}

/** The text of a string literal, also when wrapped in an expression; undefined for anything else. */
export function stringValue(node: ApexParserRuleContext | undefined): string | undefined {
  const literal = literalOf(node);
  const text = maybe(literal?.StringLiteral())?.getText();
  return text === undefined ? undefined : text.slice(1, -1).replace(/\\(['"\\])/g, '$1');
}

/** The value of an integer literal; undefined for anything else. */
export function integerValue(node: ApexParserRuleContext | undefined): number | undefined {
  const text = maybe(literalOf(node)?.IntegerLiteral())?.getText();
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

function literalOf(node: ApexParserRuleContext | undefined): LiteralContext | undefined {
  if (node instanceof LiteralContext) return node;
  if (node instanceof LiteralPrimaryContext) return node.literal();
  return node instanceof PrimaryExpressionContext ? literalOf(node.primary()) : undefined;
}
