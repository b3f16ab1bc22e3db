/** What a whole number can be when the code runs: literals and constants, followed through variables, parameters and fields. */
import {
  AssignExpressionContext,
  CondExpressionContext,
  DotExpressionContext,
  MethodDeclarationContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import type { Project } from '../project/project.ts';
import { argumentsOf, calledName, callsOf } from './calls.ts';
import { constantValue } from './constants.ts';
import { typeOf } from './expressions.ts';
import { classUnit } from './types.ts';
import { enclosing, maybe, walk, type ApexUnit } from './unit.ts';

/** A value with the place that gives it. */
export interface PossibleValue {
  readonly node: ApexParserRuleContext;
  readonly source: ApexUnit;
  readonly value: number;
}

/** Every value that can be told; none where it comes from outside the project. */
export function possibleValues(
  expression: ApexParserRuleContext,
  unit: ApexUnit,
  project: Project,
  seen = new Set<ApexParserRuleContext>()
): PossibleValue[] {
  if (seen.has(expression)) return [];
  seen.add(expression);
  const follow = (part: ApexParserRuleContext, source: ApexUnit): PossibleValue[] =>
    possibleValues(part, source, project, seen);
  if (expression instanceof CondExpressionContext)
    return [1, 2].flatMap((branch) => follow(expression.expression(branch), unit));
  const value = constantValue(expression, unit, project);
  if (typeof value === 'number') return [{ node: expression, source: unit, value }];
  return [
    ...localValues(expression, unit),
    ...passedValues(expression, unit, project),
    ...fieldValues(expression, unit, project)
  ].flatMap(([part, source]) => follow(part, source));
}

type Given = readonly [value: ApexParserRuleContext, source: ApexUnit];

function isNamed(node: ApexParserRuleContext, name: string): boolean {
  return node.getText().toLowerCase() === name.toLowerCase();
}

/** What a local variable is declared with and assigned. */
function localValues(expression: ApexParserRuleContext, unit: ApexUnit): Given[] {
  const method = enclosing(expression, MethodDeclarationContext);
  const name = expression.getText();
  return (method ? walk(method) : []).flatMap((node): Given[] => {
    if (node instanceof AssignExpressionContext && isNamed(node.expression(0), name))
      return [[node.expression(1), unit]];
    const initial =
      node instanceof VariableDeclaratorContext && isNamed(node.id(), name) ? maybe(node.expression()) : undefined;
    return initial ? [[initial, unit]] : [];
  });
}

/** What the callers of a method pass for its parameter. */
function passedValues(expression: ApexParserRuleContext, unit: ApexUnit, project: Project): Given[] {
  const method = enclosing(expression, MethodDeclarationContext);
  const parameters = maybe(method?.formalParameters().formalParameterList())?.formalParameter_list() ?? [];
  const position = parameters.findIndex((parameter) => isNamed(parameter.id(), expression.getText()));
  if (!method || position < 0) return [];
  const name = method.id().getText();
  return project.apexWith(new RegExp(`\\b${name}\\b`, 'i')).flatMap((source) =>
    callsOf(source, new RegExp(`(^|\\.)${name}$`, 'i')).flatMap((call): Given[] => {
      const argument = argumentsOf(call)[position];
      const isThisMethod =
        argumentsOf(call).length === parameters.length &&
        (source === unit || calledName(call).toLowerCase().startsWith(`${unit.name.toLowerCase()}.`));
      return isThisMethod && argument ? [[argument, source]] : [];
    })
  );
}

/** What a class gives to a field of its own that others read. */
function fieldValues(expression: ApexParserRuleContext, unit: ApexUnit, project: Project): Given[] {
  if (!(expression instanceof DotExpressionContext) || !maybe(expression.anyId())) return [];
  const owner = classUnit(typeOf(expression.expression(), { unit, schema: project.schema }), project);
  const name = expression.anyId().getText();
  if (!owner) return [];
  return owner.nodes(AssignExpressionContext).flatMap((assignment): Given[] => {
    const target = assignment.expression(0);
    const isField = target instanceof DotExpressionContext && maybe(target.anyId()) && isNamed(target.anyId(), name);
    return isField ? [[assignment.expression(1), owner]] : [];
  });
}
