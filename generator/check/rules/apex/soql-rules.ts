/** Rules about the names in queries: compilers do not know our objects, the schema does. */
import type { SubQueryContext } from '@apexdevtools/apex-parser';
import { maybe } from '../../apex/unit.ts';
import { QueryContext, type ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf } from '../../apex/calls.ts';
import { dynamicQuery, queryTexts, QueryText, unknownName } from '../../apex/dynamic-soql.ts';
import { fieldNamesOf, queriesOf, resolvePath, type ResolvedQuery } from '../../apex/soql.ts';
import type { ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { longTextTypes } from '../../project/schema.ts';
import { apexRule } from '../rule.ts';

/** Every query of the project with its unit, also those that the code holds as texts. */
export function* allQueries(project: Project): Generator<{ unit: ApexUnit; query: ResolvedQuery }> {
  for (const unit of [...project.apex, ...queryTexts(project)])
    for (const query of queriesOf(unit, project.schema)) yield { unit, query };
}

export const queryTextSyntax = apexRule({
  id: 'soql-text',
  what: 'A text that is run as a query is none.',
  mend: 'Correct the query; the message says where it cannot be read on.',
  *check(project) {
    for (const unit of queryTexts(project)) {
      const [error] = unit.isComplete ? unit.errors : [];
      if (error) yield { place: unit.place(), message: `the query cannot be read: ${error.message}` };
    }
  }
});

function selectOf(node: QueryContext | SubQueryContext): ApexParserRuleContext {
  return node instanceof QueryContext ? node.selectList() : node.subFieldList();
}

/** The clauses of a query that name fields. */
function clausesOf(node: QueryContext | SubQueryContext): (ApexParserRuleContext | null)[] {
  const common = [selectOf(node), node.whereClause(), node.orderByClause()];
  return node instanceof QueryContext ? [...common, node.groupByClause(), node.withClause()] : common;
}

export const queryObjects = apexRule({
  id: 'soql-object',
  what: 'A query reads an object that does not exist.',
  mend: 'Name an existing object after FROM.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      if (!query.object && !query.parent && query.from !== unknownName)
        yield { place: unit.place(query.node.fromNameList()), message: `there is no object ${query.from}` };
    }
  }
});

export const childRelationships = apexRule({
  id: 'soql-child-relationship',
  what: 'A subquery reads a child relationship that the object does not have.',
  mend: 'Use the relationshipName of the lookup, with __r for a custom one.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      if (!query.object && query.parent?.object && !query.parent.object.children.has(query.from.toLowerCase())) {
        yield {
          place: unit.place(query.node.fromNameList()),
          message: `${query.parent.object.apiName} has no child relationship ${query.from}`
        };
      }
    }
  }
});

export const queryFields = apexRule({
  id: 'soql-field',
  what: 'A query names a field that its object does not have.',
  mend: 'Correct the field’s API name.',
  *check(project) {
    yield* pathProblems(project, false);
  }
});

export const queryRelationships = apexRule({
  id: 'soql-relationship',
  what: 'A query follows a parent relationship that does not exist.',
  mend: 'Follow the lookup’s name with __r, or the standard relationship without Id.',
  *check(project) {
    yield* pathProblems(project, true);
  }
});

function* pathProblems(
  project: Project,
  relationships: boolean
): ReturnType<(typeof queryFields)['check']> extends Iterable<infer Problem> ? Generator<Problem> : never {
  for (const { unit, query } of allQueries(project)) {
    for (const name of clausesOf(query.node).flatMap((clause) => fieldNamesOf(clause))) {
      const { problem, isRelationship = false } = resolvePath(name, query, project.schema);
      if (problem !== undefined && isRelationship === relationships)
        yield { place: unit.place(name), message: problem };
    }
  }
}

export const longTextUse = apexRule({
  id: 'soql-long-text',
  what: 'A query filters, sorts or groups by a long text field.',
  mend: 'Filter by another field, or keep a short copy of the text in a Text field.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      const { node } = query;
      const clauses = [
        node.whereClause(),
        node.orderByClause(),
        ...(node instanceof QueryContext ? [node.groupByClause()] : [])
      ];
      for (const name of clauses.flatMap((clause) => fieldNamesOf(clause))) {
        const { field } = resolvePath(name, query, project.schema);
        if (field && longTextTypes.has(field.type))
          yield { place: unit.place(name), message: `${field.apiName} is of type ${field.type}` };
      }
    }
  }
});

export const grouping = apexRule({
  id: 'soql-grouping',
  what: 'A query with GROUP BY selects a field that is neither grouped by nor aggregated, or mixes fields and aggregates without GROUP BY.',
  mend: 'Add the field to GROUP BY or aggregate it.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      if (!(query.node instanceof QueryContext)) continue;
      const group = maybe(query.node.groupByClause());
      const entries = query.node.selectList().selectEntry_list();
      const aggregated = entries.some((entry) =>
        /^(COUNT|SUM|AVG|MIN|MAX|COUNT_DISTINCT)\(./i.test(maybe(entry.soqlFunction())?.getText() ?? '')
      );
      if (!group && !aggregated) continue;
      const grouped = new Set(fieldNamesOf(group).map((name) => name.getText().toLowerCase()));
      for (const entry of entries) {
        const name = entry.fieldName();
        if (maybe(name) && !grouped.has(name.getText().toLowerCase()))
          yield { place: unit.place(name), message: `${name.getText()} is selected but not grouped by` };
      }
    }
  }
});

export const queryAccess = apexRule({
  id: 'soql-access-mode',
  what: 'A query does not say whose rights it runs with.',
  mend: 'Write WITH USER_MODE, or WITH SYSTEM_MODE where the user’s rights must not matter.',
  *check(project) {
    for (const { unit, query } of allQueries(project)) {
      if (!(query.node instanceof QueryContext) || query.parent || !query.isTopLevel) continue;
      if (unit instanceof QueryText) continue;
      const mode = query.node.withClause();
      if (!maybe(mode)?.USER_MODE() && !maybe(mode)?.SYSTEM_MODE())
        yield { place: unit.place(query.node), message: 'the query has no access mode' };
    }
    for (const unit of project.apex) {
      for (const call of callsOf(unit, dynamicQuery)) {
        const last = argumentsOf(call).at(-1)?.getText() ?? '';
        if (!/accessLevel|_MODE$/i.test(last))
          yield { place: unit.place(call), message: 'the query has no access mode' };
      }
    }
  }
});

export const soqlRules = [
  queryTextSyntax,
  queryObjects,
  childRelationships,
  queryFields,
  queryRelationships,
  longTextUse,
  grouping,
  queryAccess
];
