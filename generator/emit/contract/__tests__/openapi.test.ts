import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { emitOpenApi } from '../openapi.ts';
import { readPackageModel } from './package-model.ts';

const model = readPackageModel();
const [file] = emitOpenApi(model);
const content = file?.content ?? '';

interface Operation {
  operationId: string;
  description: string;
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: object };
  responses: Record<string, { description: string; content?: object }>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, object> }> };
}

const document = JSON.parse(content) as Document;
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

/** Every object of the document, with the words that lead to it. */
function* objectsIn(value: unknown, place = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value === 'object' && value !== null) {
    yield [place, value as Record<string, unknown>];
    for (const [name, inner] of Object.entries(value)) {
      yield* objectsIn(inner, `${place}/${name}`);
    }
  }
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.0', async () => {
    const result = await new Validator().validate(content);
    expect([result.valid, result.errors, document.openapi]).toEqual([true, undefined, '3.0.3']);
  });

  it('holds every operation of the schema that answers with JSON', () => {
    const expected = model.api.flatMap((group) => group.operations).filter(({ response }) => response.kind !== 'text');
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(expected.map(({ name }) => name).sort());
  });

  it('leaves no reference open', () => {
    const references = [...objectsIn(document)].flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => !known.includes(reference))).toEqual([]);
  });
});

describe('External Services', () => {
  it('meets no union: null is a mark beside a type', () => {
    const objects = [...objectsIn(document)];
    const unions = objects.filter(([, value]) => 'anyOf' in value || 'oneOf' in value || Array.isArray(value['type']));
    const marks = objects.filter(([, value]) => 'nullable' in value);
    expect(unions).toEqual([]);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter(([, value]) => value['nullable'] !== true || typeof value['type'] !== 'string')).toEqual([]);
  });

  it('finds names that are Apex identifiers and fit a developer name of 80 characters', () => {
    const names = [
      ...operations.map(({ operationId }) => operationId),
      ...operations.flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)),
      ...Object.keys(document.components.schemas),
      ...Object.values(document.components.schemas).flatMap(({ properties }) => Object.keys(properties))
    ];
    expect(names.filter((name) => !/^[A-Za-z](?:_?[A-Za-z0-9]){0,79}$/.test(name))).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId.toLowerCase())).size).toBe(operations.length);
  });

  it('finds only content of the type application/json', () => {
    const contents = [...objectsIn(document)].filter(([place]) => place.endsWith('/content'));
    expect(contents.length).toBeGreaterThan(30);
    expect(contents.filter(([, value]) => Object.keys(value).join() !== 'application/json')).toEqual([]);
  });

  it('finds descriptions of at most 1,333 characters', () => {
    const long = [...objectsIn(document)].filter(
      ([, { description = '' }]) => JSON.stringify(description).length > 1335
    );
    expect(long).toEqual([]);
  });

  it('finds a parameter for each hole in a path, and none without a type', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const { parameters = [] } of Object.values(item)) {
        const holes = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const inPath = parameters.filter((parameter) => parameter.in === 'path');
        expect(inPath.map(({ name }) => name)).toEqual(holes);
        expect(inPath.every(({ required }) => required)).toBe(true);
        expect(parameters.filter(({ schema }) => !('type' in schema))).toEqual([]);
      }
    }
  });

  it('finds no body in a request that reads', () => {
    const reads = Object.values(document.paths).flatMap((item) => (item['get'] ? [item['get']] : []));
    expect(reads.length).toBeGreaterThan(10);
    expect(reads.filter(({ requestBody }) => requestBody)).toEqual([]);
  });

  it('finds less than 100,000 characters, whitespace aside: far from its limit of 10,000,000', () => {
    expect(JSON.stringify(document).length).toBeLessThan(100_000);
  });
});
