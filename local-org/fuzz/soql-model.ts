import type { Row } from '../load/org-process.ts';

/** A field that random queries speak of. */
export type Field = 'Name' | 'Site' | 'NumberOfEmployees' | 'AnnualRevenue';
/** A value of such a field. */
export type Value = string | number | null;
/** How a field is compared with a value. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What a query asks of a row. */
export type Condition =
  | { readonly kind: 'compare'; readonly field: Field; readonly operator: Operator; readonly value: Value }
  | { readonly kind: 'in'; readonly field: Field; readonly values: readonly Value[]; readonly not: boolean }
  | { readonly kind: 'like'; readonly field: 'Name' | 'Site'; readonly pattern: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] };

/** One field of an order. */
export interface Order {
  readonly field: Field;
  readonly descending: boolean;
  readonly nullsLast: boolean;
}

/** A query of accounts. */
export interface Query {
  readonly where: Condition | null;
  readonly orders: readonly Order[];
  readonly limit: number | null;
  readonly offset: number;
}

/** The field that tells the rows apart and decides between rows that are equal. */
export const KEY = 'AccountNumber';

/**
 * Answers a query by looking at every row, in the plainest way.
 * Rules: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm
 * and sforce_api_calls_soql_select_orderby.htm beside it: text is compared without regard to case, a comparison with
 * `<` or `>` never holds for an empty field, `!=` does, and empty fields come first unless the order says otherwise.
 * @returns the keys of the rows in their order
 */
export function answer(rows: readonly Row[], query: Query): string[] {
  const { where } = query;
  const found = rows.filter((row) => where === null || holds(row, where));
  found.sort((a, b) => {
    for (const order of query.orders) {
      const compared = inOrder(fold(a[order.field]), fold(b[order.field]), order);
      if (compared !== 0) return compared;
    }
    return String(a[KEY]) < String(b[KEY]) ? -1 : 1;
  });
  const end = query.limit === null ? undefined : query.offset + query.limit;
  return found.slice(query.offset, end).map((row) => String(row[KEY]));
}

/** @returns whether a row fulfils a condition */
export function holds(row: Row, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => holds(row, part));
    case 'or':
      return condition.parts.some((part) => holds(row, part));
    case 'like':
      return like(fold(row[condition.field]), condition.pattern.toLowerCase());
    case 'in':
      return condition.values.map(fold).includes(fold(row[condition.field])) !== condition.not;
    case 'compare':
      return compare(fold(row[condition.field]), condition.operator, fold(condition.value));
  }
}

function fold(value: unknown): Value {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' ? value : null;
}

function compare(left: Value, operator: Operator, right: Value): boolean {
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  if (left === null || right === null) return false;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

/** Tries every length that a `%` may have. */
function like(text: Value, pattern: string): boolean {
  if (typeof text !== 'string') return false;
  if (pattern === '') return text === '';
  if (pattern.startsWith('%')) {
    return Array.from({ length: text.length + 1 }, (_, at) => at).some((at) => like(text.slice(at), pattern.slice(1)));
  }
  if (text === '') return false;
  return (pattern.startsWith('_') || pattern[0] === text[0]) && like(text.slice(1), pattern.slice(1));
}

function inOrder(left: Value, right: Value, order: Order): number {
  if (left === right) return 0;
  if (left === null || right === null) return (left === null ? -1 : 1) * (order.nullsLast ? -1 : 1);
  return (left < right ? -1 : 1) * (order.descending ? -1 : 1);
}

/** @returns the text of a query that selects the key */
export function soql({ where, orders, limit, offset }: Query): string {
  const by = orders.map(
    ({ field, descending, nullsLast }) =>
      `${field} ${descending ? 'DESC' : 'ASC'} NULLS ${nullsLast ? 'LAST' : 'FIRST'}`
  );
  return [
    `SELECT ${KEY} FROM Account`,
    where ? `WHERE ${written(where)}` : '',
    `ORDER BY ${[...by, KEY].join(', ')}`,
    limit === null ? '' : `LIMIT ${limit}`,
    offset === 0 ? '' : `OFFSET ${offset}`
  ]
    .filter(Boolean)
    .join(' ');
}

/** @returns a condition as SOQL has it */
export function written(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.map((part) => `(${written(part)})`).join(` ${condition.kind.toUpperCase()} `);
    case 'like':
      return `${condition.field} LIKE ${literal(condition.pattern)}`;
    case 'in':
      return `${condition.field} ${condition.not ? 'NOT IN' : 'IN'} (${condition.values.map(literal).join(', ')})`;
    case 'compare':
      return `${condition.field} ${condition.operator} ${literal(condition.value)}`;
  }
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);
}
