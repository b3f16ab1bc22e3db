/** Rules about the values that queries compare fields with. */
import type { ValueContext } from '@apexdevtools/apex-parser';
import {
  BoundExpressionContext,
  FieldExpressionContext,
  IdPrimaryContext,
  LimitClauseContext,
  QueryContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { declarationsOf } from '../../apex/declarations.ts';
import { elementType, typeOf } from '../../apex/expressions.ts';
import { queryTexts, unknownName } from '../../apex/dynamic-soql.ts';
import { resolvePath } from '../../apex/soql.ts';
import { maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import type { Problem } from '../../types.ts';
import { apexRule } from '../rule.ts';
import { allQueries } from './soql-rules.ts';

type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'dateTime' | 'time';

const kindOfFieldType: Readonly<Record<string, ValueKind>> = {
  AutoNumber: 'text',
  Checkbox: 'boolean',
  Currency: 'number',
  Date: 'date',
  DateTime: 'dateTime',
  Email: 'text',
  Hierarchy: 'text',
  Id: 'text',
  Lookup: 'text',
  MasterDetail: 'text',
  MetadataRelationship: 'text',
  MultiselectPicklist: 'text',
  Number: 'number',
  Percent: 'number',
  Phone: 'text',
  Picklist: 'text',
  Text: 'text',
  TextArea: 'text',
  Time: 'time',
  Url: 'text'
};

const kindOfApexType: Readonly<Record<string, ValueKind>> = {
  boolean: 'boolean',
  date: 'date',
  datetime: 'dateTime',
  decimal: 'number',
  double: 'number',
  id: 'text',
  integer: 'number',
  long: 'number',
  string: 'text',
  time: 'time'
};

export const literalTypes = apexRule({
  id: 'soql-value-type',
  what: 'A query compares a field with a value of another type, or with an operator the field does not know.',
  mend: 'Write the value in the field’s type: text in quotes, numbers, dates and booleans without.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      for (const expression of comparisonsOf(query.node)) {
        const name = maybe(expression.fieldName());
        const value = maybe(expression.value());
        if (!name || !value) continue;
        const { field } = resolvePath(name, query, project.schema);
        const expected = kindOfFieldType[field?.type ?? ''];
        if (!field || expected === undefined) continue;
        const written = (maybe(value.DateLiteral()) && 'date') ?? (maybe(value.DateTimeLiteral()) && 'dateTime');
        if (written && /^date/.test(expected) && written !== expected)
          yield {
            place: unit.place(value),
            message: `${field.apiName} is of type ${field.type} and is compared with a ${written}`
          };
        for (const actual of valueKinds(value, unit, project)) {
          if (!comparable(expected, actual))
            yield {
              place: unit.place(value),
              message: `${field.apiName} is of type ${field.type} and is compared with a ${actual}`
            };
        }
        if (maybe(expression.comparisonOperator().LIKE()) && expected !== 'text')
          yield {
            place: unit.place(expression),
            message: `${field.apiName} is of type ${field.type}; LIKE is for text`
          };
        if (
          /^(INCLUDES|EXCLUDES)$/i.test(expression.comparisonOperator().getText()) &&
          field.type !== 'MultiselectPicklist'
        ) {
          yield { place: unit.place(expression), message: `${field.apiName} is no multi-select picklist` };
        }
      }
    }
  }
});

/** The comparisons in the WHERE clause of a query, without those of queries inside it. */
export function comparisonsOf(node: ApexParserRuleContext): FieldExpressionContext[] {
  const inside = node instanceof QueryContext ? node.whereClause() : undefined;
  return inside
    ? walk(inside).filter(
        (one): one is FieldExpressionContext => one instanceof FieldExpressionContext && enclosingQuery(one) === node
      )
    : [];
}

function enclosingQuery(node: ApexParserRuleContext): ApexParserRuleContext | undefined {
  for (let at = node.parentCtx; at; at = at.parentCtx)
    if (/^(Query|SubQuery)Context$/.test(at.constructor.name)) return at;
  return undefined;
}

function comparable(expected: ValueKind, actual: ValueKind): boolean {
  if (expected === actual) return true;
  return (expected === 'dateTime' && actual === 'date') || (expected === 'date' && actual === 'dateTime');
}

/** The kinds of the literals and bound values of one comparison; none where they cannot be told. */
function valueKinds(value: ValueContext, unit: ApexUnit, project: Project): ValueKind[] {
  const list = value.valueList();
  if (maybe(list)) return list.value_list().flatMap((one) => valueKinds(one, unit, project));
  if (maybe(value.StringLiteral())) return ['text'];
  if (maybe(value.BooleanLiteral())) return ['boolean'];
  if (maybe(value.signedNumber())) return ['number'];
  if (maybe(value.DateLiteral())) return ['date'];
  if (maybe(value.DateTimeLiteral())) return ['dateTime'];
  const bound = maybe(value.boundExpression());
  if (!bound) return [];
  const type = typeOf(bound.expression(), { unit, schema: project.schema });
  const kind = kindOfApexType[(elementType(type) ?? type ?? '').toLowerCase()];
  return kind ? [kind] : [];
}

export const boundNames = apexRule({
  id: 'soql-bind',
  what: 'A query binds a variable that does not exist, or limits by something that is no whole number.',
  mend: 'Declare the variable or correct its name.',
  *check(project) {
    yield* textBinds(project);
    for (const unit of project.apex) {
      const declared = visibleNames(unit, project);
      for (const bound of unit.nodes(BoundExpressionContext)) {
        const root = walk(bound).find((node): node is IdPrimaryContext => node instanceof IdPrimaryContext);
        const name = root?.id().getText() ?? '';
        if (root && declared && /^[a-z]/.test(name) && !declared.has(name.toLowerCase()))
          yield { place: unit.place(root), message: `there is no variable ${name}` };
        const limited =
          bound.parentCtx instanceof LimitClauseContext
            ? typeOf(bound.expression(), { unit, schema: project.schema })
            : undefined;
        if (limited !== undefined && !/^(Integer|Long)$/i.test(limited))
          yield { place: unit.place(bound), message: `LIMIT takes an Integer, not a ${limited}` };
      }
    }
  }
});

/** A bound name is a variable, or a key of the map beside the query, which stands in the code as a text. */
function* textBinds(project: Project): Generator<Problem> {
  for (const text of queryTexts(project)) {
    const declared = visibleNames(text.within, project);
    for (const bound of text.nodes(BoundExpressionContext)) {
      const name = /^\w+/.exec(bound.expression().getText())?.[0] ?? '';
      const isKey = new RegExp(`'${name}'`, 'i').test(text.within.text);
      if (declared && name !== unknownName && !isKey && !declared.has(name.toLowerCase()))
        yield { place: text.place(), message: `there is no variable and no bind ${name}` };
    }
  }
}

/** All names a unit and its ancestors declare; undefined when an ancestor is not in the project. */
function visibleNames(unit: ApexUnit, project: Project): ReadonlySet<string> | undefined {
  const names = new Set(declarationsOf(unit).map((one) => one.name));
  for (const match of unit.text.matchAll(/\bextends\s+([\w.]+)/gi)) {
    const ancestor = project.apex.find(
      (one) => one.name.toLowerCase() === (match[1] ?? '').split('.')[0]?.toLowerCase()
    );
    if (!ancestor && !/exception$/i.test(match[1] ?? '')) return undefined;
    if (ancestor) for (const one of declarationsOf(ancestor)) names.add(one.name);
  }
  return names;
}

export const soqlValueRules = [literalTypes, boundNames];
