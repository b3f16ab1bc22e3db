import type { DataType, PropertyModel, TypeModel } from '../../model/types.ts';
import { apexMemberOf, apexTypeOf, referencesIn, type ClassOf } from './apex-types.ts';
import { withLast } from './constants.ts';
import { listOf, objectOf, sampleOf, type ValueView } from './sample-values.ts';

/** The types that a test meets: what they are made of, and where they are in Apex. */
export interface KnownTypes {
  readonly byName: ReadonlyMap<string, TypeModel>;
  readonly classOf: ClassOf;
}

/** One value of a sample: a member, or a member of an object or of one of the objects in a list. */
interface Spot {
  readonly property: PropertyModel;
  readonly item: { readonly index: number } | null;
  readonly leaf: PropertyModel | null;
  /** Place among its neighbours, from which the value follows. */
  readonly place: number;
}

/** The test that a type is read member by member. */
export function readTestView(type: TypeModel, known: KnownTypes): object {
  const lists = type.properties.filter(({ type: { kind } }) => kind === 'list');
  return {
    ...namesOf(type, known),
    json: withLast(
      type.properties.map((property, place) => ({ key: property.name, value: jsonOf(property, place, known) }))
    ),
    checks: spotsOf(type, known).map((spot) => ({ ...pathOf(spot), value: sampleAt(spot).apex })),
    lists: lists.map(({ name }) => ({ name: apexMemberOf(name) })),
    others: type.properties
      .filter((property) => !lists.includes(property))
      .map(({ name }) => ({ name: apexMemberOf(name) })),
    // What may be anything is never of the wrong kind.
    choosy: type.properties.every(({ type: { kind } }) => kind !== 'any')
  };
}

/**
 * The test that a type is written member by member.
 *
 * @param read whether it comes from Dograh too: then its lists are never null
 */
export function writeTestView(
  type: TypeModel,
  known: KnownTypes,
  read: boolean
): { readonly lists: readonly object[] } {
  const always = read ? type.properties.filter((property) => property.type.kind === 'list') : [];
  const view = {
    ...namesOf(type, known),
    ...objectsWithin(type, known),
    sets: spotsOf(type, known).map((spot) => ({ ...pathOf(spot), value: sampleAt(spot).apex })),
    checks: spotsOf(type, known).map((spot) => ({ ...wireOf(spot), value: sampleAt(spot).written })),
    size: type.properties.length,
    always: withLast(always.map(({ name }) => ({ name })))
  };
  return view;
}

/** The test that a type that only Apex and its pages know gives back what it was given. */
export function carryTestView(type: TypeModel, known: KnownTypes): object {
  // There is no sample of a map: of such a member the name is tested alone.
  const filled = { ...type, properties: type.properties.filter(({ type: { kind } }) => kind !== 'map') };
  return {
    ...namesOf(type, known),
    ...objectsWithin(type, known),
    values: spotsOf(filled, known).map((spot) => ({ ...pathOf(spot), value: sampleAt(spot).apex })),
    names: withLast(type.properties.map(({ name }) => ({ name: apexMemberOf(name) })))
  };
}

/** The members that hold objects, which have to be made before anything can be put into them. */
function objectsWithin(
  type: TypeModel,
  { classOf }: KnownTypes
): { readonly nested: readonly object[]; readonly lists: readonly object[] } {
  const nested = type.properties.filter((property) => property.type.kind === 'reference');
  const lists = type.properties.filter((property) => itemTypeOf(property) !== null);
  return {
    nested: nested.map(({ name, type: of }) => ({ name: apexMemberOf(name), type: apexTypeOf(of, classOf) })),
    lists: lists.map((property) => ({
      name: apexMemberOf(property.name),
      type: apexTypeOf(property.type, classOf),
      item: apexTypeOf(itemTypeOf(property) ?? property.type, classOf)
    }))
  };
}

function namesOf({ name }: TypeModel, { classOf }: KnownTypes): object {
  return { name, className: classOf(name), sample: `${name.charAt(0).toLowerCase()}${name.slice(1)}Json` };
}

/** A sample of one type; of the types within it one member each, since they have tests of their own. */
function spotsOf(type: TypeModel, known: KnownTypes): Spot[] {
  return type.properties.flatMap((property, place): Spot[] => {
    const itemType = itemTypeOf(property);
    if (itemType !== null) {
      const leaf = leafOf(itemType, known);
      return [0, 1].map((index) => ({ property, item: { index }, leaf, place: place + index }));
    }
    const leaf = property.type.kind === 'reference' ? leafOf(property.type, known) : null;
    return [{ property, item: null, leaf, place }];
  });
}

function jsonOf(property: PropertyModel, place: number, known: KnownTypes): ValueView {
  const itemType = itemTypeOf(property);
  if (itemType !== null) {
    return listOf(
      'List<Object>',
      [place, place + 1].map((each) => leafObject(itemType, each, known))
    );
  }
  return property.type.kind === 'reference' ? leafObject(property.type, place, known) : sampleOf(property, place).json;
}

function leafObject(type: DataType, place: number, known: KnownTypes): ValueView {
  const leaf = leafOf(type, known);
  return objectOf([{ key: leaf.name, value: sampleOf(leaf, place).json }]);
}

/** The objects that a list holds; null when it holds plain values, or when the member is no list. */
function itemTypeOf({ type }: PropertyModel): DataType | null {
  return type.kind === 'list' && type.of.kind === 'reference' ? type.of : null;
}

/**
 * The member by which an object within another is recognized.
 * @throws {Error} when all that it has are objects again
 */
function leafOf(type: DataType, { byName }: KnownTypes): PropertyModel {
  const [name = ''] = referencesIn(type);
  const leaf = byName.get(name)?.properties.find((property) => referencesIn(property.type).length === 0);
  if (leaf === undefined) {
    throw new Error(`A test cannot tell one '${name}' from another: it has no plain member`);
  }
  return leaf;
}

function sampleAt({ property, leaf, place }: Spot): ReturnType<typeof sampleOf> {
  return sampleOf(leaf ?? property, place);
}

function pathOf({ property, item, leaf }: Spot): object {
  return { name: apexMemberOf(property.name), item, leaf: leaf && { name: apexMemberOf(leaf.name) } };
}

function wireOf({ property, item, leaf }: Spot): object {
  return { wire: property.name, item, leaf: leaf && { wire: leaf.name }, plain: item === null && leaf === null };
}
