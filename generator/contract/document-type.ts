import { isRecord, type JsonRecord } from './json.ts';

/** A schema of an OpenAPI document, reduced to what can be compared. */
export interface DocumentType {
  readonly kind: 'any' | 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'object' | 'union';
  readonly nullable: boolean;
  /** `date-time`, `date` and so on; only of strings. */
  readonly format: string | null;
  /** The only values that a string can have; null when it can have any. */
  readonly values: readonly string[] | null;
  /** Element of a list, value of a map. */
  readonly element: JsonRecord | null;
  /** Members of an object with named members. */
  readonly properties: ReadonlyMap<string, { readonly schema: JsonRecord; readonly required: boolean }>;
  /** The alternatives of a union, without null. */
  readonly alternatives: readonly JsonRecord[];
}

const plain: DocumentType = {
  kind: 'any',
  nullable: false,
  format: null,
  values: null,
  element: null,
  properties: new Map(),
  alternatives: []
};

/** How deep a chain of references may go before it counts as endless. */
const longestChain = 32;

/** Reads the schemas of one document, following its references. */
export class DocumentTypes {
  readonly #document: JsonRecord;

  constructor(document: JsonRecord) {
    this.#document = document;
  }

  /** Follows `$ref`. A reference that leads nowhere, or in a circle, stands for anything. */
  resolve(value: unknown): JsonRecord {
    let current: unknown = value;
    for (let step = 0; step < longestChain && isRecord(current); step++) {
      const reference = current['$ref'];
      if (typeof reference !== 'string') {
        return current;
      }
      current = this.#follow(reference);
    }
    return {};
  }

  read(value: unknown): DocumentType {
    const schema = this.#merged(this.resolve(value));
    const alternatives = alternativesOf(schema).map((alternative) => this.resolve(alternative));
    if (alternatives.length > 0) {
      return this.#readAlternatives(alternatives, schema);
    }
    const types = typeof schema['type'] === 'string' ? [schema['type']] : stringsOf(schema['type']);
    const named = types.filter((type) => type !== 'null');
    const nullable = named.length < types.length || schema['nullable'] === true;
    if (named.length > 1) {
      return {
        ...plain,
        kind: 'union',
        nullable,
        alternatives: named.map((type) => ({ ...schema, type, nullable: false }))
      };
    }
    return { ...this.#readSingle(named[0], schema), nullable };
  }

  #readAlternatives(alternatives: readonly JsonRecord[], schema: JsonRecord): DocumentType {
    const rest = alternatives.filter((alternative) => alternative['type'] !== 'null');
    const nullable = rest.length < alternatives.length || schema['nullable'] === true;
    const [only] = rest;
    if (only && rest.length === 1) {
      const type = this.read(only);
      return { ...type, nullable: nullable || type.nullable };
    }
    return { ...plain, kind: rest.length === 0 ? 'any' : 'union', nullable, alternatives: rest };
  }

  #readSingle(type: string | undefined, schema: JsonRecord): DocumentType {
    const constant = schema['const'];
    const values = typeof constant === 'string' ? [constant] : stringsOf(schema['enum']);
    if (type === 'string' || (type === undefined && values.length > 0)) {
      const format = typeof schema['format'] === 'string' ? schema['format'] : null;
      return { ...plain, kind: 'string', format, values: values.length > 0 ? values : null };
    }
    if (type === 'array') {
      return { ...plain, kind: 'list', element: this.resolve(schema['items']) };
    }
    if (type === 'object' || isRecord(schema['properties'])) {
      return this.#readObject(schema);
    }
    return type === 'integer' || type === 'number' || type === 'boolean' ? { ...plain, kind: type } : plain;
  }

  #readObject(schema: JsonRecord): DocumentType {
    const required = new Set(stringsOf(schema['required']));
    const members = isRecord(schema['properties']) ? Object.entries(schema['properties']) : [];
    if (members.length === 0) {
      return { ...plain, kind: 'map', element: this.resolve(schema['additionalProperties']) };
    }
    const properties = new Map(
      members.map(([name, member]) => [name, { schema: this.resolve(member), required: required.has(name) }])
    );
    return { ...plain, kind: 'object', properties };
  }

  /** `allOf` with its parts laid over each other. */
  #merged(schema: JsonRecord): JsonRecord {
    const parts = schema['allOf'];
    if (!Array.isArray(parts)) {
      return schema;
    }
    const { allOf: _parts, ...rest } = schema;
    return parts
      .map((part) => this.#merged(this.resolve(part)))
      .reduce<JsonRecord>(
        (whole, part) => ({
          ...whole,
          ...part,
          properties: { ...recordOf(whole['properties']), ...recordOf(part['properties']) },
          required: [...stringsOf(whole['required']), ...stringsOf(part['required'])]
        }),
        rest
      );
  }

  #follow(reference: string): unknown {
    const steps = reference.startsWith('#/') ? reference.slice(2).split('/') : [];
    return steps.reduce<unknown>(
      (place, step) => (isRecord(place) ? place[step.replace(/~1/g, '/').replace(/~0/g, '~')] : undefined),
      steps.length > 0 ? this.#document : undefined
    );
  }
}

function alternativesOf(schema: JsonRecord): readonly unknown[] {
  const alternatives = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(alternatives) ? alternatives : [];
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}
