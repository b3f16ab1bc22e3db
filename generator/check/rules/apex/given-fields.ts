/** What a record that code makes is given, and what it needs. */
import {
  AssignExpressionContext,
  DotExpressionContext,
  MethodDeclarationContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext,
  type CreatorContext
} from '@apexdevtools/apex-parser';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import type { FieldModel } from '../../project/schema.ts';
import { childOf, childrenOf, isTrue } from '../../xml/element.ts';

/** True for a field that a record cannot be saved without, and that the platform fills with nothing. */
export function isNeeded(field: FieldModel): boolean {
  if (field.file === undefined || !field.required || field.readOnly || field.type === 'Checkbox') return false;
  const values = childrenOf(childOf(childOf(field.element, 'valueSet'), 'valueSetDefinition'), 'value');
  return !childOf(field.element, 'defaultValue') && !values.some((value) => isTrue(value, 'default'));
}

/** The fields that a record is made with or gets in the same method; undefined where their names cannot be told. */
export function givenFields(creator: CreatorContext, unit: ApexUnit): ReadonlySet<string> | undefined {
  const list = maybe(creator.classCreatorRest().arguments().expressionList())?.expression_list() ?? [];
  const given = new Set(
    list.flatMap((one) => (one instanceof AssignExpressionContext ? [nameOf(one.expression(0))] : []))
  );
  const variable = maybe(enclosing(creator, VariableDeclaratorContext)?.id())?.getText().toLowerCase();
  const method = enclosing(creator, MethodDeclarationContext);
  if (variable === undefined || !method) return given;
  const text = unit.text.slice(method.start.start, (method.stop ?? method.start).stop);
  if (new RegExp(`\\b${variable}\\.put\\(`, 'i').test(text)) return undefined;
  for (const node of walk(method)) {
    const target = node instanceof AssignExpressionContext ? node.expression(0) : undefined;
    if (target instanceof DotExpressionContext && nameOf(target.expression()) === variable && maybe(target.anyId()))
      given.add(nameOf(target.anyId()));
  }
  return given;
}

function nameOf(node: ApexParserRuleContext): string {
  return node.getText().toLowerCase();
}
