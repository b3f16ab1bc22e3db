/** Rules about queries as a whole: what they select, compare, join and skip. */
import {
  WhereLogicalExpressionContext,
  QueryContext,
  ValueContext,
  type ApexParserRuleContext,
  type SelectEntryContext,
  type SoqlFunctionContext,
  type SubQueryContext
} from '@apexdevtools/apex-parser';
import { unknownName } from '../../apex/dynamic-soql.ts';
import { fieldNamesOf, resolvePath, type ResolvedQuery } from '../../apex/soql.ts';
import { maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import { fieldOf, type FieldModel } from '../../project/schema.ts';
import type { Project } from '../../project/project.ts';
import type { Problem } from '../../types.ts';
import { apexRule } from '../rule.ts';
import { recordId } from './code-rules.ts';
import { allQueries } from './soql-rules.ts';
import { comparisonsOf } from './soql-values.ts';

export const selections = apexRule({
  id: 'soql-selection',
  what: 'A query selects a field twice, aggregates one that cannot be calculated, selects a type’s unknown field, or all fields without a limit.',
  mend: 'Select each field once, and sum or average numbers only; FIELDS(ALL) and FIELDS(CUSTOM) need LIMIT 200.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      if (!(query.node instanceof QueryContext)) continue;
      const seen = new Set<string>();
      for (const entry of query.node.selectList().selectEntry_list()) {
        const name = maybe(entry.fieldName())?.getText().toLowerCase();
        for (const given of new Set([name, maybe(entry.soqlId())?.getText().toLowerCase()])) {
          if (given === undefined || given === unknownName.toLowerCase()) continue;
          if (seen.has(given)) yield { place: unit.place(entry), message: `${given} is selected twice` };
          seen.add(given);
        }
        yield* functionProblems(unit, query, entry, project);
        yield* typeOfProblems(unit, query, entry, project);
      }
      const all = /^FIELDS\((ALL|CUSTOM)\)/i.test(query.node.selectList().getText());
      const limit = Number(maybe(maybe(query.node.limitClause())?.IntegerLiteral())?.getText() ?? Number.NaN);
      if (all && !(limit <= 200))
        yield { place: unit.place(query.node), message: 'all fields are selected without LIMIT 200' };
    }
  }
});

function* functionProblems(
  unit: ApexUnit,
  query: ResolvedQuery,
  entry: SelectEntryContext,
  project: Project
): Generator<Problem> {
  const call: SoqlFunctionContext | undefined = maybe(entry.soqlFunction());
  const dated = maybe(maybe(call?.dateFieldName())?.fieldName());
  const { field: date } = dated ? resolvePath(dated, query, project.schema) : {};
  if (call && date && !/^(Date|DateTime|Unknown)$/.test(date.type))
    yield { place: unit.place(call), message: `${date.apiName} is of type ${date.type} and no date` };
  const name = maybe(call?.fieldName());
  if (!call || !name || !(maybe(call.SUM()) ?? maybe(call.AVG()))) return;
  const { field } = resolvePath(name, query, project.schema);
  if (field && field.type !== 'Unknown' && !/^(Number|Currency|Percent|Summary)$/.test(field.type))
    yield { place: unit.place(call), message: `${field.apiName} is of type ${field.type} and cannot be calculated` };
}

function* typeOfProblems(
  unit: ApexUnit,
  query: ResolvedQuery,
  entry: SelectEntryContext,
  project: Project
): Generator<Problem> {
  const relationship = maybe(entry.typeOf())?.fieldName();
  const targets = query.object?.parents.get(relationship?.getText().toLowerCase() ?? '');
  const isPolymorphic = targets !== undefined && (targets.length > 1 || targets[0] === 'Name');
  if (relationship && query.object && !isPolymorphic)
    yield {
      place: unit.place(relationship),
      message: `${query.object.apiName}.${relationship.getText()} does not lead to several objects`
    };
  for (const when of maybe(entry.typeOf())?.whenClause_list() ?? []) {
    const object = project.schema.object(when.fieldName().getText());
    if (!object) yield { place: unit.place(when), message: `there is no object ${when.fieldName().getText()}` };
    for (const name of object ? when.fieldNameList().fieldName_list() : []) {
      if (!name.getText().includes('.') && !fieldOf(object, name.getText()))
        yield { place: unit.place(name), message: `${object?.apiName ?? ''} has no field ${name.getText()}` };
    }
  }
}

export const comparisons = apexRule({
  id: 'soql-comparison',
  what: 'A query compares a restricted picklist with a value that it does not list, anything with less or more than null, or a field with a record id.',
  mend: 'Name a value of the picklist, compare with = or != null, and find records by a name.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      for (const expression of comparisonsOf(query.node)) {
        const name = maybe(expression.fieldName());
        const value = maybe(expression.value());
        if (!name || !value) continue;
        if (
          maybe(value.NULL()) &&
          /[<>]/.test(
            expression
              .comparisonOperator()
              .getText()
              .replace(/^(<>|!=)$/, '')
          )
        )
          yield { place: unit.place(expression), message: 'nothing is less or more than null' };
        const { field } = resolvePath(name, query, project.schema);
        for (const text of textsOf(value)) {
          if (!unit.isTest && recordId.test(text) && /\d.*\d/.test(text))
            yield { place: unit.place(value), message: `'${text}' looks like a record id` };
          if (isUnlisted(field, text) && !maybe(expression.comparisonOperator().LIKE()))
            yield { place: unit.place(value), message: `${field?.apiName ?? ''} has no value ${text}` };
        }
      }
    }
  }
});

function isUnlisted(field: FieldModel | undefined, text: string): boolean {
  return field?.values !== undefined && field.restricted && text !== '' && !field.values.includes(text);
}

function textsOf(value: ValueContext): string[] {
  return walk(value)
    .filter((one): one is ValueContext => one instanceof ValueContext)
    .flatMap((one) => {
      const text = maybe(one.StringLiteral())?.getText();
      return text === undefined || maybe(one.subQuery()) ? [] : [text.slice(1, -1)];
    });
}

export const joins = apexRule({
  id: 'soql-join',
  what: 'A query compares a field with the records of a query inside it that are of another object, that selects no id, or that is one of several alternatives.',
  mend: 'Select the id of the object that the field points to, or a lookup to it.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      for (const expression of comparisonsOf(query.node)) {
        const name = maybe(expression.fieldName());
        const inner = maybe(maybe(expression.value())?.subQuery());
        if (!name || !inner) continue;
        const outer = pointsTo(resolvePath(name, query, project.schema).field, query.object?.apiName);
        const selected = fieldNamesOf(inner.subFieldList())[0]?.getText() ?? '';
        const from = project.schema.object(fromOf(inner));
        const field = fieldOf(from, selected);
        if (!from || !field) continue;
        const joined = pointsTo(field, from.apiName);
        if (isAlternative(expression))
          yield { place: unit.place(inner), message: 'a query inside another cannot be one of several alternatives' };
        if (joined.length === 0)
          yield { place: unit.place(inner), message: `${selected} of the query inside is no id` };
        else if (outer.length > 0 && !outer.some((one) => joined.includes(one)) && !joined.includes('Name'))
          yield { place: unit.place(inner), message: `${name.getText()} is compared with ids of ${joined.join(', ')}` };
      }
    }
  }
});

/** True below an OR of the same query. */
function isAlternative(expression: ApexParserRuleContext): boolean {
  for (let at = expression.parentCtx; at && !(at instanceof QueryContext); at = at.parentCtx)
    if (at instanceof WhereLogicalExpressionContext && at.SOQLOR_list().length > 0) return true;
  return false;
}

function fromOf(node: SubQueryContext): string {
  return node.fromNameList().fieldName_list()[0]?.getText() ?? '';
}

/** The objects whose ids a field holds; empty for a field that holds none. */
function pointsTo(field: FieldModel | undefined, object: string | undefined): readonly string[] {
  if (field?.apiName === 'Id') return object === undefined ? [] : [object];
  return field?.referenceTo ?? [];
}

export const amounts = apexRule({
  id: 'soql-amount',
  what: 'A query skips or returns more rows than the platform allows, or locks rows in an order of its own.',
  mend: 'OFFSET is at most 2,000 and LIMIT 50,000; leave out ORDER BY beside FOR UPDATE.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      const { node } = query;
      if (!(node instanceof QueryContext)) continue;
      const limits: readonly (readonly [ApexParserRuleContext | undefined, string | undefined, number])[] = [
        [maybe(node.offsetClause()), maybe(maybe(node.offsetClause())?.IntegerLiteral())?.getText(), 2000],
        [maybe(node.limitClause()), maybe(maybe(node.limitClause())?.IntegerLiteral())?.getText(), 50_000]
      ];
      for (const [clause, text, most] of limits)
        if (clause && Number(text ?? 0) > most)
          yield { place: unit.place(clause), message: `${text ?? ''} is more than ${most.toLocaleString('en')}` };
      const order = maybe(node.orderByClause());
      if (order && (maybe(node.forClauses())?.UPDATE_list() ?? []).length > 0)
        yield { place: unit.place(order), message: 'ORDER BY and FOR UPDATE exclude each other' };
    }
  }
});

export const soqlShapeRules = [selections, comparisons, joins, amounts];
