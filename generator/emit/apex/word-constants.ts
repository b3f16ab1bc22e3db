import { derived } from '../../model/derived.ts';
import { constantOf } from '../../model/naming.ts';
import type { DataType, EnumValue, PackageModel } from '../../model/types.ts';

export interface WordConstant {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/**
 * Constants for closed lists of words that stand nowhere else: those of picklists and inbound events are in
 * `DograhConstants`.
 */
export function wordConstants(types: readonly DataType[], model: PackageModel): readonly WordConstant[] {
  const known = wordsOfConstants(model);
  const found = new Map<string, readonly EnumValue[]>();
  for (const type of types) {
    collect(type, found);
  }
  return [...found]
    .filter(([name]) => !known.has(name))
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([name, values]) =>
      values.map(({ value, label, description }) => ({
        name: `${constantOf(name)}_${constantOf(value)}`,
        value,
        description: description === '' ? `${label}.` : description
      }))
    );
}

function collect(type: DataType, found: Map<string, readonly EnumValue[]>): void {
  if (type.kind === 'enum') {
    found.set(type.name, type.values);
  } else if (type.kind === 'list' || type.kind === 'map') {
    collect(type.of, found);
  }
}

const wordsOfConstants = derived((model: PackageModel): ReadonlySet<string> => {
  const fields = [...model.objects, ...model.platformEvents, ...model.metadataTypes].flatMap(({ fields }) => fields);
  const picklists = fields.flatMap(({ type }) => (type.kind === 'Picklist' ? [type.enumName] : []));
  const words = model.inboundEvents
    .flatMap(({ envelope }) => envelope)
    .flatMap(({ type }) => (type.kind === 'enum' ? [type.name] : []));
  return new Set([...picklists, ...words]);
});
