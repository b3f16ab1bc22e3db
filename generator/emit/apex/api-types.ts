import { typeNameOf } from '../../model/naming.ts';
import type {
  ApiGroupModel,
  DataType,
  OperationModel,
  ApiPart,
  PackageModel,
  PropertyModel,
  TypeModel
} from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexMemberOf, apexTypeOf, referencesIn, type ClassOf } from './apex-types.ts';
import { apexClassFiles } from './class-file.ts';
import { wordConstants } from './word-constants.ts';

/** Emits one `Dograh<Group>Types` for each group of operations: what its requests and answers are made of. */
export function emitApiTypes(model: PackageModel, render: Render): EmittedFile[] {
  const classOf = apiClassOf(model);
  const { read, written } = directionsOf(model);
  return model.api.filter(hasTypes).flatMap((group) => {
    const types = group.types.map((type) => typeView(type, classOf, read.has(type.name), written.has(type.name)));
    const view = {
      source: group.span.file,
      name: typesClassOf(group),
      description: group.description,
      words: wordConstants(
        group.types.flatMap(({ properties }) => properties.map(({ type }) => type)),
        model
      ),
      types: [...types, ...group.operations.filter(hasQuery).map((operation) => queryView(operation, classOf))]
    };
    const content = render('apex-parts/DograhTypes.cls', view);
    return apexClassFiles('outbound', view.name, content, model.package.apiVersion);
  });
}

/** Whether a group has a class of its own for what travels. */
export function hasTypes({ types, operations }: ApiGroupModel): boolean {
  return types.length > 0 || operations.some(hasQuery);
}

/** Names of the types that come from Dograh, and of those that go there; some do both. */
export function directionsOf(model: ApiPart): {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
} {
  return {
    read: reachable(model, ({ response }) => [response]),
    written: reachable(model, ({ body }) => (body ? [body] : []))
  };
}

/** `CampaignApi` → `DograhCampaignTypes`. */
export function typesClassOf(group: ApiGroupModel): string {
  return `Dograh${group.name.replace(/Api$/, '')}Types`;
}

/** `listRuns` → `ListRunsQuery`. */
export function queryClassOf(operation: OperationModel): string {
  return `${typeNameOf(operation.name)}Query`;
}

/**
 * Where the type of a name is; types of one group may use those of another.
 * @throws {Error} naming the type, when no group has it.
 */
export function apiClassOf(model: ApiPart): ClassOf {
  const owners = new Map(
    model.api.flatMap((group) => group.types.map(({ name }) => [name, `${typesClassOf(group)}.${name}`] as const))
  );
  return (name) => {
    const owner = owners.get(name);
    if (owner === undefined) {
      throw new Error(`No group of operations has a type '${name}'`);
    }
    return owner;
  };
}

export function hasQuery({ query }: OperationModel): boolean {
  return query.length > 0;
}

/** Names of the types that these parts of the operations hold, directly or within one another. */
function reachable(model: ApiPart, roots: (operation: OperationModel) => readonly DataType[]): ReadonlySet<string> {
  const types = new Map(model.api.flatMap((group) => group.types.map((type) => [type.name, type] as const)));
  const found = new Set<string>();
  const waiting = model.api.flatMap(({ operations }) => operations.flatMap(roots)).flatMap(referencesIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!found.has(name)) {
      found.add(name);
      waiting.push(...(types.get(name)?.properties ?? []).flatMap(({ type }) => referencesIn(type)));
    }
  }
  return found;
}

function typeView(type: TypeModel, classOf: ClassOf, read: boolean, written: boolean): object {
  return {
    name: type.name,
    description: type.description === '' ? `${type.name}.` : type.description,
    read,
    written,
    members: type.properties.map((property) => memberView(property, classOf))
  };
}

function queryView(operation: OperationModel, classOf: ClassOf): object {
  return {
    name: queryClassOf(operation),
    description: `What \`${operation.name}\` can be asked for. Whatever is null is left out.`,
    read: false,
    written: false,
    members: operation.query.map((property) => memberView(property, classOf))
  };
}

function memberView(property: PropertyModel, classOf: ClassOf): object {
  const { type } = property;
  const list = type.kind === 'list' && type.of.kind === 'reference';
  return {
    name: apexMemberOf(property.name),
    wire: property.name,
    description: property.description,
    type: apexTypeOf(type, classOf),
    // A template knows no comparisons, so each way of reading and writing is a member of its own.
    items: list ? { type: apexTypeOf(type.of, classOf) } : null,
    nested: type.kind === 'reference',
    plain: !list && type.kind !== 'reference',
    timestamp: type.kind === 'timestamp',
    date: type.kind === 'date',
    asIs: !list && !['reference', 'timestamp', 'date'].includes(type.kind),
    reader: readerOf(property)
  };
}

const readers: Readonly<Partial<Record<DataType['kind'], string>>> = {
  string: 'stringAt',
  enum: 'stringAt',
  recordId: 'stringAt',
  integer: 'integerAt',
  decimal: 'decimalAt',
  boolean: 'booleanAt',
  date: 'dateAt',
  timestamp: 'datetimeAt',
  object: 'mapAt',
  any: 'valueAt',
  reference: 'objectAt'
};

/** Which method of `DograhJsonReader` reads a member. */
function readerOf({ name, type }: PropertyModel): string {
  const reader = type.kind === 'list' ? listReaders[type.of.kind] : readers[type.kind];
  if (reader === undefined) {
    throw new Error(`'${name}' is of a kind that answers of Dograh do not have`);
  }
  return reader;
}

const listReaders: Readonly<Partial<Record<DataType['kind'], string>>> = {
  string: 'stringsAt',
  enum: 'stringsAt',
  object: 'mapsAt',
  reference: 'objectsAt'
};
