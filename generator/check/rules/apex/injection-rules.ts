/** Rules about queries that are put together from texts. PMD has such a rule, but does not see System.Database. */
import {
  Arth2ExpressionContext,
  ArrayExpressionContext,
  ClassBodyDeclarationContext,
  EnhancedForControlContext,
  AssignExpressionContext,
  CoalExpressionContext,
  CondExpressionContext,
  type CreatorContext,
  DotExpressionContext,
  IdPrimaryContext,
  MethodCallExpressionContext,
  MethodDeclarationContext,
  NewExpressionContext,
  PrimaryExpressionContext,
  ReturnStatementContext,
  SubExpressionContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext,
  type ExpressionContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { typeOf } from '../../apex/expressions.ts';
import { modifierNames } from '../../apex/modifiers.ts';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { apexRule } from '../rule.ts';
import { dynamicQuery } from '../../apex/dynamic-soql.ts';

/** Types whose values cannot carry foreign text into a query. */
const harmlessTypes = /^(?:Integer|Long|Decimal|Double|Boolean|Id|Date|Datetime|(?:Schema\.)?SObject(?:Type|Field))$/i;

/** Calls whose result cannot carry foreign text into a query. */
const harmlessCalls = /^(?:System\.)?String\.escapeSingleQuotes\(|\.(?:getName|getLocalName|getSObjectType)\(\)$/i;

export const injection = apexRule({
  id: 'soql-injection',
  what: 'A query is put together with a text that may come from outside.',
  mend: 'Bind the value with System.Database.queryWithBinds, or pass names through a describe call.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      for (const call of callsOf(unit, dynamicQuery)) {
        const text = argumentsOf(call)[0];
        const foreign = text ? foreignParts(text, { unit, project, seen: new Set() }) : [];
        if (foreign[0])
          yield { place: unit.place(call), message: `${foreign[0].getText()} becomes part of the query as it is` };
      }
    }
  }
});

interface Search {
  readonly unit: ApexUnit;
  readonly project: Project;
  /** Local names that are being looked at, so that a name in its own value ends the search. */
  readonly seen: Set<string>;
}

/** The parts of a text that are neither constant nor known to be harmless. */
function foreignParts(expression: ExpressionContext, search: Search): ApexParserRuleContext[] {
  const parts = partsOf(expression) ?? (isHarmless(expression, search) ? [] : namedValues(expression, search));
  if (parts) return parts.flatMap((part) => foreignParts(part, search));
  return [expression];
}

function isHarmless(expression: ExpressionContext, { unit, project }: Search): boolean {
  if (constantValue(expression, unit, project) !== undefined || harmlessCalls.test(expression.getText())) return true;
  return harmlessTypes.test(typeOf(expression, { unit, schema: project.schema }) ?? '');
}

/** What an expression is put together from; undefined for one that is not. */
function partsOf(expression: ExpressionContext): ExpressionContext[] | undefined {
  if (expression instanceof Arth2ExpressionContext || expression instanceof CoalExpressionContext) {
    return expression.expression_list();
  }
  if (expression instanceof CondExpressionContext) return expression.expression_list().slice(1);
  if (expression instanceof SubExpressionContext) return [expression.expression()];
  if (expression instanceof ArrayExpressionContext) return [expression.expression(0)];
  if (expression instanceof NewExpressionContext) return collectionParts(expression.creator());
  const call = expression instanceof DotExpressionContext ? maybe(expression.dotMethodCall()) : undefined;
  if (!call || !(expression instanceof DotExpressionContext)) return undefined;
  const method = call.anyId().getText().toLowerCase();
  if (method === 'join' || (method === 'valueof' && expression.expression().getText() === 'String')) {
    return argumentsOf(call).slice(0, 1);
  }
  return method === 'keyset' || method === 'values' ? [expression.expression()] : undefined;
}

/** The elements of `new List<String>{ a, b }` and the source of `new List<String>(a)`. */
function collectionParts(creator: CreatorContext): ExpressionContext[] {
  const elements = maybe(creator.setCreatorRest())?.expression_list();
  const entries = maybe(creator.mapCreatorRest())?.mapCreatorRestPair_list();
  const given = maybe(maybe(creator.classCreatorRest())?.arguments().expressionList())?.expression_list();
  return [...(elements ?? []), ...(entries ?? []).flatMap((pair) => pair.expression_list()), ...(given ?? [])];
}

/** Everything a name can stand for: a local variable, a private field of the class, what a method's callers pass. */
function namedValues(expression: ExpressionContext, { unit, seen }: Search): ExpressionContext[] | undefined {
  if (expression instanceof MethodCallExpressionContext) return returnedValues(expression, unit, seen);
  const name = expression.getText().toLowerCase();
  const isName = expression instanceof PrimaryExpressionContext && expression.primary() instanceof IdPrimaryContext;
  const method = enclosing(expression, MethodDeclarationContext);
  const key = `${method?.id().getText() ?? ''}.${name}`;
  if (!isName || seen.has(key)) return seen.has(key) ? [] : undefined;
  seen.add(key);
  const local = method ? (localValues(walk(method), name) ?? passedValues(unit, method, name)) : undefined;
  return local ?? fieldValues(unit, name);
}

/** What a method of the same class returns. */
function returnedValues(
  expression: MethodCallExpressionContext,
  unit: ApexUnit,
  seen: Set<string>
): ExpressionContext[] | undefined {
  const name = maybe(expression.methodCall().id())?.getText().toLowerCase() ?? '';
  const methods = unit.nodes(MethodDeclarationContext).filter((method) => method.id().getText().toLowerCase() === name);
  if (methods.length === 0) return undefined;
  if (seen.has(`${name}()`)) return [];
  seen.add(`${name}()`);
  const returns = methods
    .flatMap(walk)
    .filter((node): node is ReturnStatementContext => node instanceof ReturnStatementContext);
  return returns.flatMap((statement) => maybe(statement.expression()) ?? []);
}

/** What is given to a local variable or loop variable of a method. */
function localValues(nodes: readonly ApexParserRuleContext[], name: string): ExpressionContext[] | undefined {
  const isNamed = (node: { id(): ApexParserRuleContext }): boolean => node.id().getText().toLowerCase() === name;
  const loop = nodes.find(
    (node): node is EnhancedForControlContext => node instanceof EnhancedForControlContext && isNamed(node)
  );
  const declared = nodes.find(
    (node): node is VariableDeclaratorContext => node instanceof VariableDeclaratorContext && isNamed(node)
  );
  if (!declared) return loop && [loop.expression()];
  const initial = maybe(declared.expression());
  return [...(initial ? [initial] : []), ...nodes.flatMap((node) => givenBy(node, name))];
}

/** What the class itself passes for a parameter of one of its methods; undefined when nobody in the class calls it. */
function passedValues(unit: ApexUnit, method: MethodDeclarationContext, name: string): ExpressionContext[] | undefined {
  const parameters = maybe(method.formalParameters().formalParameterList())?.formalParameter_list() ?? [];
  const position = parameters.findIndex((parameter) => parameter.id().getText().toLowerCase() === name);
  const modifiers = enclosing(method, ClassBodyDeclarationContext)?.modifier_list() ?? [];
  const isOpen = modifierNames(modifiers).some((modifier) => modifier === 'public' || modifier === 'global');
  if (position < 0 || isOpen) return undefined;
  const calls = callsOf(unit, new RegExp(`^(this\\.|${unit.name}\\.)?${method.id().getText()}$`, 'i'));
  const fitting = calls.filter((call) => argumentsOf(call).length === parameters.length);
  const passed = fitting.flatMap((call) => argumentsOf(call)[position] ?? []);
  return passed.length === 0 ? undefined : passed;
}

/** What a private field of the class is given, wherever that happens; undefined for fields that others may write. */
function fieldValues(unit: ApexUnit, name: string): ExpressionContext[] | undefined {
  const member = unit.nodes(ClassBodyDeclarationContext).find((one) => declaratorNamed(one, name));
  const modifiers = modifierNames(member?.modifier_list() ?? []);
  const declared = member && declaratorNamed(member, name);
  if (!declared || modifiers.some((modifier) => modifier === 'public' || modifier === 'global')) return undefined;
  const initial = maybe(declared.expression());
  return [...(initial ? [initial] : []), ...walk(unit.tree).flatMap((node) => givenBy(node, name))];
}

function declaratorNamed(member: ClassBodyDeclarationContext, name: string): VariableDeclaratorContext | undefined {
  const field = maybe(maybe(member.memberDeclaration())?.fieldDeclaration());
  const declarators = field?.variableDeclarators().variableDeclarator_list() ?? [];
  return declarators.find((one) => one.id().getText().toLowerCase() === name);
}

/** What a node gives to a variable: by assignment, or by adding to a collection. */
function givenBy(node: ApexParserRuleContext, name: string): ExpressionContext[] {
  if (node instanceof AssignExpressionContext) {
    return node.expression(0).getText().toLowerCase() === name ? [node.expression(1)] : [];
  }
  const call = node instanceof DotExpressionContext ? maybe(node.dotMethodCall()) : undefined;
  const isReceiver = node instanceof DotExpressionContext && node.expression().getText().toLowerCase() === name;
  if (!call || !isReceiver || !/^(add|addAll|put)$/i.test(call.anyId().getText())) return [];
  const given = argumentsOf(call);
  return call.anyId().getText().toLowerCase() === 'put' ? given.slice(0, 1) : given;
}

export const injectionRules = [injection];
