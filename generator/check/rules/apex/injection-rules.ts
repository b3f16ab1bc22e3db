/** Rules about queries that are put together from texts. PMD has such a rule, but does not see System.Database. */
import {
  Arth2ExpressionContext,
  AssignExpressionContext,
  CoalExpressionContext,
  CondExpressionContext,
  DotExpressionContext,
  IdPrimaryContext,
  MethodDeclarationContext,
  PrimaryExpressionContext,
  SubExpressionContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext,
  type ExpressionContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { apexRule } from '../rule.ts';
import { dynamicQuery } from './soql-rules.ts';

/** Calls whose result cannot carry foreign text into a query. */
const harmlessCalls =
  /escapeSingleQuotes\(|\.getName\(\)$|\.getLocalName\(\)$|^String\.valueOf\(|\.getSObjectType\(\)/i;

export const injection = apexRule({
  id: 'soql-injection',
  what: 'A query is put together with a text that may come from outside.',
  mend: 'Bind the value with System.Database.queryWithBinds, or pass names through a describe call.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      for (const call of callsOf(unit, dynamicQuery)) {
        const text = argumentsOf(call)[0];
        const foreign = text ? foreignParts(text, unit, project, new Set()) : [];
        if (foreign[0])
          yield { place: unit.place(call), message: `${foreign[0].getText()} becomes part of the query as it is` };
      }
    }
  }
});

/** The parts of a text that are neither constant nor known to be harmless. */
function foreignParts(
  expression: ExpressionContext,
  unit: ApexUnit,
  project: Project,
  seen: Set<string>
): ApexParserRuleContext[] {
  if (constantValue(expression, unit, project) !== undefined) return [];
  const inside = (part: ExpressionContext): ApexParserRuleContext[] => foreignParts(part, unit, project, seen);
  if (expression instanceof Arth2ExpressionContext || expression instanceof CoalExpressionContext)
    return expression.expression_list().flatMap(inside);
  if (expression instanceof CondExpressionContext) return expression.expression_list().slice(1).flatMap(inside);
  if (expression instanceof SubExpressionContext) return inside(expression.expression());
  if (harmlessCalls.test(expression.getText())) return [];
  const join = expression instanceof DotExpressionContext ? maybe(expression.dotMethodCall()) : undefined;
  if (join?.anyId().getText().toLowerCase() === 'join')
    return (maybe(join.expressionList())?.expression_list() ?? []).flatMap(inside);
  const values = localValues(expression, seen);
  return values.length > 0 ? values.flatMap(inside) : isSeen(expression, seen) ? [] : [expression];
}

function isSeen(expression: ExpressionContext, seen: ReadonlySet<string>): boolean {
  return seen.has(expression.getText().toLowerCase());
}

/** Everything a local variable is given in its method; empty for a parameter or a field. */
function localValues(expression: ExpressionContext, seen: Set<string>): ExpressionContext[] {
  const name = expression.getText().toLowerCase();
  const isName = expression instanceof PrimaryExpressionContext && expression.primary() instanceof IdPrimaryContext;
  const method = enclosing(expression, MethodDeclarationContext);
  if (!isName || !method || seen.has(name)) return [];
  const nodes = [...walk(method)];
  const declared = nodes.find(
    (node): node is VariableDeclaratorContext =>
      node instanceof VariableDeclaratorContext && node.id().getText().toLowerCase() === name
  );
  if (!declared) return [];
  seen.add(name);
  const initial = maybe(declared.expression());
  const assigned = nodes.flatMap((node) =>
    node instanceof AssignExpressionContext && node.expression(0).getText().toLowerCase() === name
      ? [node.expression(1)]
      : []
  );
  return [...(initial ? [initial] : []), ...assigned];
}

export const injectionRules = [injection];
