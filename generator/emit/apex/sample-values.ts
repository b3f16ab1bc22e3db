import type { DataType, PropertyModel } from '../../model/types.ts';
import { withLast } from './constants.ts';

/** A value in Apex code, as the partial `apex-value` writes it: exactly one of its members is there. */
export interface ValueView {
  readonly text?: string;
  readonly number?: { readonly value: number };
  readonly word?: 'true' | 'false';
  /** The id of the user that runs the test: the only record id that every org has. */
  readonly caller?: true;
  readonly organization?: true;
  readonly instant?: { readonly minute: number };
  readonly day?: { readonly number: number };
  readonly list?: { readonly type: string; readonly items: readonly (ValueView & { readonly last: boolean })[] };
  readonly members?: readonly { readonly key: string; readonly value: ValueView; readonly last: boolean }[];
}

/** A made-up value of a member, different from that of its neighbours so that a mix-up shows. */
export interface Sample {
  /** As somebody sends it. */
  readonly json: ValueView;
  /** As Apex holds it. */
  readonly apex: ValueView;
  /** As Apex sends it. */
  readonly written: ValueView;
}

const firstNumber = 1000;
const quarter = 0.25;

/**
 * The same value for the same member on every run. Points in time come in both forms that Dograh writes.
 *
 * @param index place of the member among its neighbours
 * @throws {Error} when a value of this kind refers to a type of its own, of which there is no sample here
 */
export function sampleOf({ name, type }: Pick<PropertyModel, 'name' | 'type'>, index: number): Sample {
  switch (type.kind) {
    case 'string':
    case 'text':
    case 'any':
      return same({ text: `${name}-${index}` });
    case 'integer':
      return same({ number: { value: firstNumber + index } });
    case 'decimal':
      return same({ number: { value: firstNumber + index + quarter } });
    case 'boolean':
      return same({ word: index % 2 === 0 ? 'true' : 'false' });
    case 'enum':
      return same({ text: type.values[0]?.value ?? '' });
    case 'timestamp':
      return timestamp(index);
    case 'date':
      return date(index);
    case 'recordId':
      return same(name === 'organizationId' ? { organization: true } : { caller: true });
    case 'object':
      return same(objectOf([{ key: name, value: { text: `${name}-${index}` } }]));
    case 'list':
      return listSample(name, type.of, index);
    default:
      throw new Error(`There is no sample for '${name}', which is of kind ${type.kind}`);
  }
}

/** A JSON object in Apex code. */
export function objectOf(members: readonly { readonly key: string; readonly value: ValueView }[]): ValueView {
  return { members: withLast(members) };
}

/** A list in Apex code. */
export function listOf(type: string, items: readonly ValueView[]): ValueView {
  return { list: { type, items: withLast(items) } };
}

function same(value: ValueView): Sample {
  return { json: value, apex: value, written: value };
}

const minutes = 60;
const days = 28;

function timestamp(index: number): Sample {
  const minute = index % minutes;
  const start = `2026-01-31T08:${twoDigits(minute)}:07`;
  return {
    json: { text: index % 2 === 0 ? `${start}.000456+00:00` : `${start}Z` },
    apex: { instant: { minute } },
    written: { text: `${start}.000Z` }
  };
}

function date(index: number): Sample {
  const number = (index % days) + 1;
  const text = { text: `2026-02-${twoDigits(number)}` };
  return { json: text, apex: { day: { number } }, written: text };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Two items, so that their order shows. */
function listSample(name: string, of: DataType, index: number): Sample {
  const items = [index, index + 1].map((place) => sampleOf({ name, type: of }, place).json);
  return same(listOf(listTypeOf(of), items));
}

function listTypeOf({ kind }: DataType): string {
  if (kind === 'object') return 'List<Map<String, Object>>';
  return kind === 'recordId' ? 'List<Id>' : 'List<String>';
}
