import fc from 'fast-check';
import type { Row } from '../load/org-process.ts';
import { KEY, type Condition, type Field, type Query, type Value } from './soql-model.ts';

const MOST_ROWS = 10;
const LETTERS = ['a', 'A', 'b', 'B', 'c', '1', "'"];

const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 3 });
const whole = fc.integer({ min: -3, max: 3 });
const money = fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100);

const values: Readonly<Record<Field, fc.Arbitrary<string | number>>> = {
  Name: word,
  Site: word,
  NumberOfEmployees: whole,
  AnnualRevenue: money
};

const fields = Object.keys(values) as Field[];
const orNull = (field: Field): fc.Arbitrary<Value> => fc.option(values[field], { nil: null, freq: 3 });

/** A few accounts, of which only the name is never empty. */
export const table: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      Name: word,
      Site: orNull('Site'),
      NumberOfEmployees: orNull('NumberOfEmployees'),
      AnnualRevenue: orNull('AnnualRevenue')
    }),
    { maxLength: MOST_ROWS }
  )
  .map((rows) => rows.map((row, index) => ({ ...row, [KEY]: String(index + 100) })));

const field = fc.constantFrom(...fields);

const equality: fc.Arbitrary<Condition> = field.chain((name) =>
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constant(name),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: orNull(name)
  })
);

const inequality: fc.Arbitrary<Condition> = field.chain((name) =>
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constant(name),
    operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    value: values[name]
  })
);

const membership: fc.Arbitrary<Condition> = field.chain((name) =>
  fc.record({
    kind: fc.constant('in' as const),
    field: fc.constant(name),
    values: fc.array(values[name], { minLength: 1, maxLength: 3 }),
    not: fc.boolean()
  })
);

const likeness: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('like' as const),
  field: fc.constantFrom('Name' as const, 'Site' as const),
  pattern: fc.string({ unit: fc.constantFrom('%', '_', ...LETTERS), minLength: 1, maxLength: 4 })
});

const simple = fc.oneof(equality, inequality, membership, likeness);

const combined = (parts: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const),
    parts: fc.array(parts, { minLength: 2, maxLength: 3 })
  });

/** Conditions up to two levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.oneof(simple, combined(fc.oneof(simple, combined(simple))));

export const query: fc.Arbitrary<Query> = fc.record({
  where: fc.option(condition, { nil: null, freq: 5 }),
  orders: fc.uniqueArray(fc.record({ field, descending: fc.boolean(), nullsLast: fc.boolean() }), {
    selector: (order) => order.field,
    maxLength: 2
  }),
  limit: fc.option(fc.integer({ min: 1, max: MOST_ROWS }), { nil: null }),
  offset: fc.integer({ min: 0, max: 3 })
});
