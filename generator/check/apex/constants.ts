/** The values of literals and of `static final` constants. */
import {
  Arth2ExpressionContext,
  ClassBodyDeclarationContext,
  DotExpressionContext,
  IdPrimaryContext,
  NegExpressionContext,
  PrimaryExpressionContext,
  SubExpressionContext,
  type ApexParserRuleContext,
  type VariableDeclaratorContext
} from '@apexdevtools/apex-parser';
import { maybe } from './unit.ts';
import type { Project } from '../project/project.ts';
import { integerValue, stringValue } from './calls.ts';
import { modifierNames } from './modifiers.ts';
import { classUnit } from './types.ts';
import type { ApexUnit } from './unit.ts';

/** A number or text that an expression always has; undefined when it may vary. */
export function constantValue(
  expression: ApexParserRuleContext,
  unit: ApexUnit,
  project: Project,
  depth = 0
): number | string | undefined {
  const literal = integerValue(expression) ?? stringValue(expression);
  if (literal !== undefined || depth > 40) return literal;
  if (expression instanceof SubExpressionContext)
    return constantValue(expression.expression(), unit, project, depth + 1);
  if (expression instanceof Arth2ExpressionContext && maybe(expression.ADD()) !== undefined) {
    const [left, right] = expression.expression_list().map((part) => constantValue(part, unit, project, depth + 1));
    if (left === undefined || right === undefined) return undefined;
    return typeof left === 'number' && typeof right === 'number' ? left + right : `${left}${right}`;
  }
  if (expression instanceof NegExpressionContext) {
    const value = constantValue(expression.expression(), unit, project, depth + 1);
    return typeof value === 'number' && expression.getText().startsWith('-') ? -value : undefined;
  }
  if (expression instanceof PrimaryExpressionContext && expression.primary() instanceof IdPrimaryContext) {
    return valueOf(constantNamed(expression.getText(), unit), unit, project, depth);
  }
  if (expression instanceof DotExpressionContext && !maybe(expression.dotMethodCall())) {
    const owner = classUnit(expression.expression().getText().split('.')[0], project);
    const name = expression.anyId().getText();
    return owner ? valueOf(constantNamed(name, owner), owner, project, depth) : undefined;
  }
  return undefined;
}

function valueOf(
  constant: VariableDeclaratorContext | undefined,
  unit: ApexUnit,
  project: Project,
  depth: number
): number | string | undefined {
  const initial = constant?.expression();
  return initial ? constantValue(initial, unit, project, depth + 1) : undefined;
}

function constantNamed(name: string, unit: ApexUnit): VariableDeclaratorContext | undefined {
  const key = name.toLowerCase();
  const fields = unit.nodes(ClassBodyDeclarationContext).flatMap((member) => {
    const modifiers = modifierNames(member.modifier_list());
    const field = maybe(member.memberDeclaration())?.fieldDeclaration();
    return field && modifiers.includes('final') ? field.variableDeclarators().variableDeclarator_list() : [];
  });
  return fields.find((field) => field.id().getText().toLowerCase() === key);
}
