/** The queries of an Apex file with the objects they read. */
import {
  FieldNameContext,
  QueryContext,
  SelectEntryContext,
  SubFieldEntryContext,
  SubQueryContext,
  TypeOfContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { fieldOf, type FieldModel, type ObjectModel, type Schema } from '../project/schema.ts';
import { unknownName } from './dynamic-soql.ts';
import { childNodes, type ApexUnit, maybe } from './unit.ts';

export interface ResolvedQuery {
  readonly node: QueryContext | SubQueryContext;
  /** Undefined when the object or child relationship does not exist. */
  readonly object: ObjectModel | undefined;
  /** What stands after FROM. */
  readonly from: string;
  /** A name the fields may begin with: the alias, or the object itself. */
  readonly prefixes: readonly string[];
  /** The query around it, for a query over a child relationship. */
  readonly parent?: ResolvedQuery;
  readonly isTopLevel: boolean;
}

const resolved = new WeakMap<ApexUnit, { readonly schema: Schema; readonly queries: readonly ResolvedQuery[] }>();

/** Every query and subquery of a unit; of one that cannot be read to its FROM nothing can be told. */
export function queriesOf(unit: ApexUnit, schema: Schema): readonly ResolvedQuery[] {
  const known = resolved.get(unit);
  if (known?.schema === schema) return known.queries;
  const queries = unit
    .nodes(QueryContext)
    .filter((node) => maybe(node.fromNameList()))
    .flatMap((node) => withSubqueries(resolve(node, schema, true), schema));
  resolved.set(unit, { schema, queries });
  return queries;
}

/** Field names that belong to the query itself, not to a query inside it. */
export function fieldNamesOf(clause: ApexParserRuleContext | null | undefined): FieldNameContext[] {
  if (!clause || clause instanceof SubQueryContext || clause instanceof TypeOfContext) return [];
  if (clause instanceof FieldNameContext) return [clause];
  return childNodes(clause).flatMap((child) => fieldNamesOf(child));
}

export interface PathResult {
  readonly field?: FieldModel;
  readonly problem?: string;
  readonly isRelationship?: boolean;
}

/** Follows a field name from the query's object. Nothing is said about objects that are not known. */
export function resolvePath(name: FieldNameContext, query: ResolvedQuery, schema: Schema): PathResult {
  const path = name.soqlId_list().map((part) => part.getText());
  if (path.length > 1 && query.prefixes.includes((path[0] ?? '').toLowerCase())) path.shift();
  let at = query.object;
  for (const [index, part] of path.entries()) {
    if (!at || part === unknownName) return {};
    if (index === path.length - 1) {
      const field = fieldOf(at, part);
      return field ? { field } : { problem: `${at.apiName} has no field ${part}` };
    }
    const parents = at.parents.get(part.toLowerCase());
    if (!parents) return { problem: `${at.apiName} has no relationship ${part}`, isRelationship: true };
    at = parents.length === 1 ? schema.object(parents[0] ?? '') : undefined;
  }
  return {};
}

function resolve(
  node: QueryContext | SubQueryContext,
  schema: Schema,
  isTopLevel: boolean,
  parent?: ResolvedQuery
): ResolvedQuery {
  const list = node.fromNameList();
  const from = list.fieldName_list()[0]?.getText() ?? '';
  const alias = list.soqlId_list()[0]?.getText();
  const name = parent ? parent.object?.children.get(from.toLowerCase()) : from;
  return {
    node,
    object: name === undefined ? undefined : schema.object(name),
    from,
    prefixes: [from, ...(alias === undefined ? [] : [alias])].map((one) => one.toLowerCase()),
    isTopLevel,
    ...(parent && { parent })
  };
}

function withSubqueries(query: ResolvedQuery, schema: Schema): ResolvedQuery[] {
  const inside = directSubqueries(query.node).flatMap((node) => {
    const overRelationship =
      node.parentCtx instanceof SelectEntryContext || node.parentCtx instanceof SubFieldEntryContext;
    return withSubqueries(resolve(node, schema, false, overRelationship ? query : undefined), schema);
  });
  return [query, ...inside];
}

function directSubqueries(node: ApexParserRuleContext): SubQueryContext[] {
  return childNodes(node).flatMap((child) => {
    if (!(child instanceof SubQueryContext)) return directSubqueries(child);
    return maybe(child.fromNameList()) ? [child] : [];
  });
}
