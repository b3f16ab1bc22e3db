/** The static type of simple expressions, as far as rules about records need it. */
import {
  ArrayExpressionContext,
  CastExpressionContext,
  CoalExpressionContext,
  DotExpressionContext,
  IdPrimaryContext,
  MethodCallExpressionContext,
  MethodDeclarationContext,
  NewExpressionContext,
  PrimaryExpressionContext,
  SoqlPrimaryContext,
  SubExpressionContext,
  ThisPrimaryContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { maybe } from './unit.ts';
import type { Schema } from '../project/schema.ts';
import { typeOfName } from './declarations.ts';
import type { ApexUnit } from './unit.ts';

/** What an expression's type depends on. */
export interface TypeContext {
  readonly unit: ApexUnit;
  readonly schema: Schema;
}

/** The type as written in a declaration; undefined when it cannot be told. */
export function typeOf(expression: ApexParserRuleContext, context: TypeContext): string | undefined {
  if (expression instanceof PrimaryExpressionContext) return typeOfPrimary(expression.primary(), context);
  if (expression instanceof SubExpressionContext) return typeOf(expression.expression(), context);
  if (expression instanceof CastExpressionContext) return expression.typeRef().getText();
  if (expression instanceof NewExpressionContext) return expression.creator().createdName().getText();
  if (expression instanceof CoalExpressionContext) return typeOf(expression.expression(0), context);
  if (expression instanceof ArrayExpressionContext) return elementType(typeOf(expression.expression(0), context));
  if (expression instanceof DotExpressionContext) return typeOfMember(expression, context);
  if (expression instanceof MethodCallExpressionContext) {
    return returnType(maybe(expression.methodCall().id())?.getText(), context.unit);
  }
  return undefined;
}

/** `Call__c` for `List<Call__c>`, `Call__c[]` and `Map<Id, Call__c>`; undefined for other types. */
export function elementType(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const array = /^(.*)\[\]$/.exec(type);
  const list = /^(?:List|Set|Iterable)<(.*)>$/i.exec(type);
  const map = /^Map<[^,]*,(.*)>$/i.exec(type);
  return array?.[1] ?? list?.[1] ?? map?.[1];
}

/** The object that a record or a list of records is of; undefined for anything else. */
export function recordType(type: string | undefined): string | undefined {
  const single = elementType(type) ?? type;
  return single?.replace(/^Schema\./i, '');
}

function typeOfPrimary(primary: ApexParserRuleContext, context: TypeContext): string | undefined {
  if (primary instanceof IdPrimaryContext) return typeOfName(context.unit, primary.id().getText(), primary);
  if (primary instanceof SoqlPrimaryContext) {
    const from = primary.soqlLiteral().query().fromNameList().getText();
    return `List<${from}>`;
  }
  return undefined;
}

function typeOfMember(expression: DotExpressionContext, context: TypeContext): string | undefined {
  const call = expression.dotMethodCall();
  const target = expression.expression();
  if (maybe(call)) return typeOfCall(call.anyId().getText().toLowerCase(), typeOf(target, context));
  const member = expression.anyId().getText();
  if (target instanceof PrimaryExpressionContext && target.primary() instanceof ThisPrimaryContext) {
    return typeOfName(context.unit, member, expression);
  }
  const object = context.schema.object(recordType(typeOf(target, context)) ?? '');
  return object?.parents.get(member.toLowerCase())?.[0];
}

function typeOfCall(method: string, targetType: string | undefined): string | undefined {
  if (method === 'get' || method === 'remove') return elementType(targetType);
  if (method === 'values') {
    const element = elementType(targetType);
    return element === undefined ? undefined : `List<${element}>`;
  }
  return method === 'clone' || method === 'deepclone' ? targetType : undefined;
}

function returnType(name: string | undefined, unit: ApexUnit): string | undefined {
  const method = unit
    .nodes(MethodDeclarationContext)
    .find((one) => one.id().getText().toLowerCase() === name?.toLowerCase());
  return maybe(method?.typeRef())?.getText();
}
